import { type Occurrence, toText } from "@qingbei/domain";
import { comparisonMark, noneBefore } from "../../../templates/changes.js";
import {
  accountWords,
  approvedFigure,
  executedFigure,
  itemParts,
  itemPurpose,
  moreThanItem,
  ofWhich,
  shareLead,
  surePurpose,
  thisYear,
} from "../../../templates/items.js";
import { earlierFigure, linkWords } from "../../../templates/prose-words.js";
import { carriedOverWords } from "../../../templates/table-words.js";
import { printedIn } from "../../assemble/printed-in.js";
import { placeAt } from "../../blocks/blocks.js";
import { type AmountToken, isMoney } from "../amounts.js";
import { tellsInTurn } from "../prose/before-change.js";
import { directionsIn, readChange } from "../prose/change-facts.js";
import type { ChangeFact, Stretch } from "../prose/draft.js";
import { occurrenceAt } from "../prose/occurrence-at.js";
import { type Clause, type Passage, quote, sentencesOf } from "../prose/passage.js";
import { lastOfReason, reasonIn, tellsNew } from "../prose/reasons.js";
import { compact, consistsOf } from "../prose/wording.js";
import type { ItemDraft } from "./item-draft.js";

/** Whether words only link a name to its number; words that call the name an account are ignored. */
function isLink(words: string): boolean {
  return consistsOf(linkWords, compact(words.replace(accountWords, "")));
}

/** Reads the text about one item, clause by clause. */
export class ItemClauses {
  readonly #draft: ItemDraft;
  readonly #passage: Passage;
  readonly #fiscalYear: number | undefined;
  readonly #group: string;
  /** A change was mentioned, so later clauses may continue it. */
  #isChanging = false;
  /** The text said that last year had none. */
  #hadNone = false;
  /** The last amount read is the arrangement for the year. */
  #isBehindArrangement = false;
  /** The clause is behind 其中：. */
  #isOfWhich = false;

  constructor(draft: ItemDraft, passage: Passage, fiscalYear: number | undefined, group: string) {
    this.#draft = draft;
    this.#passage = passage;
    this.#fiscalYear = fiscalYear;
    this.#group = group;
  }

  read(): void {
    for (const clauses of sentencesOf(this.#passage)) {
      for (let index = 0; index < clauses.length; index++) {
        if (this.#turnsToMore(clauses, index)) return;
        index = this.#clause(clauses, index);
      }
    }
  }

  /** Whether a clause compares more than the item, 收支较上年均增加; the subject may stand behind the base: 与上年相比，收支. */
  #turnsToMore(clauses: readonly Clause[], index: number): boolean {
    const clause = clauses[index];
    if (!clause) return false;
    const words = this.#words(clause);
    const mark = comparisonMark.exec(words)?.index;
    const isBare = mark !== undefined && directionsIn(words).length === 0;
    const named = isBare ? this.#subjectIn(clauses[index + 1]) : words.slice(0, mark ?? 0);
    return moreThanItem.test(compact(named));
  }

  /** The words in front of the direction of a clause. */
  #subjectIn(clause: Clause | undefined): string {
    const words = clause ? this.#words(clause) : "";
    return words.slice(0, directionsIn(words)[0]?.start ?? 0);
  }

