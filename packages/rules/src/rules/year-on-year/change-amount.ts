import { changingFigures, compare, fields, isNegative, pointerOf } from "@qingbei/domain";
import type { Evaluation } from "../../engine/evaluation.js";
import { minus } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, print } from "../../wording/explain.js";

export const changeAmount = defineRule({
  id: "change-amount",
  title: "增减额等于本年数与上年数之差",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-YOY-ABS"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget ? changingFigures(budget).filter(({ change }) => has(change.amount)) : [];
  },
  none: "没有披露增减额",
  check: ({ read, value, label, show, identity }, { amount, change }) => {
    const [size, current, base] = [read(change.amount), read(amount), read(change.baseAmount)];
    const [now, then] = [value(amount), value(change.baseAmount)];
    const shrank =
      value(change.direction) === "decrease" ||
      (value(change.direction) !== "increase" && now && then && compare(now, then) < 0);
    const wrong = ({ expected, actual }: Evaluation) =>
      `${label(amount)}上年 ${show(pointerOf(change.baseAmount))}、本年 ${show(pointerOf(amount))}，${shrank ? "减少额" : "增加额"}应为 ${print(expected)}，文中写 ${print(actual)}`;
    const stated = identity(size, shrank ? minus(base, current) : minus(current, base));
    const written = value(change.amount);
    // a negative number cannot be the size of a change, whichever its direction
    if (stated.outcome !== "failed" || (written && isNegative(written))) return explain(stated, wrong);
    // the size may be right and the word wrong, which the rule on the direction checks
    const turned = identity(size, shrank ? minus(current, base) : minus(base, current));
    if (turned.outcome === "passed") return turned;
    return explain(stated, wrong);
  },
});
