import { compare, type Exact, fields, pointerOf } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const WORDS = { over: "大于", under: "小于", equal: "等于" } as const;

export const executionCompared = defineRule({
  id: "execution-compared",
  title: "决算数大于、小于还是等于预算数，与两个数相符",
  severity: "error",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  each: ({ list, has }) =>
    list(fields.executions).filter(({ budgeted, spent, comparison }) =>
      [budgeted, spent, comparison].every(has),
    ),
  none: "说明没有写决算数大于还是小于预算数",
  check: ({ value, read, show, label, sameFigure, passed, failed, skipped }, execution) => {
    const [budget, cost] = [value(execution.budgeted), value(execution.spent)];
    const said = value(execution.comparison);
    if (!budget || !cost || !said) return skipped("没有可以比较的数");
    const difference = compare<Exact>(cost, budget);
    const is = difference > 0 ? "over" : difference < 0 ? "under" : "equal";
    if (is === said) return passed();
    const [spent, budgeted] = [execution.spent, execution.budgeted].map((field) => show(pointerOf(field)));
    const message = `${label(execution)}决算 ${spent}、预算 ${budgeted}，决算数${WORDS[is]}预算数，文中写“${WORDS[said]}”`;
    // 持平 is also said of nearly equal amounts, and a number that was cut off may be more or less
    const { outcome } = sameFigure(read(execution.budgeted), read(execution.spent));
    return failed(message, said === "equal" || outcome === "passed" ? { severity: "warning" } : {});
  },
});
