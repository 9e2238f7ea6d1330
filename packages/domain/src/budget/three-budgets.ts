import type { TableKind } from "./tables/tables.js";

/** The budgets that a department discloses (预算法 第五条), in their order; that of social insurance funds is of none. */
export const threeBudgets = [
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const;
/** One of them, by the name of the field of what is spent of it. */
export type ThreeBudget = (typeof threeBudgets)[number];

/** The source of revenue that each of the three budgets appropriates. */
export const sourceOfBudget = {
  generalPublicBudget: "generalPublicBudgetAppropriation",
  governmentManagedFundsBudget: "governmentManagedFundsAppropriation",
  stateCapitalOperationsBudget: "stateCapitalOperationsAppropriation",
} as const satisfies Readonly<Record<ThreeBudget, string>>;

/** The table of what is spent of each of the three budgets. */
export const tableOfBudget = {
  generalPublicBudget: "generalPublicBudgetTable",
  governmentManagedFundsBudget: "governmentManagedFundsTable",
  stateCapitalOperationsBudget: "stateCapitalOperationsTable",
} as const satisfies Readonly<Record<ThreeBudget, TableKind>>;
