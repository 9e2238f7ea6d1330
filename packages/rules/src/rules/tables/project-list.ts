import { add, type Exact, equals, type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { carriedColumns, payers } from "../../tables/coded-tables.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { amountOf, rowFields, rowsOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, withCarried } from "../../tables/row-sums.js";
import { explain, gap, print } from "../../wording/explain.js";

const list = fields.tables.projectListTable;
const totalRow = rowFields(list.totalRow);
/** Money carried over, in one column or beneath a header of its own by the money that it is of. */
const carried = ["broughtForward", ...carriedColumns];

/** Each project and the total by the money that pays it. */
function rowSums(context: CheckContext): readonly Check[] {
  const rows = [...rowsOf(context, list.rows), totalRow];
  const sums = rows.filter(
    (row) => context.has(amountOf(row, "total")) && disclosedParts(context, row, payers).length > 1,
  );
  const all = sums.map((row) => ({ table: "projectListTable", row, parts: payers }));
  return withCarried(context, all, carried).map((each) => (own) => {
    const disclosed = disclosedParts(own, each.row, each.parts);
    // there may be a column that the model does not have
    const outcome = checkRowSum(own, { ...each, parts: disclosed });
    return outcome.outcome === "failed" ? { ...outcome, severity: "warning" } : outcome;
  });
}

const { tables } = fields;
/** The projects of all money, a column each, against those of the other tables. */
const wholes: readonly (readonly [column: string, whole: Field<Wan>])[] = [
  ["total", tables.expenditureTable.totalRow.projectExpenditure],
  ["generalPublicBudget", tables.generalPublicBudgetTable.totalRow.projectExpenditure],
  ["governmentManagedFundsBudget", tables.governmentManagedFundsTable.totalRow.projectExpenditure],
  ["stateCapitalOperationsBudget", tables.stateCapitalOperationsTable.totalRow.projectExpenditure],
];

/** Whether money of one budget and what of it was carried over are together what the other table has. */
function isWithCarried({ value }: CheckContext, column: string, whole: Field<Wan>): boolean {
  if (column === "total") return false;
  const brought = value(amountOf(totalRow, `carriedOver/${column}`));
  const [own, other] = [value(amountOf(totalRow, column)), value(whole)];
  return !!brought && !!own && !!other && equals<Exact>(add<Exact>(own, brought), other);
}

function compared(column: string, whole: Field<Wan>): Check {
  const listed = amountOf(totalRow, column);
  return (own) => {
    if (column === "total" && isWithOtherUses(own, listed, "projectExpenditure"))
      return own.skipped("支出总表把单位自有等资金的支出另列几栏");
    if (isWithCarried(own, column, whole)) return own.passed();
    return explain(
      own.identity(own.read(listed), sum([own.read(whole)])),
      (evaluation) =>
        `项目支出表的${own.label(listed)}为 ${print(evaluation.actual)}，支出表的项目支出为 ${print(evaluation.expected)}，前者${gap(evaluation)}；如只公开部分项目请写明`,
    );
  };
}

export const projectList = defineRule({
  id: "project-list",
  title: "项目支出表逐行等于各项资金之和，合计等于支出表的项目支出",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  covers: ["C-T3-PROJ", "C-T10-FUND"],
  checks: (context) => [
    ...rowSums(context),
    ...wholes
      .filter(([column, whole]) => context.has(amountOf(totalRow, column)) && context.has(whole))
      .map(([column, whole]) => compared(column, whole)),
  ],
  none: "没有项目支出表",
});
