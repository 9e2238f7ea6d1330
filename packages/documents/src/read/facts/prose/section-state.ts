import type { AppropriatedBudget, Exact, Paragraph, SectionTheme } from "@qingbei/domain";
import {
  besides,
  budgetOfTerm,
  type FrameName,
  frameOfHead,
  frameOfItem,
  frames,
  sides,
  spentFromBudget,
} from "../../../templates/frames.js";
import {
  announcingWords,
  ofOneBudget,
  ofOneSide,
  subUnit,
  titleOfBothSides,
  unitTitle,
} from "../../../templates/prose-words.js";
import type { Passage } from "./passage.js";
import { isOwnName } from "./subject.js";
import type { TermToken } from "./vocabulary.js";
import { compact, consistsOf } from "./wording.js";

const FRAMED: Readonly<Partial<Record<SectionTheme, FrameName>>> = {
  totals: "totals",
  agencyOperatingExpenses: "agencyOperatingExpenses",
  threePublicExpenses: "threePublicExpenses",
  procurement: "procurement",
};
/** Sections in which a sentence may change the subject without a heading. */
const MIXED: readonly (SectionTheme | undefined)[] = [undefined, "otherMatters", "totals", "organization"];

/** The base of a change: the amount spent or approved, of which year. */
export interface Base {
  readonly isExecuted: boolean;
  /** Its words call it a budget: 比2021年预算. */
  readonly isPlanned?: boolean;
  /** Undefined means last year. */
  readonly year?: number;
}

/** An amount that was read, for later sentences. */
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
  /** An item of a list under its own name. */
  readonly isListed?: boolean;
  /** The one budget it belongs to, as its parts do. */
  readonly budget?: AppropriatedBudget;
  /** The one budget whose money was carried over, according to its words. */
  readonly carriedOf?: AppropriatedBudget;
  /** An amount of one budget without a field: its parts are of that budget. */
  readonly isOfBudget?: boolean;
  /** An amount of another body, or of a project: its parts are not the department's either. */
  readonly isOfOthers?: boolean;
  /** It turned out to be one of several parts that are not all known, and is dropped. */
  isWithdrawn: boolean;
}

