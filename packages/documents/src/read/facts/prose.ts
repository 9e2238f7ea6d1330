import { type FiscalYear, type Occurrence, type Paragraph, toText } from "@qingbei/domain";
import { comparisonMark, directionWords, otherFigure, reasonMark } from "../../templates/changes.js";
import { type Frame, type FrameName, frames } from "../../templates/frames.js";
import type { FactSink } from "../assemble/fact-sink.js";
import type { Piece } from "../decode/blocks.js";
import { type AmountToken, numberTokens } from "./amounts.js";
import { frameOf } from "./frame-of.js";
import { clausesOf, placeOf, quote, type Stretch, sentencesOf } from "./sentences.js";
import { type TermToken, termMatcher } from "./vocabulary.js";

/** The numbers of prose share one precision: people drop trailing zeros within a statement. */
export const PROSE = "statement";

/** An amount with the field that its clause gives it, before years decide which year's it is. */
interface Draft {
  readonly pointer: string;
  readonly name?: string;
  readonly amount: AmountToken;
  readonly piece: Piece;
  readonly stretch: Stretch;
  /** The year that its clause, or its sentence before it, names. */
  readonly year: number | undefined;
  readonly yearInClause: boolean;
}

const SIDES = ["revenue", "expenditure"] as const;
const matcherOf = new Map<FrameName | "totals", ReturnType<typeof termMatcher>>();

function matcher(frame: FrameName | "totals"): ReturnType<typeof termMatcher> {
  let found = matcherOf.get(frame);
  if (!found) {
    const names: readonly FrameName[] = frame === "totals" ? SIDES : [frame];
    found = termMatcher(names.flatMap((name) => Object.keys(frames[name].amounts)));
    matcherOf.set(frame, found);
  }
  return found;
}

function changePointer(pointer: string): string | undefined {
  return /\/(?:total|amount)$/.test(pointer) && !pointer.startsWith("/agencyOperatingExpenses/items")
    ? pointer.replace(/\/(?:total|amount)$/, "/change")
    : undefined;
}

/** The name of a listed amount: its clause without what introduces the list and what leads to the number. */
function nameOf(words: string): string {
  return words
    .replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[.、．])\s*/, "")
    .replace(/^\s*(?:其中|主要)?(?:包括|用于|安排|为)?/, "")
    .replace(/(?:预算)?(?:安排|支出|列支|预算|共计|合计|为|是|约|计|数)*\s*$/, "")
    .trim();
}

/** Reads the facts of a statement's prose, clause by clause, into drafts; `finish` settles what year each speaks of. */
export class ProseReader {
  readonly #sink: FactSink;
  readonly #fiscalYear: FiscalYear | undefined;
  readonly #drafts: Draft[] = [];
  readonly #changes: (() => void)[] = [];
  /** How many items each list has so far. */
  readonly #items = new Map<string, number>();
  #frame: FrameName | "totals" | undefined;
  #side: (typeof SIDES)[number] | undefined;
  /** The last amount that other amounts of the section are parts of. */
  #head: Draft | undefined;
  /** The change that a reason in a sentence of its own belongs to. */
  #changed: string | undefined;

  constructor(sink: FactSink, fiscalYear: FiscalYear | undefined) {
    this.#sink = sink;
    this.#fiscalYear = fiscalYear;
  }

