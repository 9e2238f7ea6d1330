import { speaksOfMoney, withoutBlanks } from "@qingbei/domain";
import { openChoice } from "../../templates/changes.js";
import {
  againstAmount,
  anyLead,
  bothLead,
  bothTurnedLead,
  budgetedLead,
  budgetedThenSpent,
  changeBase,
  changeBehindBase,
  changeLead,
  differenceLead,
  inTurn,
  rateOfIt,
  spentAnyhowLead,
  spentLead,
  spentThenBudgeted,
  thenDifference,
  thenDifferenceRate,
  thenRate,
} from "../../templates/executions.js";
import { carriedOverWords, plannedWords } from "../../templates/table-words.js";
import { behindLast } from "../text-ends.js";
import { type AmountToken, isAmount, type NumberToken, type PercentToken } from "./amounts.js";
import type { Passage } from "./prose/passage.js";

/** How much the spending differs from the budget. */
export interface Difference {
  readonly amount: AmountToken;
  readonly rate?: PercentToken;
  readonly is: "over" | "under" | "unsaid";
}

/** The execution of one expense, as one sentence states it. */
export interface Execution {
  readonly budgeted?: AmountToken;
  readonly spent?: AmountToken;
  readonly rate?: PercentToken;
  readonly difference?: Difference;
  /** The words that say which budget. */
  readonly plan: string;
  /** Where the words that name the expense end. */
  readonly nameEnd: number;
  /** How many numbers it consists of. */
  readonly length: number;
}

const isPercent = (token: NumberToken | undefined): token is PercentToken => token?.kind === "percent";

/** The longest bracket with parts of an amount, in characters; one about budgets has executions of its own. */
const LONGEST_PARTS = 170;
/** How far back the beginning of a sentence is searched, in characters. */
const LONGEST_SENTENCE = 400;
const PARTS = /^\s*[（(][^（()）算]{0,160}[)）]/;

export type Plan = "approved" | "adjusted" | "unsaid";

/** Which budget the words name: as approved, as adjusted, or unsaid. */
export function planOf(words: string): Plan {
  const found = plannedWords.find(([, form]) => form.test(words))?.[0];
  return found ?? "unsaid";
}

/** The budgets that words name as approved or adjusted: 年初预算80万元，调整预算90万元. */
export function plansIn(words: string): readonly Plan[] {
  return plannedWords.flatMap(([plan, form]) => (plan !== "unsaid" && form.test(words) ? [plan] : []));
}

/**
 * Whether a statement about the budget `said` is about `plan`. An unsaid budget fits any, unless the sentence names the
 * other budget too.
 */
export function isOfPlan(said: Plan, plan: Plan, told: readonly Plan[]): boolean {
  if (said !== "unsaid" && plan !== "unsaid") return said === plan;
  return said !== "unsaid" || plan === "unsaid" || told.every((each) => each === plan);
}

/** Where the sentence around an offset begins. */
export function sentenceStart(plain: string, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  return from + behindLast(plain.slice(from, at), "。；;");
}

/** The numbers of a sentence from one of them on, with the words between them. */
class Row {
  readonly #passage: Passage;
  readonly #numbers: readonly NumberToken[];
  readonly #begin: number;
  readonly lead: string;
  /** The other budgets that the same sentence mentions before this expense. */
  readonly tellsOf: readonly Plan[];
  /** The same sentence states other amounts before this expense. */
  readonly isListed: boolean;

  constructor(passage: Passage, numbers: readonly NumberToken[], begin: number) {
    this.#passage = passage;
    const before = passage.plain.slice(sentenceStart(passage.plain, begin), begin);
    this.tellsOf = plansIn(before);
    this.isListed = speaksOfMoney(before);
    this.#numbers = numbers;
    this.#begin = begin;
    this.lead = passage.plain.slice(begin, numbers[0]?.start ?? begin).trimEnd();
  }

