import { type Field, fields, type StandardTable, termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { standardTables } from "../../parameters/standard-tables.js";

type Kind = StandardTable;
const YEAR = /(?<!\d)(20\d{2})\s*年/g;
/** So many tables have a label that one without it was forgotten. */
const USUAL = 3;

interface Labelled {
  readonly kind: Kind;
  readonly title: Field<string>;
  readonly unit: Field<string>;
}

const labelled = (context: CheckContext): readonly Labelled[] =>
  standardTables.flatMap((kind) => {
    const { title, unit } = fields.tables[kind];
    return context.has(title) ? [{ kind, title, unit }] : [];
  });

const yearsOf = ({ value }: CheckContext, { title }: Labelled) => [
  ...new Set([...(value(title) ?? "").matchAll(YEAR)].map(([, year]) => Number(year))),
];

/** The year in a table's title is that of the budget, as in the other titles. */
function year(context: CheckContext, own: Labelled, all: readonly Labelled[]): Outcome {
  const fiscalYear = context.value(fields.fiscalYear);
  const name = termOf(own.kind).zh;
  if (!fiscalYear) return context.skipped("未披露：预算年度");
  const others = all.filter(({ kind }) => kind !== own.kind).map((each) => yearsOf(context, each));
  const [stated, ...more] = yearsOf(context, own);
  if (stated === undefined) {
    if (others.filter((years) => years.length > 0).length < USUAL)
      return context.skipped("各表的标题都不写年度");
    return context.failed(`${name}的标题没有写年度，其他各表都写有，建议补上“${fiscalYear}年”`, {
      severity: "info",
    });
  }
  if (more.length > 0 || stated === fiscalYear) return context.passed();
  const agreeing = others.filter((years) => years.includes(fiscalYear)).length;
  return context.failed(
    `${name}的标题写的是 ${stated} 年，预算年度是 ${fiscalYear} 年，请核对是不是上年的表或标题没有改`,
    agreeing < USUAL ? { severity: "warning" } : {},
  );
}

/** Each table says what its amounts are counted in. */
function unit(context: CheckContext, own: Labelled, all: readonly Labelled[]): Outcome {
  if (context.has(own.unit)) {
    context.value(own.unit);
    return context.passed();
  }
  if (all.filter((each) => context.has(each.unit)).length < USUAL)
    return context.skipped("各表的金额单位都没有读到");
  return context.failed(`${termOf(own.kind).zh}没有写金额单位，请在表的右上方写明“单位：万元”或“单位：元”`, {
    severity: "warning",
  });
}

export const tableLabels = defineRule({
  id: "table-labels",
  title: "各表标题的年度是预算年度，各表写明金额单位",
  severity: "error",
  basis: ["budget-law-18", "disclosure-catalogue"],
  covers: ["C-TABLE-DATE", "H-UNITLABEL"],
  each: (context) => {
    const all = labelled(context);
    return all.flatMap((own) => [year, unit].map((check) => ({ own, all, check })));
  },
  none: "没有带标题的报表",
  check: (context, { own, all, check }) => {
    context.value(own.title);
    return check(context, own, all);
  },
});
