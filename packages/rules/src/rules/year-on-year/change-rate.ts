import {
  type ChangingFigure,
  changingFigures,
  type Direction,
  fields,
  pointerOf,
  round,
  toFixed,
} from "@qingbei/domain";
import { directionWord } from "../../changes/direction-word.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { wordingSlips } from "../../parameters/wording-slips.js";
import { listed } from "../../text/passage.js";
import { print } from "../../wording/explain.js";

type Way = Exclude<Direction, "unchanged">;

/** The change worked out as an increase, or as a decrease. */
function workedOut({ growthBy }: CheckContext, { amount, change }: ChangingFigure, way: Way): Outcome {
  return growthBy(amount, { size: change.amount, sign: way === "increase" ? 1 : -1 }, change.percentage);
}

const opposed = wordingSlips.filter(({ id }) => id === "opposed-directions");

/** Whether the sentence contradicts itself about the direction. */
function isOpposed({ occurrences }: CheckContext, { change }: ChangingFigure): boolean {
  return occurrences(change.percentage).some(({ text }) => opposed.some(({ pattern }) => pattern.test(text)));
}

type Failed = Extract<Outcome, { readonly outcome: "failed" }>;

/** What is wrong in either direction; no number is to blame before the direction is known. */
function neither(
  context: CheckContext,
  { amount, change }: ChangingFigure,
  ...ways: readonly Failed[]
): Outcome {
  const { value, label, failed } = context;
  const rates = ways.flatMap(({ evaluation }) =>
    evaluation ? [`${toFixed(round(evaluation.expected, 2), 2)}%`] : [],
  );
  const [size, rate] = [value(change.amount), value(change.percentage)];
  if (rates.length < ways.length || !size || !rate) return context.skipped("增减方向自相矛盾");
  return failed(
    `${label(amount)}的增减额 ${print(size)} 与幅度 ${toFixed(rate.points, rate.decimals)}% 按增加、按减少都算不到一起（应为 ${rates.join(" 或 ")}），请先核对方向，再核对这几个数`,
  );
}

/** The outcome for a percentage; if it is exactly right in the other direction, the word is wrong and not a number. */
function withWords(context: CheckContext, figure: ChangingFigure, way: Way): Outcome {
  const outcome = workedOut(context, figure, way);
  if (outcome.outcome !== "failed") return outcome;
  const other = way === "increase" ? "decrease" : "increase";
  const turned = workedOut(context, figure, other);
  // 减少…，增长…: neither word may be taken for granted
  if (isOpposed(context, figure) && turned.outcome === "failed")
    return neither(context, figure, outcome, turned);
  const rate = context.value(figure.change.percentage);
  if (turned.outcome !== "passed" || turned.evaluation?.status !== "exact" || !rate) return outcome;
  const [from, to] = [directionWord(way), directionWord(other)];
  const printed = [...new Set(context.occurrences(figure.change.direction).map((each) => each.printed))];
  return {
    ...outcome,
    message: `${outcome.message}；按${to}算正好是 ${toFixed(rate.points, rate.decimals)}%，请先核对${listed(printed.length > 0 ? printed : [from])}是不是写反了`,
    repairs: [{ kind: "text", pointer: pointerOf(figure.change.direction), from, to }],
  };
}

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
  check: (context, figure) => {
    const { value, has, label, skipped } = context;
    const { amount, change } = figure;
    const direction = value(change.direction);
    if (direction !== "increase" && direction !== "decrease")
      return skipped(`${label(amount)}没有写明增加还是减少`);
    // if last year's amount is stated, the size and the percentage are each checked against it
    if (has(change.baseAmount)) return skipped(`${label(amount)}已有上年数，增减额和幅度各自核对`);
    return withWords(context, figure, direction);
  },
});
