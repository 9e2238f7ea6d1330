import {
  absolute,
  type ChangingFigure,
  changingFigures,
  type Exact,
  equals,
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
  /** All comparisons with the same document, this one too, in order. */
  readonly all: readonly Comparison[];
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

/** What the comparison shows by itself. */
function judged(context: CheckContext, comparison: Comparison): Outcome {
  const { value, skipped } = context;
  const { figure, stated, previous, year } = comparison;
  const { kind, rough } = statedBase(context, figure);
  const baseYear = value(figure.change.baseYear);
  if (baseYear && baseYear !== year) return skipped(`文中比较的是${baseYear}年，不是上年`);
  if (kind === "executed") return skipped("文中比较的是上年的执行数，上年的公开没有这个数");
  if (kind === "restated") return skipped("文中比较的是调整过口径的上年数，上年的公开没有这个数");
  if (rough) return skipped("文中只说了大概");
  const certain =
    previous.certain &&
    kind === "approved" &&
    stated !== "percentage" &&
    possiblyRestated(context, previous) === undefined;
  const { amount, change } = figure;
  return softened(
    context,
    compared(context, comparison),
    [amount, change.amount, change.baseAmount],
    certain ? "error" : "warning",
  );
}

/** The comparisons that fail by the same difference: a unit that moved takes one amount from a total and its parts. */
function ofOneGap(
  context: CheckContext,
  { all, stated }: Comparison,
  difference: Exact | undefined,
): readonly Comparison[] {
  if (!difference || stated === "percentage") return [];
  return all.filter((each) => {
    if (each.stated === "percentage") return false;
    const other = context.withoutEvidence(() => judged(context, each));
    return other.outcome === "failed" && other.evaluation && equals(other.evaluation.difference, difference);
  });
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
      .flatMap((previous) => {
        const year = context.value(previous.fields.fiscalYear) ?? undefined;
        const all: Comparison[] = [];
        for (const figure of changingFigures(budget)) {
          const stated = howStated(context, figure);
          if (stated) all.push({ figure, stated, previous, year, all });
        }
        return all;
      });
  },
  none: notGiven(["previousYear"], "说明里没有写到上年数"),
  check: (context, comparison) => {
    const { skipped, label } = context;
    const { previous } = comparison;
    if (wholeOf(context, previous) !== undefined) return skipped(WHOLE_IS_LAST_YEARS);
    const outcome = judged(context, comparison);
    const doubt = possiblyRestated(context, previous);
    if (!doubt || outcome.outcome !== "failed") return outcome;
    const { difference } = outcome.evaluation ?? {};
    const [first = comparison, ...others] = ofOneGap(context, comparison, difference);
    if (first !== comparison) return skipped(`与${label(first.figure.amount)}差同一个数，在那里一并提醒`);
    const more = others.map((each) => label(each.figure.amount)).join("、");
    return { ...outcome, message: `${outcome.message}${more && `；${more}也差这个数`}；${doubt}，请核对` };
  },
});
