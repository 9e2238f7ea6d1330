import {
  absolute,
  compare,
  type Disclosure,
  type Exact,
  equals,
  exact,
  isNegative,
  isPlainNumber,
  isZero,
  type Occurrence,
  round,
  scale,
  subtract,
  toFixed,
  toText,
} from "@qingbei/domain";
import { placeAgainst } from "@qingbei/domain/internal";
import { editDistance, type Slip, slipOf } from "../arithmetic/slip.js";
import { isOfRate, variablesOf } from "../engine/constraint.js";
import { unitOf } from "../engine/printed-twice.js";
import { type Candidate, type Proposal, rank } from "./candidate.js";
import type { Echoes } from "./echoes.js";
import { isLoose } from "./estimates.js";
import type { ConstraintGraph, Effect, Node, Solution } from "./graph.js";
import type { LastYears } from "./last-years.js";
import type { NamedPrints } from "./named-prints.js";
import { isOnePlace } from "./one-print.js";
import { isInWords } from "./printed-amount.js";
import {
  agreeingPrints,
  comparesAlike,
  depthOf,
  isPrintedAgain,
  isSmallCount,
  isTakenOver,
  isWitnessed,
  slipCost,
} from "./witnesses.js";

/** An amount below this many units of its last decimal has one or two digits. */
const FEW_UNITS = 100;
const ROW = /^(.*\/)(\d+)(\/\w+)$/;

/**
 * Whether the row above or below prints the same number in the same column, so that it was probably copied by mistake.
 */
function isCopied(graph: ConstraintGraph, pointer: string, value: Exact): boolean {
  const [, list, row, column] = ROW.exec(pointer) ?? [];
  if (!list || isZero(value)) return false;
  return [-1, 1].some((step) => {
    const neighbour = `${list}${Number(row) + step}${column}`;
    return graph.holds(neighbour) && equals(graph.asPrinted(neighbour).value, value);
  });
}

/** Only changes in tables are signed; amounts are not, and statements give the direction in words. */
const SIGNED = /^\/tables\/.*\/change(?:Rate)?(?:\/\w+)?$/;

/**
 * Whether a value may be meant: it has no more decimals than its neighbours, and no minus sign unless the place has
 * one.
 */
function mayBeMeant(graph: ConstraintGraph, pointer: string, value: Exact, written: Slip): boolean {
  const current = graph.lookup(pointer);
  const isPointMoved = current.isPercentage === true && (written === "decimal-point" || written === "unit");
  if (!equals(round(value, current.usual ?? current.decimals), value) && !isPointMoved) return false;
  return !isNegative(value) || isNegative(current.value) || SIGNED.test(pointer);
}

/** Whether a value is exactly what one of the constraints demands. */
function isSolution(graph: ConstraintGraph, nodes: readonly Node[], pointer: string, value: Exact): boolean {
  return nodes.some((node) =>
    graph.solutions(node).some((each) => each.pointer === pointer && equals(each.value, value)),
  );
}

/**
 * Whether a percentage lies within what its amounts allow, but more than one unit of its last decimal off: small
 * amounts allow so much that a typing slip may match by chance.
 */
function isMetByChance(
  graph: ConstraintGraph,
  nodes: readonly Node[],
  pointer: string,
  value: Exact,
): boolean {
  const { usual, decimals } = graph.lookup(pointer);
  const unit = unitOf(usual ?? decimals);
  const solutions = nodes.flatMap((node) => graph.solutions(node).filter((each) => each.pointer === pointer));
  return (
    solutions.length > 0 &&
    solutions.every((each) => compare(absolute(subtract<Exact>(each.value, value)), unit) > 0)
  );
}

/**
 * Whether an amount has so few digits that its last one changes the percentage: its calculated value is then uncertain.
 */
function hasFewDigits(value: Exact, decimals: number): boolean {
  return compare(absolute(value), scale(unitOf(decimals), FEW_UNITS)) < 0;
}

const ESTIMATED = "大约是这个数，按文中的百分比推算，请以原始数据为准";

/** More than what makes an amount less plausible, since it may be printed elsewhere as often as the one beside it. */
const DOUBT = 2;
/** Of two amounts printed alike, the one that is compared is less likely the copy than what it is compared with. */
const OWN = 0.5;

const isBound = ({ constraint }: Node) => constraint.form === "linear" && constraint.relation === "≤";

/** Whether an amount is calculated only from percentages or bounds: then it is rough and not a typing slip. */
function isEstimated(isPercentage: boolean | undefined, slip: Slip, mends: readonly Node[]): boolean {
  if (slip !== "other" || isPercentage) return false;
  return mends.some(({ constraint }) => isOfRate(constraint)) && mends.every(isLoose);
}

/**
 * Adjusts the cost by other places of the document, those of the constraints concerned excluded: +1 if the printed
 * number is repeated elsewhere (it is hardly a slip), −1 if the proposed one is.
 */
