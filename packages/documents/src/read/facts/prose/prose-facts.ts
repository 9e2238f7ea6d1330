import { dividedUses, equals, type Occurrence, toText } from "@qingbei/domain";
import { budgetOfTerm } from "../../../templates/frames.js";
import { plannedInYear, spentFigure } from "../../../templates/prose-words.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { printedIn } from "../../assemble/printed-in.js";
import { placeAt } from "../../blocks/blocks.js";
import type { AmountToken } from "../amounts.js";
import { type ChangeFact, changePointer, type Draft, type Stretch } from "./draft.js";
import { JointAmounts } from "./joint-amounts.js";
import { Places } from "./listed-places.js";
import { type Clause, type Passage, quote } from "./passage.js";
import type { Base, Stated } from "./section-state.js";
import { slippedYears } from "./slipped-years.js";

/** The group of all numbers in prose, which share one precision: people drop trailing zeros within a statement. */
export const PROSE = "statement";

const CARRIED = "/appropriations/fiscalAppropriation/broughtForward";

const SIDES = ["revenue", "expenditure"];
/**
 * The amounts of the year alone, and their changes: /revenue/currentYearRevenue, /revenue/changes/currentYearRevenue.
 */
const OF_THE_YEAR = /^\/(?<side>revenue|expenditure)(?<changes>\/changes)?\/currentYear\w+/;

/** The occurrence of an amount in prose, with the words around it as text. */
export function amountOccurrence(passage: Passage, { start, end }: Stretch, amount: AmountToken): Occurrence {
  const cited = quote(passage, start, end);
  const { printed, value, unit, decimals } = amount;
  const occurrence = printedIn(cited, printed, toText(value), amount.start - cited.start);
  return { ...occurrence, unit, decimals, group: PROSE };
}

/** @param isDated the year stands in the words cited, or is to be asked for here */
function occurrenceOf({ amount, passage, stretch, year }: Draft, isDated: boolean): Occurrence {
  const occurrence = amountOccurrence(passage, stretch, amount);
  return isDated && typeof year === "number" ? { ...occurrence, year } : occurrence;
}

/** The first amounts behind years that slipped, 2021年“三公”经费中，公务接待费…: no clause with an amount holds the year. */
function behindYears(slipped: ReadonlySet<Draft>): ReadonlySet<Draft> {
  const dated = new Map<Passage, Draft>();
  for (const draft of slipped) if (draft.yearInClause) dated.set(draft.passage, draft);
  for (const draft of slipped)
    if (!dated.has(draft.passage) && draft.passage.plain.includes(`${draft.year}年`))
      dated.set(draft.passage, draft);
  return new Set(dated.values());
}

/** The other fields of a listed item: its name, and its level or what it is within. */
function namesOf({ listed, pointer }: Draft): Readonly<Record<string, string>> {
  if (listed === undefined) return {};
  const { name, within } = listed;
  if (pointer.startsWith("/statementItems")) return { level: "category", name };
  const use = pointer.includes("/economicItems/") && dividedUses.find((each) => each === within);
  return { name, ...(use && { within: use }) };
}

/**
 * Gives each 上年结转 to its budget if a paragraph states several: to the budget it names, else to the one stated before
 * it: 一般公共预算当年拨款收入80万元、上年结转20万元，政府性基金预算当年拨款收入5万元、上年结转3万元.
 */
function byBudget(drafts: readonly Draft[]): readonly Draft[] {
  const times = new Map<Passage, number>();
  for (const { pointer, passage } of drafts)
    if (pointer === CARRIED) times.set(passage, (times.get(passage) ?? 0) + 1);
  return drafts.map((draft, at) => {
    if (draft.pointer !== CARRIED || times.get(draft.passage) === 1) return draft;
    const budget = draft.stated.carriedOf ?? budgetOfTerm.get(drafts[at - 1]?.stated.term ?? "");
    return budget ? { ...draft, pointer: CARRIED.replace("fiscalAppropriation", budget) } : draft;
  });
}