  /** Whether the words before a number leave its direction open: 增加（减少）. */
  leavesOpen(index: number): boolean {
    const [left, right] = [this.#numbers[index - 1], this.#numbers[index]];
    const from = left?.end ?? this.#begin;
    return right !== undefined && openChoice.test(this.#passage.piece.text.slice(from, right.start));
  }

  at(index: number): NumberToken | undefined {
    return this.#numbers[index];
  }

  /** The words between the previous number and this one. */
  before(index: number): string {
    const [left, right] = [this.#numbers[index - 1], this.#numbers[index]];
    if (!left || !right) return "";
    const words = this.#passage.plain.slice(left.end, right.start);
    return withoutBlanks(index === 1 ? words.replace(PARTS, "") : words);
  }

  /** The index behind the numbers of a change on last year, ，比上年减少0.30万元，下降11.11%; the same index if there is none. */
  behindChange(index: number): number {
    const words = index === 0 ? this.lead : this.before(index);
    const isChange = changeLead.test(words);
    const at = index + (isChange ? 0 : 1);
    const isBehindBase = changeBase.test(words) && changeBehindBase.test(this.before(at));
    if (!isAmount(this.at(at)) || !(isChange || isBehindBase)) return index;
    return this.percent(at + 1, thenDifferenceRate) ? at + 2 : at + 1;
  }

  /** The percentage at an index, if the words in front of it match. */
  percent(index: number, words: RegExp): PercentToken | undefined {
    const token = this.at(index);
    return isPercent(token) && words.test(this.before(index)) ? token : undefined;
  }
}

type Amounts = Omit<Execution, "nameEnd" | "difference"> & { readonly named: number };

/** How much of the plan was spent: among the rates behind the amounts, the one for this plan. */
function rateOf(row: Row, index: number, plan: string): Pick<Amounts, "rate" | "length"> {
  for (let at = index; ; at++) {
    const rate = row.percent(at, thenRate);
    if (!rate) return { length: index };
    if (isOfPlan(planOf(row.before(at)), planOf(plan), row.tellsOf)) return { rate, length: at + 1 };
  }
}

/** Budget and execution, in either order, each in its own words or both in turn. */
function bothOf(row: Row): Amounts | undefined {
  const [first, second] = [row.at(0), row.at(1)];
  if (!isAmount(first) || !isAmount(second)) return undefined;
  const [both, turned] = [bothLead.exec(row.lead), bothTurnedLead.exec(row.lead)];
  if ((both ?? turned) && inTurn.test(row.before(1))) {
    const [budgeted, spent] = both ? [first, second] : [second, first];
    const [plan, named] = [(both ?? turned)?.[0] ?? "", (both ?? turned)?.index ?? 0];
    return { budgeted, spent, plan, named, ...rateOf(row, 2, plan) };
  }
  const planned = budgetedLead.exec(row.lead);
  if (planned) {
    if (!budgetedThenSpent.test(row.before(1))) return undefined;
    const [plan] = planned;
    return { budgeted: first, spent: second, plan, named: planned.index, ...rateOf(row, 2, plan) };
  }
  const spent = spentLead.exec(row.lead) ?? spentAnyhowLead.exec(row.lead);
  if (!spent || !spentThenBudgeted.test(row.before(1))) return undefined;
  const rate = row.percent(2, rateOfIt);
  const plan = row.before(1);
  const told = rate ? { rate, length: 3 } : rateOf(row, 2, plan);
  return { budgeted: second, spent: first, plan, named: spent.index, ...told };
}

/** The spending and the execution rate, without the budget. */
function spentOf(row: Row): Amounts | undefined {
  const first = row.at(0);
  const rate = row.percent(1, thenRate);
  const spent = spentLead.exec(row.lead) ?? spentAnyhowLead.exec(row.lead);
  if (!isAmount(first) || !rate || !spent) return undefined;
  return { spent: first, rate, plan: row.before(1), named: spent.index, length: 2 };
}

/** The budget and its execution rate where the budget is named as spent: 财政拨款支出年初预算数100万元，完成年初预算的95%. */
function plannedOf(row: Row): Amounts | undefined {
  const first = row.at(0);
  const planned = budgetedLead.exec(row.lead);
  const rate = planned && row.percent(1, thenRate);
  if (!isAmount(first) || !rate) return undefined;
  return { budgeted: first, rate, plan: planned[0], named: planned.index, length: 2 };
}

/** The execution rate with the difference from the budget: 完成年初预算103%，决算数大于预算数3万元. */
function rateOfAll(row: Row): Amounts | undefined {
  const rate = row.at(0);
  const lead = isPercent(rate) ? thenRate.exec(row.lead.replace(/^[^，,；;。]*(?=完成)/, "")) : null;
  if (!lead || !isPercent(rate) || !differenceAt(row, 1)) return undefined;
  return { rate, plan: lead[0], named: row.lead.length - lead[0].length, length: 1 };
}

/** A difference, and the budget where that is printed within: 比年初预算3.00万元减少0.60万元. */
interface Compared {
  readonly difference: Difference;
  readonly budgeted?: AmountToken;
  /** The words before both. */
  readonly words: string;
  /** How many numbers they consist of, with a change on last year in front. */
  readonly length: number;
}

/** The difference from the budget that the numbers from `from` on state, behind any change on last year. */
function differenceAt(row: Row, from: number): Compared | undefined {
  const index = row.behindChange(from);
  const [budgeted] = againstAmount.test(row.before(index)) ? [row.at(index)] : [];
  const at = index + (isAmount(budgeted) ? 1 : 0);
  const amount = row.at(at);
  const words = at === index ? row.before(index) : row.before(index) + row.before(at);
  const said = thenDifference.find(([, form]) => form.test(words))?.[0];
  if (!isAmount(amount) || !said) return undefined;
  const is = row.leavesOpen(at) ? "unsaid" : said;
  const rate = row.percent(at + 1, thenDifferenceRate);
  return {
    difference: { amount, is, ...(rate && { rate }) },
    ...(isAmount(budgeted) && { budgeted }),
    words: row.before(index),
    length: at + (rate ? 2 : 1) - from,
  };
}

/** The spending, in any words, and its difference from the budget: 公务接待费支出2.40万元，比年初预算减少0.60万元. */
function comparedOf(row: Row): Amounts | undefined {
  const first = row.at(0);
  if (!isAmount(first) || budgetedLead.test(row.lead) || row.behindChange(0) > 0) return undefined;
  const compared = differenceAt(row, 1);
  if (!compared) return undefined;
  // 年末结转和结余0万元。比年初预算增加, 办公费2万元、差旅费3万元。比年初预算增加: not a comparison of the last amount
  const isOfItsOwn = /^[。；;]/.test(row.before(1));
  if (row.lead.startsWith("、") || (isOfItsOwn && (carriedOverWords.test(row.lead) || row.isListed)))
    return undefined;
  return { spent: first, plan: compared.words, named: anyLead.exec(row.lead)?.index ?? 0, length: 1 };
}

/** Only a difference from the plan, behind a change on last year at most: 公务接待费比预算数减少0.60万元，下降20.00%. */
function differenceOf(row: Row, begin: number): Execution | undefined {
  const amount = row.at(0);
  if (!isAmount(amount)) return undefined;
  const change = changeLead.exec(row.lead);
  const compared = change && differenceAt(row, 0);
  if (change && compared) {
    const { words, ...told } = compared;
    return { ...told, plan: words, nameEnd: begin + change.index };
  }
  for (const [is, form] of differenceLead) {
    const found = form.exec(row.lead);
    if (!found) continue;
    const rate = row.percent(1, thenDifferenceRate);
    const difference = { amount, is: row.leavesOpen(0) ? "unsaid" : is, ...(rate && { rate }) } as const;
    return { difference, plan: found[0], nameEnd: begin + found.index, length: rate ? 2 : 1 };
  }
  return undefined;
}

/** The numbers without those in a bracket behind the first amount: its parts are read on their own. */
function withoutParts({ plain }: Passage, numbers: readonly NumberToken[]): readonly NumberToken[] {
  const [first] = numbers;
  const bracket = isAmount(first) ? PARTS.exec(plain.slice(first.end, first.end + LONGEST_PARTS)) : null;
  if (!first || !bracket) return numbers;
  const end = first.end + bracket[0].length;
  return numbers.filter((token) => token === first || token.start >= end);
}

/** The execution that the numbers state, by the words between them alone; undefined if there is none. */
export function executionAt(
  passage: Passage,
  numbers: readonly NumberToken[],
  begin: number,
): Execution | undefined {
  const told = withoutParts(passage, numbers);
  const row = new Row(passage, told, begin);
  const found = bothOf(row) ?? spentOf(row) ?? plannedOf(row) ?? rateOfAll(row) ?? comparedOf(row);
  if (!found) return differenceOf(row, begin);
  const { named, ...amounts } = found;
  const compared = differenceAt(row, amounts.length);
  const plans = new Set([amounts.plan, compared?.words ?? ""].map(planOf));
  plans.delete("unsaid");
  // a difference from the approved budget is not one from the adjusted budget
  const { difference, budgeted, length: more = 0 } = (plans.size < 2 ? compared : undefined) ?? {};
  return {
    ...(budgeted && { budgeted }),
    ...amounts,
    ...(difference && { difference }),
    nameEnd: begin + named,
    // the numbers in the bracket are skipped with it
    length: amounts.length + more + (amounts.length + more > 1 ? numbers.length - told.length : 0),
  };
}
