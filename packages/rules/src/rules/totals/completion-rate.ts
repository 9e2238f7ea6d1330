import { fields, isZero, pointerOf, toFixed } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { explain } from "../../wording/explain.js";

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
  check: ({ value, show, share, passed, failed, skipped }, { name, budgeted, spent, completionRate }) => {
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