/** Collects the facts of a statement's prose, and decides which year and which total each belongs to. */
export class ProseFacts {
  readonly #fiscalYear: number | undefined;
  readonly #drafts: Draft[] = [];
  readonly #changes: ChangeFact[] = [];
  #isOpen = false;
  /** The base of each change, by its pointer. */
  readonly #bases = new Map<string, Base>();
  readonly #items = new Map<string, number>();
  readonly #parts: JointAmounts[] = [new JointAmounts()];
  readonly #partOf = new Map<Stated, { readonly part: JointAmounts | undefined; readonly at: number }>();
  /** The number of amounts that were read or left unread. */
  #read = 0;

  readonly isAccounts: boolean;

  /** @param isAccounts final accounts carry much money over, so the year's own amounts are never taken for the total */
  constructor(fiscalYear: number | undefined, isAccounts = false) {
    this.#fiscalYear = fiscalYear;
    this.isAccounts = isAccounts;
  }

  /** Begins a new group of amounts that are read together. */
  beginPart(): void {
    this.#parts.push(new JointAmounts());
  }

  add(draft: Draft): void {
    this.#drafts.push(draft);
    this.#partOf.set(draft.stated, { part: this.#parts.at(-1), at: this.#read++ });
  }

  /** An amount that is left unread. */
  leave(passage: Passage, amount: AmountToken, clause: Clause): void {
    this.#parts.at(-1)?.leave({ passage, amount, clause, at: this.#read++ });
  }

  addChange(change: ChangeFact): void {
    this.#changes.push(change);
  }

  /**
   * Whether a comparison has the same base as the first comparison of this change. A disclosure may compare with last
   * year's budget and with last year's spending, or with an earlier year: the first one counts.
   */
  isComparedWith(change: string, base: Base): boolean {
    const lastYear = this.#fiscalYear === undefined ? undefined : this.#fiscalYear - 1;
    const first = this.#bases.get(change) ?? base;
    this.#bases.set(change, first);
    return first.isExecuted === base.isExecuted && (first.year ?? lastYear) === (base.year ?? lastYear);
  }

  /** Marks that a list may have more items than were read: they need not add up. */
  leaveOpen(pointers: readonly string[]): void {
    if (pointers.some((pointer) => pointer.startsWith("/agencyOperatingExpenses"))) this.#isOpen = true;
  }

  /** The pointer of the next item of a list. */
  nextItem(list: string): string {
    const index = this.#items.get(list) ?? 0;
    this.#items.set(list, index + 1);
    return `${list}/${index}/amount`;
  }

