import type { AppropriatedBudget, Exact, Paragraph, SectionTheme } from "@qingbei/domain";
import {
  besides,
  budgetOfTerm,
  type FrameName,
  frameOfHead,
  frames,
  sides,
  spentFromBudget,
} from "../../../templates/frames.js";
import { ofOneBudget, ofOneSide, unitTitle } from "../../../templates/prose-words.js";
import type { Passage } from "./passage.js";
import { isOwnName } from "./subject.js";
import type { TermToken } from "./vocabulary.js";
import { compact } from "./wording.js";

const FRAMED: Readonly<Partial<Record<SectionTheme, FrameName>>> = {
  totals: "totals",
  agencyOperatingExpenses: "agencyOperatingExpenses",
  threePublicExpenses: "threePublicExpenses",
  procurement: "procurement",
};
/** Sections in which a sentence may change the subject without a heading. */
const MIXED: readonly (SectionTheme | undefined)[] = [undefined, "otherMatters", "totals", "organization"];

/** What a change is measured from: what was spent or approved, in which year. */
export interface Base {
  readonly isExecuted: boolean;
  /** It is called a budget: 比2021年预算. */
  readonly isPlanned?: boolean;
  /** Undefined means last year. */
  readonly year?: number;
}

/** What later sentences need to know of an amount that was stated. */
export interface Stated {
  /** Its term; undefined for an amount that has no field: its parts have none either. */
  readonly term: string | undefined;
  readonly pointers: readonly string[];
  readonly depth: number;
  /** The mark behind its clause. */
  readonly after: string;
  /** In 万元; undefined if the amount is not exact. */
  readonly value: Exact | undefined;
  hasChange: boolean;
  /** An item of a list by its own name. */
  readonly isListed?: boolean;
  /** The one budget that it is of: its parts are of that budget. */
  readonly budget?: AppropriatedBudget;
  /** What was carried over of one budget, by its own words. */
  readonly carriedOf?: AppropriatedBudget;
  /** An amount of one budget that has no field: its parts are of that budget. */
  readonly isOfBudget?: boolean;
  /** It turned out to be one of several parts that are not all known. */
  isWithdrawn: boolean;
}

/** The budget that a title turns to, 一般公共预算支出情况; "several" where it names more than one. */
function budgetOfTitle(
  title: string,
  terms: readonly TermToken[],
  side: SectionState["side"],
): AppropriatedBudget | "several" | undefined {
  const named = new Set(terms.flatMap(({ id }) => budgetOfTerm.get(id) ?? []));
  const [budget] = named;
  if (!budget || !ofOneBudget.test(title) || (side === "revenue" && !/[支出]/.test(title))) return undefined;
  return named.size === 1 ? budget : "several";
}

/** What the headings and sentences of a section have established so far, by which its amounts are understood. */
export class SectionState {
  frame: FrameName | undefined;
  side: "revenue" | "expenditure" | "both" | undefined;
  /** The one side that the last heading, or the words before a colon, named. */
  titledSide: "revenue" | "expenditure" | undefined;
  /**
   * A heading or sentence limited the text to one budget or one unit: later amounts are not totals of the department.
   */
  isPartial = false;
  /** The one budget that a heading turned to. */
  budget: AppropriatedBudget | undefined;
  /** A heading began a unit of the department: the text beneath it is not about the department. */
  isOfUnit = false;
  /** How the headings of the section are numbered that do not stand beneath a unit's. */
  readonly #upperStyles = new Set<string | undefined>();
  /** The numbering style of the headings that began `budget`; headings of another style are beneath them. */
  #budgetStyle: string | undefined;
  /** The amounts of the last sentence, in order: a sentence that begins with 其中 may divide any of them. */
  told: readonly Stated[] = [];
  /** An amount whose parts the next sentences list: a paragraph ended with 其中：. */
  pending: Stated | undefined;
  /** The term that a heading announced, until an amount without a name takes it up. */
  topic: TermToken | undefined;
  /** How the paragraph is numbered that announced it: the next one of that style stands beside it. */
  #topicStyle: string | undefined;
  /** How the paragraph is numbered that is being read. */
  #style: string | undefined;
  /** The amount that a sentence without a subject continues. */
  leader: Stated | undefined;
  /** The last total of the section. */
  head: Stated | undefined;
  /** The changes that a reason in a sentence of its own explains. */
  changed: readonly string[] = [];
  /** Whose changes those are, and what they are measured from. */
  changedWhole: { readonly whole: Stated; readonly base: Base } | undefined;
  /** The base of the last sentence with a comparison: the next sentence of the same paragraph may continue it. */
  compared: { readonly passage: Passage; readonly base: Base } | undefined;
  #section: SectionTheme | undefined | null = null;

  get isMixed(): boolean {
    return this.#section === null || MIXED.includes(this.#section);
  }

