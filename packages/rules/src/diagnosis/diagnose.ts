import {
  type Disclosure,
  decimalPlaces,
  type Exact,
  exact,
  isNegative,
  isPlainNumber,
  isZero,
  placeAgainst,
  round,
  toFixed,
  toText,
} from "@qingbei/domain";
import { type Constraint, variablesOf } from "../engine/constraint.js";
import { lookupIn } from "../engine/lookup.js";
import type { Repair, Verdict } from "../engine/verdict.js";
import { type Candidate, compareRanks, type Proposal } from "./candidate.js";
import { type CaseRef, ConstraintGraph, type Effect, type Node } from "./graph.js";
import { movedCells } from "./moved-cells.js";
import { missingRow, rowCauses } from "./row-causes.js";
import { costOf, editDistance, meantBy, type Slip, slipOf } from "./slip.js";
import { isUnitOfTable, unitCauses } from "./unit-causes.js";

/**
 * `only`: no other single correction mends as much without breaking anything. `likely`: others would, but this one
 * is a common slip of the hand and they are not. `one of several`: the document does not decide.
 */
export type Certainty = "only" | "likely" | "one of several";

/** One correction and the failed cases that it mends. */
export interface Cause {
  readonly repair: Repair;
  readonly slip?: Slip;
  readonly resolves: readonly CaseRef[];
  readonly certainty: Certainty;
  readonly alternatives: readonly Repair[];
}

export interface Diagnosis {
  readonly causes: readonly Cause[];
  /** Failed cases for which no single correction was found. */
  readonly unexplained: readonly CaseRef[];
  /** true where the search was cut off; `causes` then holds what was found until there. */
  readonly incomplete: boolean;
}

/** Enough for 50 failed identities among 2,000 rows; a hostile document is cut off here. */
const MAX_EVALUATIONS = 200_000;

/** Candidates as they were last weighed, with the effect that they were weighed by. */
type KnownCandidates = Map<string, { readonly effect: Effect; readonly candidate: Candidate | undefined }>;

/** Changes in tables are signed; amounts are not, and statements say in words which way they went. */
const SIGNED = /^\/tables\/.*\/change(?:Rate)?(?:\/\w+)?$/;

const keyOf = ({ rule, index }: CaseRef) => `${rule}#${index}`;

/**
 * Finds, for all that failed, the single corrections that mend the most identities and break none; repeats on what is left.
 * Pure and bounded.
 */
export function diagnose(disclosure: Disclosure, verdicts: readonly Verdict[]): Diagnosis {
  const open = new Map<string, CaseRef>();
  const proposals: Proposal[] = [];
  for (const { rule, cases } of verdicts) {
    for (const [index, each] of cases.entries()) {
      if (each.outcome !== "failed") continue;
      const at = { rule, index };
      open.set(keyOf(at), at);
      for (const [order, repair] of (each.repairs ?? []).entries())
        proposals.push({ at, key: keyOf(at), repair, order });
    }
  }

  if (open.size === 0) return { causes: [], unexplained: [], incomplete: false };
  const graph = new ConstraintGraph(verdicts, lookupIn(disclosure));
  // corrections break nothing, so no other constraint comes to fail
  const suspects = graph.nodes.filter(({ key }) => open.has(key));
  const known: KnownCandidates = new Map();
  const causes: Cause[] = [];
  let incomplete = false;
  for (;;) {
    if (graph.evaluations > MAX_EVALUATIONS) {
      incomplete = true;
      break;
    }
    const candidates = candidatesOf(graph, open, suspects, proposals, disclosure, known);
    const best = candidates[0];
    if (!best) break;
    const rivals = candidates.filter(
      (each) =>
        each !== best &&
        each.mends.length === best.mends.length &&
        each.mends.some((key) => best.mends.includes(key)),
    );
    const second = rivals[0];
    const plausible = best.slip !== undefined && best.slip !== "other";
    const certainty: Certainty = !second
      ? best.isGuess
        ? "likely"
        : "only"
      : plausible && (second.rank[0] ?? 0) > (best.rank[0] ?? 0)
        ? "likely"
        : "one of several";
    causes.push({
      repair: best.repair,
      ...(best.slip && { slip: best.slip }),
      resolves: best.mends.flatMap((key) => open.get(key) ?? []),
      certainty,
      alternatives: rivals.map(({ repair }) => repair),
    });
    if (best.values) for (const [pointer, value] of best.values) graph.correct(pointer, value);
    else for (const node of best.nodes) graph.close(node);
    for (const key of best.mends) open.delete(key);
  }
  return { causes, unexplained: [...open.values()], incomplete };
}

