import {
  type Disclosure,
  decimalPlaces,
  type Exact,
  exact,
  isNegative,
  isPlainNumber,
  placeAgainst,
  toFixed,
  toText,
} from "@qingbei/domain";
import { evaluate, solve, variablesOf } from "../engine/constraint.js";
import { lookupIn } from "../engine/lookup.js";
import type { Repair, Verdict } from "../engine/verdict.js";
import { type CaseRef, ConstraintGraph, type Node } from "./graph.js";
import { costOf, editDistance, meantBy, type Slip, slipOf } from "./slip.js";

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

interface Candidate {
  readonly repair: Repair;
  readonly value?: Exact;
  readonly slip?: Slip;
  readonly mends: readonly string[];
  readonly nodes: readonly Node[];
  /** Smaller is more plausible: slip, edit distance, how often the number stands elsewhere, place in the document. */
  readonly rank: readonly number[];
}

interface Proposal {
  readonly at: CaseRef;
  readonly key: string;
  readonly repair: Repair;
  readonly order: number;
}

const keyOf = ({ rule, index }: CaseRef) => `${rule}#${index}`;

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/**
 * Finds, for all that failed, the single corrections that mend the most identities and break none; repeats on what is left.
 * Pure and bounded.
 */
export function diagnose(disclosure: Disclosure, verdicts: readonly Verdict[]): Diagnosis {
  const graph = new ConstraintGraph(verdicts, lookupIn(disclosure));
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

  const causes: Cause[] = [];
  let incomplete = false;
  for (;;) {
    if (graph.evaluations > MAX_EVALUATIONS) {
      incomplete = true;
      break;
    }
    const candidates = candidatesOf(graph, open, proposals, disclosure);
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
      ? "only"
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
    if (best.value) graph.correct(best.repair.pointer, best.value);
    else for (const node of best.nodes) graph.close(node);
    for (const key of best.mends) open.delete(key);
  }
  return { causes, unexplained: [...open.values()], incomplete };
}

function candidatesOf(
  graph: ConstraintGraph,
  open: ReadonlyMap<string, CaseRef>,
  proposals: readonly Proposal[],
  disclosure: Disclosure,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const live = proposals.filter(({ key }) => open.has(key));
  const failed = graph.nodes.filter((node) => open.has(node.key) && graph.fails(node));
  const offer = (pointer: string, value: Exact, proposed?: Proposal) => {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || graph.evaluations > MAX_EVALUATIONS) return;
    const candidate = numeric(graph, pointer, value, live, disclosure, proposed);
    if (candidate) found.set(id, candidate);
  };

  for (const node of failed) {
    for (const pointer of new Set(variablesOf(node.constraint))) {
      for (const value of solve(node.constraint, pointer, graph.lookup)) offer(pointer, value);
      // a percentage gives its amounts only roughly: a slip of the hand may have hit what was meant exactly
      const isRough = node.constraint.form === "growth" && pointer !== node.constraint.percentage;
      for (const value of isRough ? meantBy(graph.lookup(pointer).value) : []) offer(pointer, value);
    }
    const missing = missingRow(graph, node, failed, live);
    if (missing) found.set(`${missing.repair.pointer}=${missing.repair.to}`, missing);
  }
  for (const proposal of live) {
    const { repair } = proposal;
    if (repair.kind === "value" && isPlainNumber(repair.to) && isNumberAt(graph, repair.pointer)) {
      offer(repair.pointer, exact(repair.to), proposal);
    } else if (repair.kind !== "missing-row") {
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

function isNumberAt(graph: ConstraintGraph, pointer: string): boolean {
  return graph.nodes.some(({ constraint }) => variablesOf(constraint).includes(pointer));
}

function numeric(
  graph: ConstraintGraph,
  pointer: string,
  value: Exact,
  live: readonly Proposal[],
  disclosure: Disclosure,
  proposed: Proposal | undefined,
): Candidate | undefined {
  // what was published before, or by others, is taken as it stands: the document under review is what can be corrected
  if (placeAgainst(pointer)) return undefined;
  const current = graph.lookup(pointer);
  if (current.value.equals(value) || decimalPlaces(value) > current.decimals) return undefined;
  if (isNegative(value) && !isNegative(current.value)) return undefined;
  const { mends, breaks } = graph.effect(pointer, value);
  if (breaks > 0) return undefined;
  const text = toFixed(value, current.printed);
  const agreeing = live.filter(
    ({ repair }) => repair.pointer === pointer && isPlainNumber(repair.to) && exact(repair.to).equals(value),
  );
  const keys = [...new Set([...mends.map(({ key }) => key), ...agreeing.map(({ key }) => key)])];
  const slip = slipOf(current.value, value);
  const from = toFixed(current.value, current.printed);
  const advice = (proposed ?? agreeing[0])?.repair.advice;
  return {
    repair: { kind: "value", pointer, from, to: text, ...(advice && { advice }) },
    value,
    slip,
    mends: keys,
    nodes: mends,
    rank: [
      costOf(slip),
      editDistance(toText(current.value), toText(value)),
      disclosure.sources?.[pointer]?.length ?? 1,
      pointer.split("/").length > 3 ? 0 : 1,
    ],
  };
}

/** A sum over a list that people forget rows of: the row that would close it. */
function missingRow(
  graph: ConstraintGraph,
  node: Node,
  failed: readonly Node[],
  live: readonly Proposal[],
): Candidate | undefined {
  const { constraint } = node;
  if (constraint.form !== "linear" || !constraint.openList) return undefined;
  const { difference } = evaluate(constraint, graph.lookup);
  if (isNegative(difference)) return undefined;
  const decimals = Math.max(...variablesOf(constraint).map((pointer) => graph.lookup(pointer).decimals));
  const to = toFixed(difference, decimals);
  const pointer = `${constraint.openList}/-`;
  const nodes = failed.filter(
    (each) =>
      each.constraint.form === "linear" &&
      each.constraint.openList === constraint.openList &&
      evaluate(each.constraint, graph.lookup).difference.equals(difference),
  );
  const advice = live.find(
    ({ repair }) =>
      repair.kind === "missing-row" && repair.pointer === pointer && exact(repair.to).equals(difference),
  )?.repair.advice;
  return {
    repair: { kind: "missing-row", pointer, from: "", to, ...(advice && { advice }) },
    mends: nodes.map(({ key }) => key),
    nodes,
    // a whole row is forgotten less often than a digit slips, but more often than a number is simply other
    rank: [2, 0, 0, 0],
  };
}
