import { type Disclosure, type Exact, equals, exact, round, toText } from "@qingbei/domain";
import { grouped, placeAgainst } from "@qingbei/domain/internal";
import { isOfRate, variablesOf } from "../engine/constraint.js";
import { type Candidate, compareCandidates, type Proposal } from "./candidate.js";
import { gapLink, isInTables, linksOf } from "./case-links.js";
import { confirmedRows } from "./confirmed-rows.js";
import { Echoes } from "./echoes.js";
import { isLoose, weighed } from "./estimates.js";
import type { CaseRef, ConstraintGraph, Effect, Node } from "./graph.js";
import { LastYears } from "./last-years.js";
import { missingRow, proposedRows, withRowsProposed } from "./missing-rows.js";
import { movedCells } from "./moved-cells.js";
import { NamedPrints } from "./named-prints.js";
import { type Grounds, numberCandidate } from "./number-candidate.js";
import { asPrinted, type Offer, Offers } from "./offers.js";
import { OtherDrafts } from "./other-drafts.js";
import { atFirstPrints, isNumber } from "./proposals.js";
import { numbersOfSums, rateSlips } from "./rate-slips.js";
import { type Found, Regions } from "./regions.js";
import { rowCauses } from "./row-causes.js";
import { ShiftedCells } from "./shifted-cells.js";
import type { Searched } from "./table-cells.js";
import { unitCauses } from "./unit-causes.js";
import { wholeBeforeParts } from "./witnesses.js";
import { isWording } from "./word-causes.js";

const NONE: Searched = { candidates: [], isCut: false };