function candidatesOf(
  graph: ConstraintGraph,
  open: ReadonlyMap<string, CaseRef>,
  suspects: readonly Node[],
  proposals: readonly Proposal[],
  disclosure: Disclosure,
  known: KnownCandidates,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const live = proposals.filter(({ key }) => open.has(key));
  const failed = suspects.filter((node) => open.has(node.key) && graph.fails(node));
  const offer = (pointer: string, value: Exact, proposed?: Proposal) => {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || graph.evaluations > MAX_EVALUATIONS) return;
    const effect = graph.effect(pointer, value);
    const before = known.get(id);
    // what a value does is the same object until a correction near it; proposals may add to it
    const isProposed = proposed !== undefined || live.some(({ repair }) => repair.pointer === pointer);
    const candidate =
      before && before.effect === effect && !isProposed
        ? before.candidate
        : numeric(graph, pointer, value, effect, live, disclosure, proposed);
    if (!isProposed) known.set(id, { effect, candidate });
    if (candidate) found.set(id, candidate);
  };

  // a failed sum tells to the digit what was meant: nothing near it, which rounding would let pass, is asked for
  const told = new Set(
    failed.flatMap(({ constraint }) =>
      constraint.form === "linear" && constraint.relation === "=" ? variablesOf(constraint) : [],
    ),
  );
  for (const node of failed) {
    for (const { pointer, value } of graph.solutions(node))
      offer(pointer, asPrinted(graph, node, pointer, value));
    for (const pointer of node.constraint.form === "growth" ? variablesOf(node.constraint) : []) {
      // a percentage gives its amounts only roughly, and amounts a percentage only to the places it has where its point
      // may be in the wrong one: a slip of the hand may have hit what was meant exactly
      for (const value of told.has(pointer) ? [] : meantBy(graph.lookup(pointer).value))
        offer(pointer, value);
    }
    const missing = missingRow(graph, node, failed, live);
    if (missing) found.set(`${missing.repair.pointer}=${missing.repair.to}`, missing);
  }
  const { budget } = disclosure;
  for (const each of rowCauses(graph, failed, budget))
    found.set(`${each.repair.kind} ${each.repair.pointer}=${each.repair.to} with its row`, each);
  if (graph.evaluations <= MAX_EVALUATIONS)
    for (const each of movedCells(graph, failed, budget))
      found.set(`${each.repair.pointer}=${each.repair.to} ${each.slip}`, each);
  for (const each of unitCauses(graph, live, budget))
    found.set(`${each.repair.pointer}→${each.repair.to}`, each);
  for (const proposal of live) {
    const { repair } = proposal;
    if (repair.kind === "value" && isPlainNumber(repair.to) && graph.holds(repair.pointer)) {
      offer(repair.pointer, exact(repair.to), proposal);
    } else if (repair.kind !== "missing-row" && !isUnitOfTable(repair)) {
      const same = live.filter(
        (each) => each.repair.pointer === repair.pointer && each.repair.to === repair.to,
      );
      const id = `${repair.pointer}→${repair.to}`;
      const mends = [...new Set(same.map(({ key }) => key))];
      const nodes = graph.nodes.filter((node) => mends.includes(node.key));
      if (!found.has(id)) found.set(id, { repair, mends, nodes, rank: [0, proposal.order, 0, 0] });
    }
  }
  return [...found.values()]
    .filter(({ mends }) => mends.length > 0)
    .sort((a, b) => b.mends.length - a.mends.length || compareRanks(a.rank, b.rank));
}

