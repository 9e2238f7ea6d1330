import { changingFigures, fields, isZero } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

export const growthPercentage = defineRule({
  id: "growth-percentage",
  title: "增减幅度等于本年与上年之差除以上年数",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-YOY-PCT"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget ? changingFigures(budget).filter(({ change }) => has(change.percentage)) : [];
  },
  none: "没有披露增减幅度",
  check: ({ value, growth, skipped }, { amount, change }) => {
    const base = value(change.baseAmount);
    if (base && isZero(base)) return skipped("上年数为零，没有增减幅度可算");
    return growth(amount, change.baseAmount, change.percentage);
  },
});
