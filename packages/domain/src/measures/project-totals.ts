import type { DepartmentBudget } from "../budget/department-budget.js";
import { total } from "../values/exact.js";
import type { Wan } from "../values/wan.js";

/** The sums of the projects of a budget, 万元. */
export interface ProjectTotals {
  readonly budget: Wan;
  readonly fiscalFunds: Wan;
  readonly otherFunds: Wan;
  readonly count: number;
  /** Pointers to project budgets that are missing or blank, and so not in the sum. */
  readonly undisclosed: readonly string[];
}

/** The sums of the projects, with fiscal and other funds; undefined if no projects are disclosed. */
export function projectTotals({ projects }: DepartmentBudget): ProjectTotals | undefined {
  if (!projects) return undefined;
  const sum = (key: "budget" | "fiscalFunds" | "otherFunds") =>
    total(projects.flatMap((project) => project[key] ?? []));
  return {
    budget: sum("budget"),
    fiscalFunds: sum("fiscalFunds"),
    otherFunds: sum("otherFunds"),
    count: projects.length,
    undisclosed: projects.flatMap(({ budget }, index) => (budget ? [] : [`/projects/${index}/budget`])),
  };
}