  /** Reads one paragraph under the section that it stands in. */
  read(paragraph: Paragraph, piece: Piece): void {
    const frame = frameOf(paragraph);
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#side = undefined;
      this.#head = undefined;
      this.#changed = undefined;
    }
    if (!frame) return;
    const terms = matcher(frame)(piece.text);
    const numbers = numberTokens(piece.text);
    for (const sentence of sentencesOf(piece.text)) this.#sentence(piece, sentence, terms, numbers);
  }

  #sentence(
    piece: Piece,
    sentence: Stretch,
    terms: readonly TermToken[],
    numbers: readonly ReturnType<typeof numberTokens>[number][],
  ): void {
    const inside = (part: Stretch, whole: Stretch) => part.start >= whole.start && part.end <= whole.end;
    let waiting: TermToken | undefined;
    let year: number | undefined;
    let comparing: { readonly subject: string | undefined; readonly start: number } | undefined;
    const stated: Draft[] = [];

    for (const clause of clausesOf(piece.text, sentence)) {
      const words = piece.text.slice(clause.start, clause.end);
      const reason = reasonMark.exec(words);
      const until = reason ? clause.start + reason.index : clause.end;
      const mark = comparisonMark.exec(words.slice(0, until - clause.start));
      const markAt = mark ? clause.start + mark.index : undefined;
      if (mark && markAt !== undefined) comparing = { subject: this.#subjectOfChange(piece, stated, markAt), start: clause.start };
      const ownTerms = terms.filter((term) => inside(term, clause) && term.start < (markAt ?? until));
      const ownNumbers = numbers.filter((number) => inside(number, clause) && number.start < until);

      for (const term of ownTerms) this.#enter(term, terms);
      const yearToken = ownNumbers.find((token) => token.kind === "year" && (markAt === undefined || token.start < markAt));
      if (yearToken?.kind === "year") year = yearToken.year;
      const last = ownTerms.at(-1);
      if (last) waiting = last;

      if (comparing) this.#compare(piece, { start: comparing.start, end: until }, clause, comparing.subject, mark?.groups?.year);
      for (const amount of ownNumbers) {
        if (amount.kind !== "amount" || (markAt !== undefined && amount.start > markAt)) continue;
        const before = piece.text.slice(clause.start, amount.start);
        if (directionWords.some(([, pattern]) => before.search(pattern) >= 0) || otherFigure.test(before)) continue;
        if (comparing && mark === null && ownTerms.length === 0) continue;
        const term = ownTerms.findLast((each) => each.end <= amount.start) ?? waiting;
        const draft = this.#draft(piece, clause, amount, term, terms, before, year, yearToken !== undefined);
        if (!draft) continue;
        waiting = undefined;
        comparing = undefined;
        stated.push(draft);
        this.#drafts.push(draft);
        if (term && this.#isHead(term)) this.#head = draft;
      }
      if (reason) {
        this.#reason(piece, { start: until + reason[0].length, end: sentence.end });
        return;
      }
    }
  }

  /** A total's term says of which side the amounts after it are. */
  #enter(term: TermToken, terms: readonly TermToken[]): void {
    if (this.#frame !== "totals" || this.#isQualified(term, terms)) return;
    for (const side of SIDES) if ((frames[side].heads as readonly string[]).includes(term.id)) this.#side = side;
  }

  /** 财政拨款支出预算 is no total: a source's name right before a total's makes it the part of that source. */
  #isQualified(term: TermToken, terms: readonly TermToken[]): boolean {
    return this.#isHead(term) && terms.some((other) => other !== term && other.end === term.start && !this.#isHead(other));
  }

  #isHead(term: TermToken): boolean {
    const names: readonly FrameName[] = this.#frame === "totals" ? SIDES : this.#frame ? [this.#frame] : [];
    return names.some((name) => (frames[name].heads as readonly string[]).includes(term.id));
  }

  #pointerOf(term: TermToken, terms: readonly TermToken[]): string | undefined {
    if (this.#isQualified(term, terms)) return undefined;
    if (this.#frame !== "totals") return this.#frame && (frames[this.#frame] as Frame).amounts[term.id];
    const side = SIDES.find((each) => term.id in frames[each].amounts);
    // a source of revenue under expenditure is what is spent from it: another fact
    return side && (side === (this.#side ?? side) || this.#isHead(term)) ? (frames[side] as Frame).amounts[term.id] : undefined;
  }

  #draft(
    piece: Piece,
    clause: Stretch,
    amount: AmountToken,
    term: TermToken | undefined,
    terms: readonly TermToken[],
    before: string,
    year: number | undefined,
    yearInClause: boolean,
  ): Draft | undefined {
    const stretch = { start: term ? Math.min(clause.start, this.#clauseStart(piece, term.start)) : clause.start, end: clause.end };
    const shared = { amount, piece, stretch, year, yearInClause };
    if (term) {
      const pointer = this.#pointerOf(term, terms);
      return pointer === undefined ? undefined : { pointer, ...shared };
    }
    const others = this.#frame && this.#frame !== "totals" ? (frames[this.#frame] as Frame).others : undefined;
    const name = nameOf(before);
    if (!others || !this.#head || !others.name.test(name)) return undefined;
    const index = this.#items.get(others.pointer) ?? 0;
    this.#items.set(others.pointer, index + 1);
    return { pointer: `${others.pointer}/${index}/amount`, name, ...shared };
  }

  #clauseStart(piece: Piece, offset: number): number {
    return Math.max(...["。", "；", "：", "，", "、"].map((mark) => piece.text.lastIndexOf(mark, offset - 1) + 1));
  }

  /** Whose change a comparison speaks of: the amount before it, or the total of the list before it. */
  #subjectOfChange(piece: Piece, stated: readonly Draft[], markAt: number): string | undefined {
    const last = stated.at(-1);
    if (!last) return this.#head?.pointer;
    const listed = stated.filter((draft) => /^\s*、/.test(piece.text.slice(draft.amount.end, draft.amount.end + 2)));
    const endsList = listed.length > 0 && !piece.text.slice(last.amount.end, markAt).includes("；");
    const single = changePointer(last.pointer) ? last.pointer : undefined;
    return (endsList ? this.#head?.pointer : single) ?? this.#head?.pointer;
  }

  #compare(piece: Piece, stretch: Stretch, clause: Stretch, subject: string | undefined, namedYear: string | undefined): void {
    const change = subject && changePointer(subject);
    if (!change) return;
    this.#changed = change;
    const words = piece.text.slice(clause.start, stretch.end);
    const direction = directionWords
      .flatMap(([id, pattern]) => [...words.matchAll(pattern)].map((match) => ({ id, at: clause.start + match.index, text: match[0] })))
      .sort((a, b) => a.at - b.at)[0];
    const state = (field: string, value: string | number, printed: string, start: number, more: Partial<Occurrence> = {}) => {
      const cited = quote(piece, stretch);
      const occurrence = {
        position: cited.position,
        text: cited.text,
        printed,
        offset: start - cited.start,
        value: String(value),
        ...more,
      };
      this.#changes.push(() => {
        const pointer = `${change}/${field}`;
        if (!this.#sink.has(pointer)) this.#sink.state({ pointer, value, occurrence }, placeOf(piece, start));
      });
    };
    if (namedYear) state("baseYear", Number(namedYear), `${namedYear}年`, piece.text.indexOf(namedYear, clause.start));
    if (direction) state("direction", direction.id, direction.text, direction.at);
    for (const number of numberTokens(words)) {
      const start = clause.start + number.start;
      if (number.kind === "percent") {
        state("percentage", number.text, words.slice(number.start, number.end), start);
      } else if (number.kind === "amount") {
        // before any direction the clause still says what it compares with
        const isBase = !direction || start < direction.at;
        if (isBase && !comparisonMark.test(words)) continue;
        if (isBase && start < clause.start + words.search(comparisonMark)) continue;
        const more = { unit: number.unit, decimals: number.decimals, group: PROSE };
        state(isBase ? "baseAmount" : "amount", toText(number.value), number.printed, start, more);
      }
    }
  }

  #reason(piece: Piece, stretch: Stretch): void {
    const pointer = this.#changed && `${this.#changed}/reason`;
    const lead = /^[\s：:，,]*/.exec(piece.text.slice(stretch.start, stretch.end))?.[0].length ?? 0;
    const { text, position } = quote(piece, { start: stretch.start + lead, end: stretch.end });
    if (!pointer || !text) return;
    this.#changes.push(() => {
      if (this.#sink.has(pointer)) return;
      this.#sink.state({ pointer, value: text, occurrence: { position, text, printed: text, offset: 0, value: text } });
    });
  }

  /** Settles which year each amount is of and states all facts, in the order of the document. */
  finish(): void {
    const current = new Set(
      this.#drafts.filter(({ year }) => year === undefined || year === this.#fiscalYear).map(({ pointer }) => pointer),
    );
    for (const draft of this.#drafts) {
      const isOtherYear = draft.year !== undefined && this.#fiscalYear !== undefined && draft.year !== this.#fiscalYear;
      const change = changePointer(draft.pointer);
      if (isOtherYear && current.has(draft.pointer)) {
        if (change && draft.year === (this.#fiscalYear ?? 0) - 1) this.#state(draft, `${change}/baseAmount`);
        continue;
      }
      if (draft.name !== undefined) {
        this.#sink.state({ pointer: draft.pointer.replace(/amount$/, "name"), value: draft.name });
      }
      this.#state(draft, draft.pointer);
    }
    for (const state of this.#changes) state();
  }

  #state({ amount, piece, stretch, year, yearInClause }: Draft, pointer: string): void {
    const cited = quote(piece, stretch);
    const value = toText(amount.value);
    const occurrence: Occurrence = {
      position: cited.position,
      text: cited.text,
      printed: amount.printed,
      offset: amount.start - cited.start,
      value,
      unit: amount.unit,
      decimals: amount.decimals,
      group: PROSE,
      ...(yearInClause && year !== undefined && { year }),
    };
    this.#sink.state({ pointer, value, occurrence }, placeOf(piece, amount.start));
  }
}
