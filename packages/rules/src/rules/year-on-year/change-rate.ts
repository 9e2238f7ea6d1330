import {
  type ChangingFigure,
  changingFigures,
  type Direction,
  fields,
  pointerOf,
  toFixed,
} from "@qingbei/domain";
import { directionWord } from "../../changes/direction-word.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { listed } from "../../text/passage.js";

type Way = Exclude<Direction, "unchanged">;

/** The change worked out as an increase, or as a decrease. */
function workedOut({ growthBy }: CheckContext, { amount, change }: ChangingFigure, way: Way): Outcome {
  return growthBy(amount, { size: change.amount, sign: way === "increase" ? 1 : -1 }, change.percentage);
}

/** The outcome for a percentage; if it is exactly right in the other direction, the word is wrong and not a number. */
function withWords(context: CheckContext, figure: ChangingFigure, way: Way): Outcome {
  const outcome = workedOut(context, figure, way);
  if (outcome.outcome !== "failed") return outcome;
  const other = way === "increase" ? "decrease" : "increase";
  const turned = workedOut(context, figure, other);
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
