import {
  type DepartmentBudget,
  type Field,
  type FieldOf,
  fields,
  pointerOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import { counterpart } from "../../across/counterpart.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../parameters/severity.js";
import { explain, gap, print } from "../../wording/explain.js";

/** A budget amount that final accounts print, and the same amount in the budget itself. */
interface Approved {
  readonly stated: Field<Wan>;
  readonly published: Field<Wan>;
  readonly severity: Severity;
}

const { tables } = fields;
const three = tables.threePublicExpensesTable;

/** Rows that print the budget beside the executed amount; in the budget itself, it is the amount of the same row. */
function rowsOf({ list }: CheckContext): readonly { approved: Field<Wan>; amount: Field<Wan> }[] {
  const summary = tables.summaryTable;
  return [
    ...[summary.revenueRows, summary.expenditureRows].flatMap((rows) =>
      list(rows as FieldOf<readonly { approvedAmount?: Wan | null; amount?: Wan | null }[]>).map((row) => ({
        approved: row.approvedAmount as Field<Wan>,
        amount: row.amount as Field<Wan>,
      })),
    ),
    ...[
      tables.generalPublicBudgetTable,
      tables.governmentManagedFundsTable,
      tables.stateCapitalOperationsTable,
    ].flatMap((table) =>
      list(table.rows).map((row) => ({ approved: row.approvedAmount, amount: row.total })),
    ),
  ];
}

function approvedIn(
  context: CheckContext,
  root: FieldOf<DepartmentBudget>,
  certain: boolean,
): readonly Approved[] {
  const severity: Severity = certain ? "error" : "warning";
  const published = root.tables.threePublicExpensesTable.current;
  return [
    ...threePublicAmounts.flatMap((column): Approved[] => [
      { stated: three.approvedBudget[column], published: published[column], severity },
      // 预算数 alone may be the adjusted budget
      { stated: three.plannedBudget[column], published: published[column], severity: "warning" },
    ]),
    ...rowsOf(context).flatMap(({ approved, amount }) => {
      const before = context.has(approved) && counterpart(context, amount, fields, root);
      return before ? [{ stated: approved, published: before, severity }] : [];
    }),
  ].filter(({ stated, published: other }) => context.has(stated) && context.has(other));
}

export const approvedBudget = defineRule<Approved>({
  id: "approved-budget",
  title: "决算里的年初预算数等于同年公开的预算",
  severity: "error",
  basis: ["budget-law-75"],
  only: "finalAccounts",
  across: true,
  covers: ["E-FINAL-BUDGET"],
  each: (context) =>
    context.companions
      .filter(({ relation }) => relation === "approvedBudget")
      .flatMap(({ fields: root, certain }) => approvedIn(context, root, certain)),
  none: "没有给出同年的预算（--against），或决算没有印年初预算数",
  check: ({ read, label, sameFigure }, { stated, published, severity }) =>
    explain(
      sameFigure(read(stated), read(published), { severity }),
      (evaluation) =>
        `${label(stated)}是 ${print(evaluation.actual)}，${label(pointerOf(published))}是 ${print(evaluation.expected)}，${gap(evaluation)}`,
    ),
});
