import { add, type Exact, equals, type Field, fields, termOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { sourceColumns } from "../../tables/coded-tables.js";
import { hasSubtotal } from "../../tables/nested-rows.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { amountOf, rowFields, rowFieldsOf } from "../../tables/row-fields.js";
import { budgets } from "../../tables/three-budgets.js";
import { explain, gap, print } from "../../wording/explain.js";

const list = fields.tables.projectListTable;
const totalRow = rowFields(list.totalRow);
const { tables } = fields;
/** The totals of the project list by kind of money, and the figures of other tables that must equal them. */
const wholes: readonly (readonly [column: string, whole: Field<Wan>])[] = [
  ["total", tables.expenditureTable.totalRow.projectExpenditure],
  ...budgets.map(([budget, , { totalRow: own }]) => [budget, own.projectExpenditure] as const),
];

/** Whether one budget's money and its money carried over add up to the other table's figure. */
function isWithCarried({ value }: CheckContext, column: string, whole: Field<Wan>): boolean {
  if (column === "total") return false;
  const [own, other] = [value(amountOf(totalRow, column)), value(whole)];
  return [`carriedOver/${column}`, "broughtForward"].some((each) => {
    const brought = value(amountOf(totalRow, each));
    return !!brought && !!own && !!other && equals<Exact>(add<Exact>(own, brought), other);
  });
}

/** Projects needed for a sum: a single one only repeats its total. */
const SEVERAL = 2;

/**
 * The sum of the projects, by source of money, against the total row; without a total row, against the project expenditure
 * of 支出总表. A list that contains subtotals is skipped.
 */
function columnSums(context: CheckContext): readonly Check[] {
  const { has, value } = context;
  const rows = rowFieldsOf(context, list.rows).filter((row) => has(amountOf(row, "total")));
  if (rows.length < SEVERAL || hasSubtotal(rows.map((row) => value(amountOf(row, "total")) ?? undefined)))
    return [];
  const [ofTable] = wholes;
  const hasTotal = has(amountOf(totalRow, "total"));
  const sums: readonly (readonly [column: string, whole: Field<Wan>])[] = hasTotal
    ? ["total", ...sourceColumns].map((column) => [column, amountOf(totalRow, column)] as const)
    : ofTable
      ? [ofTable]
      : [];
  return sums
    .filter(([, whole]) => has(whole))
    .map(([column, whole]) => (own) => {
      if (!hasTotal && isWithOtherUses(own, whole, "projectExpenditure"))
        return own.skipped("支出总表把单位自有等资金的支出另列几栏");
      const parts = sum(rows.map((row) => own.read(amountOf(row, column), absentIsZero)));
      return explain(own.identity(own.read(whole), parts, { openList: list.rows }), (evaluation) => {
        const { actual, expected } = evaluation;
        return hasTotal
          ? `项目支出表“${termOf(column).zh}”一列，合计行为 ${print(actual)}，各项目之和为 ${print(expected)}，合计行${gap(evaluation)}`
          : `支出总表的项目支出为 ${print(actual)}，项目支出表各项目之和为 ${print(expected)}，前者${gap(evaluation)}；如只公开部分项目请写明`;
      });
    });
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
        `${own.label(listed)}为 ${print(evaluation.actual)}，支出表的项目支出为 ${print(evaluation.expected)}，前者${gap(evaluation)}；如只公开部分项目请写明`,
    );
  };
}

export const projectListTotal = defineRule({
  id: "project-list-total",
  title: "项目支出表的合计等于各项目之和，等于支出表的项目支出",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  covers: ["C-T3-PROJ", "C-T10-FUND"],
  checks: (context) => [
    ...columnSums(context),
    ...wholes
      .filter(([column, whole]) => context.has(amountOf(totalRow, column)) && context.has(whole))
      .map(([column, whole]) => compared(column, whole)),
  ],
  none: "没有项目支出表，或没有可以核对的合计",
});
