import {
  type AppropriatedBudget,
  appropriatedBudgets,
  fields,
  furtherUses,
  threeBudgets,
} from "@qingbei/domain";
import { byBasic } from "../../arithmetic/aid-apart.js";
import { lonePart } from "../../arithmetic/lone-part.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, type Figure, sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { mayLackLines } from "../../tables/of-tables.js";

const { expenditure, appropriations } = fields;
const others = [expenditure.projectExpenditure, ...furtherUses.map((use) => expenditure[use])];

/** Whether a budget's expenditure is stated by its parts: 基本支出 (or both its parts) and 项目支出. */
function isDivided({ has }: Pick<CheckContext, "has">, budget: AppropriatedBudget): boolean {
  const owner = appropriations[budget];
  const isBasicStated =
    has(owner.basicExpenditure) || (has(owner.personnelExpenses) && has(owner.routineOperatingExpenses));
  return isBasicStated && has(owner.projectExpenditure);
}

/**
 * Checks one budget's expenditure against its parts; the statement may count money carried over in only one of them.
 */
function ofBudget(context: CheckContext, budget: AppropriatedBudget): Outcome {
  const { read, identity, skipped } = context;
  const owner = appropriations[budget];
  const isSpent = (whole: Figure, basic: Figure) =>
    identity(whole, sum([basic, read(owner.projectExpenditure), read(owner.carriedForward, absentIsZero)]), {
      severity: "warning",
    });
  const of = (whole: Figure) => byBasic(context, owner, (basic) => isSpent(whole, basic));
  const outcome = of(read(expenditure[budget]));
  const isWhole = outcome.outcome === "failed" && of(read(expenditure.total)).outcome === "passed";
  return isWhole ? skipped("写在这本预算下面的基本支出、项目支出是部门全部的") : outcome;
}

/** Checks expenditure from fiscal appropriations against that of the budgets. */
function ofAppropriations(context: CheckContext): Outcome {
  const { read, value, identity, skipped } = context;
  const budgets = threeBudgets.filter((budget) => value(expenditure[budget]) !== undefined);
  const whole = read(expenditure.fiscalAppropriation);
  const parts = sum(budgets.map((budget) => read(expenditure[budget], absentIsZero)));
  if (budgets.length === 0) return skipped("未披露：各本预算的支出");
  const bounded = lonePart(context, whole, parts);
  // all three are stated and fall short: money carried over may be stated separately
  return bounded.outcome === "skipped" && budgets.length === threeBudgets.length
    ? identity(whole, parts, { severity: "warning" })
    : bounded;
}

/** All expenditure, by use. */
function ofAll(context: CheckContext): Outcome {
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
  const outcome = byBasic(context, expenditure, (basic) =>
    identity(whole, sum([basic, ...more.map((part) => read(part, absentIsZero))])),
  );
  if (outcome.outcome !== "failed") return outcome;
  const { total, personnelExpenses, routineOperatingExpenses, basicExpenditure } = expenditure;
  const involved = [total, personnelExpenses, routineOperatingExpenses, basicExpenditure, ...more] as const;
  return mayLackLines(context, outcome, involved)
    ? skipped("报表里可能另有别的支出，由核对报表的规则去算")
    : outcome;
}

export const expenditureTotal = defineRule({
  id: "expenditure-total",
  title: "支出总计等于各项之和，财政拨款支出等于三本预算支出之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  checks: (context) => [
    ofAll,
    ...(context.has(expenditure.fiscalAppropriation) ? [ofAppropriations] : []),
    ...appropriatedBudgets
      .filter((budget) => context.has(expenditure[budget]) && isDivided(context, budget))
      .map(
        (budget): Check =>
          (own) =>
            ofBudget(own, budget),
      ),
  ],
  none: "没有披露支出",
});
