import type { DepartmentBudget } from "../budget/department-budget.js";
import { total } from "../values/exact.js";
import type { Wan } from "../values/wan.js";

/** What the projects of a budget add up to, 万元. */
export interface ProjectTotals {
  readonly budget: Wan;
  readonly fiscalFunds: Wan;
  readonly otherFunds: Wan;
  readonly count: number;
  /** Pointers to budgets that are missing or blank: the sum may lack them. */
  readonly undisclosed: readonly string[];
}

/** What the projects add up to, by fiscal and other funds; undefined where no projects are disclosed. */
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
