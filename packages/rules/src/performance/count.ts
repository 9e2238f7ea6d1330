import {
  compare,
  type Exact,
  type Field,
  type FieldOf,
  halfUnit,
  type IndicatorValue,
  parsePrintedNumber,
  shift,
  standardUnit,
  toHalfWidth,
  toText,
} from "@qingbei/domain";
import { numberPattern } from "@qingbei/domain/internal";
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
  /** For an amount of money, half a unit of its last printed decimal: it may be in 亿元 here and in 万元 there. */
  readonly rounding?: Exact;
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

const COUNT = new RegExp(String.raw`(${numberPattern})\s*(万?)(${countingWordings.join("|")})`, "g");

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

const YUAN = "元";
const MONEY = new RegExp(String.raw`(${numberPattern})\s*([百千万亿]{0,2}元)(?!\s*[/／])`, "g");

function moneyCount(digits: string, wording: string, printed: string, start: number): Count | undefined {
  const parsed = parsePrintedNumber(digits);
  const { unit, power } = standardUnit(wording);
  if (!parsed || unit !== YUAN) return undefined;
  const number = shift(parsed.value, power);
  return { number, unit, printed, start, rounding: shift(halfUnit(parsed.decimals), power) };
}

/** The money that a target asks for; undefined if it asks for something else, or for money per item. */
export function moneyOfTarget(
  { value }: CheckContext,
  targetValue: FieldOf<IndicatorValue>,
): Count | undefined {
  const target = value(targetValue);
  if (target?.kind !== "number" || !target.unit) return undefined;
  const number = toText(target.number);
  return moneyCount(number, target.unit, `${target.comparator ?? ""}${number}${target.unit}`, 0);
}

/** The amounts of money that a text states, in their order. */
export function moneyIn(text: string): readonly Count[] {
  return [...toHalfWidth(text).matchAll(MONEY)].flatMap(
    ({ 0: whole, 1: digits = "", 2: unit = "", index }) => {
      const printed = text.slice(index, index + whole.length);
      const count = moneyCount(digits, unit, printed, index);
      return count ? [count] : [];
    },
  );
}

/** The largest number of people that one part of a purpose names; undefined without any. */
export function mostPeople(people: readonly Exact[]): Exact | undefined {
  return people.length === 0 ? undefined : people.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
}
