import { type DepartmentBudget, type Field, type FieldOf, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { approvedColumn, sumsOfSides } from "../parameters/approved-columns.js";
import type { ApprovedPair } from "./approved-in-prose.js";

type AnyTable = FieldOf<NonNullable<NonNullable<DepartmentBudget["tables"]>["otherTables"]>[number]>;

/** The sums of one side of 收入支出决算总表 in the column of the approved budget. Such columns are kept as printed. */
function* ofSide({ value, list }: CheckContext, table: AnyTable, root: FieldOf<DepartmentBudget>) {
  const columns = value(table.columns as Field<readonly (readonly string[])[]>) ?? [];
  const published = root.tables.summaryTable;
  for (const [at, header] of columns.entries()) {
    const sums = sumsOfSides.find(({ side }) => header.some((words) => side.test(words)));
    if (!sums || !header.some((words) => approvedColumn.test(words))) continue;
    for (const row of list(table.rows))
      if (sums.ofYear[0].test(value(row.name) ?? ""))
        yield { stated: row.amounts.at(at), published: published[sums.ofYear[1]] };
    yield { stated: table.totalRow.amounts.at(at), published: published[sums.total] };
  }
}

/**
 * The totals of final accounts in columns of the approved budget, with those of the budget itself: together those of
 * one table.
 */
export function approvedTotals(
  context: CheckContext,
  root: FieldOf<DepartmentBudget>,
): readonly (readonly ApprovedPair[])[] {
  const { list, value, has } = context;
  const { tables } = fields;
  const summaries = list(tables.otherTables).filter(
    ({ standardTable }) => value(standardTable) === "summaryTable",
  );
  const ofBudgets = (
    ["generalPublicBudgetTable", "governmentManagedFundsTable", "stateCapitalOperationsTable"] as const
  ).map((kind) => [
    { stated: tables[kind].totalRow.approvedAmount, published: root.tables[kind].totalRow.total },
  ]);
  return [summaries.flatMap((table) => [...ofSide(context, table, root)]), ...ofBudgets].map((pairs) =>
    pairs.filter((pair): pair is ApprovedPair => has(pair.stated as Field<Wan>) && has(pair.published)),
  );
}
