import {
  type ChangingFigure,
  changingFigures,
  compare,
  type Direction,
  exact,
  fields,
  isZero,
  pointerOf,
  toFixed,
} from "@qingbei/domain";
import { directionWord } from "../../changes/direction-word.js";
import type { CheckContext } from "../../engine/context.js";
import { minus } from "../../engine/figure.js";
import { CENTS } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain } from "../../wording/explain.js";

/** The outcome for 持平 beside a change that is not zero. */
function contradiction({ value, label, show, failed }: CheckContext, { amount, change }: ChangingFigure) {
  const percentage = value(change.percentage);
  if (percentage && !isZero(percentage.points))
    return failed(`${label(amount)}写“持平”，又写增减 ${toFixed(percentage.points, percentage.decimals)}%`);
  const size = value(change.amount);
  if (size && !isZero(size))
    return failed(`${label(amount)}写“持平”，又写增减 ${show(pointerOf(change.amount))} 万元`);
  return undefined;
}

/** The outcome for an increase that exceeds this year's amount: last year's would have been negative. */
function grownBeyond(
  { value, read, label, show, atMost }: CheckContext,
  { amount, change }: ChangingFigure,
): Outcome | undefined {
  if (!value(amount) || !value(change.amount) || value(change.baseAmount)) return undefined;
  const pointer = pointerOf(change.direction);
  const repairs = [
    { kind: "text", pointer, from: directionWord("increase"), to: directionWord("decrease") } as const,
  ];
  // what grew from zero grew by its whole amount
  const outcome = atMost(read(change.amount), read(amount), { repairs });
  if (outcome.outcome !== "failed") return undefined;
  return explain(
    outcome,
    () =>
      `${label(amount)}本年只有 ${show(pointerOf(amount))}，文中却写增加 ${show(pointerOf(change.amount))}，请核对是不是“减少”`,
  );
}

/** Up to this percentage, an amount of zero in two decimals cannot be what is left of a larger one. */
const ALMOST_ALL = exact("90");
/** From this percentage on, the whole amount is gone. */
const ALL = exact("99");

/** The outcome for a zero amount that is said to have grown, or to have shrunk only in part. */
function leftNothing(
  { value, label, show, placesOf, failed }: CheckContext,
  { amount, change }: ChangingFigure,
  word: "increase" | "decrease",
): Outcome | undefined {
  const now = value(amount);
  if (!now || !isZero(now) || value(change.baseAmount) || value(change.amount)) return undefined;
  const rate = value(change.percentage);
  const isMore = word === "increase";
  if (rate ? isZero(rate.points) || (!isMore && compare(rate.points, ALL) > 0) : !isMore) return undefined;
  const places = show(pointerOf(amount)).split(".")[1]?.length ?? 0;
  const isNothing = placesOf(amount) === 0 || isMore || !rate || compare(rate.points, ALMOST_ALL) <= 0;
  const wording = rate ? `${isMore ? "增长" : "下降"} ${toFixed(rate.points, rate.decimals)}%` : "增加";
  const why = isMore ? "比上年多的不会是 0" : "只有下降 100% 才会是 0";
  return failed(
    `${label(amount)}本年为 0，文中却写${wording}：${why}，请核对本年数和增减情况`,
    places >= CENTS && isNothing ? {} : { severity: "warning" },
  );
}

function againstBase(context: CheckContext, { amount, change }: ChangingFigure, word: Direction): Outcome {
  const { read, label, show, failed, sameFigure, atMost } = context;
  const current = read(amount);
  const base = read(change.baseAmount);
  const story = `${label(amount)}上年 ${show(pointerOf(change.baseAmount))}、本年 ${show(pointerOf(amount))}`;
  const wrong = () => `${story}，文中却写“${directionWord(word)}”`;
  if (word === "unchanged") return explain(sameFigure(current, base), wrong);
  const same = sameFigure(current, base);
  if (same.outcome === "passed" && same.evaluation?.status === "exact") {
    if (statesNoChange(context, change)) return context.passed();
    // digits behind the last printed decimal may still have grown or shrunk
    return failed(`${story}，两数相同，文中却写“${directionWord(word)}”`, { severity: "warning" });
  }
  const stated = word === "increase" ? atMost(base, current) : atMost(current, base);
  // rounding never turns a smaller amount into a larger one: two amounts that differ in print differ that way
  if (stated.outcome === "passed" && stated.evaluation?.status === "rounding" && same.outcome === "failed")
    return failed(wrong(), wasCompared(context, { amount, change }, word) ? {} : { severity: "warning" });
  return explain(stated, wrong);
}

/** Whether the sentence itself says that nothing changed: 增加0.00万元，增长0%. */
function statesNoChange({ value }: CheckContext, { amount, percentage }: ChangingFigure["change"]): boolean {
  const sizes = [value(amount), value(percentage)?.points].filter(
    (size) => size !== undefined && size !== null,
  );
  return sizes.length > 0 && sizes.every((size) => isZero(size));
}

/** Whether the percentage or the size beside the word follows from the two printed amounts. */
function wasCompared(
  { read, growth, identity, value }: CheckContext,
  { amount, change }: ChangingFigure,
  word: "increase" | "decrease",
): boolean {
  const [current, base] = [read(amount), read(change.baseAmount)];
  const isExact = (outcome: Outcome) =>
    outcome.outcome === "passed" && outcome.evaluation?.status === "exact";
  const rate = value(change.percentage);
  if (rate && !isZero(rate.points)) return isExact(growth(amount, change.baseAmount, change.percentage));
  const turned = word === "increase" ? minus(base, current) : minus(current, base);
  return !!value(change.amount) && isExact(identity(read(change.amount), turned));
}

/** The outcome with a further repair: the word that the two amounts demand. */
function withWord(
  { value }: CheckContext,
  { amount, change }: ChangingFigure,
  word: Direction,
  outcome: Outcome,
): Outcome {
  const [now, base] = [value(amount), value(change.baseAmount)];
  if (outcome.outcome !== "failed" || !now || !base) return outcome;
  const way = compare(now, base);
  const actual = way === 0 ? "unchanged" : way > 0 ? "increase" : "decrease";
  if (actual === word) return outcome;
  const [from, to, pointer] = [directionWord(word), directionWord(actual), pointerOf(change.direction)];
  return { ...outcome, repairs: [...(outcome.repairs ?? []), { kind: "text", pointer, from, to }] };
}

export const changeDirection = defineRule({
  id: "change-direction",
  title: "“增加”“减少”“持平”与本年、上年数的大小一致",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-YOY-DIR"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget ? changingFigures(budget).filter(({ change }) => has(change.direction)) : [];
  },
  none: "没有披露增减方向",
  check: (context, figure) => {
    const direction = context.value(figure.change.direction);
    if (!direction) return context.skipped("未披露：增减方向");
    const contradicted =
      direction === "unchanged"
        ? contradiction(context, figure)
        : (leftNothing(context, figure, direction) ??
          (direction === "increase" ? grownBeyond(context, figure) : undefined));
    if (contradicted) return contradicted;
    if (!context.has(figure.change.baseAmount) || !context.has(figure.amount))
      return context.skipped(
        `${context.label(figure.amount)}只写“${directionWord(direction)}”，没有两年的数可以比较`,
      );
    return withWord(context, figure, direction, againstBase(context, figure, direction));
  },
});
