import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import {
  type CodedRow,
  type CodedTable,
  codedRows,
  codedTables,
  rowName,
} from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Family {
  readonly table: CodedTable;
  readonly column: string;
  readonly parent: CodedRow;
  readonly children: readonly CodedRow[];
}

/** Rows with those one level beneath them; a code that stands twice is of several units, and decides nothing. */
function families(context: CheckContext, table: CodedTable): readonly Family[] {
  const byCode = new Map<string, CodedRow[]>();
  const byParent = new Map<string, CodedRow[]>();
  for (const each of codedRows(context, table)) {
    const { code } = each;
    if (code === undefined) continue;
    byCode.set(code, [...(byCode.get(code) ?? []), each]);
    if (code.length > 3) {
      const parent = code.slice(0, -2);
      const siblings = byParent.get(parent);
      if (siblings) siblings.push(each);
      else byParent.set(parent, [each]);
    }
  }
  const isAlone = ({ code }: CodedRow) => code !== undefined && byCode.get(code)?.length === 1;
  return [...byParent].flatMap(([code, children]) => {
    const [parent] = byCode.get(code) ?? [];
    if (!parent || ![parent, ...children].every(isAlone)) return [];
    const columns = table.columns.filter((column) => context.has(amountOf(parent.row, column)));
    return columns.map((column) => ({ table, column, parent, children }));
  });
}

export const rowHierarchy = defineRule({
  id: "row-hierarchy",
  title: "类等于款之和，款等于项之和",
  severity: "error",
  basis: ["budget-law-46"],
  covers: ["B-HIER-CLASS", "B-HIER-SECTION"],
  each: (context) => codedTables.flatMap((table) => families(context, table)),
  none: "没有同时列示上下级科目的报表",
  check: (context, { table, column, parent, children }) => {
    const parts = children.map(({ row }) => context.read(amountOf(row, column), absentIsZero));
    return explain(
      context.identity(context.read(amountOf(parent.row, column)), sum(parts), { rowsOf: table.rows }),
      (evaluation) =>
        `${termOf(table.id).zh}“${rowName(context, parent.row)}”的${termOf(column).zh}为 ${print(evaluation.actual)}，下级各科目之和为 ${print(evaluation.expected)}，${gap(evaluation)}`,
    );
  },
});
