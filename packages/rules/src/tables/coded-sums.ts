import { type Exact, toText, zero } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { codesAbove, isCategoryCode, parentCode } from "../arithmetic/code-levels.js";
import type { CheckContext } from "../engine/context.js";
import { isNothing } from "../engine/presence.js";
import { type CodedRow, type CodedTable, codedRows } from "./coded-tables.js";
import { hasSubtotal } from "./nested-rows.js";
import { readOrRest } from "./row-division.js";
import { amountOf, type LineFields } from "./row-fields.js";

/** Rows of a table that add up to one of its lines, in the columns that the line discloses. */
export interface CodedSum {
  readonly table: CodedTable;
  readonly whole: LineFields;
  readonly parts: readonly CodedRow[];
  readonly columns: readonly string[];
}

/** The columns where a line has a number, or a blank that is proven to be zero while one of its parts has a number. */
function columnsOf(
  context: CheckContext,
  table: CodedTable,
  line: LineFields,
  parts: readonly CodedRow[],
): readonly string[] {
  const isFilled = (column: string) => parts.some(({ row }) => !isNothing(context, amountOf(row, column)));
  return table.columns.filter((column) => {
    const amount = context.value(amountOf(line, column));
    // most tables lack most columns: only a blank cell is worth a look at the parts
    if (amount !== null) return amount !== undefined;
    return isFilled(column) && readOrRest(context, table, line, column).missing.length === 0;
  });
}

export const amountIn = ({ value }: CheckContext, { row }: CodedRow, column: string): Exact =>
  value(amountOf(row, column)) ?? zero;

/** A key of everything in a row: equal keys may mean one row printed twice. */
function wordsOf(context: CheckContext, { columns }: CodedTable, each: CodedRow): string {
  const amounts = columns.map((column) => toText(amountIn(context, each, column)));
  return [each.code, context.value(each.row.name), ...amounts].join("\n");
}

/** Rows without repeated ones. */
export function withoutCopies(
  context: CheckContext,
  table: CodedTable,
  rows: readonly CodedRow[],
): readonly CodedRow[] {
  const seen = new Set<string>();
  return rows.filter((each) => {
    const words = wordsOf(context, table, each);
    return !seen.has(words) && seen.add(words);
  });
}

/** Whether a code recurs after other codes: without 类 rows that means another unit begins. */
function beginsAnew(rows: readonly CodedRow[]): boolean {
  const seen = new Set<string | undefined>();
  return rows.some(({ code }, at) => {
    const isAgain = seen.has(code) && rows[at - 1]?.code !== code;
    seen.add(code);
    return isAgain;
  });
}

/** Whether the rows of a table are grouped by unit: then a 类 recurs after other rows. */
export function isByUnit(context: CheckContext, table: CodedTable): boolean {
  const rows = codedRows(context, table).filter(({ code }) => code !== undefined);
  const isCopy = (row: CodedRow, before: CodedRow | undefined) =>
    before !== undefined && withoutCopies(context, table, [before, row]).length === 1;
  const tops = rows.filter((row, at) => isCategoryCode(row.code ?? "") && !isCopy(row, rows[at - 1]));
  return tops.length === 0 ? beginsAnew(rows) : new Set(tops.map(({ code }) => code)).size < tops.length;
}

/** Rows with the rows one level beneath them. In a table of several units, a code that recurs is left out. */
export function rowsBeneath(context: CheckContext, table: CodedTable): readonly CodedSum[] {
  const rows = codedRows(context, table).filter(({ code }) => code !== undefined);
  const isOfUnits = isByUnit(context, table);
  const byCode = grouped(rows, ({ code = "" }) => code);
  const isAlone = ({ code = "" }: CodedRow) => byCode.get(code)?.length === 1;
  return [...grouped(rows, ({ code = "" }) => parentCode(code))].flatMap(([code, parts]) => {
    if (code === undefined) return [];
    const [parent, ...more] = withoutCopies(context, table, byCode.get(code) ?? []);
    if (!parent || more.length > 0 || (isOfUnits && ![parent, ...parts].every(isAlone))) return [];
    return [{ table, whole: parent.row, parts, columns: columnsOf(context, table, parent.row, parts) }];
  });
}

/** Whether a row without a code is the sum of rows below it: a department above its units. */
const isNested = ({ value }: CheckContext, rows: readonly CodedRow[]) =>
  hasSubtotal(rows.map(({ row }) => value(amountOf(row, "total")) ?? undefined));

/** The rows without a parent row: 类, or units if no row has a code. */
function topRows(context: CheckContext, rows: readonly CodedRow[]): readonly CodedRow[] {
  const coded = rows.filter(({ code }) => code !== undefined);
  if (coded.length === 0) return isNested(context, rows) ? [] : rows;
  const codes = new Set(coded.map(({ code }) => code));
  return coded.filter(({ code = "" }) => !codesAbove(code).some((above) => codes.has(above)));
}

/** The total row and the rows without a parent row, which it adds up. */
export function topSum(context: CheckContext, table: CodedTable): CodedSum {
  const parts = topRows(context, codedRows(context, table));
  return { table, whole: table.totalRow, parts, columns: columnsOf(context, table, table.totalRow, parts) };
}
