import { comparisonMark, purposeForReason } from "../../../templates/changes.js";
import { openEnd, plannedInYear, spentFigure } from "../../../templates/prose-words.js";
import { printedIn } from "../../assemble/printed-in.js";
import { isMoney } from "../amounts.js";
import { followsOtherChange, followsOtherName, hasDirection, tellsInTurn } from "./before-change.js";
import { directionsIn, readChange } from "./change-facts.js";
import {
  type ComparedPart,
  hasObject,
  namesBase,
  namesNothing,
  totalOfSide,
  turnsAway,
} from "./comparison.js";
import { changePointer } from "./draft.js";
import { fittingSubject } from "./fitting-change.js";
import { type Clause, quote } from "./passage.js";
import { readPartsInReason } from "./reason-parts.js";
import { lastOfReason, namesItsReason, type ReasonMark } from "./reasons.js";
import type { Base, Stated } from "./section-state.js";
import { namedIn, type Sentence, wordsOf } from "./sentence.js";
import { statedBy } from "./stated-by.js";
import type { Statements } from "./statements.js";
import type { TermToken } from "./vocabulary.js";
import { compact } from "./wording.js";

/** A comparison that later clauses may continue. */
interface OpenChange {
  readonly pointers: readonly string[];
  readonly start: number;
  /** The clause that only named the base, 与2020年相比，…: the next clause names the subject. */
  readonly bare?: Clause;
  readonly base: Base;
}

/**
 * A comparison whose words do not mention spending is with the approved budget, and without a year it is with last
 * year.
 */
const APPROVED: Base = { isExecuted: false };

/** Reads the changes on last year, and their reasons, in a sentence. */
export class Changes {
  readonly #sentence: Sentence;
  readonly #statements: Statements;
  /** The changes of the sentence before. */
  readonly #changedBefore: readonly string[];
  /** How many parts of a list the sentence has compared so far. */
  #parts = 0;
  #open: OpenChange | undefined;
  #hasReason = false;
  /** The base of the sentence's comparison, which its parts share. */
  #base: Base | undefined;
  /** The comparison began in the sentence before: this sentence continues it if it begins with a name. */
  #isGoingOn: boolean;
  /** The index of the first clause with a share, -1 if there is none; cached, since each clause asks for it. */
  #firstShare: number | undefined;

  constructor(sentence: Sentence, statements: Statements) {
    this.#sentence = sentence;
    this.#statements = statements;
    this.#changedBefore = sentence.section.changed;
    const { compared } = sentence.section;
    if (compared?.passage === sentence.passage) this.#base = compared.base;
    this.#isGoingOn = this.#base !== undefined;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  close(): void {
    this.#open = undefined;
  }

  /** Reads the change in a clause: its own, or one that an earlier clause began. */
  read(clause: Clause, part: ComparedPart): void {
    this.#begin(clause, part);
    if (!this.#open || this.#open.bare === clause) return;
    const { pointers, start, base } = this.#open;
    this.#readBare(part.until);
    const { facts, passage } = this.#sentence;
    const shared = { passage, stretch: { start, end: part.until }, pointers, readsExecuted: base.isExecuted };
    readChange(facts, { ...shared, clause, until: part.until });
    this.#open = { pointers, start, base };
  }

  /** Reads the base of an open comparison, up to the clause that names its subject. */
  #readBare(end: number): void {
    const { pointers = [], start = 0, bare, base = APPROVED } = this.#open ?? {};
    if (!bare) return;
    const { facts, passage } = this.#sentence;
    const shared = { passage, stretch: { start, end }, pointers, readsExecuted: base.isExecuted };
    readChange(facts, { ...shared, clause: bare, until: bare.end });
  }

