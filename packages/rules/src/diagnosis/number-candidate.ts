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
  placeAgainst,
  round,
  scale,
  subtract,
  toFixed,
  toText,
} from "@qingbei/domain";
import { costOf, editDistance, type Slip, slipOf } from "../arithmetic/slip.js";
import { type Constraint, isOfRate, variablesOf } from "../engine/constraint.js";
import { unitOf } from "../engine/printed-twice.js";
import type { Candidate, Proposal } from "./candidate.js";
import type { Echoes } from "./echoes.js";
import type { ConstraintGraph, Effect, Node, Solution } from "./graph.js";
import { isOnePlace } from "./one-print.js";

/** An amount of fewer units of its last place has one or two digits. */
const FEW_UNITS = 100;
const ROW = /^(.*\/)(\d+)(\/\w+)$/;

/** Whether the row above or below prints the same number in the same column: one that was copied by mistake. */
function isCopied(graph: ConstraintGraph, pointer: string, value: Exact): boolean {
  const [, list, row, column] = ROW.exec(pointer) ?? [];
  if (!list || isZero(value)) return false;
  return [-1, 1].some((step) => {
    const neighbour = `${list}${Number(row) + step}${column}`;
    return graph.holds(neighbour) && equals(graph.printed(neighbour).value, value);
  });
}

/** Changes in tables are signed; amounts are not, and statements say in words which way they went. */
const SIGNED = /^\/tables\/.*\/change(?:Rate)?(?:\/\w+)?$/;

/** Whether a number may be meant to be another: no more places than are printed around it, and no minus where none stands. */
function mayBeMeant(graph: ConstraintGraph, pointer: string, value: Exact, written: Slip): boolean {
  const current = graph.lookup(pointer);
  const isPointMoved = current.isPercentage === true && (written === "decimal-point" || written === "unit");
  if (!equals(round(value, current.usual ?? current.decimals), value) && !isPointMoved) return false;
  return !isNegative(value) || isNegative(current.value) || SIGNED.test(pointer);
}

/** Whether a value is to the digit what one of the constraints gives for it. */
function isSolution(graph: ConstraintGraph, nodes: readonly Node[], pointer: string, value: Exact): boolean {
  return nodes.some((node) =>
    graph.solutions(node).some((each) => each.pointer === pointer && equals(each.value, value)),
  );
}

/**
 * Whether a percentage only falls into what its amounts leave open, by more than its last place: between small amounts that is
 * so much that a slip of the hand is as good as met by chance.
 */
function isMetByChance(
  graph: ConstraintGraph,
  nodes: readonly Node[],
  pointer: string,
  value: Exact,
): boolean {
  const { usual, decimals } = graph.lookup(pointer);
  const unit = unitOf(usual ?? decimals);
  const told = nodes.flatMap((node) => graph.solutions(node).filter((each) => each.pointer === pointer));
  return (
    told.length > 0 && told.every((each) => compare(absolute(subtract<Exact>(each.value, value)), unit) > 0)
  );
}

/** Whether an amount has so few digits that its last place moves the percentage as well: what works it out tells little. */
function hasFewDigits(value: Exact, decimals: number): boolean {
  return compare(absolute(value), scale(unitOf(decimals), FEW_UNITS)) < 0;
}

const ESTIMATED = "大约是这个数，按文中的百分比推算，请以原始数据为准";

/** Whether a constraint tells a number only roughly: a percentage its amounts, an amount that is larger one that is smaller. */
function isLoose(constraint: Constraint): boolean {
  return isOfRate(constraint) || constraint.relation === "≤";
}

const isBound = ({ constraint }: Node) => constraint.form === "linear" && constraint.relation === "≤";

/** Whether an amount is only worked out from percentages: it is then no slip of the hand, and known to no more places. */
function isEstimated(isPercentage: boolean | undefined, slip: Slip, mends: readonly Node[]): boolean {
  if (slip !== "other" || isPercentage) return false;
  return (
    mends.some(({ constraint }) => isOfRate(constraint)) &&
    mends.every(({ constraint }) => isLoose(constraint))
  );
}

/**
 * What other places of the document make of a correction, those apart that it concerns: a number that stands elsewhere too was
 * hardly written by a slip, and one that is meant is likely to.
 */
function echoCost(
  graph: ConstraintGraph,
  echoes: Echoes,
  { pointer, value }: Solution,
  mends: readonly Node[],
  slip: Slip,
): number {
  const { value: current, isPercentage } = graph.lookup(pointer);
  if (isPercentage) return 0;
  const besides = new Set([
    ...graph.printsOf(pointer),
    ...mends.flatMap((node) => variablesOf(node.constraint)),
  ]);
  const has = (number: Exact) => echoes.has(number, pointer, besides);
  // what was copied stands elsewhere for that very reason
  return (slip !== "copied" && has(current) ? 1 : 0) - (has(value) ? 1 : 0);
}

/**
 * One number set to another value: undefined where that breaks what holds, or nobody would have meant it.
 * @param proposals what rules propose for this number; of those that propose this value the cases are mended too
 */
export function numberCandidate(
  graph: ConstraintGraph,
  { sources }: Disclosure,
  { pointer, value }: Solution,
  { mends, breaks }: Effect,
  proposals: readonly Proposal[],
  echoes: Echoes,
): Candidate | undefined {
  // what was published before, or by others, is taken as it stands: the document under review is what can be corrected
  if (breaks > 0 || placeAgainst(pointer)) return undefined;
  const current = graph.lookup(pointer);
  if (equals(current.value, value)) return undefined;
  const [before, after] = [graph.written(pointer, current.value), graph.written(pointer, value)];
  const written = slipOf(before, after);
  if (!mayBeMeant(graph, pointer, value, written)) return undefined;
  const agreeing = proposals.filter(
    ({ repair }) => isPlainNumber(repair.to) && equals(exact(repair.to), value),
  );
  // what exceeds another number is not told by it: only a slip of the hand says what was meant
  if (written === "other" && agreeing.length === 0 && mends.length > 0 && mends.every(isBound))
    return undefined;
  const slip = written === "other" && isCopied(graph, pointer, current.value) ? "copied" : written;
  // what another print tells is told to the digit
  const isEstimate = agreeing.length === 0 && isEstimated(current.isPercentage, slip, mends);
  const isRough = isEstimate && hasFewDigits(value, current.decimals);
  const advice = agreeing[0]?.repair.advice ?? (isEstimate ? ESTIMATED : undefined);
  // amounts tell a percentage to its last place: what rounding would let pass as well is less likely
  const isPercentage = current.isPercentage === true;
  const isByChance = isPercentage && slip !== "other" && isMetByChance(graph, mends, pointer, value);
  const isTold = isPercentage && slip !== "other" && isSolution(graph, mends, pointer, value);
  const values = graph.setting(pointer, value);
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
    // nothing of what stands there speaks for the number; a percentage that looks copied may yet be the right one
    ...(((isZero(current.value) && slip === "other") || (isPercentage && agreeing.length > 0)) && {
      isGuess: true as const,
    }),
    rank: [
      // who writes 0 means nothing: another number of the sum is the likelier one
      isTold
        ? 0
        : costOf(isByChance ? "other" : slip) +
          (isByChance || isRough ? 1 : 0) +
          (isZero(current.value) ? 1 : 0) +
          echoCost(graph, echoes, { pointer, value }, mends, slip),
      editDistance(toText(before), toText(after)),
      sources?.[pointer]?.length ?? 1,
      pointer.split("/").length > 3 ? 0 : 1,
    ],
  };
}
