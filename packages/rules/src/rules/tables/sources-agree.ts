import {
  compare,
  type Field,
  fields,
  isZero,
  revenueSources,
  revenueWholes,
  termOf,
  type Wan,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { partsOfSource, revenueColumns, revenueTable } from "../../tables/coded-tables.js";
import { amountOf, type Rows } from "../../tables/row-fields.js";
import { unlessScopesDiffer } from "../../tables/scope.js";
import {
  appropriationSide,
  readOrRest,
  revenueSums,
  type SideSum,
  summarySide,
} from "../../tables/side-sums.js";
import { budgets as eachBudget } from "../../tables/three-budgets.js";
import {
  appropriationRevenue,
  carriedRows,
  isAppropriationAlone,
  sourceLine,
  sourceRow,
  summaryRevenue,
} from "../../tables/two-sided-rows.js";
import { explain, gap, print } from "../../wording/explain.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

const sides = { summaryTable: summarySide, fiscalAppropriationTable: appropriationSide } as const;

const namesBudget = /预算|基金/;

/** The columns of money carried over in 收入总表, of a source or of all, if the two-sided table has no line for it. */
function carriedApart(context: CheckContext, rows: Rows, source: string): readonly Field<Wan>[] {
  const isStated =
    carriedRows(context, rows).length > 0 ||
    (rows === summaryRevenue && !isNothing(context, summary.broughtForward));
  if (isStated) return [];
  const budget = eachBudget.find(([, appropriation]) => appropriation === source)?.[0];
  const columns = ["broughtForward", ...(budget ? [`carriedOver/${budget}`] : [])];
  return columns.map((column) => amountOf(revenueTable.totalRow, column)).filter(context.has);
}

/** The sums of 收入总表 in its total row. */
const revenueTotals: readonly SideSum[] = [
  {
    whole: amountOf(revenueTable.totalRow, "total"),
    ways: [
      revenueColumns.filter((column) => !partsOfSource.fiscalAppropriation?.includes(column)),
      revenueColumns.filter((column) => column !== "fiscalAppropriation"),
    ].map((columns) => columns.map((column) => amountOf(revenueTable.totalRow, column))),
  },
];

/** Compares a source in both tables, also with its money carried over if they then agree. */
function sameSource(
  id: "summaryTable" | "fiscalAppropriationTable",
  source: string,
  row: Field<Wan>,
  column: Field<Wan>,
  carried: readonly Field<Wan>[],
): Check {
  return (own) => {
    const stated = readOrRest(own, row, revenueSums(own, sides[id]));
    const alone = own.identity(stated, readOrRest(own, column, revenueTotals));
    if (alone.outcome !== "failed") return alone;
    for (const field of carried) {
      const all = own.identity(stated, sum([own.read(column, absentIsZero), own.read(field)]));
      if (all.outcome === "passed") return all;
    }
    return explain(
      alone,
      (evaluation) =>
        `${termOf(source).zh}在${termOf(id).zh}为 ${print(evaluation.actual)}，在${termOf("revenueTable").zh}合计行为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
    );
  };
}

/** Compares each source of a two-sided table with its column in 收入总表. */
function sources(
  context: CheckContext,
  id: "summaryTable" | "fiscalAppropriationTable",
  rows: Rows,
): readonly Check[] {
  const both = revenueSources.flatMap((source) => {
    const row = sourceRow(context, rows, source);
    const column = amountOf(revenueTable.totalRow, source);
    if (!row || context.value(column) === undefined) return [];
    return context.has(row) || context.has(column) ? [{ source, row, column }] : [];
  });
  const checks = both.map(({ source, row, column }) =>
    sameSource(id, source, row, column, carriedApart(context, rows, source)),
  );
  const all = (side: "row" | "column") => sum(both.map((each) => context.read(each[side], absentIsZero)));
  // the same total: then no source may differ, and one was put in the wrong place
  if (context.identity(all("row"), all("column")).outcome === "passed") return checks;
  return unlessScopesDiffer(context, checks, `${termOf(id).zh}与收入总表的各来源多数不同，口径可能不同`);
}

/** Compares each budget's appropriation in the two two-sided tables, unless one of them includes money carried over. */
function appropriationsAlike(context: CheckContext): readonly Check[] {
  const isCarried = [summaryRevenue, appropriationRevenue].some(
    (rows) => carriedRows(context, rows).length > 0,
  );
  if (isCarried || !isNothing(context, summary.broughtForward)) return [];
  return revenueWholes.fiscalAppropriation.flatMap((source): readonly Check[] => {
    const lines = [summaryRevenue, appropriationRevenue].map((rows) => sourceLine(context, rows, source));
    const [one, other] = lines.map((line) => line?.amount);
    if (!one || !other || !(context.has(one) || context.has(other))) return [];
    // 经费拨款 may be only a part of its budget, with 纳入预算管理的非税收入拨款 as the rest
    if (!lines.every((line) => line && namesBudget.test(context.value(line.name) ?? ""))) return [];
    return [
      (own) =>
        explain(
          own.identity(
            readOrRest(own, one, revenueSums(own, summarySide)),
            readOrRest(own, other, revenueSums(own, appropriationSide)),
          ),
          (evaluation) =>
            `${termOf(source).zh}在收支总表为 ${print(evaluation.actual)}，在财政拨款收支总表为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
        ),
    ];
  });
}

