import { add, compare, type Exact, equals, exact, isZero, termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { type CodedRow, type CodedTable, codedRows, codedTables } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Column {
  readonly table: CodedTable;
  readonly column: string;
  readonly top: readonly CodedRow[];
  /** Rows of no code beside rows of codes, such as 结转下年: what they are to the total is not known. */
  readonly others: readonly CodedRow[];
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
  const hasParent = (code: string) =>
    [3, 5].some((length) => length < code.length && codes.has(code.slice(0, length)));
  return coded.filter(({ code }) => code !== undefined && !hasParent(code));
}

function columnsToAdd(context: CheckContext): readonly Column[] {
  return codedTables.flatMap((table) => {
    const columns = table.columns.filter((column) => context.has(amountOf(table.totalRow, column)));
    if (columns.length === 0) return [];
    const rows = codedRows(context, table);
    const top = topRows(context, rows);
    const others = top === rows ? [] : rows.filter(({ code }) => code === undefined);
    return columns.map((column) => ({ table, column, top, others }));
  });
}

export const rowsAddUp = defineRule({
  id: "rows-add-up",
  title: "各表的合计行等于最高一级各行之和",
  severity: "error",
  basis: ["budget-law-46"],
  covers: ["B-TOTAL-ROW"],
  each: columnsToAdd,
  none: "没有带合计行的报表",
  check: (context, { table, column, top, others }) => {
    const { read, has, identity, skipped } = context;
    if (top.length === 0) return skipped("表中只有合计行，或没有编码，看不出哪些行包含在别的行里");
    if (others.some(({ row }) => has(amountOf(row, column)))) return skipped("表中另有不按科目列示的行");
    const parts = top.map(({ row }) => read(amountOf(row, column), absentIsZero));
    return explain(
      identity(read(amountOf(table.totalRow, column)), sum(parts), { rowsOf: table.rows }),
      (evaluation) =>
        `${termOf(table.id).zh}“${termOf(column).zh}”一列，合计行为 ${print(evaluation.actual)}，各行之和为 ${print(evaluation.expected)}，合计行${gap(evaluation)}`,
    );
  },
});
