import { type AppropriatedBudget, withoutBlanks } from "@qingbei/domain";
import { dividedBySection, ECONOMIC_CLASS, isEconomicSection } from "../../../templates/economic-classes.js";
import {
  besides,
  budgetFrames,
  budgetOfTerm,
  type Frame,
  frameOfHead,
  frames,
  sides,
  spentFromBudget,
} from "../../../templates/frames.js";
import { FUNCTIONAL_CLASS, OTHER_CLASS, otherClass } from "../../../templates/functional-classes.js";
import { allAlike, openList, projectName, respectively } from "../../../templates/prose-words.js";
import { printedIn } from "../../assemble/printed-in.js";
import { type AmountToken, isMoney, type MoneyToken } from "../amounts.js";
import { rowFrom } from "./amounts-in-turn.js";
import { changePointer, type Listed, type Stretch } from "./draft.js";
import { isUnit, itemName } from "./item-name.js";
import { OpenParts } from "./open-parts.js";
import type { Clause } from "./passage.js";
import { amountOccurrence } from "./prose-facts.js";
import type { Stated } from "./section-state.js";
import { type Sentence, wordsOf } from "./sentence.js";
import type { Named } from "./subject.js";
import type { TermToken } from "./vocabulary.js";
import { compact } from "./wording.js";

const classTerms: ReadonlySet<string> = new Set([FUNCTIONAL_CLASS, ECONOMIC_CLASS]);
/** The most amounts in a bracket. */
const LONGEST_BRACKET = 100;

/** An amount with what its clause says about it, except its name. */
export interface Found {
  readonly clause: Clause;
  readonly amount: AmountToken;
  readonly year: number | "earlier" | undefined;
  readonly yearInClause: boolean;
  /** Its words call it spent. */
  readonly isSpent: boolean;
  /** The words to cite. */
  readonly stretch: Stretch;
}

