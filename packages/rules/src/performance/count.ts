import {
  compare,
  type Exact,
  type Field,
  type FieldOf,
  type IndicatorValue,
  parsePrintedNumber,
  shift,
  toHalfWidth,
  toText,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { countingUnit, countingWordings } from "./counting-units.js";

/** A number of something that can be counted: 35人. */
export interface Count {
  readonly number: Exact;
  /** In its standard wording. */
  readonly unit: string;
  /** As printed, with its unit. */
  readonly printed: string;
  readonly start: number;
}

/** The number of a target whose kind is a number; of any other kind it is not there. */
export function targetNumber(targetValue: FieldOf<IndicatorValue>): Field<Exact> {
  return (targetValue as unknown as FieldOf<Extract<IndicatorValue, { kind: "number" }>>).number;
}

/** What a target counts; undefined where it is no number, or one that counts nothing: a share, a time, an amount. */
export function countOfTarget(
  { value }: CheckContext,
  targetValue: FieldOf<IndicatorValue>,
): Count | undefined {
  const target = value(targetValue);
  if (target?.kind !== "number" || !target.unit) return undefined;
  const tenThousands = target.unit.startsWith("万");
  const unit = countingUnit(tenThousands ? target.unit.slice(1) : target.unit);
  if (!unit) return undefined;
  const printed = `${target.comparator ?? ""}${toText(target.number)}${target.unit}`;
  return { number: tenThousands ? shift(target.number, 4) : target.number, unit, printed, start: 0 };
}

const COUNT = new RegExp(String.raw`(\d[\d,]*(?:\.\d+)?)\s*(万?)(${countingWordings.join("|")})`, "g");

/** The counts that a text states, in its order. A number of which another part is a word (第3次, 3号) is none. */
export function countsIn(text: string): readonly Count[] {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(COUNT)].flatMap((match) => {
    const [whole, digits = "", tenThousands, wording = ""] = match;
    const parsed = parsePrintedNumber(digits);
    const unit = countingUnit(wording);
    if (!parsed || !unit || /[第\d.]$|\d[,，]$/.test(plain.slice(0, match.index))) return [];
    const number = tenThousands ? shift(parsed.value, 4) : parsed.value;
    return [
      { number, unit, printed: text.slice(match.index, match.index + whole.length), start: match.index },
    ];
  });
}

/** The most people that one part of a purpose names; undefined where none does. */
export function mostPeople(people: readonly Exact[]): Exact | undefined {
  return people.length === 0 ? undefined : people.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
}