/** The budget that a title is about, 一般公共预算支出情况; "several" if it names more than one. */
function budgetOfTitle(
  title: string,
  terms: readonly TermToken[],
  side: SectionState["side"],
): AppropriatedBudget | "several" | undefined {
  const named = new Set(terms.flatMap(({ id }) => budgetOfTerm.get(id) ?? []));
  const [budget] = named;
  if (!budget) return undefined;
  const isRevenue = side === "revenue" && !/[支出]/.test(title);
  // all fiscal appropriations divide into the year's own and money carried over, one budget's stay a source of revenue
  if (isRevenue ? budget !== "fiscalAppropriation" : !ofOneBudget.test(title)) return undefined;
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
  /** The last title named units beneath the department: 所属单位情况. */
  isOfSubUnits = false;
  /** The last title was about all revenue and expenditure of the department. */
  isOfBothSides = false;
  /** The one budget that a heading began. */
  budget: AppropriatedBudget | undefined;
  /** A heading began a unit of the department: the text beneath it is not about the department. */
  isOfUnit = false;
  /** The numbering styles of the section's headings, except those beneath a unit. */
  readonly #upperStyles = new Set<string | undefined>();
  /** The numbering style of the heading that began `budget`. */
  #budgetStyle: string | undefined;
  /** The numbering styles of the last heading and of those above it, from the top. */
  readonly #styles: string[] = [];
  /** The amounts of the last sentence, in order: a sentence that begins with 其中 may divide any of them. */
  stated: readonly Stated[] = [];
  /** An amount whose parts are listed by the next sentences: a paragraph ended with 其中：. */
  pending: Stated | undefined;
  /** The term that a heading announced, until an amount without a name takes it. */
  topic: TermToken | undefined;
  /** The numbering style of the paragraph that announced it: the next one in that style ends it. */
  #topicStyle: string | undefined;
  /** The numbering style of the current paragraph. */
  #style: string | undefined;
  /** The numbering style of the title that opened the section of one expense. */
  #itemStyle: string | undefined;
  /** The amount that a sentence without a subject continues. */
  leader: Stated | undefined;
  /** The last total of the section. */
  head: Stated | undefined;
  /** The changes that a reason in a sentence of its own explains. */
  changed: readonly string[] = [];
  /** The amount whose changes those are, and their base. */
  changedWhole: { readonly whole: Stated; readonly base: Base } | undefined;
  /** The base of the last sentence with a comparison: the next sentence of the same paragraph may continue it. */
  compared: { readonly passage: Passage; readonly base: Base } | undefined;
  #section: SectionTheme | undefined | null = null;

  get isMixed(): boolean {
    return this.#section === null || MIXED.includes(this.#section);
  }

  /** Moves on to the section of a paragraph; returns whether its amounts can be understood. */
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

  /** Takes up a clause that limits its list to one side, 收入预算中; returns whether it does. */
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

  /** Takes up what a heading announces. Beneath the heading that began a budget, that budget continues. */
  announceTitle(title: string, terms: readonly TermToken[]): void {
    const style = this.#style;
    const budget = budgetOfTitle(title, terms, this.side);
    this.#descendTo(style);
    const isBeneath = this.budget !== undefined && style !== undefined && this.#isBelowBudget(style);
    // naming the same budget again does not make a heading beneath it a higher one
    if (!isBeneath || (budget !== undefined && budget !== this.budget)) {
      this.budget = budget === "several" ? undefined : budget;
      this.#budgetStyle = style;
    }
    this.pending = undefined;
    this.#turnToItem(title, terms);
    this.isOfSubUnits = subUnit.test(title);
    this.isOfBothSides = this.frame === "totals" && titleOfBothSides.test(compact(title));
    this.announce(title, terms, budget !== undefined || this.budget !== undefined);
  }

  /** Notes the style of a heading, which ends all headings of its style and those beneath them. */
  #descendTo(style: string | undefined): void {
    if (style === undefined) return;
    const at = this.#styles.indexOf(style);
    if (at < 0) this.#styles.push(style);
    else this.#styles.length = at + 1;
  }

  /** Whether the heading that began the budget is above the present one. */
  #isBelowBudget(style: string): boolean {
    const began = this.#budgetStyle;
    return style !== began && (began === undefined || this.#styles.includes(began));
  }

  /**
   * Opens the section of one expense if the title is its name, 二、公务接待费. The next title in that numbering style
   * that names no expense closes it.
   */
  #turnToItem(title: string, [only, ...others]: readonly TermToken[]): void {
    if (!this.isMixed || this.#section === "totals") return;
    const rest = only && compact(title.slice(0, only.start) + title.slice(only.end));
    const isName = rest !== undefined && others.length === 0 && consistsOf(announcingWords, rest);
    const frame = isName && only ? frameOfItem.get(only.id) : undefined;
    const isOver = this.#itemStyle !== undefined && this.#itemStyle === this.#style;
    if (frame ? frame !== this.frame : isOver) this.#turnTo(frame ?? "totals");
    if (frame || isOver) this.#itemStyle = frame && this.#style;
  }

  /** Takes up what a heading, or the words before a colon, announce. */
  announce(title: string, terms: readonly TermToken[], isPartial: boolean): void {
    const hasRevenue = title.includes("收入");
    const hasExpenditure = title.includes("支出");
    const head = terms.find(({ id }) => frameOfHead.has(id));
    const frame = head && frameOfHead.get(head.id);
    if (this.isMixed && frame && frame !== this.frame) this.#turnTo(frame);
    const [only] = terms;
    // 预算收支情况 names both sides, so it announces neither
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

  /** Opens a total of one budget, which later amounts of the section belong to. */
  openBudget(stated: Stated): void {
    this.isPartial = true;
    this.head = stated;
    this.leader = stated;
  }

  /** Opens a total, with a frame of its own if its term begins one. */
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
    this.isOfBothSides = false;
    this.isOfSubUnits = false;
    this.leader = undefined;
    this.head = undefined;
    this.pending = undefined;
    this.stated = [];
    this.changed = [];
    this.changedWhole = undefined;
    if (frame !== "totals") this.budget = undefined;
  }
}
