import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exact,
  type Field,
  fields,
  halfUnit,
  isZero,
  round,
  shift,
  subtract,
  toFixed,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, unitOf } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import { print } from "../../wording/explain.js";

interface Executed {
  readonly budgeted: Field<Exact>;
  readonly spent: Field<Exact>;
}

/** Half a unit of the last place that an amount was printed with; of cents, unless zeros may not have been dropped. */
function slackOf(context: CheckContext, field: Field<Exact>, hasZeros: boolean): Exact {
  const decimals = context.placesOf(field);
  return halfUnit(hasZeros ? Math.max(CENTS, decimals) : decimals);
}

const percentOf = (part: Exact, whole: Exact) => shift(divide(part, whole), 2);

/**
 * Whether a stated rate lies between the least and the most that the printed amounts allow; cut off is as good as rounded.
 * @param hasZeros amounts without decimals had zeros there: 1235 is 1235.00, not 1234.86
 */
function allows(
  context: CheckContext,
  { budgeted, spent }: Executed,
  rate: Exact,
  decimals: number,
  hasZeros: boolean,
): boolean {
  const [budget, cost] = [context.value(budgeted), context.value(spent)];
  if (!budget || !cost) return true;
  const [b, s] = [slackOf(context, budgeted, hasZeros), slackOf(context, spent, hasZeros)];
  const lowest = subtract<Exact>(budget, b);
  if (compare(lowest, exact("0")) <= 0) return true;
  const unit = unitOf(decimals);
  const least = subtract<Exact>(percentOf(subtract<Exact>(cost, s), add<Exact>(budget, b)), unit);
  const most = add<Exact>(percentOf(add<Exact>(cost, s), lowest), halfUnit(decimals));
  return compare(least, rate) <= 0 && compare(rate, most) <= 0;
}

export const completionRate = defineRule({
  id: "completion-rate",
  title: "完成预算的比例等于决算数除以预算数，预算为零的不写比例",
  severity: "error",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  each: ({ list, has }) =>
    list(fields.executions).filter(({ budgeted, spent, completionRate }) =>
      [budgeted, spent, completionRate].every(has),
    ),
  none: "说明没有同时写出预算数、决算数和完成比例",
  check: (context, execution) => {
    const { value, passed, failed, skipped } = context;
    const [budget, cost] = [value(execution.budgeted), value(execution.spent)];
    const [rate, name] = [value(execution.completionRate), value(execution.name)];
    if (!budget || !cost || !rate) return skipped("没有可以比较的数");
    const whose = name ? `“${name}”` : "";
    const printed = toFixed(rate.points, rate.decimals);
    if (isZero(budget)) {
      if (isZero(rate.points)) return passed();
      return failed(`${whose}预算数为 0，没有完成比例，文中写 ${printed}%，请改为“年初无预算”之类的说明`, {
        severity: "warning",
      });
    }
    const isPossible = (hasZeros: boolean) =>
      allows(context, execution, rate.points, rate.decimals, hasZeros);
    if (isPossible(true)) return passed();
    const due = round<Exact>(percentOf(cost, budget), rate.decimals);
    return failed(
      `${whose}决算 ${print(cost)}，预算 ${print(budget)}，完成预算的比例应为 ${toFixed(absolute(due), rate.decimals)}%，文中写 ${printed}%`,
      isPossible(false) ? { severity: "warning" } : {},
    );
  },
});
