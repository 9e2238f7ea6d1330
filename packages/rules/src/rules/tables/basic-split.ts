import { basicParts } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  appropriationTables,
  basicTables,
  type CodedTable,
  codedRows,
  expenditureTable,
  summaryUses,
} from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, openWhereShort, type RowSum } from "../../tables/row-sums.js";

/** The rows that divide one of their columns into 人员经费 and 公用经费. */
function splits(context: CheckContext, table: CodedTable, whole: string): readonly RowSum[] {
  const columns = [whole, ...basicParts];
  return [...codedRows(context, table).map(({ row }) => row), table.totalRow]
    .filter((row) => disclosedParts(context, row, columns).length === columns.length)
    .filter((row) => columns.some((column) => context.has(amountOf(row, column))))
    .map((row) => ({ table: table.id, row, whole, parts: basicParts }));
}

export const basicSplit = defineRule({
  id: "basic-split",
  title: "各表逐行的基本支出等于人员经费与公用经费之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["B-T6-SPLIT"],
  each: (context) => [
    ...basicTables.flatMap((table) => splits(context, table, "total")),
    ...[summaryUses, expenditureTable, ...appropriationTables].flatMap((table) =>
      openWhereShort(context, splits(context, table, "basicExpenditure"), table.totalRow),
    ),
  ],
  none: "没有分列人员经费和公用经费的报表",
  check: checkRowSum,
});
