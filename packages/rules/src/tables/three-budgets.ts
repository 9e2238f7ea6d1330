import {
  type Field,
  fields,
  pointerOf,
  revenueSources,
  revenueWholes,
  sourceOfBudget,
  tableOfBudget,
  threeBudgets,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isNothing } from "../engine/presence.js";
import { appropriationRevenue, sourceRow } from "./two-sided-rows.js";
import { isEqual } from "./whole-tables.js";

const { tables } = fields;

/**
 * The three budgets: the column of expenditure and the source of revenue in 财政拨款收支总表, and the budget's own
 * table.
 */
export const budgets = threeBudgets.map(
  (budget) => [budget, sourceOfBudget[budget], tables[tableOfBudget[budget]]] as const,
);

const appropriated = new Set<string>(["fiscalAppropriation", ...revenueWholes.fiscalAppropriation]);
/** Fields of the statement for revenue that is not appropriated, and for surplus of earlier years. */
export const nonAppropriatedRevenue: readonly Field<Wan>[] = [
  ...revenueSources.filter((source) => !appropriated.has(source)),
  "nonFiscalSurplusUsed" as const,
].map((source) => fields.revenue[source]);

type Budget = (typeof budgets)[number];

function hasMoney(context: CheckContext, [column, source]: Budget): boolean {
  const revenue = sourceRow(context, appropriationRevenue, source);
  return (
    !isNothing(context, tables.fiscalAppropriationTable.expenditureTotal[column]) ||
    (revenue !== undefined && !isNothing(context, revenue))
  );
}

/** Whether a budget's table may be printed but was not read. */
function isUnread({ unreadTables }: CheckContext, [, , table]: Budget): boolean {
  return unreadTables.some((kind) => pointerOf(table) === pointerOf(tables[kind]));
}

/** Whether a budget has money, or a table with rows, but no total of its table was read. */
function isUndisclosed(context: CheckContext, budget: Budget): boolean {
  const [, , table] = budget;
  if (context.has(table.totalRow.total)) return false;
  return isUnread(context, budget) || hasMoney(context, budget) || context.list(table.rows).length > 0;
}

/** Whether every budget with money has a table with rows. */
export function hasRowsOfEveryBudget(context: CheckContext): boolean {
  return budgets.every(
    (budget) =>
      context.list(budget[2].rows).length > 0 || !(hasMoney(context, budget) || isUnread(context, budget)),
  );
}

/** Whether every budget with money has a table with a total. */
export function hasEveryBudget(context: CheckContext): boolean {
  return !budgets.some((budget) => isUndisclosed(context, budget));
}

const beside = budgets.filter(([budget]) => budget !== "generalPublicBudget");

function isNone(context: CheckContext, budget: Budget): boolean {
  return isNothing(context, budget[2].totalRow.total) && !hasMoney(context, budget);
}

/** Whether only the general public budget appropriates money: its expenditure is then that of all appropriations. */
export function isGeneralAlone(context: CheckContext): boolean {
  return beside.every((budget) => !isUndisclosed(context, budget) && isNone(context, budget));
}

/**
 * Whether the other two budgets pay only for projects: the general budget's basic expenditure is then that of all
 * appropriations.
 */
export function isBasicOfGeneralAlone(context: CheckContext): boolean {
  return beside.every((budget) => {
    if (isUndisclosed(context, budget)) return false;
    const { total, basicExpenditure, projectExpenditure } = budget[2].totalRow;
    const isOfProjects = isNothing(context, basicExpenditure) && isEqual(context, total, projectExpenditure);
    return isNone(context, budget) || isOfProjects;
  });
}
