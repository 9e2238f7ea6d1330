import { type Field, fields, standardTables, type TableKind, termOf, wordingsOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { ofBasis } from "../../parameters/standard-tables.js";

type Kind = TableKind;
const YEAR = /(?<!\d)(20\d{2})\s*年/g;
/** From this many tables with a label on, one without it has lost it. */
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
  ...new Set([...(value(title) ?? "").replace(ofBasis, "").matchAll(YEAR)].map(([, year]) => Number(year))),
];

/** Checks that the year in a table's title is the budget's. */
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

/** The year that a table's columns name instead of the budget's; undefined if there is none. */
function strayYear({ sources, value }: CheckContext, kind: Kind): number | undefined {
  const at = `/tables/${kind}/`;
  for (const [pointer, places] of sources)
    if (pointer.startsWith(at)) for (const { year } of places) if (year !== undefined) return year;
  if (kind !== "threePublicExpensesTable") return undefined;
  const [fiscalYear, line] = [value(fields.fiscalYear), value(fields.tables[kind].current.year)];
  return fiscalYear === undefined || line === fiscalYear ? undefined : (line ?? undefined);
}

/**
 * Checks the years in a table's columns: with another year, the amounts are last year's, or the header was not updated.
 */
function columns(context: CheckContext, kind: Kind, stated: number): Outcome {
  const fiscalYear = context.value(fields.fiscalYear);
  const at = `/tables/${kind}/`;
  const dated = context.sources.find(
    ([pointer, places]) => pointer.startsWith(at) && places.some((each) => each.year === stated),
  );
  if (dated) context.citeOccurrence(dated[0], 0);
  else context.value(fields.tables.threePublicExpensesTable.current.year);
  return context.failed(
    `${termOf(kind).zh}的表头写的是 ${stated} 年，没有预算年度 ${fiscalYear} 年的数，请核对是不是上年的表或表头没有改`,
    { severity: "warning" },
  );
}

/** Words that the title of any table may have. */
const ANY_TITLE = /[\s\d年]|部门|单位|预算|决算|情况|财务/g;
const ownWords = (title: string) => title.replace(ANY_TITLE, "");
const names = (title: string, kind: Kind) =>
  wordingsOf(kind).some((wording) => ownWords(wording) !== "" && ownWords(title).endsWith(ownWords(wording)));

/** The tables with the title of another, which does not name them. */
function copiedTitles(context: CheckContext, all: readonly Labelled[]): ((each: CheckContext) => Outcome)[] {
  const titleOf = ({ title }: Labelled) => context.value(title) ?? "";
  return all.flatMap((own) => {
    const title = titleOf(own);
    const other = all.find(
      (each) => each !== own && titleOf(each) === title && names(title, each.kind) && !names(title, own.kind),
    );
    if (!other) return [];
    return ({ value, failed }) => {
      for (const each of [own, other]) value(each.title);
      const [name, first] = [own.kind, other.kind].map((kind) => termOf(kind).zh);
      return failed(`${name}的标题写作“${title}”，与${first}的相同，像是照抄的，请改为本表的名称`, {
        severity: "warning",
      });
    };
  });
}

/** Checks that each table states the unit of its amounts. */
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
  title: "各表标题是本表的，标题和表头的年度是预算年度，各表写明金额单位",
  severity: "error",
  basis: ["budget-law-18", "disclosure-catalogue"],
  covers: ["C-TABLE-DATE", "H-UNITLABEL"],
  checks: (context) => {
    const all = labelled(context);
    const titled = all.flatMap((own) =>
      [year, unit].map((check) => (each: CheckContext) => {
        each.value(own.title);
        return check(each, own, all);
      }),
    );
    const stray = standardTables.flatMap((kind) => {
      const stated = strayYear(context, kind);
      return stated === undefined ? [] : (each: CheckContext) => columns(each, kind, stated);
    });
    return [...titled, ...stray, ...copiedTitles(context, all)];
  },
  none: "没有带标题的报表",
});
