import { type Field, termOf } from "@qingbei/domain";
import { CODE_DIGITS, categoryCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { basicExpenditureTable, type CodedTable, codedRows, fundTables } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";

/** The length of codes at the level that the law requires: 项 of functional, 款 of economic classification. */
const depths: readonly (readonly [CodedTable, number, string])[] = [
  ...fundTables.map((table) => [table, CODE_DIGITS.item, "功能分类的项级"] as const),
  [basicExpenditureTable, CODE_DIGITS.section, "经济分类的款级"],
];

/** The codes of the rows with an amount. */
function spending(context: CheckContext, table: CodedTable): readonly string[] {
  return codedRows(context, table).flatMap(({ row, code }) =>
    code === undefined || isNothing(context, amountOf(row, "total")) ? [] : [code],
  );
}

/** The classes (类) with an amount but no row of the required level. */
function classesWithout(codes: readonly string[], digits: number): readonly string[] {
  const classes = new Set(codes.map(categoryCode));
  for (const code of codes) if (code.length >= digits) classes.delete(categoryCode(code));
  return [...classes];
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
    const lacking = classesWithout(codes, digits);
    for (const { row } of codedRows(context, table)) context.value(row.code);
    if (lacking.length === 0) return context.passed();
    // a code that occurs twice may have lost amounts of its other columns
    if (new Set(codes).size < codes.length) return context.skipped("科目编码有重复，级次无法判断");
    if (codes.some((code) => code.length >= digits)) {
      const isRead = codedRows(context, table).every(({ code }) => code !== undefined);
      if (!isRead || context.isUnread(table.rows as unknown as Field<unknown>))
        return context.skipped("表中有没有编码或没有读懂的行，级次无法判断");
      // its rows may be listed under a mistyped code
      return context.failed(
        `${termOf(table.id).zh}的 ${lacking.join("、")} 有金额，没有列到${level}，预算法要求列到这一级，请补列`,
        { severity: "warning" },
      );
    }
    return context.failed(`${termOf(table.id).zh}没有列到${level}，预算法要求列到这一级，请补列`);
  },
});
