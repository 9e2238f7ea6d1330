import {
  absolute,
  decimalPlaces,
  divide,
  type Exact,
  equals,
  type Field,
  isZero,
  powerOfUnit,
  round,
  shift,
  subtract,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/**
 * Fewest decimals with which a number is compared with a rounded percentage or share: with fewer, any would match by
 * chance.
 */
const PLACES_OF_PERCENT = 1;
const PLACES_OF_SHARE = 2;

/** An amount as its table prints it, in the table's own unit; undefined if absent. */
export function printedNumber(context: CheckContext, field: Field<Exact>): Exact | undefined {
  const value = context.value(field);
  const unit = context.occurrences(field)[0]?.unit;
  return value ? shift(value, -((unit && powerOfUnit(unit)) ?? 0)) : undefined;
}

/**
 * Whether a number is the size of a change relative to `then`, times 10 to the `power`: exactly, or rounded to the
 * number's decimals if it has at least `leastPlaces`.
 */
function isShare(printed: Exact, now: Exact, then: Exact, power: number, leastPlaces: number): boolean {
  if (isZero(then) || isZero(printed)) return false;
  const share = shift(divide(subtract(now, then), absolute(then)), power);
  const places = decimalPlaces(printed);
  return equals(absolute(places < leastPlaces ? share : round(share, places)), absolute(printed));
}

/** Whether a number is the percentage by which an amount changed: 14.3 from 7 to 8. */
export function isPercentOf(printed: Exact, now: Exact, then: Exact): boolean {
  return isShare(printed, now, then, 2, PLACES_OF_PERCENT);
}

/** Whether a number is the share by which an amount changed: 0.143 from 7 to 8. */
export function isFractionOf(printed: Exact, now: Exact, then: Exact): boolean {
  return isShare(printed, now, then, 0, PLACES_OF_SHARE);
}