  #words({ start, end }: Stretch): string {
    return this.#passage.plain.slice(start, end);
  }

  /** Reads the clause at `index` with those that continue it; returns the index of the last clause read. */
  #clause(clauses: readonly Clause[], index: number): number {
    const clause = clauses[index];
    if (!clause) return index;
    const reason = reasonIn(this.#passage.plain, clause, () => this.#isChanging || this.#hadNone);
    const until = reason?.start ?? clause.end;
    if (noneBefore.test(this.#words({ start: clause.start, end: until }))) this.#hadNone = true;
    const purpose = this.#draft.has("purpose") ? undefined : this.#purposeIn(this.#words(clause));
    // 主要是用于: words for a reason inside words for a use are not a reason
    const isPurpose = purpose !== undefined && (!reason || reason.start < clause.start + purpose);
    if (isPurpose) return this.#purpose(clauses, index, clause.start + purpose);
    const before = clauses[index - 1];
    this.#isOfWhich = before !== undefined && clause.before === "：" && ofWhich.test(this.#words(before));
    const isNew = (this.#isChanging || this.#hadNone) && tellsNew(this.#passage.plain, clause);
    this.#figures(clause, until);
    if (reason) return this.#reason(clauses, index, reason.end);
    return isNew && !this.#draft.has("change/reason") ? this.#reason(clauses, index, clause.start) : index;
  }

  /** The offset in a clause at which the words about the use begin; amounts before it belong to the item. */
  #purposeIn(words: string): number | undefined {
    return itemPurpose.exec(words)?.[0].length;
  }

  /** Takes the words up to the end of the sentence, or up to a clause with figures, as the purpose. */
  #purpose(clauses: readonly Clause[], index: number, from: number): number {
    let last = index;
    for (let at = index + 1; at < clauses.length; at++) {
      const clause = clauses[at];
      if (!clause || this.#tellsFigures(clause)) break;
      last = at;
    }
    const first = clauses[index];
    // 主要用于：…: what follows the colon is the purpose
    const start = from >= (first?.end ?? from) ? (clauses[index + 1]?.start ?? from) : from;
    const end = clauses[last]?.end ?? start;
    if (end > start) this.#text("purpose", { start, end });
    return last;
  }

  #tellsFigures(clause: Clause): boolean {
    const words = this.#words(clause);
    if (comparisonMark.test(words) && directionsIn(words).length > 0) return true;
    if (reasonIn(this.#passage.plain, clause, () => false)) return true;
    return (
      clause.numbers.some(isMoney) && (/(?:19|20)\d{2}年|上年|本年/.test(words) || executedFigure.test(words))
    );
  }

  #reason(clauses: readonly Clause[], index: number, from: number): number {
    const last = lastOfReason(this.#passage.plain, clauses, index, (clause) => this.#opensPurpose(clause));
    const end = clauses[last]?.end ?? from;
    const lead = /^[\s：:，,]*/.exec(this.#words({ start: from, end }))?.[0].length ?? 0;
    this.#text("change/reason", { start: from + lead, end });
    return last;
  }

  /** Whether a clause behind a reason turns to what the item is for: 原因是基数提高，主要用于…. */
  #opensPurpose(clause: Clause): boolean {
    return !this.#draft.has("purpose") && surePurpose.test(this.#words(clause));
  }

  #text(field: string, { start, end }: Stretch): void {
    const quoted = quote(this.#passage, start, end);
    const { text } = quoted;
    if (text) this.#draft.add({ field, value: text, occurrence: printedIn(quoted, text, text) });
  }

  /** Reads amounts up to the comparison of a clause, and the comparison. */
  #figures(clause: Clause, until: number): void {
    const words = this.#words({ start: clause.start, end: until });
    const mark = comparisonMark.exec(words);
    const markAt = mark ? clause.start + mark.index : until;
    let from = clause.start;
    for (const number of clause.numbers) {
      if (number.end > until) break;
      if (number.kind === "percent") this.#share(clause, number);
      if (!isMoney(number)) continue;
      const lead = this.#words({ start: from, end: number.start });
      if (number.start >= markAt || directionsIn(lead).length > 0) break;
      if (number.kind === "amount") this.#amount(clause, lead, number);
      from = number.end;
    }
    if (!mark && directionsIn(words).length === 0) return;
    if (tellsInTurn({ passage: this.#passage }, clause, until)) return;
    if (!this.#isChanging)
      this.#draft.isChangeOfArrangement =
        this.#isBehindArrangement || thisYear.test(this.#words({ start: clause.start, end: markAt }));
    this.#change(clause, until);
  }

  #share(
    clause: Clause,
    number: { readonly start: number; readonly end: number; readonly text: string },
  ): void {
    const lead = this.#words({ start: clause.start, end: number.start });
    if (!shareLead.test(lead)) return;
    const occurrence = occurrenceAt(this.#passage, clause, number, number.text);
    this.#draft.add({ field: "share", value: number.text, occurrence });
  }

  #amount(clause: Clause, lead: string, amount: AmountToken): void {
    const year = clause.numbers.findLast((token) => token.kind === "year" && token.end <= amount.start);
    const named = year?.kind === "year" ? year.year : undefined;
    const isEarlier =
      earlierFigure.test(lead) ||
      (named !== undefined && this.#fiscalYear !== undefined && named < this.#fiscalYear);
    const isExecuted = executedFigure.test(lead);
    const unread = lead.replace(executedFigure, "").replace(earlierFigure, "").replace(/数/g, "");
    const part = itemParts.find(([, form]) => form.test(lead))?.[0];
    this.#isBehindArrangement = false;
    if (carriedOverWords.test(lead)) {
      this.#draft.holdsMore = true;
      const position = placeAt(this.#passage.piece, amount.start);
      this.#draft.leave({ value: toText(amount.value), position });
    }
    if (part === undefined && !isLink(unread)) return;
    const value = toText(amount.value);
    const occurrence: Occurrence = {
      ...occurrenceAt(this.#passage, clause, amount, value),
      unit: amount.unit,
      decimals: amount.decimals,
      group: this.#group,
    };
    const dated = named === undefined ? occurrence : { ...occurrence, year: named };
    const number = { piece: this.#passage.piece, offset: amount.start };
    const draft = this.#draft;
    if (part !== undefined) {
      if (draft.has("amount")) draft.add({ field: part, value, occurrence, number });
      return;
    }
    if (isExecuted || (isEarlier && !(draft.hasBase && draft.has("amount")))) {
      const printed = year && occurrenceAt(this.#passage, clause, year, String(named));
      draft.addBase({
        kind: isExecuted ? "executed" : "approved",
        amount: { field: "change/baseAmount", value, occurrence, number },
        year:
          printed && named !== undefined
            ? { field: "change/baseYear", value: named, occurrence: printed }
            : undefined,
      });
    } else if (!draft.has("amount")) draft.add({ field: "amount", value, occurrence: dated, number });
    else if (named !== undefined || (thisYear.test(lead) && approvedFigure.test(lead))) {
      this.#isBehindArrangement = draft.add({ field: "arrangement", value, occurrence: dated, number });
      if (this.#isOfWhich || lead.includes("其中")) draft.holdsMore = true;
    }
  }

  #change(clause: Clause, until: number): void {
    this.#isChanging = true;
    readChange(
      { addChange: (fact) => this.#changed(fact) },
      {
        passage: this.#passage,
        clause,
        until,
        stretch: { start: clause.start, end: until },
        pointers: ["change"],
        readsExecuted: true,
        group: this.#group,
      },
    );
  }

  #changed({ pointer, value, occurrence, number }: ChangeFact): void {
    const at = number === undefined ? {} : { number: { piece: this.#passage.piece, offset: number } };
    this.#draft.add({ field: pointer, value, occurrence, ...at });
  }
}
