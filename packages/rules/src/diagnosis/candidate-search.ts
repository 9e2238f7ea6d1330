import {
  type Disclosure,
  decimalPlaces,
  type Exact,
  exact,
  isPlainNumber,
  round,
  toText,
} from "@qingbei/domain";
import { variablesOf } from "../engine/constraint.js";
import { type Candidate, compareRanks, type Proposal } from "./candidate.js";
import type { CaseRef, ConstraintGraph, Effect, Node } from "./graph.js";
import { movedCells } from "./moved-cells.js";
import { numberCandidate } from "./number-candidate.js";
import { missingRow, rowCauses } from "./row-causes.js";
import { meantBy } from "./slip.js";
import { isUnitOfTable, unitCauses } from "./unit-causes.js";

/** Enough for 50 failed identities among 2,000 rows; a hostile document is cut off here. */
const MAX_EVALUATIONS = 200_000;

/** The numbers of sums that failed. */
function numbersOfSums(failed: readonly Node[]): ReadonlySet<string> {
  return new Set(
    failed.flatMap(({ constraint }) =>
      constraint.form === "linear" && constraint.relation === "=" ? variablesOf(constraint) : [],
    ),
  );
}

/** What a sum tells to more places than a number is printed with, rounded to these: a statement prints 万元 of a table in 元. */
function asPrinted(graph: ConstraintGraph, { constraint }: Node, pointer: string, value: Exact): Exact {
  const { decimals } = graph.lookup(pointer);
  return constraint.form === "linear" && decimalPlaces(value) > decimals ? round(value, decimals) : value;
}

/** Looks for the corrections of what is open. What was weighed before is not weighed again until something near it changes. */
export class CandidateSearch {
  readonly #graph: ConstraintGraph;
  readonly #disclosure: Disclosure;
  readonly #open: ReadonlyMap<string, CaseRef>;
  readonly #proposals: readonly Proposal[];
  /** Corrections break nothing, so no constraint besides these comes to fail. */
  readonly #suspects: readonly Node[];
  /** Candidates as they were last weighed, with the effect that they were weighed by. */
  readonly #known = new Map<string, { readonly effect: Effect; readonly candidate: Candidate | undefined }>();

  /** @param open the failed cases that no correction has mended yet, by their key; whoever corrects takes them out */
  constructor(
    graph: ConstraintGraph,
    disclosure: Disclosure,
    open: ReadonlyMap<string, CaseRef>,
    proposals: readonly Proposal[],
  ) {
    this.#graph = graph;
    this.#disclosure = disclosure;
    this.#open = open;
    this.#proposals = proposals;
    this.#suspects = graph.nodes.filter(({ key }) => open.has(key));
  }

  /** Whether so much was evaluated that the search ends. */
  get isSpent(): boolean {
    return this.#graph.evaluations > MAX_EVALUATIONS;
  }

  /** Corrections that mend something of what is open and break nothing: those that mend the most first, then the plausible. */
  candidates(): readonly Candidate[] {
    const failed = this.#suspects.filter((node) => this.#open.has(node.key) && this.#graph.fails(node));
    const live = this.#proposals.filter(({ key }) => this.#open.has(key));
    const found = new Map<string, Candidate>();
    this.#ofConstraints(failed, live, found);
    this.#ofTables(failed, live, found);
    this.#ofProposals(live, found);
    return [...found.values()]
      .filter(({ mends }) => mends.length > 0)
      .sort((a, b) => b.mends.length - a.mends.length || compareRanks(a.rank, b.rank));
  }

  /** A number with another value, unless it was weighed already. */
  #offer(pointer: string, value: Exact, live: readonly Proposal[], found: Map<string, Candidate>): void {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || this.isSpent) return;
    const effect = this.#graph.effect(pointer, value);
    const proposals = live.filter(({ repair }) => repair.pointer === pointer);
    const before = this.#known.get(id);
    // what a value does is the same object until a correction near it; proposals may add to it
    const candidate =
      before && before.effect === effect && proposals.length === 0
        ? before.candidate
        : numberCandidate(this.#graph, this.#disclosure, { pointer, value }, effect, proposals);
    if (proposals.length === 0) this.#known.set(id, { effect, candidate });
    if (candidate) found.set(id, candidate);
  }

  /** What would close the constraints that failed: another number in them, or a row that their list lacks. */
  #ofConstraints(failed: readonly Node[], live: readonly Proposal[], found: Map<string, Candidate>): void {
    // a failed sum tells to the digit what was meant: nothing near it, which rounding would let pass, is asked for
    const told = numbersOfSums(failed);
    for (const node of failed) {
      for (const { pointer, value } of this.#graph.solutions(node))
        this.#offer(pointer, asPrinted(this.#graph, node, pointer, value), live, found);
      for (const pointer of node.constraint.form === "growth" ? variablesOf(node.constraint) : []) {
        // a percentage gives its amounts only roughly, and amounts a percentage only to the places it has where its point
        // may be in the wrong one: a slip of the hand may have hit what was meant exactly
        for (const value of told.has(pointer) ? [] : meantBy(this.#graph.lookup(pointer).value))
          this.#offer(pointer, value, live, found);
      }
      const missing = missingRow(this.#graph, node, failed, live);
      if (missing) found.set(`${missing.repair.pointer}=${missing.repair.to}`, missing);
    }
  }

  /** Several numbers of a table at once: a row counted twice or left out, numbers in the wrong place, the unit of all of it. */
  #ofTables(failed: readonly Node[], live: readonly Proposal[], found: Map<string, Candidate>): void {
    const { budget } = this.#disclosure;
    for (const each of rowCauses(this.#graph, failed, budget))
      found.set(`${each.repair.kind} ${each.repair.pointer}=${each.repair.to} with its row`, each);
    for (const each of this.isSpent ? [] : movedCells(this.#graph, failed, budget))
      found.set(`${each.repair.pointer}=${each.repair.to} ${each.slip}`, each);
    for (const each of unitCauses(this.#graph, live, budget))
      found.set(`${each.repair.pointer}→${each.repair.to}`, each);
  }

  /** What rules propose. Words are taken as they are, and mend the cases that ask for them. */
  #ofProposals(live: readonly Proposal[], found: Map<string, Candidate>): void {
    for (const { repair, order } of live) {
      const { kind, pointer, to } = repair;
      if (kind === "missing-row" || isUnitOfTable(repair)) continue;
      if (kind === "value" && isPlainNumber(to) && this.#graph.holds(pointer)) {
        this.#offer(pointer, exact(to), live, found);
        continue;
      }
      const id = `${pointer}→${to}`;
      if (found.has(id)) continue;
      const same = live.filter((each) => each.repair.pointer === pointer && each.repair.to === to);
      const mends = [...new Set(same.map(({ key }) => key))];
      const nodes = this.#graph.nodes.filter((node) => mends.includes(node.key));
      found.set(id, { repair, mends, nodes, rank: [0, order, 0, 0] });
    }
  }
}
