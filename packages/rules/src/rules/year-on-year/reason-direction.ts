import { changingFigures, fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { reasonDirections, weighing } from "../../parameters/reason-words.js";

const WORD = { increase: "增加", decrease: "减少", unchanged: "持平" } as const;

export const reasonDirection = defineRule({
  id: "reason-direction",
  title: "增减原因与增减方向不矛盾",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget
      ? changingFigures(budget).filter(({ change }) => has(change.direction) && has(change.reason))
      : [];
  },
  none: "没有写明增减原因",
  check: ({ value, label, passed, failed, skipped }, { amount, change }) => {
    const [direction, reason] = [value(change.direction), value(change.reason)];
    if (!direction || !reason) return skipped("未披露：增减方向和原因");
    const named = reasonDirections.filter(([, pattern]) => pattern.test(reason));
    const [only] = named;
    if (!only || named.length > 1 || only[0] === direction || weighing.test(reason)) return passed();
    return failed(`${label(amount)}写“${WORD[direction]}”，原因却是“${reason}”，说的是${WORD[only[0]]}`);
  },
});
