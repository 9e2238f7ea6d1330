import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { basicExpenditureTable, type CodedTable, codedRows, fundTables } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { isNothing } from "../../tables/two-sided-rows.js";

/** The digits of the level that the law asks for: functional items, economic sections. */
const depths: readonly (readonly [CodedTable, number, string])[] = [
  ...fundTables.map((table) => [table, 7, "功能分类的项级"] as const),
  [basicExpenditureTable, 5, "经济分类的款级"],
];

/** The codes of the rows that spend something. */
function spending(context: CheckContext, table: CodedTable): readonly string[] {
  return codedRows(context, table).flatMap(({ row, code }) =>
    code === undefined || isNothing(context, amountOf(row, "total")) ? [] : [code],
  );
}

export const classificationDepth = defineRule({
  id: "classification-depth",
  title: "支出表按功能分类列到项，基本支出表按经济分类列到款",
  severity: "error",
  basis: ["budget-law-46", "implementing-regulation-6"],
  covers: ["B-T6-DEPTH"],
  each: (context) => depths.filter(([table]) => spending(context, table).length > 0),
  none: "没有填列科目的支出表",
  check: (context, [table, digits, level]) => {
    const codes = spending(context, table);
    for (const { row } of codedRows(context, table)) context.value(row.code);
    if (codes.some((code) => code.length >= digits)) return context.passed();
    // a code that stands twice may have lost what its other columns print
    if (new Set(codes).size < codes.length) return context.skipped("科目编码有重复，级次无法判断");
    return context.failed(`${termOf(table.id).zh}没有列到${level}，预算法要求列到这一级，请补列`);
  },
});
