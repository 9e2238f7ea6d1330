import { type AppropriatedBudget, appropriatedBudgets, fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { expenditure, appropriations } = fields;
const nothing = { missing: "zero", blank: "zero" } as const;
const basic = [expenditure.personnelExpenses, expenditure.routineOperatingExpenses];
const others = [
  expenditure.projectExpenditure,
  expenditure.businessExpenditure,
  expenditure.superiorRemittance,
  expenditure.affiliateSubsidy,
  expenditure.carriedForward,
];

/** What is spent of one budget: the statement may leave what is carried over out of the one and not of the other. */
function ofBudget({ read, identity, skipped }: CheckContext, budget: AppropriatedBudget) {
  const { basicExpenditure, projectExpenditure, carriedForward } = appropriations[budget];
  const parts = sum([read(basicExpenditure), read(projectExpenditure), read(carriedForward, nothing)]);
  const outcome = identity(read(expenditure[budget]), parts, { severity: "warning" });
  const isWhole =
    outcome.outcome === "failed" && identity(read(expenditure.total), parts).outcome === "passed";
  return isWhole ? skipped("写在这本预算下面的基本支出、项目支出是部门全部的") : outcome;
}

export const expenditureTotal = defineRule<AppropriatedBudget | undefined>({
  id: "expenditure-total",
  title: "支出总计等于人员经费、日常公用经费、项目支出等各项之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  each: ({ has }) => [
    undefined,
    ...appropriatedBudgets.filter((budget) => {
      const told = appropriations[budget];
      return has(expenditure[budget]) && has(told.basicExpenditure) && has(told.projectExpenditure);
    }),
  ],
  none: "没有披露支出",
  check: (context, budget) => {
    if (budget) return ofBudget(context, budget);
    const { read, has, identity, skipped } = context;
    const split = basic.every(has) ? basic : [expenditure.basicExpenditure];
    if (!has(expenditure.projectExpenditure)) return skipped("未披露：项目支出");
    // beside what is carried over, the total of final accounts holds what is distributed of balances
    if (context.kind === "finalAccounts" && !has(expenditure.currentYearExpenditure))
      return skipped("未披露：本年支出");
    return identity(
      read(context.kind === "finalAccounts" ? expenditure.currentYearExpenditure : expenditure.total),
      sum([...split.map((part) => read(part)), ...others.map((part) => read(part, nothing))]),
    );
  },
});