/** Sources beside appropriations, each with a name of its own and not a part of another. */
const ownSources = [
  "publicServiceRevenue",
  "businessRevenue",
  "superiorSubsidy",
  "affiliateRemittance",
] as const;

/**
 * Amounts that 收支总表 prints as one source and 收入总表 as another, where neither has money under the other's name.
 */
function underAnotherName(context: CheckContext): readonly Check[] {
  const printed = ownSources.map((source) => {
    const row = sourceRow(context, summaryRevenue, source);
    const column = amountOf(revenueTable.totalRow, source);
    const [ofRow, ofColumn] = [row, column].map((field) => (field && context.value(field)) || undefined);
    return { source, row, column, ofRow, ofColumn };
  });
  const hasMoney = (amount: Wan | undefined): amount is Wan => amount !== undefined && !isZero(amount);
  const inRows = printed.filter(({ ofRow, ofColumn }) => hasMoney(ofRow) && !hasMoney(ofColumn));
  const inColumns = printed.filter(({ ofRow, ofColumn }) => hasMoney(ofColumn) && !hasMoney(ofRow));
  return inRows.flatMap(({ source, row, ofRow }) =>
    inColumns
      .filter(({ ofColumn }) => ofRow && ofColumn && compare(ofRow, ofColumn) === 0)
      .map((other) => (own: CheckContext) => {
        if (row) own.value(row);
        const amount = own.value(other.column) ?? zero;
        return own.failed(
          `收支总表的${termOf(source).zh} ${print(amount)} 在收入总表列在${termOf(other.source).zh}，两处的名称不同，请核对是哪一种`,
          { severity: "warning" },
        );
      }),
  );
}

/** 财政拨款 in one column of 收入总表, by budget in 财政拨款收支总表. */
function appropriationInAll(context: CheckContext): readonly Check[] {
  const column = amountOf(revenueTable.totalRow, "fiscalAppropriation");
  const parts = revenueWholes.fiscalAppropriation.flatMap(
    (source) => sourceRow(context, appropriationRevenue, source) ?? [],
  );
  if (!context.has(column) || parts.length === 0 || !parts.some(context.has)) return [];
  return [
    (own) =>
      explain(
        own.identity(own.read(column), sum(parts.map((part) => own.read(part, absentIsZero)))),
        (evaluation) =>
          `收入总表的财政拨款收入为 ${print(evaluation.actual)}，财政拨款收支总表各项拨款之和为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
      ),
  ];
}

/**
 * Checks that all revenue is at least the appropriations, and equal to them if the summary table shows nothing else.
 */
function inAll(context: CheckContext): readonly Check[] {
  const [whole, part] = [summary.revenueTotal, appropriations.revenueTotal];
  if (![whole, part].every(context.has)) return [];
  const isAlone = isAppropriationAlone(context);
  const isCarried = carriedRows(context, appropriationRevenue).length > 0;
  if (isCarried && isNothing(context, summary.broughtForward))
    return [({ skipped }) => skipped("财政拨款收支总表含上年结转，收支总表没有列示，口径不同")];
  if (isAlone === true && !isCarried) {
    return [
      (own) =>
        explain(
          own.identity(own.read(part), own.read(whole)),
          (evaluation) =>
            `收支总表只有财政拨款，收入总计为 ${print(evaluation.expected)}，财政拨款收支总表的收入总计为 ${print(evaluation.actual)}，后者${gap(evaluation)}`,
        ),
    ];
  }
  return [(own) => own.atMost(own.read(part), own.read(whole))];
}

export const sourcesAgree = defineRule({
  id: "sources-agree",
  title: "收支总表、财政拨款收支总表的各项收入与收入总表一致，财政拨款不多于全部收入",
  severity: "error",
  basis: ["budget-law-5", "implementing-regulation-40"],
  covers: ["C-T1-T2", "C-T1-T4", "C-T2-T4"],
  checks: (context) => [
    ...sources(context, "summaryTable", summaryRevenue),
    ...sources(context, "fiscalAppropriationTable", appropriationRevenue),
    ...appropriationsAlike(context),
    ...underAnotherName(context),
    ...appropriationInAll(context),
    ...inAll(context),
  ],
  none: "没有两张可以按收入来源核对的报表",
});
