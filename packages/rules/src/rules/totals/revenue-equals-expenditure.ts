import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { revenue, expenditure } = fields;

/** Whether the totals agree once what is carried over is added to one of them, or to both. */
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

export const revenueEqualsExpenditure = defineRule({
  id: "revenue-equals-expenditure",
  title: "收入总计等于支出总计",
  severity: "error",
  basis: ["budget-law-35"],
  covers: ["A-IN-EQ-OUT"],
  check: (context) => {
    const { read, has, kind, sameFigure, skipped } = context;
    const outcome = sameFigure(read(revenue.total), read(expenditure.total));
    if (outcome.outcome !== "failed") return outcome;
    // what came in and was spent in a year need not be equal; that it is all with what was left over, nothing says
    if (kind === "finalAccounts" && !has(revenue.currentYearRevenue))
      return skipped("决算的收入、支出可能只是本年的，不含结转结余，不必相等");
    const carriesOver = has(revenue.broughtForward) || has(expenditure.carriedForward);
    return carriesOver && agreeWithCarryOver(context)
      ? skipped("计入结转后收支相等：一方含结转、另一方不含，口径不同")
      : outcome;
  },
});