  /** Moves on to the paragraph's section; whether its amounts can be understood at all. */
  enter({ section }: Paragraph): boolean {
    if (section !== this.#section) {
      this.#section = section;
      this.#turnTo((section && FRAMED[section]) ?? (MIXED.includes(section) ? "totals" : undefined));
      this.isPartial = false;
      this.isOfUnit = false;
      this.#upperStyles.clear();
      this.topic = undefined;
      this.budget = undefined;
    } else if (section && FRAMED[section] && this.frame !== FRAMED[section] && !this.isMixed) {
      this.#turnTo(FRAMED[section]);
    }
    return this.frame !== undefined;
  }

  /** Moves on to a paragraph: if it is numbered in the style of the one that announced the topic, that topic ends. */
  turnTo(style: string | undefined): void {
    this.#style = style;
    if (style !== undefined && style === this.#topicStyle) this.topic = undefined;
  }

  /**
   * Notes whether a heading begins a unit of the department, or ends one: a heading in a style not seen above the unit
   * continues it.
   */
  turnToUnit(title: string, department: string | undefined): void {
    const name = compact(title);
    const isUnit = department !== undefined && unitTitle.test(name) && !isOwnName(name, department);
    if (this.isOfUnit && !isUnit && this.#style !== undefined && !this.#upperStyles.has(this.#style)) return;
    this.isOfUnit = isUnit;
    this.#upperStyles.add(this.#style);
  }

  /** Takes up a clause that turns to one side, 收入预算中: what it lists is of that. Says whether it does. */
  turnToSide(words: string): boolean {
    const side = this.frame === "totals" ? ofOneSide.exec(compact(words))?.groups?.side : undefined;
    if (side !== undefined) this.side = side === "收入" ? "revenue" : "expenditure";
    return side !== undefined;
  }

  /** Ends the topic if another amount of the section is named: later amounts may be of either. */
  endTopicAt(terms: readonly TermToken[]): void {
    const { topic, frame } = this;
    if (!topic || !frame) return;
    const isAnother = ({ id }: TermToken) => id !== topic.id && (frames[frame].amounts[id] ?? besides[id]);
    if (terms.some(isAnother)) this.topic = undefined;
  }

  /**
   * Takes up what a heading announces. A heading in another numbering style than the one that began a budget is beneath
   * it, so that budget continues.
   */
  announceTitle(title: string, terms: readonly TermToken[]): void {
    const style = this.#style;
    const budget = budgetOfTitle(title, terms, this.side);
    const isBeneath = this.budget !== undefined && style !== undefined && style !== this.#budgetStyle;
    // naming the same budget again does not make a heading beneath it a higher one
    if (!isBeneath || (budget !== undefined && budget !== this.budget)) {
      this.budget = budget === "several" ? undefined : budget;
      this.#budgetStyle = style;
    }
    this.pending = undefined;
    this.announce(title, terms, budget !== undefined || this.budget !== undefined);
  }

  /** Takes up what a heading, or the words before a colon, announce. */
  announce(title: string, terms: readonly TermToken[], isPartial: boolean): void {
    const hasRevenue = title.includes("收入");
    const hasExpenditure = title.includes("支出");
    const head = terms.find(({ id }) => frameOfHead.has(id));
    const frame = head && frameOfHead.get(head.id);
    if (this.isMixed && frame && frame !== this.frame) this.#turnTo(frame);
    const [only] = terms;
    // 预算收支情况 announces neither side
    const isTopic = only && sides[only.id] !== "both" && !spentFromBudget.has(only.id);
    this.topic = terms.length === 1 && isTopic ? only : undefined;
    this.#topicStyle = this.#style;
    this.leader = undefined;
    this.titledSide = undefined;
    if (this.frame !== "totals") return;
    if (hasRevenue !== hasExpenditure && !title.includes("收支"))
      this.side = this.titledSide = hasRevenue ? "revenue" : "expenditure";
    this.isPartial = isPartial;
  }

  /** A total of one budget governs what follows it in its section. */
  openBudget(stated: Stated): void {
    this.isPartial = true;
    this.head = stated;
    this.leader = stated;
  }

  /** A total that governs an amount opens its own subject. */
  open(head: TermToken, stated: Stated): void {
    const frame = frameOfHead.get(head.id);
    if (frame && frame !== this.frame) this.#turnTo(frame);
    const side = sides[head.id];
    if (side) {
      this.side = side;
      this.isPartial = false;
    }
    this.head = stated;
    this.leader = stated;
  }

  #turnTo(frame: FrameName | undefined): void {
    this.frame = frame;
    this.side = undefined;
    this.titledSide = undefined;
    this.leader = undefined;
    this.head = undefined;
    this.pending = undefined;
    this.told = [];
    this.changed = [];
    this.changedWhole = undefined;
    if (frame !== "totals") this.budget = undefined;
  }
}
