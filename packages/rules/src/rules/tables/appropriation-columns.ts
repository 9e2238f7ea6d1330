import { fields, threeBudgets } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { amountOf, rowFields, rowFieldsOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, openWhereShort, withCarried } from "../../tables/row-sums.js";

const table = fields.tables.fiscalAppropriationTable;
const totalRow = rowFields(table.expenditureTotal);
const parts: readonly string[] = threeBudgets;

export const appropriationColumns = defineRule({
  id: "appropriation-columns",
  title: "财政拨款收支总表支出逐行的合计等于三本预算之和",
  severity: "error",
  basis: ["budget-law-5"],
  covers: ["B-T4-COL"],
  each: (context) => {
    const rows = [...rowFieldsOf(context, table.expenditureRows), totalRow]
      .filter((row) => disclosedParts(context, row, parts).length > 0)
      .filter((row) => ["total", ...parts].some((column) => context.has(amountOf(row, column))));
    const sums = withCarried(
      context,
      rows.map((row) => ({ table: "fiscalAppropriationTable", row, parts })),
    );
    const hasAll = rows.some((row) => disclosedParts(context, row, parts).length === parts.length);
    // a column may be cut off at the edge of the page
    return hasAll ? sums : openWhereShort(context, sums, totalRow);
  },
  none: "没有按三本预算分列的财政拨款收支总表",
  check: checkRowSum,
});
