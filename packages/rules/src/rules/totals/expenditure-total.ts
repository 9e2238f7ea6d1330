import { type AppropriatedBudget, appropriatedBudgets, fields } from "@qingbei/domain";
import { byPersonnel, dividesBasicFurther } from "../../arithmetic/aid-apart.js";
import { lonePart } from "../../arithmetic/lone-part.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { mayLackLines } from "../../tables/of-tables.js";

const { expenditure, appropriations } = fields;
const basic = [expenditure.personnelExpenses, expenditure.routineOperatingExpenses];
const others = [
  expenditure.projectExpenditure,
  expenditure.businessExpenditure,
  expenditure.superiorRemittance,
  expenditure.affiliateSubsidy,
];

const budgets = [
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const;

/** What is spent of one budget: the statement may leave what is carried over out of the one and not of the other. */
function ofBudget({ read, identity, skipped }: CheckContext, budget: AppropriatedBudget) {
  const { basicExpenditure, projectExpenditure, carriedForward } = appropriations[budget];
  const parts = sum([read(basicExpenditure), read(projectExpenditure), read(carriedForward, absentIsZero)]);
  const outcome = identity(read(expenditure[budget]), parts, { severity: "warning" });
  const isWhole =
    outcome.outcome === "failed" && identity(read(expenditure.total), parts).outcome === "passed";
  return isWhole ? skipped("写在这本预算下面的基本支出、项目支出是部门全部的") : outcome;
}

/** What is spent out of fiscal appropriations, by the budget that pays. */
function ofAppropriations(context: CheckContext): Outcome {
  const { read, value, identity, skipped } = context;
  const told = budgets.filter((budget) => value(expenditure[budget]) !== undefined);
  const whole = read(expenditure.fiscalAppropriation);
  const parts = sum(told.map((budget) => read(expenditure[budget], absentIsZero)));
  if (told.length === 0) return skipped("未披露：各本预算的支出");
  const bounded = lonePart(context, whole, parts);
  // all three told and less than the whole: what was carried over may be told apart
  return bounded.outcome === "skipped" && told.length === budgets.length
    ? identity(whole, parts, { severity: "warning" })
    : bounded;
}

export const expenditureTotal = defineRule<AppropriatedBudget | "appropriations" | undefined>({
  id: "expenditure-total",
  title: "支出总计等于各项之和，财政拨款支出等于三本预算支出之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  each: ({ has }) => [
    undefined,
    ...(has(expenditure.fiscalAppropriation) ? (["appropriations"] as const) : []),
    ...appropriatedBudgets.filter((budget) => {
      const told = appropriations[budget];
      return has(expenditure[budget]) && has(told.basicExpenditure) && has(told.projectExpenditure);
    }),
  ],
  none: "没有披露支出",
  check: (context, budget) => {
    if (budget === "appropriations") return ofAppropriations(context);
    if (budget) return ofBudget(context, budget);
    const { read, has, identity, skipped } = context;
    if (!has(expenditure.projectExpenditure)) return skipped("未披露：项目支出");
    // beside what is carried over, the total of final accounts holds what is distributed of balances
    if (context.kind === "finalAccounts" && !has(expenditure.currentYearExpenditure))
      return skipped("未披露：本年支出");
    const whole = read(
      context.kind === "finalAccounts" ? expenditure.currentYearExpenditure : expenditure.total,
    );
    // what is carried forward is no expenditure of the year
    const more = context.kind === "finalAccounts" ? others : [...others, expenditure.carriedForward];
    const isSumOf = (uses: readonly Figure[]) =>
      identity(whole, sum([...uses, ...more.map((part) => read(part, absentIsZero))]));
    const outcome = basic.every(has)
      ? byPersonnel(context, (personnel) => isSumOf([personnel, read(expenditure.routineOperatingExpenses)]))
      : isSumOf([read(expenditure.basicExpenditure)]);
    if (outcome.outcome !== "failed") return outcome;
    if (dividesBasicFurther(context, expenditure)) return isSumOf([read(expenditure.basicExpenditure)]);
    const involved = [expenditure.total, ...basic, expenditure.basicExpenditure, ...more] as const;
    return mayLackLines(context, outcome, involved)
      ? skipped("报表里可能另有别的支出，由核对报表的规则去算")
      : outcome;
  },
});