/** The amounts of a sentence, in order, and the open lists of parts. */
export class Statements {
  readonly parts = new OpenParts();
  /** The first amount, which a later sentence may continue. */
  leader: Stated | undefined;
  /** The sentence has stated a total of the department. */
  hasTotal = false;
  /** The sentence has left an amount unread: an amount without a name may belong to it. */
  hasLeft = false;
  readonly #sentence: Sentence;
  #all: Stated[] = [];
  /** Offsets of amounts that were taken together with an earlier one. */
  readonly #taken = new Set<number>();

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
  }

  /** The amounts since the last total. */
  get all(): readonly Stated[] {
    return this.#all;
  }

  /** The last amount that a clause may continue; amounts in a bracket before it are excluded. */
  lastBeside({ depth }: Clause): Stated | undefined {
    return this.#all.slice(-LONGEST_BRACKET).findLast((stated) => stated.depth <= depth);
  }

  isTaken({ start }: MoneyToken): boolean {
    return this.#taken.has(start);
  }

  /** Takes an amount for the field that its term has here, if it has one. */
  term(term: TermToken, found: Found): boolean {
    const { section, passage } = this.#sentence;
    const head = frameOfHead.get(term.id);
    const beside = besides[term.id];
    if (beside) return this.#beside(term, beside, found);
    // outside the totals' own and mixed sections no words name a total of the department
    if (head === "totals" && section.frame !== "totals" && !section.isMixed) return false;
    const budget = this.#budgetOf(term);
    const { carriedOf } = term;
    // elsewhere it is a part of the money carried over, which has no field
    if (carriedOf && budget !== "fiscalAppropriation" && budget !== carriedOf) return false;
    const name = head ?? section.frame;
    const frame: Frame | undefined = budget ? budgetFrames[budget] : name && frames[name];
    const listed = frame?.listed?.[term.id];
    const pointers = listed === undefined ? frame?.amounts[term.id] : [];
    if (head && head !== section.frame) this.parts.clear();
    const { value } = found.amount;
    if (!frame || !pointers || !this.parts.admits(term, value, frame, section, passage.plain)) return false;
    if (frame.onlyListed?.has(term.id) && !this.parts.isOfOne(frame)) return false;
    if (listed !== undefined) {
      this.#listed({ ...term, ...(budget && { budget }) }, listed, found);
      return true;
    }
    const stated: Stated = {
      ...this.#stated(term.id, pointers, found.clause, found.amount),
      ...(budget && { budget }),
      ...(carriedOf && { carriedOf }),
      ...this.#spentOf(term),
    };
    // 本年收入 of one budget is a part of its total and opens no section
    const owner = this.parts.innermost?.owner?.term;
    const isPart = budget !== undefined && owner !== undefined && frame.parts[owner]?.includes(term.id);
    if (head && !isPart) {
      this.parts.clear();
      this.#all = [];
      if (budget) section.openBudget(stated);
      else section.open(term, stated);
      this.hasTotal ||= budget === undefined && sides[term.id] !== undefined;
    }
    section.topic = undefined;
    if (stated.budget && !pointers[0]?.startsWith("/revenue")) section.isPartial = true;
    this.#state(stated, found);
    return true;
  }

  /** Takes 会议费 stated on its own: outside any list, as a figure of a year or a budget. */
  #beside({ id, end }: TermToken, pointers: readonly string[], found: Found): boolean {
    const { section } = this.#sentence;
    if (!section.isMixed && section.frame !== "threePublicExpenses") return false;
    const isBudget = wordsOf(this.#sentence, end, found.amount.start).includes("预算");
    if (!found.yearInClause && (!isBudget || section.frame === "agencyOperatingExpenses")) return false;
    if (!this.parts.areOver(section, found.yearInClause && isBudget)) return false;
    section.topic = undefined;
    this.#state(this.#stated(id, pointers, found.clause, found.amount), found);
    return true;
  }

  /** The one budget an amount belongs to: by its words, by the amount it is a part of, or by the section's heading. */
  #budgetOf({ id, budget }: TermToken): AppropriatedBudget | undefined {
    const { section } = this.#sentence;
    if (budget) return budget;
    if (section.frame !== "totals" || (frameOfHead.get(id) ?? "totals") !== "totals") return undefined;
    const owner = this.parts.innermost?.owner;
    return owner?.term === undefined ? section.budget : owner.budget;
  }

  /** The spending of one budget, whose parts are of that budget. */
  #spentOf({ id }: TermToken): Pick<Stated, "budget"> {
    const budget = spentFromBudget.has(id) ? budgetOfTerm.get(id) : undefined;
    return budget ? { budget } : {};
  }

  /** Takes an amount for an item of a list that its term names: 教育支出80万元. */
  #listed({ id, start, end }: TermToken, list: string, found: Found): void {
    const { facts, passage, section } = this.#sentence;
    const stated = this.#stated(id, [facts.nextItem(list)], found.clause, found.amount);
    section.topic = undefined;
    const name = withoutBlanks(passage.piece.text.slice(start, end));
    const within = this.parts.innermost?.owner?.term;
    this.#state({ ...stated, isListed: true }, found, { name, ...(within !== undefined && { within }) });
  }

  /** Takes 其他支出 as one more class behind another class in a list: both classifications have one of that name. */
  otherClass(start: number, found: Found): boolean {
    const { innermost } = this.parts;
    const before = innermost ? innermost.items.at(-1) : this.#all.at(-1);
    const list = before?.isListed && classTerms.has(before.term ?? "") && before.pointers[0];
    const lead = wordsOf(this.#sentence, start, found.amount.start);
    const name = lead.indexOf(OTHER_CLASS);
    if (!list || !otherClass.test(compact(lead)) || name < 0) return false;
    const term = { id: before.term ?? "", start: start + name, end: start + name + OTHER_CLASS.length };
    this.#listed(term, list.replace(/\/\d+\/amount$/, ""), found);
    return true;
  }

  /** One number for several names, or numbers for them in turn: A、B和C分别为1万元、2万元和3万元. */
  several(terms: readonly TermToken[], lead: string, found: Found): boolean {
    if (allAlike.test(lead)) {
      const stated = terms.filter((term) => this.term(term, found));
      return stated.length > 0;
    }
    const row = respectively.test(lead) ? rowFrom(this.#sentence, found.amount, terms.length) : [];
    if (row.length !== terms.length) return false;
    for (const [index, amount] of row.entries()) {
      const term = terms[index];
      const stretch = { start: found.stretch.start, end: Math.max(found.stretch.end, amount.end) };
      const isRead = term && amount.kind === "amount" && this.term(term, { ...found, amount, stretch });
      if (!isRead) this.leave(found.clause, amount);
      this.#taken.add(amount.start);
    }
    return true;
  }

  /** Takes an amount as an item of a list under its own name, 办公费4.5万元; returns whether it is one. */
  item(start: number, named: Named, found: Found): boolean {
    const { section, facts, clauses, passage } = this.#sentence;
    const frame: Frame | undefined = section.frame && frames[section.frame];
    const id = named.kind === "term" ? named.term.id : undefined;
    if (!frame?.others || !section.head) return false;
    if (id !== undefined && (frame.amounts[id] || frames.totals.amounts[id] || frameOfHead.has(id)))
      return false;
    const isBare = wordsOf(this.#sentence, start, found.amount.start).trim() === "";
    const before = clauses[found.clause.index - 1];
    // 办公费：4.5万元
    const from = isBare && found.clause.before === "：" && before ? before.start : start;
    const name = itemName(passage.piece.text.slice(from, found.amount.start), frame.others.name);
    const { innermost } = this.parts;
    const isListed = innermost ? innermost.owner?.term === section.head.term : this.#mayBegin(from);
    if (name === undefined || !isListed) return false;
    // 局机关60万元，工作站35万元: a unit that spends the money is not an item
    if (isUnit(name)) return true;
    if (!this.parts.innermost) this.parts.open(section.head, found.clause.depth);
    const stated = this.#stated("items", [facts.nextItem(frame.others.pointer)], found.clause, found.amount);
    this.#state(stated, { ...found, stretch: { ...found.stretch, start: from } }, { name });
    if (openList.test(wordsOf(this.#sentence, found.amount.end, found.amount.end + 6)))
      facts.leaveOpen(stated.pointers);
    return true;
  }

  /** Takes an amount listed beneath project expenditure as a project under its own name: 法律援助经费18万元. */
  project(start: number, named: Named, found: Found): boolean {
    const { facts, passage } = this.#sentence;
    const owner = this.parts.innermost?.owner;
    const [pointer, ...others] = owner?.pointers ?? [];
    if (owner?.term !== "projectExpenditure" || pointer === undefined || others.length > 0) return false;
    if (named.kind !== "unknown" && !(named.kind === "term" && besides[named.term.id])) return false;
    const name = itemName(passage.piece.text.slice(start, found.amount.start), projectName);
    if (name === undefined) return false;
    const list = pointer.replace(/projectExpenditure$/, "projectItems");
    const stated = this.#stated("items", [facts.nextItem(list)], found.clause, found.amount);
    this.#state(stated, { ...found, stretch: { ...found.stretch, start } }, { name });
    return true;
  }

  /** Takes an amount listed beneath personnel or routine expenses as a 款 by its name: 办公费4.5万元. */
  economicSection(start: number, found: Found): boolean {
    const { facts, passage } = this.#sentence;
    const { term: within, pointers: [pointer, ...others] = [] } = this.parts.innermost?.owner ?? {};
    if (!within || !pointer || others.length > 0 || !dividedBySection.has(within)) return false;
    const name = itemName(passage.piece.text.slice(start, found.amount.start), /./);
    if (name === undefined || !isEconomicSection(name)) return false;
    const list = pointer.replace(/[^/]+$/, "economicItems");
    const stated = this.#stated("items", [facts.nextItem(list)], found.clause, found.amount);
    this.#state(
      { ...stated, isListed: true },
      { ...found, stretch: { ...found.stretch, start } },
      { name, within },
    );
    return true;
  }

  /** Whether items may begin without a word like 其中: behind their total in its sentence, or first in a paragraph. */
  #mayBegin(start: number): boolean {
    if (this.#all.length > 0) return this.#all[0] === this.#sentence.section.head;
    return compact(wordsOf(this.#sentence, 0, start)) === "";
  }

  /** Leaves an amount unread; the list around it counts as incomplete. */
  leave(clause: Clause, amount: MoneyToken, { isOfBudget = false, isOfOthers = false } = {}): void {
    this.hasLeft = true;
    if (amount.kind === "amount") this.#sentence.facts.leave(this.#sentence.passage, amount, clause);
    this.#keep({ ...this.#stated(undefined, [], clause, amount), isOfBudget, isOfOthers });
    const owner = this.parts.innermost?.owner;
    if (owner) this.#sentence.facts.leaveOpen(owner.pointers);
  }

  /** Takes 2020年预算60.65万元 behind this year's figure as the base of its change. */
  base({ pointers }: Stated, { amount, clause, year }: Found): void {
    const { facts, passage } = this.#sentence;
    const occurrence = amountOccurrence(passage, clause, amount);
    const { text, value = "" } = occurrence;
    const printed = `${year}年`;
    const beside = { value, occurrence, number: amount.start, passage, isBeside: true };
    for (const change of pointers.flatMap((pointer) => changePointer(pointer) ?? [])) {
      if (typeof year === "number" && text.includes(printed)) {
        const dated = printedIn(occurrence, printed, String(year));
        facts.addChange({ pointer: `${change}/baseYear`, value: year, occurrence: dated, passage });
      }
      facts.addChange({ pointer: `${change}/baseAmount`, ...beside });
    }
  }

  #stated(term: string | undefined, pointers: readonly string[], clause: Clause, amount: MoneyToken): Stated {
    const isLast = clause.numbers.findLast(isMoney)?.start === amount.start;
    const value = amount.kind === "amount" ? amount.value : undefined;
    const after = isLast ? clause.after : "、";
    return { term, pointers, depth: clause.depth, after, value, hasChange: false, isWithdrawn: false };
  }

  #state(stated: Stated, found: Found, listed?: Listed): void {
    const { facts, passage } = this.#sentence;
    const owner = this.parts.innermost?.owner;
    for (const pointer of stated.pointers)
      facts.add({ ...found, stated, owner, pointer, passage, ...(listed && { listed }) });
    this.#keep(stated);
  }

  #keep(stated: Stated): void {
    this.leader ??= stated;
    this.#all.push(stated);
    this.parts.add(stated);
  }
}
