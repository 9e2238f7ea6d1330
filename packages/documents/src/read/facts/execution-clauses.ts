import {
  anyLead,
  bothLead,
  bothTurnedLead,
  budgetedLead,
  budgetedThenSpent,
  inTurn,
  rateOfIt,
  spentLead,
  spentThenBudgeted,
  thenDifference,
  thenDifferenceRate,
  thenRate,
} from "../../templates/executions.js";
import { plannedWords } from "../../templates/table-words.js";
import type { AmountToken, NumberToken, PercentToken } from "./amounts.js";
import type { Passage } from "./prose/passage.js";

/** By how much what was spent differs from the budget. */
export interface Difference {
  readonly amount: AmountToken;
  readonly rate?: PercentToken;
  readonly is: "over" | "under" | "unsaid";
}

/** An expense with what its sentence says of it. */
export interface Execution {
  readonly budgeted?: AmountToken;
  readonly spent: AmountToken;
  readonly rate?: PercentToken;
  readonly difference?: Difference;
  /** The words that say which budget. */
  readonly plan: string;
  /** Where the words that name the expense end. */
  readonly nameEnd: number;
  /** How many numbers it takes up. */
  readonly length: number;
}

const isAmount = (token: NumberToken | undefined): token is AmountToken => token?.kind === "amount";
const isPercent = (token: NumberToken | undefined): token is PercentToken => token?.kind === "percent";

/** Numbers with the words between them, from one of them on. */
class Row {
  readonly #passage: Passage;
  readonly #numbers: readonly NumberToken[];
  readonly lead: string;

  constructor(passage: Passage, numbers: readonly NumberToken[], begin: number) {
    this.#passage = passage;
    this.#numbers = numbers;
    this.lead = passage.plain.slice(begin, numbers[0]?.start ?? begin).trimEnd();
  }

  at(index: number): NumberToken | undefined {
    return this.#numbers[index];
  }

  /** The words before a number, behind the one before it. */
  before(index: number): string {
    const [left, right] = [this.#numbers[index - 1], this.#numbers[index]];
    return left && right ? this.#passage.plain.slice(left.end, right.start).replace(/\s+/g, "") : "";
  }

  /** The percentage at a place, where such words stand before it. */
  percent(index: number, words: RegExp): PercentToken | undefined {
    const token = this.at(index);
    return isPercent(token) && words.test(this.before(index)) ? token : undefined;
  }
}

type Amounts = Omit<Execution, "nameEnd" | "difference"> & { readonly named: number };

/** Budget and execution, in either order, each in its own words or both in turn. */
function bothOf(row: Row): Amounts | undefined {
  const [first, second] = [row.at(0), row.at(1)];
  if (!isAmount(first) || !isAmount(second)) return undefined;
  const rate = row.percent(2, thenRate);
  const rest = { ...(rate && { rate }), length: rate ? 3 : 2 };
  const [both, turned] = [bothLead.exec(row.lead), bothTurnedLead.exec(row.lead)];
  if ((both ?? turned) && inTurn.test(row.before(1))) {
    const [budgeted, spent] = both ? [first, second] : [second, first];
    const [plan, named] = [(both ?? turned)?.[0] ?? "", (both ?? turned)?.index ?? 0];
    return { budgeted, spent, plan, named, ...rest };
  }
  const planned = budgetedLead.exec(row.lead);
  if (planned) {
    if (!budgetedThenSpent.test(row.before(1))) return undefined;
    return { budgeted: first, spent: second, plan: planned[0], named: planned.index, ...rest };
  }
  const spent = spentLead.exec(row.lead);
  if (!spent || !spentThenBudgeted.test(row.before(1))) return undefined;
  const ofIt = rate ?? row.percent(2, rateOfIt);
  const plan = row.before(1);
  return {
    budgeted: second,
    spent: first,
    plan,
    named: spent.index,
    ...(ofIt && { rate: ofIt }),
    length: ofIt ? 3 : 2,
  };
}

/** What was spent and how much of the budget that is, without the budget. */
function spentOf(row: Row): Amounts | undefined {
  const first = row.at(0);
  const rate = row.percent(1, thenRate);
  const spent = spentLead.exec(row.lead);
  if (!isAmount(first) || !rate || !spent) return undefined;
  return { spent: first, rate, plan: row.before(1), named: spent.index, length: 2 };
}

/** Which budget words speak of: as approved, as adjusted, or not said. */
export function planOf(words: string): "approved" | "adjusted" | "unsaid" {
  const found = plannedWords.find(([, form]) => form.test(words))?.[0];
  return found ?? "unsaid";
}

/** The difference that the numbers from one on tell of. */
function differenceAt(row: Row, index: number): Difference | undefined {
  const amount = row.at(index);
  const words = row.before(index);
  const is = thenDifference.find(([, form]) => form.test(words))?.[0];
  if (!isAmount(amount) || !is) return undefined;
  const rate = row.percent(index + 1, thenDifferenceRate);
  return { amount, is, ...(rate && { rate }) };
}

/** What was spent, in any words, and how it differs from the budget: 公务接待费支出2.40万元，比年初预算减少0.60万元. */
function comparedOf(row: Row): Amounts | undefined {
  const first = row.at(0);
  if (!isAmount(first) || !differenceAt(row, 1)) return undefined;
  return { spent: first, plan: row.before(1), named: anyLead.exec(row.lead)?.index ?? 0, length: 1 };
}

/** The expense that the numbers from one on tell of, by nothing but the words between them. */
export function executionAt(
  passage: Passage,
  numbers: readonly NumberToken[],
  begin: number,
): Execution | undefined {
  const row = new Row(passage, numbers, begin);
  const found = bothOf(row) ?? spentOf(row) ?? comparedOf(row);
  if (!found) return undefined;
  const { named, ...amounts } = found;
  const told = differenceAt(row, amounts.length);
  const plans = new Set([amounts.plan, row.before(amounts.length)].map(planOf));
  plans.delete("unsaid");
  // what differs from the budget as approved says nothing of the budget as adjusted
  const difference = plans.size < 2 ? told : undefined;
  const more = difference ? (difference.rate ? 2 : 1) : 0;
  return {
    ...amounts,
    ...(difference && { difference }),
    nameEnd: begin + named,
    length: amounts.length + more,
  };
}
