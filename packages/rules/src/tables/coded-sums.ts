import { add, compare, type Exact, equals, exact, isZero, toText, zero } from "@qingbei/domain";
import { codesAbove, isCategoryCode, parentCode } from "../arithmetic/code-levels.js";
import type { CheckContext } from "../engine/context.js";
import { grouped } from "../engine/grouped.js";
import { type CodedRow, type CodedTable, codedRows } from "./coded-tables.js";
import { amountOf, type LineFields } from "./row-fields.js";

/** Rows of a table by code that add up to a line of it, in the columns that the line discloses. */
export interface CodedSum {
  readonly table: CodedTable;
  readonly whole: LineFields;
  readonly parts: readonly CodedRow[];
  readonly columns: readonly string[];
}

/** The columns that a line discloses. */
function columnsOf({ has }: CheckContext, table: CodedTable, line: LineFields): readonly string[] {
  return table.columns.filter((column) => has(amountOf(line, column)));
}

export const amountIn = ({ value }: CheckContext, { row }: CodedRow, column: string): Exact =>
  value(amountOf(row, column)) ?? zero;

/** What a row says in all: one that says the same may be the same row, printed once more. */
function wordsOf(context: CheckContext, { columns }: CodedTable, each: CodedRow): string {
  const amounts = columns.map((column) => toText(amountIn(context, each, column)));
  return [each.code, context.value(each.row.name), ...amounts].join("\n");
}

/** Rows without those that say the same as one before. */
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

/** Whether a code stands again behind others: where no category is printed, that of another unit. */
function beginsAnew(rows: readonly CodedRow[]): boolean {
  const seen = new Set<string | undefined>();
  return rows.some(({ code }, at) => {
    const isAgain = seen.has(code) && rows[at - 1]?.code !== code;
    seen.add(code);
    return isAgain;
  });
}

/** Whether the rows of a table are blocks of units: there every category stands again and again, not just beneath itself. */
export function isByUnit(context: CheckContext, table: CodedTable): boolean {
  const rows = codedRows(context, table).filter(({ code }) => code !== undefined);
  const isCopy = (row: CodedRow, before: CodedRow | undefined) =>
    before !== undefined && withoutCopies(context, table, [before, row]).length === 1;
  const tops = rows.filter((row, at) => isCategoryCode(row.code ?? "") && !isCopy(row, rows[at - 1]));
  return tops.length === 0 ? beginsAnew(rows) : new Set(tops.map(({ code }) => code)).size < tops.length;
}

/**
 * Rows with those one level beneath them. In a table of several units codes stand again: those that do decide nothing there.
 */
export function rowsBeneath(context: CheckContext, table: CodedTable): readonly CodedSum[] {
  const rows = codedRows(context, table).filter(({ code }) => code !== undefined);
  const isOfUnits = isByUnit(context, table);
  const byCode = grouped(rows, ({ code = "" }) => code);
  const isAlone = ({ code = "" }: CodedRow) => byCode.get(code)?.length === 1;
  return [...grouped(rows, ({ code = "" }) => parentCode(code))].flatMap(([code, parts]) => {
    if (code === undefined) return [];
    const [parent, ...more] = withoutCopies(context, table, byCode.get(code) ?? []);
    if (!parent || more.length > 0 || (isOfUnits && ![parent, ...parts].every(isAlone))) return [];
    return [{ table, whole: parent.row, parts, columns: columnsOf(context, table, parent.row) }];
  });
}

/** Rows of units further below than this belong to no other. */
const NEAR = 60;

/** Whether a row without a code is the sum of those that follow: a department above its units. */
function isNested({ value }: CheckContext, rows: readonly CodedRow[]): boolean {
  const totals = rows.map(({ row }) => value(amountOf(row, "total")) ?? undefined);
  return totals.some((whole, at) => {
    if (!whole || isZero(whole)) return false;
    let sum: Exact = exact("0");
    for (const part of totals.slice(at + 1, at + NEAR)) {
      if (part) sum = add(sum, part);
      const order = compare(sum, whole);
      if (order >= 0) return equals(sum, whole);
    }
    return false;
  });
}

/** The rows above which no other stands: categories, or units where nothing is by code. */
function topRows(context: CheckContext, rows: readonly CodedRow[]): readonly CodedRow[] {
  const coded = rows.filter(({ code }) => code !== undefined);
  if (coded.length === 0) return isNested(context, rows) ? [] : rows;
  const codes = new Set(coded.map(({ code }) => code));
  return coded.filter(({ code = "" }) => !codesAbove(code).some((above) => codes.has(above)));
}

/** The rows above which no other stands, with the total row that adds them up. */
export function topSum(context: CheckContext, table: CodedTable): CodedSum {
  const parts = topRows(context, codedRows(context, table));
  return { table, whole: table.totalRow, parts, columns: columnsOf(context, table, table.totalRow) };
}
