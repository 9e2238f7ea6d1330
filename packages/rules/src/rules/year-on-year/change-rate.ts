import { changingFigures, fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

export const changeRate = defineRule({
  id: "change-rate",
  title: "增减额与增减幅度算得到一起",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-YOY-BOTH"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget
      ? changingFigures(budget).filter(({ change }) => has(change.amount) && has(change.percentage))
      : [];
  },
  none: "没有同时披露增减额和增减幅度",
  check: ({ value, has, label, growth, skipped }, { amount, change }) => {
    const direction = value(change.direction);
    if (direction !== "increase" && direction !== "decrease")
      return skipped(`${label(amount)}没有写明增加还是减少`);
    // with last year's amount the size and the percentage are each checked against it
    if (has(change.baseAmount)) return skipped(`${label(amount)}已有上年数，增减额和幅度各自核对`);
    return growth(
      amount,
      { size: change.amount, sign: direction === "increase" ? 1 : -1 },
      change.percentage,
    );
  },
});
