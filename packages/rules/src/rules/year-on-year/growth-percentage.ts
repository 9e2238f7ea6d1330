import {
  type ChangingFigure,
  changingFigures,
  equals,
  fields,
  isZero,
  pointerOf,
  round,
  toFixed,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { isCutOff } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";

interface Subject extends ChangingFigure {
  /** The item above in the same list, if it has the same percentage: sentences are copied down a list. */
  readonly copied?: ChangingFigure;
}

function isSame({ value }: CheckContext, a: ChangingFigure, b: ChangingFigure): boolean {
  const [one, other] = [value(a.change.percentage), value(b.change.percentage)];
  return !!one && !!other && one.decimals === other.decimals && equals(one.points, other.points);
}

/**
 * The outcome for a percentage; one that was cut off instead of rounded is off by one in its last decimal, which is
 * only an info.
 */
function cutOff(outcome: Outcome, decimals = 0): Outcome {
  if (outcome.outcome !== "failed" || !outcome.evaluation) return outcome;
  const { actual, expected } = outcome.evaluation;
  return isCutOff(actual, expected, decimals) ? { ...outcome, severity: "info" } : outcome;
}

export const growthPercentage = defineRule({
  id: "growth-percentage",
  title: "增减幅度等于本年与上年之差除以上年数",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-YOY-PCT"],
  each: (context): readonly Subject[] => {
    const { value, has, list } = context;
    const budget = value(fields);
    if (!budget) return [];
    const items = list(fields.statementItems);
    const isItem = new Map<unknown, number>(items.map(({ amount }, index) => [amount, index]));
    return changingFigures(budget)
      .filter(({ change }) => has(change.percentage))
      .map((figure) => {
        const above = items[(isItem.get(figure.amount) ?? 0) - 1];
        return above && isSame(context, above, figure) ? { ...figure, copied: above } : figure;
      });
  },
  none: "没有披露增减幅度",
  check: ({ value, growth, label, skipped }, { amount, change, copied }) => {
    const base = value(change.baseAmount);
    if (base && isZero(base)) return skipped("上年数为零，没有增减幅度可算");
    const outcome = cutOff(
      growth(amount, change.baseAmount, change.percentage),
      value(change.percentage)?.decimals,
    );
    if (outcome.outcome !== "failed" || !copied) return outcome;
    value(copied.change.percentage);
    const { percentage } = change;
    const decimals = value(percentage)?.decimals ?? 0;
    const { actual, expected } = outcome.evaluation ?? {};
    return {
      ...outcome,
      ...(actual &&
        expected && {
          repairs: [
            {
              kind: "value",
              pointer: pointerOf(percentage),
              from: toFixed(actual, decimals),
              to: toFixed(round(expected, decimals), decimals),
            },
          ],
        }),
      message: `${outcome.message}，与上一项${label(copied.amount)}的相同，像是沿用了上一项的，请核对`,
    };
  },
});
