import { changingFigures, fields, isZero, toFixed } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

export const changeFromZero = defineRule({
  id: "change-from-zero",
  title: "上年数为零的，不写增减幅度",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-ZERO-BASE"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget
      ? changingFigures(budget).filter(({ change }) => has(change.percentage) && has(change.baseAmount))
      : [];
  },
  none: "没有同时披露上年数和增减幅度",
  check: ({ value, label, passed, failed }, { amount, change }) => {
    const [base, percentage] = [value(change.baseAmount), value(change.percentage)];
    if (!base || !isZero(base) || !percentage || isZero(percentage.points)) return passed();
    return failed(
      `${label(amount)}上年为零，算不出增减幅度，文中写 ${toFixed(percentage.points, percentage.decimals)}%；可写“上年无此项预算”`,
    );
  },
});
