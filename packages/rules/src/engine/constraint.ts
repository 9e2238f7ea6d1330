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

/** A number of the disclosure in a sum, and how often it counts. */
export interface LinearTerm {
  readonly pointer: string;
  readonly coefficient: 1 | -1;
}

/**
 * By which places one of two prints of a figure is the coarser: by those of the numbers around it; by those that it is printed
 * with itself, since prose rounds as it likes; or by those around it, where the left may also print what is left of the right
 * when the digits behind its own last place are dropped.
 */
export type SameFigure = "in its group" | "as printed" | "cut off";

/** left = right, or left ≤ right, over sums of printed numbers. */
export interface LinearConstraint {
  readonly form: "linear";
  readonly relation: "=" | "≤";
  readonly left: readonly LinearTerm[];
  readonly right: readonly LinearTerm[];
  /** Both sides print one and the same figure, so rounding explains nothing unless one is printed coarser. */
  readonly sameFigure?: SameFigure;
  /** Rounding explains nothing, since one number alone sets off what adds up to the digit. */
  readonly toTheDigit?: true;
  /** The list on the right, where leaving out a row is a mistake that people make. */
  readonly openList?: string;
  /**
   * The rows of a table, where the left is a row that adds up others of them in one column: sums of several columns fail
   * together where a row was left out, or counted twice.
   */
  readonly rowsOf?: string;
  /** What the words tell among the numbers on the right and was not read: it counts, and is no number that could be wrong. */
  readonly unread?: Exact;
}

/** What must hold between printed numbers, as data: it checks, explains and feeds the diagnosis. */
export type Constraint = LinearConstraint | RateConstraint;

/** A percentage and the two numbers that it follows from. */
export type RateConstraint = GrowthConstraint | ShareConstraint;

/** Whether a constraint is of a percentage: it tells its two numbers only roughly. */
export function isOfRate(constraint: Constraint): constraint is RateConstraint {
  return constraint.form !== "linear";
}

/** The pointers of all numbers in a constraint. */
export function variablesOf(constraint: Constraint): readonly string[] {
  if (constraint.form === "growth") return variablesOfGrowth(constraint);
  if (constraint.form === "share") return variablesOfShare(constraint);
  return [...constraint.left, ...constraint.right].map((term) => term.pointer);
}

/** So many half units are known together; longer sums are few. */
const MOST_KNOWN = 64;
const alike: Exact[][] = [];

/** Half a unit of each last place together. Numbers of one table have the same: what they come to is asked for again and again. */
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

/** What is dropped at most where the left is printed to fewer places than the right. */
function mostCutOff(left: readonly Measure[], right: readonly Measure[]): Exact {
  const own = left
    .map(placesPrinted)
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const other = right
    .map(placesPrinted)
    .reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return own < other ? subtract(unitOf(own), unitOf(other)) : zero;
}

/** What the places of the numbers may hide between two sides of a constraint. */
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

/** How a difference of two sides is to be taken, given what rounding may hide. */
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
      // one number is its own sum
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

/** Whether a constraint holds for the numbers that `lookup` gives. */
export function evaluate(constraint: Constraint, lookup: Lookup): Evaluation {
  if (constraint.form === "linear") return evaluateLinear(constraint, lookup);
  return constraint.form === "growth"
    ? evaluateGrowth(constraint, lookup)
    : evaluateShare(constraint, lookup);
}

/** How often each number of a linear constraint counts towards left − right; one that stands on both sides may cancel out. */
export function coefficientsOf({ left, right }: LinearConstraint): ReadonlyMap<string, number> {
  const coefficients = new Map<string, number>();
  const add = ({ pointer, coefficient }: LinearTerm, sign: number) =>
    coefficients.set(pointer, (coefficients.get(pointer) ?? 0) + sign * coefficient);
  for (const term of left) add(term, 1);
  for (const term of right) add(term, -1);
  return coefficients;
}

/** The value with which a linear constraint holds, for a number that counts `coefficient` times towards its difference. */
export function solveLinear(value: Exact, coefficient: number, difference: Exact): readonly Exact[] {
  if (Math.abs(coefficient) !== 1) return [];
  return [coefficient === 1 ? subtract(value, difference) : add(value, difference)];
}

/**
 * The values of the variable at `pointer` with which the constraint would hold exactly, all else unchanged.
 * Empty where there is none.
 * @param isTurned a percentage is taken as one of less where the amounts say more, and the other way round
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