function echoCost(
  graph: ConstraintGraph,
  echoes: Echoes,
  { pointer, value }: Solution,
  mends: readonly Node[],
  slip: Slip,
  prints?: readonly Occurrence[],
): number {
  const { value: current, isPercentage } = graph.lookup(pointer);
  if (isPercentage) return 0;
  const besides = new Set([
    ...graph.printsOf(pointer),
    ...mends.flatMap((node) => variablesOf(node.constraint)),
  ]);
  const has = (number: Exact) => echoes.has(number, pointer, besides);
  // what was taken over from another place is repeated elsewhere by definition
  const isRepeated = has(current) || isPrintedAgain(prints) || isWitnessed(pointer, mends);
  return (!isTakenOver(slip) && isRepeated ? 1 : 0) - (has(value) ? 1 : 0);
}

/** The evidence in a document for a correction and against it. */
export interface Grounds {
  readonly graph: ConstraintGraph;
  readonly disclosure: Disclosure;
  readonly echoes: Echoes;
  /** What tables print beside the same name; absent if it is not weighed. */
  readonly named?: NamedPrints;
  readonly lastYears?: LastYears;
}

/**
 * The candidate that sets one number to a value; undefined if that breaks a constraint, or the value cannot be meant.
 * @param proposals what rules propose for this number; the cases of those that propose this value are mended too
 */
export function numberCandidate(
  { graph, disclosure, echoes, named, lastYears }: Grounds,
  { pointer, value }: Solution,
  { mends, breaks }: Effect,
  proposals: readonly Proposal[],
): Candidate | undefined {
  // earlier documents and those of others are taken as right: only the document under review can be corrected
  if (breaks > 0 || placeAgainst(pointer)) return undefined;
  if (disclosure.sources?.[pointer]?.some(isInWords)) return undefined;
  const current = graph.lookup(pointer);
  if (equals(current.value, value)) return undefined;
  const [before, after] = [
    graph.prints.written(pointer, current.value),
    graph.prints.written(pointer, value),
  ];
  const written = slipOf(before, after);
  if (!mayBeMeant(graph, pointer, value, written)) return undefined;
  const agreeing = proposals.filter(
    ({ repair }) => isPlainNumber(repair.to) && equals(exact(repair.to), value),
  );
  // a number that exceeds its bound is not fixed by it: only a typing slip shows what was meant
  if (written === "other" && agreeing.length === 0 && mends.length > 0 && mends.every(isBound))
    return undefined;
  const isCopy = written === "other" && isCopied(graph, pointer, current.value);
  const slip = lastYears?.isLeft(graph, pointer, mends) ? "last-year" : isCopy ? "copied" : written;
  // a value that another print gives is exact, not an estimate
  const isEstimate = agreeing.length === 0 && isEstimated(current.isPercentage, slip, mends);
  const isRough = isEstimate && hasFewDigits(value, current.decimals);
  const advice = agreeing[0]?.repair.advice ?? (isEstimate ? ESTIMATED : undefined);
  // amounts fix a percentage to its last decimal: a value that merely lies within rounding is less likely
  const isPercentage = current.isPercentage === true;
  const isByChance = isPercentage && slip !== "other" && isMetByChance(graph, mends, pointer, value);
  const isDetermined = isPercentage && slip !== "other" && isSolution(graph, mends, pointer, value);
  const alike =
    slip === "other" ? comparesAlike(pointer, mends, (each) => graph.lookup(each).value) : undefined;
  const isDoubted = isPercentage && alike !== undefined;
  const confirmed = named?.confirmed(pointer);
  const isConfirmed = confirmed !== undefined && equals(confirmed, value);
  const values = graph.prints.setting(pointer, value);
  const { sources } = disclosure;
  const [print] = sources?.[pointer] ?? [];
  const also = [...values.keys()].filter(
    (each) => each !== pointer && !isOnePlace(print, sources?.[each]?.[0]),
  );
  return {
    repair: {
      kind: "value",
      pointer,
      from: toFixed(current.value, current.printed),
      to: toFixed(value, Math.min(current.printed, current.usual ?? current.printed)),
      ...(advice && { advice }),
      ...(also.length > 0 && { also }),
    },
    values,
    slip,
    mends: [...new Set([...mends, ...agreeing].map(({ key }) => key))],
    nodes: mends,
    ...(isEstimate && { isEstimate }),
    ...(isDoubted && { isDoubted }),
    // nothing in the printed zero supports the new number; a percentage that looks copied may still be right
    ...(((isZero(current.value) && slip === "other") || (isPercentage && agreeing.length > 0)) && {
      isGuess: true as const,
    }),
    rank: rank({
      // an author who writes 0 means zero: another number of the sum is more likely wrong
      cost: isDetermined
        ? 0
        : slipCost(isByChance ? "other" : slip, current, value) +
          (isByChance || isRough ? 1 : 0) +
          (isDoubted ? DOUBT : 0) +
          (alike === "own" ? OWN : 0) +
          (isZero(current.value) ? 1 : 0) +
          echoCost(graph, echoes, { pointer, value }, mends, slip, sources?.[pointer]) -
          (isConfirmed ? 1 : 0),
      edits: isSmallCount(current, value) ? 1 : editDistance(toText(before), toText(after)),
      prints: agreeingPrints(sources?.[pointer]).length || 1,
      depth: depthOf(pointer, { prints: [...values.keys()], nodes: mends, slip }),
    }),
  };
}
