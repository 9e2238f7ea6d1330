import {
  changingFigures,
  type Field,
  type FieldOf,
  type FiscalYear,
  fields,
  pointerOf,
  type YearOnYearChange,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { endOfYear, looksAhead, plannedBase, withinYear } from "../../parameters/comparison-words.js";
import { segmentAfter, segmentBefore } from "../../text/clauses.js";
import { type Passage, passagesOf, sentenceOf, stretchesOf } from "../../text/passage.js";

/** A comparison with a year: 比2026年预算增加, 与2020年相比, 较2020年持平. */
const COMPARED =
  /(?:对比|相比|比|较|与|同)(?:于)?(?<year>20\d\d)年(?:度|当年|年初|末|底)?(?:部门)?(?:预算|决算)?(?:执行)?数?(?:相比|增加|减少|增长|下降|上升|持平|增幅|降幅)/;

interface Comparison {
  readonly year: number;
  readonly fields: readonly Field<FiscalYear>[];
  readonly passages: readonly Passage[];
  /** How often the document compares with the year before the budget's, which is the right one. */
  readonly usual: number;
  /** Final accounts that compare with the budget of their own year, as they may. */
  readonly isOfPlan: boolean;
}

/** From this many comparisons with last year on, one with the year before is a mistake. */
const OFTEN = 3;

const changesOf = ({ value }: CheckContext): readonly FieldOf<YearOnYearChange>[] => {
  const budget = value(fields);
  return budget ? changingFigures(budget).map(({ change }) => change) : [];
};

/** Characters that name the base of a comparison, from its year on. */
const NAME_OF_BASE = 20;

/** Whether the base of a comparison is a plan: 比2024年度调整预算数减少. */
const isPlanned = (text: string, year: number) =>
  plannedBase.test(text.slice(text.indexOf(`${year}年`)).slice(0, NAME_OF_BASE));

const yearIn = (text: string) => Number(/20\d\d/.exec(text)?.[0]);

/** The sentence up to a place; if that is blank, the sentence before, which has the subject. */
function sentenceBefore(text: string, at: number): string {
  const own = segmentBefore(text, at, "sentence");
  return own.trim() === "" ? segmentBefore(text, at - own.length - 1, "sentence") : own;
}

/**
 * Clauses that compare with a year. Left out: sentences that look beyond `fiscalYear` (到2025年比2021年增长…), and
 * changes within the year.
 */
function comparedInText({ statement, paragraph }: CheckContext, fiscalYear: number): readonly Passage[] {
  return passagesOf(statement ?? { paragraphs: [] }, COMPARED).filter((passage) => {
    const text = paragraph(passage.paragraph)?.text ?? "";
    const sentence = sentenceBefore(text, passage.start) + segmentAfter(text, passage.start, "sentence");
    // something compared with the end of an earlier year may itself be at the end of last year
    if (endOfYear.test(passage.text) && yearIn(passage.text) < fiscalYear) return false;
    if (looksAhead.test(sentence) || withinYear.test(passage.text)) return false;
    return !stretchesOf(sentence, /20\d\d(?=年)/).some((year) => Number(year.text) > fiscalYear);
  });
}

/**
 * Whether a comparison with an earlier year only stands beside one with last year:
 * 比2024年增加3万元，比2023年增加5万元.
 */
function isBeside(texts: readonly string[], year: number, fiscalYear: number): boolean {
  const right = new RegExp(`[比较与同]\\s?${fiscalYear - 1}年`);
  return year < fiscalYear - 1 && texts.some((text) => right.test(text));
}

/**
 * The sentence of a passage up to its end; if it has no subject, with the sentence before it:
 * 比2020年减少3万元；比2019年减少5万元.
 */
function comparisonOf({ paragraph }: CheckContext, passage: Passage): string {
  const text = paragraph(passage.paragraph)?.text ?? "";
  return sentenceBefore(text, passage.start) + passage.text;
}

/** The clauses a field was read from, each with the sentence that it continues. */
function textsOf(
  context: CheckContext,
  field: Field<FiscalYear>,
  passages: readonly Passage[],
): readonly string[] {
  return context.occurrences(field).flatMap(({ text }) => {
    const own = passages.find(
      (passage) =>
        text.includes(passage.text) && context.paragraph(passage.paragraph)?.text.includes(text) === true,
    );
    return own ? [text, comparisonOf(context, own)] : [text];
  });
}

/** The passages from which no field was read: each occurrence of a field removes one passage of its paragraph. */
function beyondFacts(
  context: CheckContext,
  dated: readonly Field<FiscalYear>[],
  passages: readonly Passage[],
): readonly Passage[] {
  const left = [...passages];
  for (const { text } of dated.flatMap((field) => context.occurrences(field))) {
    const at = left.findIndex(({ paragraph }) => context.paragraph(paragraph)?.text.includes(text));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** In final accounts: comparisons with their own year, divided into those with its budget and the others. */
function byPlan(context: CheckContext, one: Comparison): readonly Comparison[] {
  const { year } = one;
  if (context.value(fields.kind) !== "finalAccounts" || year !== context.value(fields.fiscalYear))
    return [one];
  const isField = (field: Field<FiscalYear>) => {
    const texts = context.occurrences(field).map(({ text }) => text);
    return texts.length === 0 || texts.some((text) => isPlanned(text, year));
  };
  const isPassage = ({ text }: Passage) => isPlanned(text, year);
  return [true, false]
    .map((isOfPlan) => ({
      ...one,
      fields: one.fields.filter((field) => isField(field) === isOfPlan),
      passages: one.passages.filter((passage) => isPassage(passage) === isOfPlan),
      isOfPlan,
    }))
    .filter((each) => each.fields.length + each.passages.length > 0);
}

export const comparisonYear = defineRule<Comparison>({
  id: "comparison-year",
  title: "增减变动所比较的年度是预算年度的上一年",
  severity: "error",
  basis: ["budget-law-14", "budget-law-18"],
  covers: ["I-YEAR"],
  none: "没有写明比较年度的增减变动，或未披露财政年度",
  each: (context) => {
    const fiscalYear = context.value(fields.fiscalYear);
    if (!fiscalYear) return [];
    const dated = [
      ...changesOf(context).map((change) => change.baseYear),
      ...context.list(fields.statementItems).map((item) => item.priorBudgetYear),
    ];
    const passages = comparedInText(context, fiscalYear);
    const years = [
      ...dated.map((field) => context.value(field)),
      ...passages.map(({ text }) => yearIn(text)),
    ];
    const usual = years.filter((year) => year === fiscalYear - 1).length;
    return [...new Set(years)].flatMap((year) =>
      year
        ? byPlan(context, {
            year,
            fields: dated.filter(
              (field) =>
                context.value(field) === year &&
                (year >= fiscalYear - 1 || !isBeside(textsOf(context, field, passages), year, fiscalYear)),
            ),
            passages: passages.filter(
              (passage) =>
                yearIn(passage.text) === year &&
                !isBeside(
                  [sentenceOf(context.statement, passage), comparisonOf(context, passage)],
                  year,
                  fiscalYear,
                ),
            ),
            usual,
            isOfPlan: false,
          })
        : [],
    );
  },
  check: (context, { year, fields: dated, passages, usual, isOfPlan }) => {
    for (const field of dated) context.value(field);
    for (const { paragraph, start, end } of beyondFacts(context, dated, passages))
      context.cite(paragraph, start, end);
    const fiscalYear = context.value(fields.fiscalYear) ?? year + 1;
    if (isOfPlan) return context.passed();
    const kind = context.value(fields.kind);
    const places = Math.max(dated.length, passages.length);
    if (year >= fiscalYear) {
      const edits = dated.map((field) => ({
        pointer: pointerOf(field),
        from: `${year}年`,
        to: `${fiscalYear - 1}年`,
      }));
      const count = places > 1 ? `（${places} 处）` : "";
      return context.failed(
        `增减变动写成与 ${year} 年比较${count}，而${kind === "finalAccounts" ? "决算" : "预算"}年度就是 ${fiscalYear} 年，应与 ${fiscalYear - 1} 年比较`,
        { edits },
      );
    }
    const isRare = passages.length > 0 && passages.length < usual;
    const isStray = year === fiscalYear - 2 && isRare && usual >= OFTEN;
    if (year < fiscalYear - 1 && (dated.length > 0 || isStray)) {
      return context.failed(
        `增减变动与 ${year} 年比较，不是预算年度的上一年 ${fiscalYear - 1} 年，请核对或说明`,
        {
          severity: "warning",
        },
      );
    }
    return context.passed();
  },
});