/** Searches for corrections of numbers, rows and units that mend open cases. */
export class CandidateSearch {
  readonly #graph: ConstraintGraph;
  readonly #grounds: Grounds;
  readonly #open: Map<string, CaseRef>;
  /** What rules propose that is not words, by the key of the case that proposes it. */
  readonly #proposals: ReadonlyMap<string, readonly Proposal[]>;
  /** What rules propose, by pointer; proposals of words count if they are a number. */
  readonly #byPointer: ReadonlyMap<string, readonly Proposal[]>;
  /** The same proposals by the key of the case that makes them. */
  readonly #byCase: ReadonlyMap<string, readonly Proposal[]>;
  readonly #mostEvaluations: number;
  readonly #shifted: ShiftedCells;
  readonly #named: NamedPrints;
  readonly #drafts: OtherDrafts;
  readonly #regions: Regions;
  readonly #offers: Offers;
  /**
   * The candidate for a number set to a value; valid as long as its effect is the same and as many rules propose it.
   */
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
    this.#named = new NamedPrints(graph, disclosure.budget);
    const lastYears = new LastYears(disclosure);
    this.#grounds = { graph, disclosure, echoes: new Echoes(disclosure), named: this.#named, lastYears };
    this.#open = open;
    const all = [...proposals, ...atFirstPrints(graph, disclosure, proposals)];
    const ofNumbers = all.filter(({ repair }) => !isWording(graph, repair));
    this.#proposals = grouped(ofNumbers, ({ key }) => key);
    const usable = all.filter(
      ({ repair }) =>
        repair.occurrence === undefined && (graph.holds(repair.pointer) || !isWording(graph, repair)),
    );
    this.#byPointer = grouped(usable, ({ repair }) => repair.pointer);
    this.#byCase = grouped(usable, ({ key }) => key);
    this.#offers = new Offers(graph, this.#byCase);
    this.#mostEvaluations = mostEvaluations;
    this.#shifted = new ShiftedCells(graph, disclosure.budget, this.#grounds.echoes, { lastYears });
    this.#drafts = new OtherDrafts(graph, disclosure, this.#named, lastYears);
    this.#regions = new Regions(open.keys(), (keys) => this.#search(keys));
    for (const key of open.keys()) {
      const node = graph.nodeOf(key);
      this.#regions.link(key, linksOf(graph, node, this.#byCase.get(key)));
      if (node) this.#regions.link(key, this.#drafts.placesAround(node));
    }
  }

  /** Whether the bound on evaluations is exceeded, so that the search ends. */
  get isSpent(): boolean {
    return this.#graph.evaluations > this.#mostEvaluations;
  }

  /** Whether the last search skipped a part of the failures because it was too large. */
  get isCut(): boolean {
    return this.#regions.isCut;
  }

  /** Applies a correction. */
  make(candidate: Candidate): void {
    const { values, gains = [], nodes, mends, isEstimate } = candidate;
    // what is only roughly right must not show in the corrections of other numbers
    if (values && !isEstimate) for (const [pointer, value] of values) this.#graph.correct(pointer, value);
    else for (const node of nodes) this.#graph.close(node);
    // a sum with a gain is closed by the added term, not by new values of its numbers
    for (const { at } of gains) {
      const node = this.#graph.nodeOf(`${at.rule}#${at.index}`);
      if (node) this.#graph.close(node);
    }
    for (const key of mends) {
      this.#open.delete(key);
      this.#regions.renew(key);
    }
    for (const node of this.#offers.forget(candidate)) {
      if (!this.#open.has(node.key)) continue;
      this.#regions.renew(node.key);
      // other constraints may be off by as much as this one is now
      this.#regions.link(node.key, [gapLink(this.#graph, node)]);
    }
  }

  /** The correction that mends most open cases and breaks nothing; of several, the most plausible. */
  best(): Candidate | undefined {
    return this.#regions.best();
  }

  /** All corrections that mend one of these open cases, or one next to them, and break nothing. */
  candidatesFor(keys: Iterable<string>): readonly Candidate[] {
    return this.#regions.candidatesFor(keys);
  }

  /** Corrections that mend one of these cases and break nothing, the best first. */
  #search(keys: readonly string[]): Found {
    const open = keys.filter((key) => this.#open.has(key));
    const failed = open
      .flatMap((key) => this.#graph.nodeOf(key) ?? [])
      .filter((node) => this.#graph.fails(node));
    const live = open.flatMap((key) => this.#proposals.get(key) ?? []);
    const found = new Map<string, Candidate>();
    this.#ofConstraints(failed, found);
    const isCut = this.#ofTables(failed, live, found);
    for (const each of proposedRows(this.#graph, live, [...found.values()]))
      found.set(each.repair.advice ?? "", each);
    for (const { repair } of live) if (isNumber(repair)) this.#offer(repair.pointer, exact(repair.to), found);
    const all = [...found.values()].filter((each) => each.mends.length > 0 && !this.#named.contradicts(each));
    return { candidates: wholeBeforeParts(weighed(this.#graph, all).sort(compareCandidates)), isCut };
  }

  #live(proposals: readonly Proposal[] = []): readonly Proposal[] {
    return proposals.filter(({ key }) => this.#open.has(key));
  }

  /** Adds the candidate that sets a number to a value, unless it is known. */
  #offer(pointer: string, value: Exact, found: Map<string, Candidate>): void {
    const id = `${pointer}=${toText(value)}`;
    if (found.has(id) || this.isSpent) return;
    const candidate = this.#candidateFor(pointer, value);
    if (candidate) found.set(id, candidate);
  }

  #candidateFor(pointer: string, value: Exact): Candidate | undefined {
    const effect = this.#graph.effect(pointer, value);
    const proposals = this.#live(this.#byPointer.get(pointer));
    return effect.breaks > 0
      ? this.#everywhere(pointer, value, proposals)
      : this.#alone(pointer, value, effect, proposals);
  }

  /** One number set to a value, all others unchanged; computed again only if a number near it was corrected. */
  #alone(
    pointer: string,
    value: Exact,
    effect: Effect,
    proposals: readonly Proposal[],
  ): Candidate | undefined {
    const asked = proposals.length;
    const known = this.#known.get(effect);
    if (known?.asked === asked) return known.candidate;
    const candidate = numberCandidate(this.#grounds, { pointer, value }, effect, proposals);
    const held = candidate?.isEstimate && this.#isAccused(candidate.mends) ? undefined : candidate;
    this.#known.set(effect, { asked, candidate: held });
    return held;
  }

  /** Whether a rule proposes to correct a percentage in one of these cases: no amount is calculated from it then. */
  #isAccused(mends: readonly string[]): boolean {
    return mends.some((key) =>
      this.#byCase
        .get(key)
        ?.some(({ repair }) => isNumber(repair) && this.#graph.lookup(repair.pointer).isPercentage),
    );
  }

  /** A figure corrected in every place that prints it, rounded as each prints it: it was wrong before it was copied. */
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
    // a single failure is explained as well by the number it is compared with; and what several places print alike is
    // no less certain than a percentage
    if (effect.mends.length < 2 || effect.mends.every(isLoose)) return undefined;
    const one = numberCandidate(this.#grounds, { pointer, value }, effect, proposals);
    if (!one) return undefined;
    const also = prints.filter((print) => print !== one.repair.pointer);
    return { ...one, repair: { ...one.repair, also }, values, isGuess: true, isEverywhere: true };
  }

  /**
   * Candidates that would make the failed constraints hold: another value for one of their numbers, or a row missing
   * from their list.
   */
  #ofConstraints(failed: readonly Node[], found: Map<string, Candidate>): void {
    // a failed sum gives the exact value, so values near it that rounding would accept are not tried
    const ofSums = numbersOfSums(failed);
    for (const node of failed) {
      const offers = this.#offers.of(node) ?? this.#offersOf(node, ofSums, found);
      // a search that was cut short may lack some
      if (!this.isSpent) this.#offers.keep(node, offers);
      for (const [id, candidate] of offers) if (!found.has(id)) found.set(id, candidate);
      const { openList } = node.constraint.form === "linear" ? node.constraint : {};
      const rows = openList === undefined ? [] : this.#live(this.#byPointer.get(`${openList}/-`));
      const missing = missingRow(this.#graph, node, failed, rows, this.#grounds.echoes);
      if (missing) found.set(`${missing.repair.pointer}=${missing.repair.to}`, missing);
    }
  }

  /** The candidates that set one number of a failed constraint so that it holds. */
  #offersOf(
    node: Node,
    ofSums: ReadonlySet<string>,
    found: ReadonlyMap<string, Candidate>,
  ): readonly Offer[] {
    const values = this.#graph
      .solutions(node)
      .map(({ pointer, value }) => [pointer, asPrinted(this.#graph, node, pointer, value)] as const);
    const near = (isOfRate(node.constraint) ? variablesOf(node.constraint) : []).flatMap((pointer) =>
      (ofSums.has(pointer) ? [] : rateSlips(this.#graph, node, pointer)).map(
        (value) => [pointer, value] as const,
      ),
    );
    return [...values, ...near].flatMap(([pointer, value]) => {
      if (this.isSpent) return [];
      const id = `${pointer}=${toText(value)}`;
      const candidate = found.get(id) ?? this.#candidateFor(pointer, value);
      return candidate ? [[id, candidate] as const] : [];
    });
  }

  /**
   * Candidates that set several numbers of a table: a row counted twice or left out, numbers in the wrong place, a
   * wrong unit.
   * @returns whether a part of the failures was too large to be searched
   */
  #ofTables(failed: readonly Node[], live: readonly Proposal[], found: Map<string, Candidate>): boolean {
    const { budget } = this.#grounds.disclosure;
    const inTables = failed.filter(isInTables);
    for (const each of rowCauses(this.#graph, inTables, budget)) {
      const id = `${each.repair.kind} ${each.repair.pointer}=${each.repair.to} with its row`;
      const known = found.get(id);
      // a row may be wrong both as a sum and as a part of another sum: keep the more plausible explanation
      if (!known || compareCandidates(each, known) < 0) found.set(id, withRowsProposed(each, live));
    }
    const moved = this.isSpent ? NONE : movedCells(this.#graph, inTables, budget);
    const shifted = this.isSpent ? NONE : this.#shifted.search(failed);
    for (const each of moved.candidates)
      found.set(`${each.repair.pointer}=${each.repair.to} ${each.slip}`, this.#withAgreeing(each));
    for (const each of shifted.candidates)
      found.set(`${each.repair.pointer}=${each.repair.to} shifted`, this.#withAgreeing(each));
    const units = unitCauses(this.#graph, live, budget, inTables);
    for (const each of units) found.set(`${each.repair.pointer}→${each.repair.to}`, each);
    const drafts = this.isSpent ? [] : this.#drafts.search(failed, units);
    for (const each of [...confirmedRows(this.#graph, this.#named, inTables, budget), ...drafts])
      found.set(`${each.repair.pointer} draft ${each.mends.join()}`, this.#withAgreeing(each));
    return moved.isCut || shifted.isCut;
  }

  /** Adds to the mended cases those whose rules propose one of the candidate's numbers. */
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