/** What a sum tells to more places than a number is printed with, rounded to these: a statement prints 万元 of a table in 元. */
function asPrinted(graph: ConstraintGraph, { constraint }: Node, pointer: string, value: Exact): Exact {
  const { decimals } = graph.lookup(pointer);
  return constraint.form === "linear" && decimalPlaces(value) > decimals ? round(value, decimals) : value;
}

function numeric(
  graph: ConstraintGraph,
  pointer: string,
  value: Exact,
  { mends, breaks }: Effect,
  live: readonly Proposal[],
  disclosure: Disclosure,
  proposed: Proposal | undefined,
): Candidate | undefined {
  // what was published before, or by others, is taken as it stands: the document under review is what can be corrected
  if (placeAgainst(pointer)) return undefined;
  const current = graph.lookup(pointer);
  if (current.value.equals(value)) return undefined;
  const written = slipOf(current.value, value);
  const isPointMoved = current.isPercentage === true && (written === "decimal-point" || written === "unit");
  if (decimalPlaces(value) > (current.usual ?? current.decimals) && !isPointMoved) return undefined;
  if (isNegative(value) && !isNegative(current.value) && !SIGNED.test(pointer)) return undefined;
  if (breaks > 0) return undefined;
  const places = Math.min(current.printed, current.usual ?? current.printed);
  const agreeing = live.filter(
    ({ repair }) => repair.pointer === pointer && isPlainNumber(repair.to) && exact(repair.to).equals(value),
  );
  const keys = [...new Set([...mends.map(({ key }) => key), ...agreeing.map(({ key }) => key)])];
  const slip = written === "other" && isCopied(graph, pointer, current.value) ? "copied" : written;
  const from = toFixed(current.value, current.printed);
  const to = toFixed(value, places);
  const isEstimated =
    slip === "other" &&
    !current.isPercentage &&
    mends.some(({ constraint }) => constraint.form === "growth") &&
    mends.every(({ constraint }) => isLoose(constraint));
  const advice = (proposed ?? agreeing[0])?.repair.advice ?? (isEstimated ? ESTIMATED : undefined);
  // amounts tell a percentage to its last place: what rounding would let pass as well is less likely
  const isTold =
    current.isPercentage === true && slip !== "other" && isSolution(graph, mends, pointer, value);
  return {
    repair: { kind: "value", pointer, from, to, ...(advice && { advice }) },
    values: new Map([[pointer, value]]),
    slip,
    mends: keys,
    nodes: mends,
    rank: [
      isTold ? 0 : costOf(slip),
      editDistance(toText(current.value), toText(value)),
      disclosure.sources?.[pointer]?.length ?? 1,
      pointer.split("/").length > 3 ? 0 : 1,
    ],
  };
}

const ESTIMATED = "大约是这个数，按增减幅度推算，请以原始数据为准";

/** Whether a constraint tells a number only roughly: a percentage its amounts, an amount that is larger one that is smaller. */
function isLoose(constraint: Constraint): boolean {
  return constraint.form === "growth" || constraint.relation === "≤";
}

/** Whether a value is to the digit what one of the constraints gives for it. */
function isSolution(graph: ConstraintGraph, nodes: readonly Node[], pointer: string, value: Exact): boolean {
  return nodes.some((node) =>
    graph.solutions(node).some((each) => each.pointer === pointer && each.value.equals(value)),
  );
}

const ROW = /^(.*\/rows\/)(\d+)(\/\w+)$/;

/** Whether the row above or below prints the same number in the same column: one that was copied by mistake. */
function isCopied(graph: ConstraintGraph, pointer: string, value: Exact): boolean {
  const [, list, row, column] = ROW.exec(pointer) ?? [];
  if (list === undefined || row === undefined || column === undefined || isZero(value)) return false;
  return [-1, 1].some((step) => {
    const neighbour = `${list}${Number(row) + step}${column}`;
    return graph.holds(neighbour) && graph.lookup(neighbour).value.equals(value);
  });
}
