import {
  type Field,
  type FieldOf,
  fields,
  type SectionTheme,
  type Wan,
  type YearOnYearChange,
} from "@qingbei/domain";
import { isDisclosedZero } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { comparesAtAll, givesReason, nothingBefore } from "../../parameters/comparison-words.js";

interface ChangeSection {
  readonly section: SectionTheme;
  readonly name: string;
  readonly figures: readonly { readonly amount: Field<Wan>; readonly change: FieldOf<YearOnYearChange> }[];
  /** Fields of tables that state the same. */
  readonly columns: readonly Field<unknown>[];
  /** Indices of the paragraphs that may state it. */
  readonly paragraphs: readonly number[];
}

const { revenue, expenditure, threePublicExpenses: three } = fields;
const { previous, change, changeRate } = fields.tables.threePublicExpensesTable;
/** Sections that compare figures of their own. */
const ofTheirOwn: readonly (SectionTheme | undefined)[] = [
  "threePublicExpenses",
  "agencyOperatingExpenses",
  "glossary",
  "organization",
];
const wanted: readonly (Omit<ChangeSection, "paragraphs"> & {
  readonly isExplainedIn: (section: SectionTheme | undefined) => boolean;
})[] = [
  {
    section: "totals",
    name: "收支",
    figures: [
      { amount: revenue.total, change: revenue.change },
      { amount: expenditure.total, change: expenditure.change },
    ],
    columns: [],
    isExplainedIn: (section) => !ofTheirOwn.includes(section),
  },
  {
    section: "threePublicExpenses",
    name: "“三公”经费",
    figures: [{ amount: three.total, change: three.change }],
    columns: [previous, change, changeRate],
    isExplainedIn: (section) => section === "threePublicExpenses",
  },
];

export const changesTold = defineRule<ChangeSection>({
  id: "changes-told",
  title: "收支和“三公”经费写明与上年相比的增减和原因",
  severity: "warning",
  basis: ["budget-law-14", "disclosure-catalogue"],
  covers: ["H-CHANGE"],
  only: "budget",
  none: "没有写收支或“三公”经费的部分",
  each: ({ statement, has }) =>
    wanted.flatMap(({ section, name, figures, columns, isExplainedIn }) => {
      const prose = (statement?.paragraphs ?? []).flatMap((paragraph, index) =>
        paragraph.role !== "cell" && paragraph.text !== ""
          ? [{ index, theme: paragraph.section, hasFigure: /\d/.test(paragraph.text) }]
          : [],
      );
      const isStated =
        figures.some(({ amount }) => has(amount)) && prose.some(({ theme }) => theme === section);
      // the section's own paragraph first: it is where a reader looks
      // elsewhere 减少水土流失 is a duty: what has no figure compares none
      const within = prose.filter(
        ({ theme, hasFigure }) => isExplainedIn(theme) && (theme === section || hasFigure),
      );
      const own = within.filter(({ theme }) => theme === section);
      return isStated
        ? [
            {
              section,
              name,
              figures,
              columns,
              paragraphs: [...new Set([...own, ...within])].map(({ index }) => index),
            },
          ]
        : [];
    }),
  check: (context, { section, name, figures, columns, paragraphs }) => {
    const { paragraph, cite, value, lacking, passed, failed, skipped } = context;
    const words = paragraphs.map((index) => paragraph(index)?.text ?? "").join("\n");
    if (columns.some((column) => value(column))) return passed();
    if (!comparesAtAll.test(words)) {
      if (context.statement?.paragraphs.some(({ text }) => nothingBefore.test(text)))
        return skipped("说明写明是新设的单位，没有上年数可以比较");
      const [first] = paragraphs;
      if (first !== undefined) cite(first);
      for (const { amount } of figures) value(amount);
      const message = `${name}没有写与上年相比是增加、减少还是持平，请补充增减变化的情况`;
      // if nothing is budgeted, there may have been nothing before either
      const isOfNothing = figures.every(({ amount }) => isDisclosedZero({ value }, amount));
      return lacking(section, failed(message, isOfNothing ? { severity: "info" } : {}));
    }
    const changed = figures.filter((figure) => {
      const direction = value(figure.change.direction);
      return (direction === "increase" || direction === "decrease") && !value(figure.change.reason);
    });
    if (changed.length === 0 || givesReason.test(words)) return passed();
    return lacking(section, failed(`${name}写了增减，没有说原因，请补充`, { severity: "info" }));
  },
});
