import {
  type Disclosure,
  type Exact,
  equals,
  exact,
  isPlainNumber,
  placeAgainst,
  round,
  shift,
  toText,
} from "@qingbei/domain";
import { meantBy } from "../arithmetic/slip.js";
import { isOfRate, variablesOf } from "../engine/constraint.js";
import { grouped } from "../engine/grouped.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, compareCandidates, type Proposal } from "./candidate.js";
import { Echoes } from "./echoes.js";
import type { CaseRef, ConstraintGraph, Effect, Node } from "./graph.js";
import { missingRow, proposedRows, withRowsProposed } from "./missing-rows.js";
import { movedCells } from "./moved-cells.js";
import { numberCandidate } from "./number-candidate.js";
import { firstPrints } from "./one-print.js";
import { rowCauses } from "./row-causes.js";
import { ShiftedCells } from "./shifted-cells.js";
import type { Searched } from "./table-cells.js";
import { unitCauses } from "./unit-causes.js";
import { isWording } from "./word-causes.js";

const NONE: Searched = { candidates: [], isCut: false };

/** The numbers of sums that failed. */
function numbersOfSums(failed: readonly Node[]): ReadonlySet<string> {
  return new Set(
    failed.flatMap(({ constraint }) =>
      constraint.form === "linear" && constraint.relation === "=" ? variablesOf(constraint) : [],
    ),
  );
}

/** Whether a rule proposes a number; what is no wording and no number is a row or a unit. */
const isNumber = ({ kind, to }: Repair) => kind === "value" && isPlainNumber(to);

/** What a sum tells to more places than a number is printed with, rounded to these: a statement prints 万元 of a table in 元. */
function asPrinted(graph: ConstraintGraph, { constraint }: Node, pointer: string, value: Exact): Exact {
  const { decimals } = graph.lookup(pointer);
  return constraint.form === "linear" ? round(value, decimals) : value;
}

/** What is proposed for a later print of a figure, as proposals for the numbers that are printed there first. */
function atFirstPrints(
  graph: ConstraintGraph,
  { sources = {} }: Disclosure,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const later = proposals.filter(({ repair }) => repair.occurrence !== undefined && isNumber(repair));
  if (later.length === 0) return [];
  const printedAt = firstPrints(sources, graph.pointersIn(""));
  return later.flatMap(({ repair: { occurrence = 0, ...repair }, ...proposal }) => {
    const place = sources[repair.pointer]?.[occurrence];
    const pointers = place ? printedAt(place) : [];
    return pointers.map((pointer) => ({ ...proposal, repair: { ...repair, pointer } }));
  });
}

/** Looks for the corrections of numbers, rows and units that mend what is open. */
export class CandidateSearch {
  readonly #graph: ConstraintGraph;
  readonly #disclosure: Disclosure;
  readonly #open: Map<string, CaseRef>;
  readonly #proposals: readonly Proposal[];
  /** What rules propose by its place, words too: a text that is a number speaks for it. */
  readonly #byPointer: ReadonlyMap<string, readonly Proposal[]>;
  /** And by the case that proposes it. */
  readonly #byCase: ReadonlyMap<string, readonly Proposal[]>;
  /** The cases on which it depends what is found. */
  readonly #concerned: ReadonlySet<string>;
  readonly #mostEvaluations: number;
  readonly #echoes: Echoes;
  readonly #shifted: ShiftedCells;
  #isCut = false;
  #found: readonly Candidate[] | undefined;
  /** What is known of a number set to a value, as long as what it would do is the same, and as many rules propose it. */
  readonly #known = new WeakMap<
    Effect,
    { readonly asked: number; readonly candidate: Candidate | undefined }
  >();

  /** @param open the failed cases that no correction has mended yet, by their key */
  constructor(
    graph: ConstraintGraph,
    disclosure: Disclosure,
    open: Map<string, CaseRef>,
    proposals: readonly Proposal[],
    mostEvaluations: number,
  ) {
    this.#graph = graph;
    this.#disclosure = disclosure;
    this.#open = open;
    const all = [...proposals, ...atFirstPrints(graph, disclosure, proposals)];
    this.#proposals = all.filter(({ repair }) => !isWording(graph, repair));
    const telling = all.filter(
      ({ repair }) =>
        repair.occurrence === undefined && (graph.holds(repair.pointer) || !isWording(graph, repair)),
    );
    this.#byPointer = grouped(telling, ({ repair }) => repair.pointer);
    this.#byCase = grouped(telling, ({ key }) => key);
    this.#concerned = new Set([...graph.nodes, ...telling].map(({ key }) => key));
    this.#mostEvaluations = mostEvaluations;
    this.#echoes = new Echoes(disclosure);
    this.#shifted = new ShiftedCells(graph, disclosure.budget, this.#echoes);
  }

