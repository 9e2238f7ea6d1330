import {
  absolute,
  add,
  compare,
  type Exact,
  halfUnit,
  isNegative,
  isZero,
  negate,
  scale,
  subtract,
  total,
  zero,
} from "@qingbei/domain";
import { certainDecimals, type Evaluation, type Lookup, type Measure } from "./evaluation.js";
import { evaluateGrowth, type GrowthConstraint, solveGrowth, variablesOfGrowth } from "./growth.js";
import { coarserHalf, unitOf } from "./printed-twice.js";
import { evaluateShare, type ShareConstraint, solveShare, variablesOfShare } from "./share.js";

/** A number of the disclosure in a sum, and its sign there. */
export interface LinearTerm {
  readonly pointer: string;
  readonly coefficient: 1 | -1;
}

/**
 * Which decimals decide that one print of a figure is the coarser. "in its group": those of its table or section. "as
 * printed": its own, since prose rounds freely. "cut off": those of its group, and the left may also have lost its last
 * digits unrounded.
 */
export type SameFigure = "in its group" | "as printed" | "cut off";

/** left = right, or left ≤ right, over sums of printed numbers. */
export interface LinearConstraint {
  readonly form: "linear";
  readonly relation: "=" | "≤";
  readonly left: readonly LinearTerm[];
  readonly right: readonly LinearTerm[];
  /** Set if both sides print the same figure: rounding then explains a difference only if one print is coarser. */
  readonly sameFigure?: SameFigure;
  /** Set if rounding explains no difference: the document adds up to the digit, except for one number. */
  readonly toTheDigit?: true;
  /** Pointer of the list on the right, if people are likely to forget a row of it. */
  readonly openList?: string;
  /**
   * Pointer of a table's rows, if the left is a row that adds up others in one column: a row left out or counted twice
   * makes the sums of several columns fail together.
   */
  readonly rowsOf?: string;
  /**
   * An amount of the right side that the text prints and that was not read: it counts, but cannot be the wrong number.
   */
  readonly unread?: Exact;
  /**
   * Pointers of numbers that the document prints again in other words, 保有量4辆 beside 共有车辆4辆: they are hardly the
   * wrong ones.
   */
  readonly witnessed?: readonly string[];
}

/** What must hold between printed numbers, as data: it is evaluated, explained and used by the diagnosis. */
export type Constraint = LinearConstraint | RateConstraint;

/** A percentage and the two numbers from which it is calculated. */
export type RateConstraint = GrowthConstraint | ShareConstraint;

/** Whether a constraint is about a percentage: it fixes its two amounts only roughly. */
export function isOfRate(constraint: Constraint): constraint is RateConstraint {
  return constraint.form !== "linear";
}

/** The pointers of all numbers in a constraint, repeated if a number occurs twice. */
export function variablesOf(constraint: Constraint): readonly string[] {
  if (constraint.form === "growth") return variablesOfGrowth(constraint);
  if (constraint.form === "share") return variablesOfShare(constraint);
  return [...constraint.left, ...constraint.right].map((term) => term.pointer);
}

/** The rounding slack of sums of up to 64 equally printed terms is cached. */
const MOST_KNOWN = 64;
const alike: Exact[][] = [];

/**
 * The rounding slack of a sum: half a unit of the last decimal of each term. Cached, since the numbers of one table
 * have equal decimals.
 */
function halfUnits(decimals: readonly number[]): Exact {
  const [first = 0] = decimals;
  if (decimals.length > MOST_KNOWN || decimals.some((each) => each !== first))
    return total(decimals.map(halfUnit));
  const known = alike[first] ?? [];
  alike[first] = known;
  let together = known[decimals.length];
  if (together === undefined) {
    together = scale(halfUnit(first), decimals.length);
    known[decimals.length] = together;
  }
  return together;
}

type Places = (measure: Measure) => number;
const placesAround: Places = ({ decimals }) => decimals;
const placesPrinted: Places = ({ printed }) => printed;

/** The most that truncating the right side to the decimals of the left can lose; zero if the left has as many. */
function mostCutOff(left: readonly Measure[], right: readonly Measure[]): Exact {
  const own = left
    .map(placesPrinted)
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const other = right
    .map(placesPrinted)
    .reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return own < other ? subtract(unitOf(own), unitOf(other)) : zero;
}

