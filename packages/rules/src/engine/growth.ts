import {
  absolute,
  add,
  compare,
  decimalPlaces,
  divide,
  type Exact,
  exact,
  type Field,
  halfUnit,
  isZero,
  negate,
  round,
  scale,
  shift,
  subtract,
  zero,
} from "@qingbei/domain";
import { certainDecimals, type Evaluation, type Lookup, type Measure } from "./evaluation.js";

/**
 * |current − base| ÷ base = percentage, where the base is printed, or follows from the size of the change. A signed percentage is
 * below zero where there is less than before: so tables print it, and statements say it in words.
 */
export interface GrowthConstraint {
  readonly form: "growth";
  readonly current: string;
  readonly base: string | PrintedChange;
  readonly percentage: string;
  readonly isSigned?: true;
}

/** The size of a change as printed, and whether it made the current amount larger (1) or smaller (−1). */
export interface PrintedChange {
  readonly size: string;
  readonly sign: 1 | -1;
}

/** The size of a change as a disclosure states it, and whether it made the amount larger or smaller. */
export interface StatedChange {
  readonly size: Field<Exact>;
  readonly sign: 1 | -1;
}

const ONE = exact("1");
const HUNDRED = exact("100");

/** The two amounts that a percentage is between, from the current amount and the printed second one. */
type Pair = (current: Exact, second: Exact) => readonly [now: Exact, then: Exact];

function pairOf({ base }: GrowthConstraint): readonly [second: string, pair: Pair] {
  if (typeof base === "string") return [base, (current, second) => [current, second]];
  const { size, sign } = base;
  return [size, (current, change) => [current, subtract(current, scale(change, sign))]];
}

/** The pointers of the three numbers. */
export function variablesOfGrowth(constraint: GrowthConstraint): readonly string[] {
  return [constraint.current, pairOf(constraint)[0], constraint.percentage];
}

/** In percent; undefined for growth from nothing. */
function growth([now, then]: ReturnType<Pair>, isSigned = false): Exact | undefined {
  if (isZero(then)) return undefined;
  const change = subtract(now, then);
  return scale(divide(isSigned ? change : absolute(change), absolute(then)), HUNDRED);
}

/** What an amount may have been before it was rounded to so many decimals. */
function ends({ value }: Measure, decimals: number): readonly Exact[] {
  const half = halfUnit(decimals);
  return [subtract(value, half), add(value, half)];
}

export function evaluateGrowth(constraint: GrowthConstraint, lookup: Lookup): Evaluation {
  const [secondPointer, pair] = pairOf(constraint);
  const current = lookup(constraint.current);
  const second = lookup(secondPointer);
  const stated = lookup(constraint.percentage);
  const { isSigned } = constraint;
  const value = growth(pair(current.value, second.value), isSigned);
  if (value === undefined) {
    // growth from nothing has no percentage; whether one is stated is another rule's question
    return {
      status: "exact",
      actual: stated.value,
      expected: stated.value,
      difference: zero,
      rounding: zero,
    };
  }
  const difference = subtract(stated.value, round(value, stated.decimals));
  const hidden = (placesOf: (measure: Measure) => number, ofRate = stated.decimals) => {
    const spread = ends(current, placesOf(current)).flatMap((now) =>
      ends(second, placesOf(second)).map((then) =>
        absolute(subtract(growth(pair(now, then), isSigned) ?? value, value)),
      ),
    );
    return add(
      halfUnit(ofRate),
      spread.reduce((a, b) => (compare(a, b) > 0 ? a : b)),
    );
  };
  const rounding = hidden(({ decimals }) => decimals);
  const isWithin = (most: Exact) => compare(absolute(subtract(stated.value, value)), most) <= 0;
  const status = isZero(difference) ? "exact" : isWithin(rounding) ? "rounding" : "failed";
  // 5.40 may be 5.4, which was rounded to one place and set with two
  const isDoubtful = status === "failed" && isWithin(hidden(certainDecimals, decimalPlaces(stated.value)));
  // quotients have forty digits: nobody reads more than two past those of the rate
  const readable = (exact: Exact) => round(exact, stated.decimals + 2);
  return {
    status,
    actual: stated.value,
    expected: readable(value),
    difference,
    rounding: readable(rounding),
    ...(isDoubtful && { isDoubtful }),
  };
}

/**
 * The values of the number at `pointer` with which the percentage would be right, all else unchanged.
 * @param isTurned where the amounts say more and the document less, or the other way round: on the other side
 */
export function solveGrowth(
  constraint: GrowthConstraint,
  pointer: string,
  lookup: Lookup,
  isTurned = false,
): readonly Exact[] {
  const [secondPointer, pair] = pairOf(constraint);
  const current = lookup(constraint.current);
  const second = lookup(secondPointer);
  const stated = lookup(constraint.percentage);
  const [now, then] = pair(current.value, second.value);
  if (pointer === constraint.percentage) {
    const rate = growth([now, then], constraint.isSigned);
    return rate ? [round(rate, stated.usual ?? stated.decimals)] : [];
  }
  const rate = shift(stated.value, -2);
  const isMore = compare(now, then) >= 0 !== isTurned;
  const factor = add(ONE, constraint.isSigned || isMore ? rate : negate(rate));
  if (typeof constraint.base === "string") {
    if (pointer === constraint.current) return [round(scale(then, factor), current.decimals)];
    if (pointer === secondPointer && !isZero(factor)) return [round(divide(now, factor), second.decimals)];
    return [];
  }
  // change = rate × then and now = factor × then, so that either follows from the other
  if (isZero(factor)) return [];
  if (pointer === secondPointer) return [round(absolute(divide(scale(now, rate), factor)), second.decimals)];
  if (pointer === constraint.current && !isZero(rate))
    return [round(absolute(divide(scale(second.value, factor), rate)), current.decimals)];
  return [];
}