  /** Whether a year that a clause names is not the fiscal year. */
  isOtherYear(year: Draft["year"]): boolean {
    return (
      year === "earlier" ||
      (year !== undefined && this.#fiscalYear !== undefined && year !== this.#fiscalYear)
    );
  }

  #isEarlierYear(year: Draft["year"]): boolean {
    return !this.isAccounts && typeof year === "number" && year < (this.#fiscalYear ?? 0);
  }

  /** States all facts, in the order of the document. */
  settle(sink: FactSink): void {
    const drafts = byBudget(this.#drafts.filter(({ stated }) => !stated.isWithdrawn));
    const { slipped, past } = slippedYears(
      drafts,
      this.#changes,
      (year) => this.isOtherYear(year),
      this.isAccounts,
    );
    const behind = behindYears(slipped);
    const isOther = (draft: Draft) => this.isOtherYear(draft.year) && !slipped.has(draft);
    const own = drafts.filter((draft) => !isOther(draft));
    const current = new Set(own.map(({ pointer }) => pointer));
    const wholeYears = SIDES.filter((side) => this.#isWholeYear(side, own));
    const placed = (pointer: string): string => {
      const { side, changes } = OF_THE_YEAR.exec(pointer)?.groups ?? {};
      if (!wholeYears.some((each) => each === side)) return pointer;
      return pointer.replace(OF_THE_YEAR, changes ? "/$<side>/change" : "/$<side>/total");
    };
    const places = new Places(sink);
    for (const draft of drafts) {
      if (isOther(draft)) {
        if (draft.year === "earlier" || current.has(draft.pointer) || past.has(draft)) {
          this.#base(draft);
          continue;
        }
        // spending of an earlier year is not a figure of this budget
        if (draft.isSpent && this.#isEarlierYear(draft.year)) continue;
        // the only figure there is: a slip in the year, which a rule may find
      }
      const pointer = draft.listed === undefined ? placed(draft.pointer) : places.take(draft.pointer);
      const occurrence = occurrenceOf(draft, draft.yearInClause || behind.has(draft));
      for (const [field, value] of Object.entries(namesOf(draft)))
        sink.state({ pointer: pointer.replace(/amount$/, field), value });
      sink.state(
        { pointer, value: toText(draft.amount.value), occurrence },
        placeAt(draft.passage.piece, draft.amount.start),
      );
      const { part, at = 0 } = this.#partOf.get(draft.stated) ?? {};
      part?.tell(pointer, at);
    }
    if (this.#isOpen && sink.has("/agencyOperatingExpenses/items"))
      sink.state({ pointer: "/agencyOperatingExpenses/itemsExhaustive", value: false });
    const ordered = [false, true].flatMap((isAside) =>
      this.#changes.filter((change) => (change.isAside ?? false) === isAside),
    );
    for (const { pointer: found, value, occurrence, number, passage, isBeside = false } of ordered) {
      const pointer = this.#isOfOtherBase(found, occurrence, isBeside) ? undefined : places.of(placed(found));
      if (pointer === undefined) continue;
      const first = sink.occurrence(pointer);
      // a repetition is a further occurrence; a different value belongs to another body or another year
      if (first && first.value !== occurrence.value) continue;
      sink.state(
        { pointer, value, occurrence },
        number === undefined ? undefined : placeAt(passage.piece, number),
      );
    }
    for (const part of this.#parts) part.settle(sink);
  }

  /**
   * Whether the amounts of the year alone (本年) are the total: they are equal to it, or no total is stated. Never in
   * final accounts.
   */
  #isWholeYear(side: string, drafts: readonly Draft[]): boolean {
    if (this.isAccounts) return false;
    const total = drafts.findLast(({ pointer }) => pointer === `/${side}/total`);
    if (!total) return true;
    const isOfYear = ({ pointer }: Draft) => OF_THE_YEAR.exec(pointer)?.groups?.side === side;
    return drafts.filter(isOfYear).every(({ amount }) => equals(amount.value, total.amount.value));
  }

  /**
   * Whether an amount is no base of this change: if it is measured from spending, an approved amount is not; if it is
   * measured from a budget, only an amount that is called planned, or that stands beside this year's, is.
   */
  #isOfOtherBase(pointer: string, { text }: Occurrence, isBeside: boolean): boolean {
    const [change, field] = [pointer.slice(0, pointer.lastIndexOf("/")), pointer.split("/").at(-1)];
    const base = field === "baseAmount" ? this.#bases.get(change) : undefined;
    if (base?.isExecuted) return !spentFigure.test(text);
    return base?.isPlanned === true && !isBeside && !plannedInYear.test(text);
  }

  /** Takes last year's figure of an amount as the base of its change. */
  #base(draft: Draft): void {
    const change = changePointer(draft.pointer);
    const isLastYear = draft.year === "earlier" || draft.year === (this.#fiscalYear ?? 0) - 1;
    if (!change || !isLastYear) return;
    const { passage, amount } = draft;
    const pointer = `${change}/baseAmount`;
    const occurrence = occurrenceOf(draft, draft.yearInClause);
    this.#changes.push({ pointer, value: toText(amount.value), occurrence, number: amount.start, passage });
  }
}
