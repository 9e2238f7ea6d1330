import { changingFigures, equals, fields, isZero, toFixed } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

type Figure = ReturnType<typeof changingFigures>[number];

/** Whether last year's amount was zero: stated, or since this year's equals its increase. */
function fromZero({ value }: CheckContext, { amount, change }: Figure): boolean {
  const base = value(change.baseAmount);
  if (base) return isZero(base);
  const [now, added] = [value(amount), value(change.amount)];
  return !!now && !!added && !isZero(now) && value(change.direction) === "increase" && equals(now, added);
}

export const changeFromZero = defineRule({
  id: "change-from-zero",
  title: "上年数为零的，不写增减幅度",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-ZERO-BASE"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget
      ? changingFigures(budget).filter(
          ({ change }) => has(change.percentage) && (has(change.baseAmount) || has(change.amount)),
        )
      : [];
  },
  none: "没有同时披露增减幅度和上年数或增减额",
  check: (context, figure) => {
    const { value, label, passed, failed } = context;
    const { amount, change } = figure;
    const percentage = value(change.percentage);
    if (!percentage || isZero(percentage.points) || !fromZero(context, figure)) return passed();
    const why = context.has(change.baseAmount) ? "上年为零" : "增加的就是本年全部，上年为零";
    return failed(
      `${label(amount)}${why}，算不出增减幅度，文中写 ${toFixed(percentage.points, percentage.decimals)}%；可写“上年无此项预算”`,
    );
  },
});
