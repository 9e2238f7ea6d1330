import { basicParts, type Exact } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, type Figure, minus, sum } from "../engine/figure.js";
import { print } from "../wording/explain.js";
import {
  type CodedTable,
  expenditureUses,
  partsOfSource,
  revenueColumns,
  revenueTable,
} from "./coded-tables.js";
import { amountOf, type LineFields } from "./row-fields.js";
import { disclosedParts } from "./row-sums.js";

/** Columns that add up others of their row. */
const sums: Readonly<Record<string, readonly string[]>> = { ...partsOfSource, basicExpenditure: basicParts };

/** The columns without those that another of them adds up. */
export function withoutParts(columns: readonly string[]): readonly string[] {
  const added = new Set(columns.flatMap((column) => sums[column] ?? []));
  return columns.filter((column) => !added.has(column));
}

/** Whether basic expenditure is among the columns, by itself or as its two parts. */
const hasBasic = (columns: readonly string[]) =>
  columns.includes("basicExpenditure") || basicParts.every((part) => columns.includes(part));

/** The columns of a table that may divide the whole of a row: by source, or by use. */
const dividing = (table: CodedTable) =>
  table === revenueTable
    ? revenueColumns
    : table.columns.filter((column) => expenditureUses.includes(column));

/** The columns that add up to the whole of a row, blank ones included; empty if the row lacks such columns. */
export function divisionOf(context: CheckContext, table: CodedTable, row: LineFields): readonly string[] {
  const columns = withoutParts(disclosedParts(context, row, dividing(table)));
  const isWhole = columns.length > 1 && (table === revenueTable || hasBasic(columns));
  return isWhole ? columns : [];
}

/**
 * The number in a column of a row. If the cell is blank and the other columns add up to the whole, it is proven to be zero
 * and given as the whole minus the others, so that it can be compared with other numbers.
 */
export function readOrRest(
  context: CheckContext,
  table: CodedTable,
  row: LineFields,
  column: string,
): Figure {
  const { read, value, identity } = context;
  const field = amountOf(row, column);
  const own = read(field);
  if (value(field) !== null) return own;
  const columns = divisionOf(context, table, row);
  if (!columns.includes(column)) return own;
  const whole = read(amountOf(row, table.whole));
  const others = sum(columns.map((each) => read(amountOf(row, each), absentIsZero)));
  return identity(whole, others).outcome === "passed" ? minus(whole, others) : own;
}

/** The value of a column in a row, for a message: 为 12.00, or 空着 if it is blank. */
export function saidIn({ has }: CheckContext, row: LineFields, column: string, actual: Exact): string {
  return has(amountOf(row, column)) ? `为 ${print(actual)}` : "空着";
}
