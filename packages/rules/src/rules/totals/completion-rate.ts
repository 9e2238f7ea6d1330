import {
  absolute,
  add,
  compare,
  type Exact,
  type Execution,
  type Field,
  type FieldOf,
  fields,
  halfUnit,
  isZero,
  pointerOf,
  scale,
  subtract,
  termOf,
  toFixed,
  type Wan,
  zero,
} from "@qingbei/domain";
import { shareOf } from "@qingbei/domain/measures";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { threePublicOf } from "../../parameters/three-public-names.js";
import { budgetLines } from "../../tables/three-public-line.js";
import { explain } from "../../wording/explain.js";

/** The budgets of one of the three public expenses in their table, where its sentence states only what was spent of it. */
function budgetsInTable(
  { value, has }: CheckContext,
  { name, plannedAs }: FieldOf<Execution>,
): readonly Field<Wan>[] {
  const expense = threePublicOf(value(name) ?? "");
  if (!expense) return [];
  return budgetLines[value(plannedAs) ?? "unsaid"].map((line) => line[expense]).filter(has);
}

/** Checks the rate by the budget in the table; 预算数 may be approved or adjusted, so one that fits is enough. */
function ofTable(
  context: CheckContext,
  execution: FieldOf<Execution>,
  budgets: readonly Field<Wan>[],
): Outcome {
  const { value, show, share, passed, skipped } = context;
  const { name, spent, completionRate } = execution;
  const positive = budgets.filter((budget) => {
    const amount = value(budget);
    return amount && !isZero(amount);
  });
  const outcomes = positive.map((budget) => ({ budget, own: share(spent, budget, completionRate) }));
  const [first] = outcomes;
  if (!first) return skipped("报表里的预算数是 0 或没有填写");
  if (outcomes.some(({ own }) => own.outcome === "passed")) return passed();
  const rate = value(completionRate);
  const printed = rate ? toFixed(rate.points, rate.decimals) : "";
  const [cost, planned] = [spent, first.budget].map((field) => show(pointerOf(field)));
  const failed = explain(
    first.own,
    ({ expected }) =>
      `“${value(name)}”决算 ${cost}，${termOf("threePublicExpensesTable").zh}的预算数 ${planned}，完成预算的比例应为 ${toFixed(expected, rate?.decimals ?? 0)}%，文中写 ${printed}%`,
  );
  return failed.outcome === "failed" ? { ...failed, severity: "warning" } : failed;
}

/**
 * Checks the rate without the budget, by the executed amount and its difference:
 * 支出100万元，完成预算的100%，比预算多5万元.
 */
function ofDifference(context: CheckContext, execution: FieldOf<Execution>): Outcome {
  const { value, show, passed, failed, skipped } = context;
  const { name, spent, difference, comparison, completionRate: stated } = execution;
  const [cost, apart, rate, said] = [value(spent), value(difference), value(stated), value(comparison)];
  if (!cost || !apart || !rate || (said !== "over" && said !== "under"))
    return skipped("没有写明决算数比预算数多还是少");
  const budget = said === "over" ? subtract<Exact>(cost, apart) : add<Exact>(cost, apart);
  const due = compare(budget, zero) > 0 ? shareOf<Exact>(cost, budget, rate.decimals) : undefined;
  if (!due) return skipped("没有可以比较的数");
  const off = absolute(subtract<Exact>(due.points, rate.points));
  if (compare(off, scale(halfUnit(rate.decimals), 2)) <= 0) return passed();
  const whose = value(name) ? `“${value(name)}”` : "";
  const [all, more] = [spent, difference].map((field) => show(pointerOf(field)));
  const [is, printed] = [toFixed(due.points, due.decimals), toFixed(rate.points, rate.decimals)];
  return failed(
    `${whose}决算 ${all}，比预算${said === "over" ? "多" : "少"} ${more}，完成预算的比例应为 ${is}%，文中写 ${printed}%`,
    { severity: "warning" },
  );
}

export const completionRate = defineRule({
  id: "completion-rate",
  title: "完成预算的比例等于决算数除以预算数，预算为零的不写比例",
  severity: "error",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  each: (context) =>
    context.list(fields.executions).filter((execution) => {
      const { budgeted, spent, difference, completionRate } = execution;
      const states = [spent, completionRate].every(context.has);
      return (
        states && ([budgeted, difference].some(context.has) || budgetsInTable(context, execution).length > 0)
      );
    }),
  none: "说明没有同时写出预算数、决算数和完成比例",
  check: (context, execution) => {
    const { value, has, show, share, passed, failed, skipped } = context;
    const { name, budgeted, spent, completionRate } = execution;
    if (!has(budgeted)) {
      const budgets = has(execution.difference) ? [] : budgetsInTable(context, execution);
      return budgets.length > 0 ? ofTable(context, execution, budgets) : ofDifference(context, execution);
    }
    const [budget, rate, called] = [value(budgeted), value(completionRate), value(name)];
    if (!budget || !rate) return skipped("没有可以比较的数");
    const whose = called ? `“${called}”` : "";
    const printed = toFixed(rate.points, rate.decimals);
    if (isZero(budget)) {
      if (isZero(rate.points)) return passed();
      return failed(`${whose}预算数为 0，没有完成比例，文中写 ${printed}%，请改为“年初无预算”之类的说明`, {
        severity: "warning",
      });
    }
    const [cost, planned] = [spent, budgeted].map((field) => show(pointerOf(field)));
    return explain(
      share(spent, budgeted, completionRate),
      ({ expected }) =>
        `${whose}决算 ${cost}，预算 ${planned}，完成预算的比例应为 ${toFixed(expected, 0)}%，文中写 ${printed}%`,
    );
  },
});
