/**
 * `@qingbei/domain/testing`: generators of budgets for property tests. Needs fast-check, an optional peer.
 */
export { arbitraryBudget, arbitraryBudgetJson } from "./arbitrary-budget.js";
export {
  consistentBudget,
  consistentBudgetOfStateCapital,
  consistentBudgetWithTables,
  consistentBudgetWithTablesBeside,
} from "./consistent-budget.js";
