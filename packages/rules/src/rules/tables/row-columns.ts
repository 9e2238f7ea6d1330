import { basicParts, fields, revenueSources } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  appropriationTables,
  type CodedTable,
  carriedColumns,
  codedRows,
  expenditureTable,
  expenditureUses,
  partsOfSource,
  revenueColumns,
  revenueTable,
  summaryUses,
} from "../../tables/coded-tables.js";
import { amountOf, type LineFields } from "../../tables/row-fields.js";
import {
  checkRowSum,
  disclosedParts,
  openWhereShort,
  type RowSum,
  withCarried,
} from "../../tables/row-sums.js";
import { isNothing } from "../../tables/two-sided-rows.js";

const { carriedForward } = fields.tables.summaryTable;

/** Columns that add up others of their row. */
const sums: Readonly<Record<string, readonly string[]>> = { ...partsOfSource, basicExpenditure: basicParts };

/** The columns without those that another of them sums up. */
function parts(disclosed: readonly string[]): readonly string[] {
  const without = new Set(disclosed.flatMap((column) => sums[column] ?? []));
  return disclosed.filter((part) => !without.has(part));
}

/** Whether basic expenditure is among the parts in one column, or in both of its own. */
const hasBasic = (columns: readonly string[]) =>
  columns.includes("basicExpenditure") || basicParts.every((part) => columns.includes(part));

const carried = "broughtForward";
const year = "currentYearAppropriation";

/**
 * What a table of appropriations sets apart as appropriated this year: with what was brought forward it makes up the total of its
 * row, and it is spent on the uses where they are beside what was brought forward.
 */
function ofYear(context: CheckContext, table: CodedTable, uses: readonly RowSum[]): readonly RowSum[] {
  const rows = [...codedRows(context, table).map(({ row }) => row), table.totalRow];
  const isSplit = (row: LineFields) =>
    context.has(amountOf(row, "total")) && disclosedParts(context, row, [year, carried]).length === 2;
  return [
    ...rows.filter(isSplit).map((row) => ({ table: table.id, row, parts: [year, carried] })),
    ...uses.filter(({ row }) => context.has(amountOf(row, year))).map((each) => ({ ...each, whole: year })),
  ];
}

/** The columns of a table that add up in a row: sources, or the uses that it has columns for. */
const columnsOf = (table: CodedTable) =>
  table === revenueTable
    ? revenueColumns
    : table.columns.filter((column) => expenditureUses.includes(column));

function rowsToAdd(context: CheckContext, table: CodedTable): readonly RowSum[] {
  const { id, whole, totalRow } = table;
  const columns = columnsOf(table);
  const toAdd = (row: LineFields): readonly RowSum[] => {
    const disclosed = disclosedParts(context, row, columns);
    if (![whole, ...disclosed].some((column) => context.has(amountOf(row, column)))) return [];
    const ofRow = parts(disclosed);
    const isWhole = ofRow.length > 1 && (table === revenueTable || hasBasic(ofRow));
    return isWhole ? [{ table: id, row, whole, parts: ofRow }] : [];
  };
  const ofRows = codedRows(context, table).flatMap(({ row }) => toAdd(row));
  // uses without rows that have them were lines of their own, beside others; what is carried on is of no use
  const ofTotal =
    table === summaryUses && (ofRows.length === 0 || !isNothing(context, carriedForward))
      ? []
      : toAdd(totalRow);
  const ofTable = [...ofRows, ...ofTotal];
  if (!appropriationTables.includes(table)) return openWhereShort(context, ofTable, totalRow);
  const all = withCarried(context, ofTable);
  const isClosed = all.every((each) => each.parts.includes("basicExpenditure"));
  return [
    ...(isClosed ? all : openWhereShort(context, all, totalRow)),
    ...ofYear(context, table, all === ofTable ? [] : ofTable),
  ];
}

/** What came in this year, and what was brought forward, by source, where the revenue table adds each up. */
function subtotals(context: CheckContext): readonly RowSum[] {
  const { id, totalRow } = revenueTable;
  const rows = [...codedRows(context, revenueTable).map(({ row }) => row), totalRow];
  return [
    ["currentYearRevenue", revenueSources.filter((source) => source !== carried)] as const,
    [carried, carriedColumns] as const,
  ].flatMap(([whole, columns]) => {
    const sums = rows.flatMap((row): RowSum[] => {
      const disclosed = parts(disclosedParts(context, row, columns));
      const isTold = [whole, ...disclosed].some((column) => context.has(amountOf(row, column)));
      const isWhole = context.value(amountOf(row, whole)) !== undefined && disclosed.length > 1;
      return isTold && isWhole ? [{ table: id, row, whole, parts: disclosed }] : [];
    });
    return openWhereShort(context, sums, totalRow);
  });
}

export const rowColumns = defineRule({
  id: "row-columns",
  title: "收支总表和收入、支出各表逐行的合计等于各列之和",
  severity: "error",
  basis: ["implementing-regulation-5", "implementing-regulation-40"],
  covers: ["B-ROW-SUM", "B-ROW-SRC"],
  each: (context) => [
    ...rowsToAdd(context, revenueTable),
    ...subtotals(context),
    ...[summaryUses, expenditureTable, ...appropriationTables].flatMap((table) => rowsToAdd(context, table)),
  ],
  none: "没有按来源或用途分列的报表",
  check: checkRowSum,
});
