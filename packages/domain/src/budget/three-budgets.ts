import type { TableKind } from "./tables/tables.js";

/**
 * The budgets that departments disclose (预算法 第五条), in order. No department discloses that of social insurance
 * funds.
 */
export const threeBudgets = [
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const;
/** One of the three budgets, named like the field of its expenditure. */
export type ThreeBudget = (typeof threeBudgets)[number];

/** The field of the revenue that each of the three budgets appropriates. */
export const sourceOfBudget = {
  generalPublicBudget: "generalPublicBudgetAppropriation",
  governmentManagedFundsBudget: "governmentManagedFundsAppropriation",
  stateCapitalOperationsBudget: "stateCapitalOperationsAppropriation",
} as const satisfies Readonly<Record<ThreeBudget, string>>;

/** The table of the expenditure of each of the three budgets. */
export const tableOfBudget = {
  generalPublicBudget: "generalPublicBudgetTable",
  governmentManagedFundsBudget: "governmentManagedFundsTable",
  stateCapitalOperationsBudget: "stateCapitalOperationsTable",
} as const satisfies Readonly<Record<ThreeBudget, TableKind>>;
