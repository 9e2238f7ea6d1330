import {
  type AppropriatedBudget,
  absolute,
  appropriatedBudgets,
  equals,
  fields,
  parsePrintedNumber,
} from "@qingbei/domain";
import { numberPattern } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { passagesOf } from "../../text/passage.js";

const { revenue, expenditure, appropriations } = fields;

/** Whether the totals are equal once money carried over is added to one of them, or to both. */
function agreeWithCarryOver({ read, has, identity }: CheckContext): boolean {
  const brought = has(revenue.broughtForward) ? [read(revenue.broughtForward)] : [];
  const forward = has(expenditure.carriedForward) ? [read(expenditure.carriedForward)] : [];
  const income = read(revenue.total);
  const spending = read(expenditure.total);
  return [
    [sum([income, ...brought]), spending],
    [income, sum([spending, ...forward])],
    [sum([income, ...brought]), sum([spending, ...forward])],
  ].some(([left, right]) => left && right && identity(left, right).outcome === "passed");
}

/** An amount carried over, in any sentence: 此外还安排使用上年结转资金80万元. */
const CARRIED_AMOUNT = new RegExp(String.raw`(?:结转|结余)[^，,。；;、\d]{0,12}${numberPattern}\s*(?=万元)`);

/** Whether the text states an amount carried over that equals the difference. */
function isStatedAsCarried({ statement }: CheckContext, outcome: Outcome): boolean {
  if (outcome.outcome !== "failed" || !outcome.evaluation || !statement) return false;
  const difference = absolute(outcome.evaluation.difference);
  return passagesOf(statement, CARRIED_AMOUNT).some(({ text }) => {
    const amount = parsePrintedNumber(/\d.*$/.exec(text)?.[0] ?? "");
    return amount !== undefined && equals(amount.value, difference);
  });
}

/** Whether the totals may be of this year only: nothing shows that they include more. */
function mayBeOfYear({ value }: CheckContext): boolean {
  const pairs = [
    [value(revenue.total), value(revenue.currentYearRevenue)],
    [value(expenditure.total), value(expenditure.currentYearExpenditure)],
  ] as const;
  return pairs.every(([all, ofYear]) => !all || !ofYear || equals(all, ofYear));
}

/** Compares both totals of one budget; they include money carried over, unless the text states it separately. */
function ofOneBudget(context: CheckContext, budget: AppropriatedBudget): Outcome {
  const { read, has, sameFigure, skipped } = context;
  const owner = appropriations[budget];
  const outcome = sameFigure(read(owner.revenueTotal), read(owner.expenditureTotal));
  if (outcome.outcome !== "failed") return outcome;
  if (has(owner.broughtForward) || has(owner.carriedForward) || isStatedAsCarried(context, outcome))
    return skipped("另写有结转结余：可能一方含结转、另一方不含");
  return { ...outcome, severity: "warning" };
}

export const revenueEqualsExpenditure = defineRule<"all" | AppropriatedBudget>({
  id: "revenue-equals-expenditure",
  title: "收入总计等于支出总计",
  severity: "error",
  basis: ["budget-law-35"],
  covers: ["A-IN-EQ-OUT"],
  none: "没有收入总计、支出总计",
  each: ({ has }) => [
    "all",
    ...appropriatedBudgets.filter(
      (budget) => has(appropriations[budget].revenueTotal) && has(appropriations[budget].expenditureTotal),
    ),
  ],
  check: (context, money) => {
    if (money !== "all") return ofOneBudget(context, money);
    const { read, has, sameFigure, skipped } = context;
    const outcome = sameFigure(read(revenue.total), read(expenditure.total));
    if (outcome.outcome !== "failed") return outcome;
    // revenue and expenditure of a year may differ, and nothing shows that these include money carried over
    if (context.kind === "finalAccounts" && mayBeOfYear(context))
      return skipped("决算的收入、支出可能只是本年的，不含结转结余，不必相等");
    const carriesOver = has(revenue.broughtForward) || has(expenditure.carriedForward);
    if (carriesOver && agreeWithCarryOver(context))
      return skipped("计入结转后收支相等：一方含结转、另一方不含，口径不同");
    return isStatedAsCarried(context, outcome) ? { ...outcome, severity: "warning" } : outcome;
  },
});
