import { type Field, fields, type IndicatorValue } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { backwardWords, openPeriod } from "../../parameters/goal-years.js";
import { segmentsOf } from "../../text/clauses.js";
import { type FormPeriod, formPeriods } from "../../text/form-periods.js";
import { indicatorsOf, printTarget } from "../../text/indicators.js";

interface Dated {
  readonly field: Field<unknown>;
  readonly text: string;
  /** Set for a goal or target, which may rightly mention the past; a period may not. */
  readonly isGoal: boolean;
}

/** A year, alone, in a span or in a date; not a quantity: 造林2000亩. */
const YEAR =
  /(?<![\d.])20\d\d(?=\s*学?年|\s*[-—－~～至到]+\s*20\d\d\s*学?年|[-./／]\d{1,2}(?:[-./／]\d{1,2}(?!\d)|\s*(?:[-—－~～至到，。；;）)]|$)))/g;
/** Citations, whose years do not count: 沪府〔2020〕3号, 《2020年工作要点》. */
const CITED = /《[^》]*》|[〔[（(]20\d\d[〕\]）)]/g;

function yearsIn(text: string): readonly number[] {
  return Array.from(text.replace(CITED, "").matchAll(YEAR), ([year]) => Number(year));
}

/** Whether a target is in words, or is a year: 2020年第三季度 is not a quantity. */
function isDated(target: IndicatorValue | null): boolean {
  if (!target || "words" in target) return target !== null;
  return target.kind === "number" && target.unit?.startsWith("年") === true;
}

function datedTexts(context: CheckContext): readonly Dated[] {
  const { list, value } = context;
  const goals = [
    ...list(fields.projects).flatMap((project) => list(project.goals)),
    ...list(fields.projectStatements).map(({ goal }) => goal),
  ].map((field) => ({ field, text: value(field) ?? "", isGoal: true }));
  const targets = indicatorsOf(context).flatMap(({ field: { targetValue: field }, target }) =>
    isDated(target) ? [{ field, text: printTarget(target), isGoal: true }] : [],
  );
  const periods = list(fields.projectStatements).map(({ period: field }) => ({
    field,
    text: value(field) ?? "",
    isGoal: false,
  }));
  return [...goals, ...targets, ...periods].filter(({ text }) => yearsIn(text).length > 0);
}

/** Checks the period of a form: one that begins and ends before the budget's year belongs to an earlier form. */
function ofForm({ value, cite, passed, failed, skipped }: CheckContext, { begin, end }: FormPeriod): Outcome {
  const fiscalYear = value(fields.fiscalYear);
  if (!fiscalYear) return skipped("未披露：财政年度");
  const [first] = yearsIn(begin.text);
  const [last] = yearsIn(end.text);
  if (first === undefined || last === undefined || first > last || last >= fiscalYear) return passed();
  for (const { paragraph, start, end: to } of [begin, end]) cite(paragraph, start, to);
  return failed(
    `项目表的起止日期是 ${begin.text} 至 ${end.text}，而预算年度是 ${fiscalYear} 年，像是沿用了往年的表，请核对`,
  );
}

export const goalYear = defineRule<Dated | FormPeriod>({
  id: "goal-year",
  title: "项目的目标、指标值和实施周期说的是预算年度",
  severity: "warning",
  basis: ["budget-law-18"],
  covers: ["F-GOAL-YEAR"],
  none: "项目的目标、指标值和实施周期没有写年份",
  each: (context) => [...datedTexts(context), ...formPeriods(context.statement)],
  check: (context, dated) => {
    if ("begin" in dated) return ofForm(context, dated);
    const { value, label, passed, failed, skipped } = context;
    const { field, text, isGoal } = dated;
    const fiscalYear = value(fields.fiscalYear);
    value(field);
    if (!fiscalYear) return skipped("未披露：财政年度");
    const years = yearsIn(text);
    if (years.some((year) => year >= fiscalYear)) return passed();
    const sentences = segmentsOf(text, "sentence");
    if (isGoal && sentences.some((each) => yearsIn(each).length > 0 && backwardWords.test(each)))
      return passed();
    if (!isGoal && openPeriod.test(text)) return passed();
    const latest = years.reduce((one, other) => Math.max(one, other));
    return failed(
      `${label(field)}写的是 ${latest} 年，而预算年度是 ${fiscalYear} 年，像是沿用了往年的文字，请核对`,
    );
  },
});