  /** Whether so much was evaluated that the search ends. */
  get isSpent(): boolean {
    return this.#graph.evaluations > this.#mostEvaluations;
  }

  /** Whether the last search left out a part of what failed, for its size. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Takes a correction as made. */
  make({ values, gains = [], nodes, mends }: Candidate): void {
    if (values) for (const [pointer, value] of values) this.#graph.correct(pointer, value);
    else for (const node of nodes) this.#graph.close(node);
    // a sum that gains something holds, other than by its numbers
    for (const { at } of gains) {
      const node = this.#graph.nodeOf(`${at.rule}#${at.index}`);
      if (node) this.#graph.close(node);
    }
    for (const key of mends) this.#open.delete(key);
    if (mends.some((key) => this.#concerned.has(key))) this.#found = undefined;
  }

  /** Corrections that mend something of what is open and break nothing: those that mend the most first, then the plausible. */
  candidates(): readonly Candidate[] {
    this.#found ??= this.#search();
    return this.#found;
  }

  #search(): readonly Candidate[] {
    const failed = this.#graph.nodes.filter((node) => this.#open.has(node.key) && this.#graph.fails(node));
    const live = this.#live(this.#proposals);
    const found = new Map<string, Candidate>();
    this.#ofConstraints(failed, found);
    this.#ofTables(failed, live, found);
    for (const each of proposedRows(this.#graph, live, [...found.values()]))
      found.set(each.repair.advice ?? "", each);
    for (const { repair } of live) if (isNumber(repair)) this.#offer(repair.pointer, exact(repair.to), found);
    return [...found.values()].filter(({ mends }) => mends.length > 0).sort(compareCandidates);
  }

  #live(proposals: readonly Proposal[] = []): readonly Proposal[] {
    return proposals.filter(({ key }) => this.#open.has(key));
  }

  /** A number with another value. */
  #offer(pointer: string, value: Exact, found: Map<string, Candidate>): void {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || this.isSpent) return;
    const effect = this.#graph.effect(pointer, value);
    const proposals = this.#live(this.#byPointer.get(pointer));
    const candidate =
      effect.breaks > 0
        ? this.#everywhere(pointer, value, proposals)
        : this.#alone(pointer, value, effect, proposals);
    if (candidate) found.set(id, candidate);
  }

  /** One number with another value, all others as they are: looked at again only where something around it was corrected. */
  #alone(
    pointer: string,
    value: Exact,
    effect: Effect,
    proposals: readonly Proposal[],
  ): Candidate | undefined {
    const asked = proposals.length;
    const known = this.#known.get(effect);
    if (known?.asked === asked) return known.candidate;
    const candidate = numberCandidate(
      this.#graph,
      this.#disclosure,
      { pointer, value },
      effect,
      proposals,
      this.#echoes,
    );
    const held = candidate?.isEstimate && this.#isAccused(candidate.mends) ? undefined : candidate;
    this.#known.set(effect, { asked, candidate: held });
    return held;
  }

  /** Whether a rule says of a percentage that it is the wrong one: nothing is worked out from it. */
  #isAccused(mends: readonly string[]): boolean {
    return mends.some((key) =>
      this.#byCase
        .get(key)
        ?.some(({ repair }) => isNumber(repair) && this.#graph.lookup(repair.pointer).isPercentage),
    );
  }

  /** A figure set right wherever it is printed, as it is printed there: it was wrong before it was copied. */
  #everywhere(pointer: string, value: Exact, proposals: readonly Proposal[]): Candidate | undefined {
    const prints = this.#graph.printsOf(pointer);
    if (prints.length < 2 || prints.some(placeAgainst)) return undefined;
    const { value: wrong } = this.#graph.lookup(pointer);
    const values = new Map(
      prints.map((print) => {
        const { value: own, printed } = this.#graph.lookup(print);
        return [print, equals(own, wrong) ? value : round(value, printed)];
      }),
    );
    const effect = this.#graph.jointEffect(values);
    // one thing alone that fails is as well explained by what it is held against
    if (effect.mends.length < 2) return undefined;
    const one = numberCandidate(
      this.#graph,
      this.#disclosure,
      { pointer, value },
      effect,
      proposals,
      this.#echoes,
    );
    if (!one) return undefined;
    const also = prints.filter((print) => print !== one.repair.pointer);
    return { ...one, repair: { ...one.repair, also }, values, isGuess: true, isEverywhere: true };
  }

