import { defineRule } from "../../engine/rule.js";
import { amountOf, basicExpenditureTable, codedRows } from "../../tables/coded-tables.js";
import { checkRowSum, disclosedParts } from "../../tables/row-sums.js";

const parts = ["personnelExpenses", "routineOperatingExpenses"];

export const basicSplit = defineRule({
  id: "basic-split",
  title: "基本支出表逐行的合计等于人员经费与公用经费之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["B-T6-SPLIT"],
  each: (context) =>
    [...codedRows(context, basicExpenditureTable).map(({ row }) => row), basicExpenditureTable.totalRow]
      .filter((row) => disclosedParts(context, row, parts).length === parts.length)
      .filter((row) => ["total", ...parts].some((column) => context.has(amountOf(row, column))))
      .map((row) => ({ table: basicExpenditureTable.id, row, parts })),
  none: "没有分列人员经费和公用经费的基本支出表",
  check: checkRowSum,
});