/** The largest difference between two sides that the printed decimals can explain. */
function hiddenBy(
  { sameFigure, toTheDigit }: LinearConstraint,
  left: readonly Measure[],
  right: readonly Measure[],
  places: Places,
): Exact {
  if (toTheDigit) return zero;
  const all = [...left, ...right];
  if (sameFigure === undefined) return halfUnits(all.map(places));
  if (sameFigure === "as printed") return coarserHalf(all.map(placesPrinted));
  const half = coarserHalf(all.map(places));
  const cutOff = sameFigure === "cut off" ? mostCutOff(left, right) : zero;
  return compare(half, cutOff) < 0 ? cutOff : half;
}

/** Whether two sides agree exactly, within rounding, or not. */
export function statusOf(
  relation: LinearConstraint["relation"],
  difference: Exact,
  rounding: Exact,
): Evaluation["status"] {
  const holds = relation === "=" ? isZero(difference) : !isNegative(negate(difference));
  if (holds) return "exact";
  const within = compare(relation === "=" ? absolute(difference) : difference, rounding) <= 0;
  return within ? "rounding" : "failed";
}

function evaluateLinear(constraint: LinearConstraint, lookup: Lookup): Evaluation {
  const [left, right]: readonly [Measure[], Measure[]] = [[], []];
  const sumOf = (terms: readonly LinearTerm[], measures: Measure[]): Exact => {
    let sum: Exact | undefined;
    for (const { pointer, coefficient } of terms) {
      const measure = lookup(pointer);
      const { value } = measure;
      if (!measure.exact) measures.push(measure);
      // a single number needs no addition
      if (sum === undefined) sum = coefficient === 1 ? value : negate(value);
      else sum = coefficient === 1 ? add(sum, value) : subtract(sum, value);
    }
    return sum ?? zero;
  };
  const actual = sumOf(constraint.left, left);
  const read = sumOf(constraint.right, right);
  const expected = constraint.unread ? add(read, constraint.unread) : read;
  const difference = subtract(actual, expected);
  const rounding = hiddenBy(constraint, left, right, placesAround);
  const { relation } = constraint;
  const status = statusOf(relation, difference, rounding);
  const isDoubtful =
    status === "failed" &&
    statusOf(relation, difference, hiddenBy(constraint, left, right, certainDecimals)) !== "failed";
  return { status, actual, expected, difference, rounding, ...(isDoubtful && { isDoubtful }) };
}

/** Checks a constraint against the numbers that `lookup` gives. */
export function evaluate(constraint: Constraint, lookup: Lookup): Evaluation {
  if (constraint.form === "linear") return evaluateLinear(constraint, lookup);
  return constraint.form === "growth"
    ? evaluateGrowth(constraint, lookup)
    : evaluateShare(constraint, lookup);
}

/** How often each number counts towards left − right; 0 if it stands on both sides and cancels out. */
export function coefficientsOf({ left, right }: LinearConstraint): ReadonlyMap<string, number> {
  const coefficients = new Map<string, number>();
  const add = ({ pointer, coefficient }: LinearTerm, sign: number) =>
    coefficients.set(pointer, (coefficients.get(pointer) ?? 0) + sign * coefficient);
  for (const term of left) add(term, 1);
  for (const term of right) add(term, -1);
  return coefficients;
}

/** The value of one number with which a linear constraint would hold; none unless the number counts exactly once. */
export function solveLinear(value: Exact, coefficient: number, difference: Exact): readonly Exact[] {
  if (Math.abs(coefficient) !== 1) return [];
  return [coefficient === 1 ? subtract(value, difference) : add(value, difference)];
}

/**
 * The values of the number at `pointer` with which the constraint would hold exactly, all others unchanged.
 * Empty if there is none.
 * @param isTurned treats a percentage as one of a decrease if the amounts say increase, and the reverse
 */
export function solve(
  constraint: Constraint,
  pointer: string,
  lookup: Lookup,
  isTurned = false,
): readonly Exact[] {
  if (constraint.form === "linear") {
    const coefficient = coefficientsOf(constraint).get(pointer) ?? 0;
    return solveLinear(lookup(pointer).value, coefficient, evaluateLinear(constraint, lookup).difference);
  }
  return constraint.form === "growth"
    ? solveGrowth(constraint, pointer, lookup, isTurned)
    : solveShare(constraint, pointer, lookup);
}
