/** What is worked out of a budget (sums by source, fund and class, growth, shares, costs): a separate entry, since checking needs none of it. */
export {
  type ClassifiedRow,
  type ClassLevel,
  type ClassTotal,
  expenditureByClass,
  totalsByClass,
} from "./class-totals.js";
export { type Growth, growth, shareOf, shares } from "./growth.js";
export { type PlannedSpending, type PlannedStep, plannedSpending } from "./planned-spending.js";
export { type ProjectTotals, projectTotals } from "./project-totals.js";
export {
  type Fund,
  type TotalBy,
  totalsByFund,
  totalsBySource,
} from "./source-totals.js";
export { perHead, type UnitCost, unitCost } from "./unit-cost.js";
