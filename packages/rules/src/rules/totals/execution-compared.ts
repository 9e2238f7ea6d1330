import { compare, type Exact, fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const WORDS = { over: "大于", under: "小于", equal: "等于" } as const;

export const executionCompared = defineRule<number>({
  id: "execution-compared",
  title: "决算数大于、小于还是等于预算数，与两个数相符",
  severity: "error",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  each: ({ list, has }) =>
    list(fields.executions).flatMap(({ budgeted, spent, comparison }, index) =>
      [budgeted, spent, comparison].every(has) ? [index] : [],
    ),
  none: "说明没有写决算数大于还是小于预算数",
  check: ({ value, list, show, label, passed, failed, skipped }, index) => {
    const execution = list(fields.executions)[index];
    const [budget, cost] = [execution && value(execution.budgeted), execution && value(execution.spent)];
    const said = execution && value(execution.comparison);
    if (!budget || !cost || !said) return skipped("没有可以比较的数");
    const difference = compare<Exact>(cost, budget);
    const is = difference > 0 ? "over" : difference < 0 ? "under" : "equal";
    if (is === said) return passed();
    const at = `/executions/${index}`;
    const message = `${label(at)}决算 ${show(`${at}/spent`)}、预算 ${show(`${at}/budgeted`)}，决算数${WORDS[is]}预算数，文中写“${WORDS[said]}”`;
    // people say 持平 of what is nearly so
    return failed(message, said === "equal" ? { severity: "warning" } : {});
  },
});
