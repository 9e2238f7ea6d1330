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

/** A number of countable things: 35人. */
export interface Count {
  readonly number: Exact;
  /** The standard word for the unit. */
  readonly unit: string;
  /** As printed, unit included. */
  readonly printed: string;
  readonly start: number;
}

/** The number field of a target; a field that is absent if the target is not a number. */
export function targetNumber(targetValue: FieldOf<IndicatorValue>): Field<Exact> {
  return (targetValue as unknown as FieldOf<Extract<IndicatorValue, { kind: "number" }>>).number;
}

/** What a target counts; undefined if it is not a number, or a share, a time or an amount of money. */
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

/** The counts in a text, in order. Numbers that are part of a word (第3次, 3号) are left out. */
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

/** The largest number of people that one part of a purpose names; undefined without any. */
export function mostPeople(people: readonly Exact[]): Exact | undefined {
  return people.length === 0 ? undefined : people.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
}