  /** What would close the constraints that failed: another number in them, or a row that their list lacks. */
  #ofConstraints(failed: readonly Node[], found: Map<string, Candidate>): void {
    // a failed sum tells to the digit what was meant: nothing near it, which rounding would let pass, is asked for
    const told = numbersOfSums(failed);
    for (const node of failed) {
      for (const { pointer, value } of this.#graph.solutions(node))
        this.#offer(pointer, asPrinted(this.#graph, node, pointer, value), found);
      for (const pointer of isOfRate(node.constraint) ? variablesOf(node.constraint) : []) {
        // a percentage gives its amounts only roughly, and amounts a percentage only to the places it has where its point
        // may be in the wrong one: a slip of the hand may have hit what was meant exactly
        for (const value of told.has(pointer) ? [] : meantBy(this.#graph.lookup(pointer).value))
          if (!this.#isAnyScale(node, pointer, value)) this.#offer(pointer, value, found);
      }
      const { openList } = node.constraint.form === "linear" ? node.constraint : {};
      const rows = openList === undefined ? [] : this.#live(this.#byPointer.get(`${openList}/-`));
      const missing = missingRow(this.#graph, node, failed, rows, this.#echoes);
      if (missing) found.set(`${missing.repair.pointer}=${missing.repair.to}`, missing);
    }
  }

  /** Whether a percentage would hold as well with ten times or a tenth of the amount: one near 100 tells nothing of what was lost. */
  #isAnyScale(node: Node, pointer: string, value: Exact): boolean {
    const isMended = (amount: Exact) => this.#graph.effect(pointer, amount).mends.includes(node);
    return isMended(value) && [1, -1].some((places) => isMended(shift(value, places)));
  }

  /** Several numbers of a table at once: a row counted twice or left out, numbers in the wrong place, the unit of all of it. */
  #ofTables(failed: readonly Node[], live: readonly Proposal[], found: Map<string, Candidate>): void {
    const { budget } = this.#disclosure;
    for (const each of rowCauses(this.#graph, failed, budget)) {
      const id = `${each.repair.kind} ${each.repair.pointer}=${each.repair.to} with its row`;
      const known = found.get(id);
      // a row may be wrong as a sum and as a part of another: what is the more plausible says why
      if (!known || compareCandidates(each, known) < 0) found.set(id, withRowsProposed(each, live));
    }
    const moved = this.isSpent ? NONE : movedCells(this.#graph, failed, budget);
    const shifted = this.isSpent ? NONE : this.#shifted.search(failed);
    this.#isCut = moved.isCut || shifted.isCut;
    for (const each of moved.candidates)
      found.set(`${each.repair.pointer}=${each.repair.to} ${each.slip}`, this.#withAgreeing(each));
    for (const each of shifted.candidates)
      found.set(`${each.repair.pointer}=${each.repair.to} shifted`, this.#withAgreeing(each));
    for (const each of unitCauses(this.#graph, live, budget))
      found.set(`${each.repair.pointer}→${each.repair.to}`, each);
  }

  /** Numbers that are set together mend the cases of rules that propose one of them as well. */
  #withAgreeing(candidate: Candidate): Candidate {
    const agreeing = [...(candidate.values ?? [])].flatMap(([pointer, value]) =>
      this.#live(this.#byPointer.get(pointer)).filter(
        ({ repair }) => isNumber(repair) && equals(exact(repair.to), value),
      ),
    );
    const mends = new Set([...candidate.mends, ...agreeing.map(({ key }) => key)]);
    return mends.size > candidate.mends.length ? { ...candidate, mends: [...mends] } : candidate;
  }
}
