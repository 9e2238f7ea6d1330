import { fields, revenueSources } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import {
  appropriationTables,
  type CodedTable,
  carriedColumns,
  codedRows,
  expenditureTable,
  revenueTable,
  summaryUses,
} from "../../tables/coded-tables.js";
import { divisionOf, withoutParts } from "../../tables/row-division.js";
import { amountOf, type LineFields } from "../../tables/row-fields.js";
import {
  checkRowSum,
  disclosedParts,
  openWhereShort,
  type RowSum,
  withCarried,
} from "../../tables/row-sums.js";

const { carriedForward } = fields.tables.summaryTable;

const carried = "broughtForward";
const year = "currentYearAppropriation";

/**
 * Sums with this year's appropriation: with the money brought forward it makes up the row's total. If the uses stand
 * beside money brought forward, it is also the sum of the uses.
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

/** Filled rows needed for each unfilled one: with fewer, leaving parts blank is how the table is filled in. */
const FILLED_FOR_ONE = 3;

/** Marks the rows that have a total but only blank parts, while other rows of the same level have parts. */
function markUnfilled(context: CheckContext, sums: readonly RowSum[]): readonly RowSum[] {
  const isBlank = ({ row, whole = "total", parts }: RowSum) =>
    !isNothing(context, amountOf(row, whole)) &&
    parts.every((part) => context.value(amountOf(row, part)) === null);
  const levels = grouped(sums, ({ row }) => (row.code && context.value(row.code))?.length ?? 0);
  const unfilled = new Set(
    [...levels].flatMap(([level, rows]) => {
      const blank = level > 0 ? rows.filter(isBlank) : [];
      const filled = rows.filter(({ parts, row }) => parts.some((part) => context.has(amountOf(row, part))));
      return filled.length >= blank.length * FILLED_FOR_ONE ? blank : [];
    }),
  );
  return sums.map((each) => (unfilled.has(each) ? { ...each, isUnfilled: true } : each));
}

function rowsToAdd(context: CheckContext, table: CodedTable): readonly RowSum[] {
  const { id, whole, totalRow } = table;
  const toAdd = (row: LineFields): readonly RowSum[] => {
    const parts = divisionOf(context, table, row);
    const isStated = [whole, ...parts].some((column) => context.has(amountOf(row, column)));
    return isStated && parts.length > 0 ? [{ table: id, row, whole, parts }] : [];
  };
  const ofRows = markUnfilled(
    context,
    codedRows(context, table).flatMap(({ row }) => toAdd(row)),
  );
  // uses that no row has were lines of their own beside other lines; money carried forward has no use
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

/** The sums by source of this year's revenue and of money brought forward, if the revenue table prints both sums. */
function subtotals(context: CheckContext): readonly RowSum[] {
  const { id, totalRow } = revenueTable;
  const rows = [...codedRows(context, revenueTable).map(({ row }) => row), totalRow];
  return [
    ["currentYearRevenue", revenueSources.filter((source) => source !== carried)] as const,
    [carried, carriedColumns] as const,
  ].flatMap(([whole, columns]) => {
    const sums = rows.flatMap((row): RowSum[] => {
      const disclosed = withoutParts(disclosedParts(context, row, columns));
      const isStated = [whole, ...disclosed].some((column) => context.has(amountOf(row, column)));
      const isWhole = context.value(amountOf(row, whole)) !== undefined && disclosed.length > 1;
      return isStated && isWhole ? [{ table: id, row, whole, parts: disclosed }] : [];
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
