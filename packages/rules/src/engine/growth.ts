import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exact,
  type Field,
  isZero,
  negate,
  round,
  scale,
  shift,
  subtract,
} from "@qingbei/domain";
import type { Evaluation, Lookup } from "./evaluation.js";
import { evaluateRate, type Rate } from "./rate.js";

/**
 * |current − base| ÷ base = percentage. The base is printed, or follows from the size of the change. A signed
 * percentage is negative for a decrease, as tables print it; statements give the direction in words.
 */
export interface GrowthConstraint {
  readonly form: "growth";
  readonly current: string;
  readonly base: string | PrintedChange;
  readonly percentage: string;
  readonly isSigned?: true;
  /** Set if digits behind the last decimal may have been cut off instead of rounded. */
  readonly isCutOff?: true;
}

/** Options of a growth constraint beside its numbers. */
export type GrowthOptions = Pick<GrowthConstraint, "isSigned" | "isCutOff">;

/** The pointer of a change's printed size, and whether it made the amount larger (1) or smaller (−1). */
export interface PrintedChange {
  readonly size: string;
  readonly sign: 1 | -1;
}

/** The field of a change's stated size, and whether it made the amount larger (1) or smaller (−1). */
export interface StatedChange {
  readonly size: Field<Exact>;
  readonly sign: 1 | -1;
}

const ONE = exact("1");
const HUNDRED = exact("100");

/**
 * This year's and last year's amount, from the current amount and the second printed one (last year's, or the change).
 */
type Pair = (current: Exact, second: Exact) => readonly [now: Exact, then: Exact];

function pairOf({ base }: GrowthConstraint): readonly [second: string, pair: Pair] {
  if (typeof base === "string") return [base, (current, second) => [current, second]];
  const { size, sign } = base;
  return [size, (current, change) => [current, subtract(current, scale(change, sign))]];
}

/** The pointers of the three numbers: current amount, base or change, percentage. */
export function variablesOfGrowth(constraint: GrowthConstraint): readonly string[] {
  return [constraint.current, pairOf(constraint)[0], constraint.percentage];
}

/** The growth in percent; undefined if last year's amount is zero. */
function growth([now, then]: ReturnType<Pair>, isSigned = false): Exact | undefined {
  if (isZero(then)) return undefined;
  const change = subtract(now, then);
  return scale(divide(isSigned ? change : absolute(change), absolute(then)), HUNDRED);
}

function rateOf(constraint: GrowthConstraint): Rate {
  const [second, pair] = pairOf(constraint);
  return {
    percentage: constraint.percentage,
    numbers: [constraint.current, second],
    worth: (current, other) => growth(pair(current, other), constraint.isSigned),
    ...(constraint.isCutOff && { isCutOff: true }),
  };
}

export function evaluateGrowth(constraint: GrowthConstraint, lookup: Lookup): Evaluation {
  return evaluateRate(rateOf(constraint), lookup);
}

/**
 * The values of the number at `pointer` with which the percentage would be right, all others unchanged.
 * @param isTurned the amounts say increase and the document decrease, or the reverse: solves for the document's
 * direction
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
  // change = rate × then and now = factor × then, so each follows from the other
  if (isZero(factor)) return [];
  if (pointer === secondPointer) return [round(absolute(divide(scale(now, rate), factor)), second.decimals)];
  if (pointer === constraint.current && !isZero(rate))
    return [round(absolute(divide(scale(second.value, factor), rate)), current.decimals)];
  return [];
}
