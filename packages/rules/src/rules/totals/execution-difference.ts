import {
  compare,
  type Exact,
  type Execution,
  type FieldOf,
  fields,
  pointerOf,
  toFixed,
} from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { explain, print } from "../../wording/explain.js";

/** Checks the stated difference between the executed amount and the budget. */
function ofAmounts({ budgeted, spent, difference }: FieldOf<Execution>): Check {
  return ({ value, read, label, show, identity, skipped }) => {
    const [budget, cost, stated] = [value(budgeted), value(spent), value(difference)];
    if (!budget || !cost || !stated) return skipped("没有可以比较的数");
    const [less, more] = compare<Exact>(cost, budget) < 0 ? [spent, budgeted] : [budgeted, spent];
    const outcome = identity(read(more), sum([read(less), read(difference)]));
    const [a, b] = [spent, budgeted].map((field) => show(pointerOf(field)));
    return explain(
      outcome,
      () => `${label(spent)} ${a}、预算数 ${b}，文中写相差 ${print(stated)}，与两个数之差不符`,
    );
  };
}

/** Checks the stated difference in percent of the budget. */
function ofRate({ spent, difference, differenceRate, comparison }: FieldOf<Execution>): Check {
  return ({ value, growthBy, label, skipped }) => {
    const said = value(comparison);
    if (said !== "over" && said !== "under") return skipped("没有写明决算数比预算数多还是少");
    const sign = said === "over" ? 1 : -1;
    return explain(
      growthBy(spent, { size: difference, sign }, differenceRate, { isCutOff: true }),
      ({ actual, expected }) =>
        `${label(spent)}与预算数相差的幅度应为 ${toFixed(expected, 2)}%，文中写 ${toFixed(actual, 2)}%`,
    );
  };
}

export const executionDifference = defineRule({
  id: "execution-difference",
  title: "决算数与预算数之差及其幅度，与两个数相符",
  severity: "error",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  checks: ({ list, has }) =>
    list(fields.executions)
      .filter(({ difference, spent }) => has(difference) && has(spent))
      .flatMap((execution) => [
        ...(has(execution.budgeted) ? [ofAmounts(execution)] : []),
        ...(has(execution.differenceRate) ? [ofRate(execution)] : []),
      ]),
  none: "说明没有写决算数与预算数相差多少",
});
