import {
  againstAmount,
  anyLead,
  bothLead,
  bothTurnedLead,
  budgetedLead,
  budgetedThenSpent,
  changeLead,
  differenceLead,
  inTurn,
  rateOfIt,
  spentAnyhowLead,
  spentLead,
  spentThenBudgeted,
  spentThenUnplanned,
  thenDifference,
  thenDifferenceRate,
  thenRate,
  unplannedThenAdded,
  unplannedThenSpent,
} from "../../templates/executions.js";
import { carriedOverWords } from "../../templates/table-words.js";
import { type AmountToken, isAmount, type NumberToken, type PercentToken } from "./amounts.js";
import { isPercent, PARTS, Row } from "./execution-row.js";
import { isOfPlan, planOf } from "./plans.js";
import type { Stretch } from "./prose/draft.js";
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
  /** The words that say there was no budget, 年初未安排预算: it is zero. */
  readonly unplanned?: Stretch;
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

/** The longest bracket with parts of an amount, in characters; one about budgets has executions of its own. */
const LONGEST_PARTS = 170;

type Amounts = Omit<Execution, "nameEnd" | "difference"> & { readonly named: number };

/** What was spent without a budget: 年初未安排预算，支出决算为20万元; 年初无预算，年中追加20万元，支出决算为20万元. */
function unplannedOf(row: Row): Amounts | undefined {
  const [first, second] = [row.at(0), row.at(1)];
  const alone = unplannedThenSpent.exec(row.lead);
  const added = budgetedThenSpent.test(row.before(1)) ? unplannedThenAdded.exec(row.lead) : null;
  const { words = "" } = (alone ?? added)?.groups ?? {};
  const spent = alone ? first : second;
  if (words === "" || !isAmount(first) || !isAmount(spent)) return unplannedBehind(row);
  const named = (alone ?? added)?.index ?? 0;
  const plan = planWithout(words);
  const unplanned = { start: named, end: named + words.length };
  return { unplanned, spent, plan, named, ...rateOf(row, alone ? 1 : 2, plan) };
}

/** The same in the other order: 支出决算为20万元，年初未安排预算. */
function unplannedBehind(row: Row): Amounts | undefined {
  const spent = row.at(0);
  const named = spentLead.exec(row.lead)?.index;
  const behind = row.behind(0);
  const found = spentThenUnplanned.exec(behind.words);
  const { words } = found?.groups ?? {};
  if (!isAmount(spent) || named === undefined || !found || words === undefined) return undefined;
  const end = behind.start + found[0].length;
  return { unplanned: { start: end - words.length, end }, spent, plan: planWithout(words), named, length: 1 };
}

/** The budget that words call absent. */
const planWithout = (words: string) => (words.includes("年初") ? "年初预算" : "预算");

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
  const ratePart = rate ? { rate, length: 3 } : rateOf(row, 2, plan);
  return { budgeted: second, spent: first, plan, named: spent.index, ...ratePart };
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
    const { words, ...amounts } = compared;
    return { ...amounts, plan: words, nameEnd: begin + change.index };
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
  const own = withoutParts(passage, numbers);
  const row = new Row(passage, own, begin);
  const found =
    unplannedOf(row) ?? bothOf(row) ?? spentOf(row) ?? plannedOf(row) ?? rateOfAll(row) ?? comparedOf(row);
  if (!found) return differenceOf(row, begin);
  const { named, unplanned, ...amounts } = found;
  const compared = differenceAt(row, amounts.length);
  const plans = new Set([amounts.plan, compared?.words ?? ""].map(planOf));
  plans.delete("unsaid");
  // a difference from the approved budget is not one from the adjusted budget
  const { difference, budgeted, length: more = 0 } = (plans.size < 2 ? compared : undefined) ?? {};
  return {
    ...(budgeted && { budgeted }),
    ...amounts,
    ...(unplanned && { unplanned: { start: begin + unplanned.start, end: begin + unplanned.end } }),
    ...(difference && { difference }),
    nameEnd: begin + named,
    // the numbers in the bracket are skipped with it
    length: amounts.length + more + (amounts.length + more > 1 ? numbers.length - own.length : 0),
  };
}
