import {
  absolute,
  compare,
  decimalPlaces,
  type Exact,
  equals,
  exact,
  type Occurrence,
} from "@qingbei/domain";
import { costOf, type Slip } from "../arithmetic/slip.js";
import { isOfRate, type LinearTerm, variablesOf } from "../engine/constraint.js";
import type { Measure } from "../engine/evaluation.js";
import type { Candidate } from "./candidate.js";
import type { Node } from "./graph.js";
import { isOnePlace } from "./one-print.js";

const TABLE = "/tables/";

/** Whether a constraint is a sum, and not one figure printed twice. */
function isSum({ constraint }: Node): boolean {
  return constraint.form === "linear" && constraint.sameFigure === undefined;
}

/** Whether a number is what a sum adds up to. */
function isWholeOf({ constraint }: Node, pointer: string): boolean {
  if (constraint.form !== "linear" || constraint.sameFigure !== undefined) return false;
  const isAlone = ([term, ...more]: readonly LinearTerm[]) => term?.pointer === pointer && more.length === 0;
  const { relation, left, right } = constraint;
  if (relation === "≤") return isAlone(right);
  return isAlone(left) || (left.length > 1 && isAlone(right));
}

const isWholeOfAny = (nodes: readonly Node[], pointers: readonly string[]) =>
  nodes.some((node) => pointers.some((pointer) => isWholeOf(node, pointer)));

/** Whether a constraint says that a number in words and one in a table are the same figure. */
function isOfBoth({ constraint }: Node): boolean {
  const isFigure = constraint.form === "linear" && constraint.sameFigure !== undefined;
  return isFigure && variablesOf(constraint).filter((pointer) => pointer.startsWith(TABLE)).length === 1;
}

/** What is corrected: all figures that its print tells, what it mends, and the slip. */
interface Corrected {
  readonly prints: readonly string[];
  readonly nodes: readonly Node[];
  readonly slip: Slip;
}

/**
 * How high a number stands above others that may be wrong as well: 0 for a part of a sum, a number in a list, or one
 * that its neighbour shows to be copied. Words are typed by hand, while systems print tables.
 */
export function depthOf(pointer: string, { prints, nodes, slip }: Corrected): number {
  if (slip === "copied") return 0;
  if (isWholeOfAny(nodes, prints)) return 1;
  if (nodes.some(isOfBoth)) return pointer.startsWith(TABLE) ? 1 : 0.5;
  return pointer.split("/").length > 3 || nodes.some(isSum) ? 0 : 1;
}

/** The prints of a number that agree with the first: another print may be right where the first is wrong. */
export function agreeingPrints(occurrences: readonly Occurrence[] = []): readonly Occurrence[] {
  const [first] = occurrences;
  return occurrences.filter(({ value }) => value === undefined || value === first?.value);
}

/** Whether the document prints a number in more than one place: then it is hardly a slip. */
export function isPrintedAgain(occurrences?: readonly Occurrence[]): boolean {
  const [first, ...more] = agreeingPrints(occurrences).filter(({ value }) => value !== undefined);
  return more.some((each) => !isOnePlace(first, each));
}

/** Whether other words of the document give a number of these constraints too. */
export function isWitnessed(pointer: string, nodes: readonly Node[]): boolean {
  return nodes.some(
    ({ constraint }) => constraint.form === "linear" && constraint.witnessed?.includes(pointer) === true,
  );
}

/** From so many on, a slip changes some digits of a count and leaves others. */
const LONG_COUNT = exact("100");

/** Whether two numbers are counts so small that their digits tell nothing: 10 is as near to 9 as 7 is to 6. */
export function isSmallCount({ value, exact: isCount }: Measure, other: Exact): boolean {
  return isCount === true && [value, other].every((each) => compare(absolute(each), LONG_COUNT) < 0);
}

/** Less than the commonest slip: the printed decimals show it. */
const POINT_SHOWN = 0.5;

/**
 * How implausible a slip is, from 0.5 to 3. A moved point also changes how many decimals a number has, and shows where
 * the right one has as many as its neighbours.
 */
export function slipCost(slip: Slip, printed: Measure, value: Exact): number {
  if (isSmallCount(printed, value)) return Math.min(costOf(slip), costOf("wrong-digit"));
  const isShown =
    slip === "decimal-point" &&
    !printed.isPercentage &&
    printed.printed !== printed.decimals &&
    decimalPlaces(value) === printed.decimals;
  return isShown ? POINT_SHOWN : costOf(slip);
}

/**
 * Whether a percentage compares two amounts that are printed alike: one of them was copied from the other, unless a slip
 * explains the percentage. "own" of the amount that the document is about, which other places print too, "other" of the
 * one that it is compared with.
 */
export function comparesAlike(
  pointer: string,
  nodes: readonly Node[],
  valueAt: (pointer: string) => Exact,
): "own" | "other" | undefined {
  for (const { constraint } of nodes) {
    if (!isOfRate(constraint)) continue;
    const [own, other] = variablesOf(constraint);
    if (own && other && equals(valueAt(own), valueAt(other))) return own === pointer ? "own" : "other";
  }
  return undefined;
}

/** Whether two candidates explain the same cases and are as plausible, as far as their own numbers tell. */
function areAlike(one: Candidate, other: Candidate): boolean {
  return (
    one.isEstimate === other.isEstimate &&
    one.rank.slice(0, -1).every((part, at) => part === other.rank[at]) &&
    one.mends.length === other.mends.length &&
    one.mends.every((key, at) => key === other.mends[at])
  );
}

const isWhole = ({ values, nodes }: Candidate) => isWholeOfAny(nodes, [...(values?.keys() ?? [])]);

/**
 * The candidates, the best first, where nothing tells the parts of a sum apart: then what they add up to comes before
 * them, of which there is only one.
 * @param sorted the candidates by their plausibility, parts before wholes
 */
export function wholeBeforeParts(sorted: readonly Candidate[]): readonly Candidate[] {
  const [best, second] = sorted;
  if (!best || !second || isWhole(best) || !areAlike(best, second) || isWhole(second)) return sorted;
  for (const [at, each] of sorted.entries()) {
    if (each.rank[0] !== best.rank[0] || each.mends.length !== best.mends.length) break;
    if (areAlike(best, each) && isWhole(each)) return [each, ...sorted.toSpliced(at, 1)];
  }
  return sorted;
}
