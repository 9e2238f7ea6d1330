import { type Disclosure, type Exact, exact, isPlainNumber, round, toText } from "@qingbei/domain";
import { variablesOf } from "../engine/constraint.js";
import { type Candidate, compareRanks, type Proposal } from "./candidate.js";
import type { CaseRef, ConstraintGraph, Node } from "./graph.js";
import { movedCells } from "./moved-cells.js";
import { numberCandidate } from "./number-candidate.js";
import { missingRow, rowCauses } from "./row-causes.js";
import { meantBy } from "./slip.js";
import type { Searched } from "./table-cells.js";
import { unitCauses, unitRepair } from "./unit-causes.js";

const NONE: Searched = { candidates: [], isCut: false };

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
  return constraint.form === "linear" ? round(value, decimals) : value;
}

/** Looks for the corrections of what is open. */
export class CandidateSearch {
  readonly #graph: ConstraintGraph;
  readonly #disclosure: Disclosure;
  readonly #open: ReadonlyMap<string, CaseRef>;
  readonly #proposals: readonly Proposal[];
  readonly #mostEvaluations: number;
  #isCut = false;

  /** @param open the failed cases that no correction has mended yet, by their key; whoever corrects takes them out */
  constructor(
    graph: ConstraintGraph,
    disclosure: Disclosure,
    open: ReadonlyMap<string, CaseRef>,
    proposals: readonly Proposal[],
    mostEvaluations: number,
  ) {
    this.#graph = graph;
    this.#disclosure = disclosure;
    this.#open = open;
    this.#proposals = proposals;
    this.#mostEvaluations = mostEvaluations;
  }

  /** Whether so much was evaluated that the search ends. */
  get isSpent(): boolean {
    return this.#graph.evaluations > this.#mostEvaluations;
  }

  /** Whether the last search left out a part of what failed, for its size. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Corrections that mend something of what is open and break nothing: those that mend the most first, then the plausible. */
  candidates(): readonly Candidate[] {
    const failed = this.#graph.nodes.filter((node) => this.#open.has(node.key) && this.#graph.fails(node));
    const live = this.#proposals.filter(({ key }) => this.#open.has(key));
    const found = new Map<string, Candidate>();
    this.#ofConstraints(failed, live, found);
    this.#ofTables(failed, live, found);
    this.#ofProposals(live, found);
    return [...found.values()]
      .filter(({ mends }) => mends.length > 0)
      .sort((a, b) => b.mends.length - a.mends.length || compareRanks(a.rank, b.rank));
  }

  /** A number with another value. */
  #offer(pointer: string, value: Exact, live: readonly Proposal[], found: Map<string, Candidate>): void {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || this.isSpent) return;
    const effect = this.#graph.effect(pointer, value);
    const proposals = live.filter(({ repair }) => repair.pointer === pointer);
    const candidate = numberCandidate(this.#graph, this.#disclosure, { pointer, value }, effect, proposals);
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
    const moved = this.isSpent ? NONE : movedCells(this.#graph, failed, budget);
    this.#isCut = moved.isCut;
    for (const each of moved.candidates)
      found.set(`${each.repair.pointer}=${each.repair.to} ${each.slip}`, each);
    for (const each of unitCauses(this.#graph, live, budget))
      found.set(`${each.repair.pointer}→${each.repair.to}`, each);
  }

  /** What rules propose. Words are taken as they are, and mend the cases that ask for them. */
  #ofProposals(live: readonly Proposal[], found: Map<string, Candidate>): void {
    for (const { repair, order } of live) {
      const { kind, pointer, to } = repair;
      if (kind === "missing-row" || unitRepair(repair)) continue;
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
