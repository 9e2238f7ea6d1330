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
/** Sections in which a sentence may turn to another subject without a heading. */
const MIXED: readonly (SectionTheme | undefined)[] = [undefined, "otherMatters", "totals", "organization"];

/** What a change is measured from: what was spent or approved, in which year. */
export interface Base {
  readonly isExecuted: boolean;
  /** It is called a budget: 比2021年预算. */
  readonly isPlanned?: boolean;
  /** Last year where none is named. */
  readonly year?: number;
}

/** What later sentences need to know of an amount that was stated. */
export interface Stated {
  /** Its term; undefined for an amount that became no fact, whose parts are none either. */
  readonly term: string | undefined;
  readonly pointers: readonly string[];
  readonly depth: number;
  /** The mark behind its clause. */
  readonly after: string;
  /** In 万元; undefined for an amount that is none exactly. */
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
  /** An amount of another body, or of a project: what is listed of it is none of the department's. */
  readonly isOfOthers?: boolean;
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

/** How the amounts of a section are to be understood: what its headings and sentences have said so far. */
export class SectionState {
  frame: FrameName | undefined;
  side: "revenue" | "expenditure" | "both" | undefined;
  /** The one side that the last heading, or the words before a colon, named. */
  titledSide: "revenue" | "expenditure" | undefined;
  /** A heading or sentence turned to one budget or one unit alone: what follows is no total of the department. */
  isPartial = false;
  /** The last title named units beneath the department: 所属单位情况. */
  isOfSubUnits = false;
  /** The last title was of all that the department receives and spends. */
  isOfBothSides = false;
  /** The one budget that a heading turned to. */
  budget: AppropriatedBudget | undefined;
  /** A heading turned to one of the units of the department: what stands beneath it is none of the department's. */
  isOfUnit = false;
  /** How the headings of the section are numbered that do not stand beneath a unit's. */
  readonly #upperStyles = new Set<string | undefined>();
  /** How the headings are numbered that turned to it: those of another style stand beneath it. */
  #budgetStyle: string | undefined;
  /** What the last sentence stated, in its order: a sentence that begins with 其中 may go on about any of it. */
  told: readonly Stated[] = [];
  /** An amount whose parts the next sentences list: a paragraph ended with 其中：. */
  pending: Stated | undefined;
  /** The term that a heading announced, until an amount without a name takes it up. */
  topic: TermToken | undefined;
  /** How the paragraph is numbered that announced it: the next one of that style stands beside it. */
  #topicStyle: string | undefined;
  /** How the paragraph is numbered that is being read. */
  #style: string | undefined;
  /** How the title was numbered that turned to one expense. */
  #itemStyle: string | undefined;
  /** The amount that a sentence without a subject goes on about. */
  leader: Stated | undefined;
  /** The last total of the section. */
  head: Stated | undefined;
  /** The changes that a reason in a sentence of its own explains. */
  changed: readonly string[] = [];
  /** Whose changes those are, and what they are measured from. */
  changedWhole: { readonly whole: Stated; readonly base: Base } | undefined;
  /** What the last sentence with a comparison compared with: the next one of its paragraph may go on. */
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

  /** Goes on to a paragraph: one that is numbered as the one that announced the topic is about something else. */
  turnTo(style: string | undefined): void {
    this.#style = style;
    if (style !== undefined && style === this.#topicStyle) this.topic = undefined;
  }

  /** Takes up whether a heading is the name of a unit, or ends what stood beneath one: a heading of a style of its own goes on. */
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

  /** A name of another of the section's amounts ends the topic: what follows may be of either. */
  endTopicAt(terms: readonly TermToken[]): void {
    const { topic, frame } = this;
    if (!topic || !frame) return;
    const isAnother = ({ id }: TermToken) => id !== topic.id && (frames[frame].amounts[id] ?? besides[id]);
    if (terms.some(isAnother)) this.topic = undefined;
  }

  /**
   * Takes up what a heading announces. A heading that is numbered otherwise than the one that turned to a budget stands
   * beneath it: what follows is of that budget still.
   */
  announceTitle(title: string, terms: readonly TermToken[]): void {
    const style = this.#style;
    const budget = budgetOfTitle(title, terms, this.side);
    const isBeneath = this.budget !== undefined && style !== undefined && style !== this.#budgetStyle;
    // one beneath it that names the budget again is no higher for that
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

  /** Takes up a title that is the name of one expense, 二、公务接待费, until the next one of its style that is none. */
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
    this.isOfBothSides = false;
    this.isOfSubUnits = false;
    this.leader = undefined;
    this.head = undefined;
    this.pending = undefined;
    this.told = [];
    this.changed = [];
    this.changedWhole = undefined;
    if (frame !== "totals") this.budget = undefined;
  }
}
