import { type FieldOf, fields, type StatementItem } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const partsOf = ({ basicExpenditure, projectExpenditure }: FieldOf<StatementItem>) => [
  basicExpenditure,
  projectExpenditure,
];

export const itemParts = defineRule<FieldOf<StatementItem>>({
  id: "item-parts",
  title: "支出科目的金额等于其中基本支出与项目支出之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  none: "没有支出科目写出其中的基本支出、项目支出",
  each: ({ list, has }: CheckContext) =>
    list(fields.statementItems).filter((item) => has(item.amount) && partsOf(item).some(has)),
  check: ({ read, has, identity, atMost, label }, item) => {
    const told = partsOf(item).filter(has);
    const [amount, parts] = [read(item.amount), sum(told.map((part) => read(part)))];
    const within = atMost(parts, amount);
    // what is short may be spent on another use that the sentence leaves out
    const outcome =
      within.outcome === "passed" && told.length > 1
        ? identity(amount, parts, { severity: "warning" })
        : within;
    return explain(outcome, (evaluation) => {
      const isMore = outcome === within;
      const [whole, added] = isMore
        ? [evaluation.expected, evaluation.actual]
        : [evaluation.actual, evaluation.expected];
      return `${label(item.amount)}为 ${print(whole)}，其中基本支出、项目支出之和为 ${print(added)}，${isMore ? "后者" : "前者"}${gap(evaluation)}`;
    });
  },
});
