import {
  absolute,
  type ChangingFigure,
  changingFigures,
  fields,
  isNegative,
  pointerOf,
} from "@qingbei/domain";
import { possiblyRestated } from "../../across/changed-units.js";
import { counterpart } from "../../across/counterpart.js";
import { notGiven } from "../../across/not-given.js";
import { howStated, type Stated, softened, statedBase } from "../../across/stated-base.js";
import { WHOLE_IS_LAST_YEARS, wholeOf } from "../../across/whole-renewed.js";
import type { Companion } from "../../companions/companion.js";
import type { CheckContext } from "../../engine/context.js";
import { minus, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain, print } from "../../wording/explain.js";

interface Comparison {
  readonly figure: ChangingFigure;
  readonly stated: Stated;
  readonly previous: Companion;
  readonly year: number | undefined;
}

const HOW: Readonly<Record<Exclude<Stated, "percentage">, string>> = {
  amount: "上年数",
  difference: "本年数与增减额推得的上年数",
  unchanged: "与上年持平的数",
};

/** Compares this document's figure of last year with the figure in last year's document. */
function compared(context: CheckContext, { figure, stated, previous }: Comparison): Outcome {
  const { read, value, identity, sameFigure, growth, skipped, label } = context;
  const { amount, change } = figure;
  const before = counterpart(context, amount, fields, previous.fields);
  if (!before) return skipped(`上年的公开里没有唯一对应的${label(amount)}`);
  if (stated === "percentage") return growth(amount, before, change.percentage);
  const last = read(before);
  const outcome = () => {
    if (stated === "amount") return sameFigure(read(change.baseAmount), last);
    if (stated === "unchanged") return sameFigure(read(amount), last);
    const [now, size] = [read(amount), read(change.amount)];
    return identity(value(change.direction) === "decrease" ? sum([now, size]) : minus(now, size), last);
  };
  return explain(
    outcome(),
    ({ actual, expected, difference }) =>
      `${label(amount)}：本文件写的${HOW[stated]}是 ${print(actual)}，${label(pointerOf(before))}是 ${print(expected)}，${isNegative(difference) ? "少" : "多"} ${print(absolute(difference))}`,
  );
}

export const priorYearFigures = defineRule<Comparison>({
  id: "prior-year-figures",
  title: "说明里的上年数等于上年公开的数",
  severity: "error",
  basis: ["budget-law-14"],
  across: true,
  covers: ["E-PRIOR-TOTAL", "E-PRIOR-SANGONG", "E-PRIOR-OPER"],
  each: (context) => {
    const budget = context.value(fields);
    if (!budget) return [];
    return context.companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap((previous) =>
        changingFigures(budget).flatMap((figure) => {
          const stated = howStated(context, figure);
          const year = context.value(previous.fields.fiscalYear) ?? undefined;
          return stated ? [{ figure, stated, previous, year }] : [];
        }),
      );
  },
  none: notGiven(["previousYear"], "说明里没有写到上年数"),
  check: (context, comparison) => {
    const { value, skipped } = context;
    const { figure, stated, previous, year } = comparison;
    if (wholeOf(context, previous) !== undefined) return skipped(WHOLE_IS_LAST_YEARS);
    const { kind, rough } = statedBase(context, figure);
    const baseYear = value(figure.change.baseYear);
    if (baseYear && baseYear !== year) return skipped(`文中比较的是${baseYear}年，不是上年`);
    if (kind === "executed") return skipped("文中比较的是上年的执行数，上年的公开没有这个数");
    if (kind === "restated") return skipped("文中比较的是调整过口径的上年数，上年的公开没有这个数");
    if (rough) return skipped("文中只说了大概");
    const doubt = possiblyRestated(context, previous);
    const certain = previous.certain && kind === "approved" && stated !== "percentage" && !doubt;
    const { amount, change } = figure;
    const outcome = softened(
      context,
      compared(context, comparison),
      [amount, change.amount, change.baseAmount],
      certain ? "error" : "warning",
    );
    return doubt && outcome.outcome === "failed"
      ? { ...outcome, message: `${outcome.message}；${doubt}，请核对` }
      : outcome;
  },
});
