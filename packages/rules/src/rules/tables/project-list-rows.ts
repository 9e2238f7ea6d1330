import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { carriedColumns, sourceColumns } from "../../tables/coded-tables.js";
import { amountOf, rowFields, rowFieldsOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, withCarried } from "../../tables/row-sums.js";

const list = fields.tables.projectListTable;
const totalRow = rowFields(list.totalRow);
/** Money carried over: one column, or several beneath a common header, by the kind of money. */
const carried = ["broughtForward", ...carriedColumns];

/** Checks that each project's total, and the total row, is the sum by kind of money. */
function rowSums(context: CheckContext): readonly Check[] {
  const rows = [...rowFieldsOf(context, list.rows), totalRow];
  const sums = rows.filter(
    (row) => context.has(amountOf(row, "total")) && disclosedParts(context, row, sourceColumns).length > 1,
  );
  const all = sums.map((row) => ({ table: "projectListTable", row, parts: sourceColumns }));
  return withCarried(context, all, carried).map((each) => (own) => {
    const disclosed = disclosedParts(own, each.row, each.parts);
    // the table may have a column that the model lacks
    const outcome = checkRowSum(own, { ...each, parts: disclosed });
    return outcome.outcome === "failed" ? { ...outcome, severity: "warning" } : outcome;
  });
}

export const projectListRows = defineRule({
  id: "project-list-rows",
  title: "项目支出表逐行等于各项资金之和",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  covers: [],
  checks: rowSums,
  none: "没有项目支出表，或没有分资金列示",
});