  /** Takes the words behind a mark as the reason of the change; returns the index of its last clause. */
  reason({ start: mark, end: start }: ReasonMark, index: number): number {
    const { facts, passage, clauses } = this.#sentence;
    const endsReason = (clause: Clause) => {
      const { terms, numbers, start: from } = clause;
      const money = numbers.find(isMoney);
      const statesAmount =
        money !== undefined && terms.length > 0 && !hasDirection(this.#sentence, from, money.start);
      return statesAmount || namesItsReason(this.#sentence, clause);
    };
    const last = lastOfReason(passage.plain, clauses, index, endsReason);
    const end = clauses[last]?.end ?? start;
    const lead = /^[\s：:，,]*/.exec(wordsOf(this.#sentence, start, end))?.[0].length ?? 0;
    const quoted = quote(passage, start + lead, end);
    const { text } = quoted;
    const occurrence = printedIn(quoted, text, text);
    const own = clauses[index];
    if (own && this.#hasReason && namesItsReason(this.#sentence, own)) this.close();
    const explained =
      text && !purposeForReason.test(text) ? (this.#open?.pointers ?? this.#explained(own, mark)) : [];
    this.#hasReason = true;
    for (const change of explained)
      facts.addChange({ pointer: `${change}/reason`, value: text, occurrence, passage });
    const { changed, changedWhole } = this.#sentence.section;
    if (changedWhole && explained === changed)
      readPartsInReason(this.#sentence, clauses.slice(index, last + 1), start, changedWhole);
    return last;
  }

  /**
   * The changes that a reason in a sentence of its own explains: that of the figure it names, else the last ones read.
   */
  #explained(clause: Clause | undefined, until: number): readonly string[] {
    const { section } = this.#sentence;
    const own = clause?.terms.filter(({ end }) => end <= until) ?? [];
    if (!clause || own.length === 0) return section.changed;
    const named = namedIn(this.#sentence, clause.start, until, own);
    if (named.kind !== "term") return section.changed;
    const stated = section.stated.findLast(({ hasChange, term }) => hasChange && term === named.term.id);
    const { pointers = [] } = stated ?? this.#ofTerms(clause.start, until, own) ?? {};
    return pointers.flatMap((pointer) => changePointer(pointer) ?? []);
  }

  /** Whether a share without its amount was mentioned, 支出总预算的95%: the base of the share is not what changed. */
  #followsShare({ index }: Clause): boolean {
    this.#firstShare ??= this.#sentence.clauses.findIndex(
      ({ start, end, numbers }) =>
        numbers.some(({ kind }) => kind === "percent") && !hasDirection(this.#sentence, start, end),
    );
    return this.#firstShare >= 0 && this.#firstShare < index;
  }

  #begin(clause: Clause, part: ComparedPart): void {
    const { from, until, markAt } = part;
    if (tellsInTurn(this.#sentence, clause, until)) {
      this.close();
      return;
    }
    const words = wordsOf(this.#sentence, clause.start, until);
    const [direction] = directionsIn(words);
    const own = clause.terms.filter(({ start, end }) => start >= from && end <= until);
    const ofPart = this.#part(clause, from, own);
    if (markAt !== undefined) {
      const lead = wordsOf(this.#sentence, markAt, clause.start + (direction?.start ?? words.length));
      const year = comparisonMark.exec(lead)?.groups?.year;
      const isExecuted = spentFigure.test(lead);
      const isPlanned = !isExecuted && plannedInYear.test(lead);
      this.#base = { isExecuted, isPlanned, ...(year && { year: Number(year) }) };
      this.#isGoingOn = false;
      this.#sentence.section.compared = { passage: this.#sentence.passage, base: this.#base };
      const bare = direction ? {} : { bare: clause };
      this.#turnTo(this.#subject(clause, { ...part, markAt }, own), clause.start, bare, this.#base);
    } else if (ofPart) {
      this.#turnTo(ofPart, clause.start, {}, this.#base);
    } else if (this.#open && own.length > 0) {
      const isNamed = direction && this.#open.bare;
      const subject = isNamed ? this.#ofTerms(from, clause.start + direction.start, own) : undefined;
      this.#turnTo(subject, this.#open.start, this.#bareFor(subject), this.#open.base);
    } else if (direction && this.#turnsToSide(clause, words.slice(0, direction.start))) {
      return;
    } else if (this.#open && turnsAway(this.#withoutOwnName(words))) {
      this.#readBare(this.#open.bare?.end ?? until);
      this.#open = undefined;
    } else if (!this.#open && direction && clause.before === "，" && from === clause.start) {
      // 61.2万元，增加0.55万元: without a mark of comparison, directly behind the changed amount
      if (
        this.#statements.all.length > 0 &&
        namesNothing(words.slice(0, direction.start)) &&
        !followsOtherChange(this.#sentence, clause)
      )
        this.#turnTo(this.#before(clause), clause.start);
    }
  }

  /**
   * The clause before that named the base of a figure. An amount in it is the base of this figure only if no other
   * figure was read before: 总计100万元，与上年90万元相比，基本支出增加8万元 compares the total with 90万元.
   */
  #bareFor(subject: Stated | undefined): Pick<OpenChange, "bare"> {
    const { bare, pointers } = this.#open ?? {};
    if (!bare?.numbers.some(isMoney) || !subject) return this.#open ?? {};
    const { leader } = this.#sentence.section;
    const isOwn =
      this.#statements.all.length === 0
        ? (leader?.term ?? subject.term) === subject.term
        : subject.pointers.some((pointer) => pointers?.includes(changePointer(pointer) ?? ""));
    if (isOwn) return { bare };
    this.#readBare(bare.end);
    return { bare: { ...bare, numbers: bare.numbers.filter((token) => !isMoney(token)) } };
  }

  #withoutOwnName(words: string): string {
    const { department } = this.#sentence;
    return department ? words.replace(department, "") : words;
  }

  /** Whether a clause continues the comparison of the whole with the bare name of a side: 支出减少5万元. */
  #turnsToSide(clause: Clause, lead: string): boolean {
    if (this.#base === undefined || (this.#isGoingOn && clause.index > 0)) return false;
    const total = totalOfSide(lead, this.#sentence.section);
    if (total)
      this.#turnTo(total, this.#open?.bare ? this.#open.start : clause.start, this.#open, this.#base);
    return total !== undefined;
  }

  /** The part whose change a clause states by its name alone, behind a comparison of the whole: 其中基本支出增加8万元. */
  #part(clause: Clause, from: number, own: readonly TermToken[]): Stated | undefined {
    const [direction] = directionsIn(wordsOf(this.#sentence, clause.start, clause.end));
    if (this.#isGoingOn && clause.index > 0 && !this.#listsParts()) return undefined;
    if (this.#base === undefined || this.#open?.bare || !direction || from > clause.start) return undefined;
    const [start, end] = [clause.start + direction.start, clause.start + direction.end];
    const hasMoneyBehind = clause.numbers.some((token) => isMoney(token) && token.start >= end);
    return hasMoneyBehind
      ? this.#ofTerms(
          from,
          start,
          own.filter((term) => term.end <= start),
        )
      : undefined;
  }

  /** Whether the sentence continues with the changes of the parts one by one: 其中：公务接待费减少1万元；…. */
  #listsParts(): boolean {
    const [first] = this.#sentence.clauses;
    return first?.after === "：" && openEnd.test(compact(wordsOf(this.#sentence, first.start, first.end)));
  }

  #turnTo(
    subject: Stated | undefined,
    start: number,
    { bare }: Pick<OpenChange, "bare"> = {},
    base = APPROVED,
  ): void {
    const pointers = (subject?.pointers ?? [])
      .flatMap((pointer) => changePointer(pointer) ?? [])
      .filter((change) => this.#sentence.facts.isComparedWith(change, base));
    if (subject) subject.hasChange = true;
    this.#open = { pointers, start, base, ...(bare && { bare }) };
    const { section } = this.#sentence;
    const isFurtherPart = this.#listsParts() && this.#parts++ > 0;
    // 收入增加9万元。其中：拨款增加10万元；其他收入减少1万元。原因是…: the reason is no part's, but the whole's
    section.changed = isFurtherPart ? this.#changedBefore : pointers;
    const isWhole = subject && pointers.length > 0 && !isFurtherPart;
    section.changedWhole = isWhole ? { whole: subject, base } : undefined;
  }

  #before(clause: Clause): Stated | undefined {
    const tellsNone = this.#statements.all.length === 0;
    if (tellsNone && (this.#followsShare(clause) || followsOtherName(this.#sentence, clause)))
      return undefined;
    return fittingSubject(this.#sentence, clause, this.#statements);
  }

  /** The subject of a comparison: the term beside it, else the amount before it. */
  #subject(
    clause: Clause,
    { from, until, markAt }: ComparedPart & { readonly markAt: number },
    own: readonly TermToken[],
  ): Stated | undefined {
    const [change] = directionsIn(wordsOf(this.#sentence, markAt, until));
    if (change && hasObject(wordsOf(this.#sentence, markAt + change.end, until))) return undefined;
    const before = own.filter(({ end }) => end <= markAt);
    if (before.length > 0) return this.#ofTerms(from, markAt, before);
    const ofSide = totalOfSide(wordsOf(this.#sentence, from, markAt), this.#sentence.section);
    if (ofSide) return ofSide;
    if (!namesNothing(wordsOf(this.#sentence, from, markAt))) return undefined;
    const rest = wordsOf(this.#sentence, markAt, until);
    const [direction] = directionsIn(rest);
    const after = own.filter(({ end }) => direction && end <= markAt + direction.start);
    const mark = comparisonMark.exec(rest)?.[0].length ?? 0;
    const behind = rest.slice(mark, direction?.start);
    const subject = this.#before(clause);
    const { all } = this.#statements;
    if (namesBase(behind, subject, this.#sentence.section, all.length > 0)) return subject;
    if (!direction || after.length === 0) return totalOfSide(behind, this.#sentence.section) ?? subject;
    // 比上年机关运行经费60万元增加1万元: the name is in front of last year's amount
    const base = clause.numbers.find((token) => isMoney(token) && token.start > markAt)?.start;
    return this.#ofTerms(markAt + mark, Math.min(markAt + direction.start, base ?? until), after);
  }

  #ofTerms(start: number, end: number, terms: readonly TermToken[]): Stated | undefined {
    return statedBy(this.#sentence, { start, end, terms }, this.#statements.all);
  }
}
