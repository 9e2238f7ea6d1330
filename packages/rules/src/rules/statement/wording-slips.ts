import { type ChangingFigure, changingFigures, compare, fields, pointerOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import { opposites, wordingSlips as slips, type WordingSlip } from "../../parameters/wording-slips.js";
import { listed, paragraphsWith, passagesOf } from "../../text/passage.js";

type Way = "increase" | "decrease";

/**
 * The direction that both years' amounts, or the change and its percentage, prove exactly; undefined if neither does.
 */
function wayOf({ value, growthBy }: CheckContext, { amount, change }: ChangingFigure): Way | undefined {
  const [now, base] = [value(amount), value(change.baseAmount)];
  if (now && base)
    return compare(now, base) > 0 ? "increase" : compare(now, base) < 0 ? "decrease" : undefined;
  if (!now || !value(change.amount) || !value(change.percentage)) return undefined;
  const [first, second] = (["increase", "decrease"] as const).filter((way) => {
    const told = growthBy(
      amount,
      { size: change.amount, sign: way === "increase" ? 1 : -1 },
      change.percentage,
    );
    return told.outcome === "passed" && told.evaluation?.status === "exact";
  });
  return second ? undefined : first;
}

/** The wrong one of the two contradicting words for a change, according to the numbers. */
function turnedWords(context: CheckContext, { pattern }: WordingSlip): readonly Repair[] {
  const budget = context.value(fields);
  return (budget ? changingFigures(budget) : []).flatMap((figure): readonly Repair[] => {
    const { percentage, direction } = figure.change;
    const told = context.occurrences(percentage).map(({ text }) => pattern.exec(text)?.[0] ?? "");
    const way = told.some(Boolean) ? wayOf(context, figure) : undefined;
    if (!way) return [];
    const [right, wrong] = way === "increase" ? ([0, 1] as const) : ([1, 0] as const);
    const pair = opposites.find((words) => told.some((text) => text.includes(words[wrong])));
    return pair ? [{ kind: "text", pointer: pointerOf(direction), from: pair[wrong], to: pair[right] }] : [];
  });
}

export const wordingSlips = defineRule<WordingSlip>({
  id: "wording-slips",
  title: "增减方向、百分号和用词没有写错",
  severity: "error",
  basis: ["drafting"],
  covers: ["I-DIRECTION", "I-PCT-SIGN", "I-DUP-WORD"],
  none: "没有原文可查",
  each: ({ statement }) => (statement ? slips : []),
  check: (context, slip) => {
    const { statement, value, cite, passed, failed } = context;
    const { pattern, unless, what, severity } = slip;
    const year = value(fields.fiscalYear);
    const isExcused = statement && unless ? paragraphsWith(statement, unless) : () => false;
    const found = (statement ? passagesOf(statement, pattern) : []).filter(({ paragraph, text }) => {
      if (isExcused(paragraph)) return false;
      // level with a year before last is no contradiction
      const named = slip.id === "changed-yet-level" ? /20\d\d/.exec(text)?.[0] : undefined;
      return !named || !year || Number(named) >= year - 1;
    });
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    const repairs = slip.id === "opposed-directions" ? turnedWords(context, slip) : [];
    return failed(`${what}：${listed(found.map(({ text }) => text))}`, {
      severity,
      ...(repairs.length > 0 && { repairs }),
    });
  },
});
