import { fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { appropriationRevenue, isNothing, sourceRow } from "./two-sided-rows.js";

const { tables } = fields;

/** Each budget of 财政拨款收支总表, as what is spent and as what comes in, with the table of its own. */
export const budgets = [
  ["generalPublicBudget", "generalPublicBudgetAppropriation", tables.generalPublicBudgetTable],
  ["governmentManagedFundsBudget", "governmentManagedFundsAppropriation", tables.governmentManagedFundsTable],
  ["stateCapitalOperationsBudget", "stateCapitalOperationsAppropriation", tables.stateCapitalOperationsTable],
] as const;

/** Whether a budget has money, or a table with rows, and yet no total of its table was read. */
function isUndisclosed(context: CheckContext, [column, source, table]: (typeof budgets)[number]): boolean {
  if (context.has(table.totalRow.total)) return false;
  const revenue = sourceRow(context, appropriationRevenue, source);
  return (
    !isNothing(context, tables.fiscalAppropriationTable.expenditureTotal[column]) ||
    (revenue !== undefined && !isNothing(context, revenue)) ||
    context.list(table.rows).length > 0
  );
}

/** Whether every budget that has money has a table of its own with a total. */
export function hasEveryBudget(context: CheckContext): boolean {
  return !budgets.some((budget) => isUndisclosed(context, budget));
}
