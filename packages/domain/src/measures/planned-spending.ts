import type { Project } from "../project/project.js";
import { equals, exact, round, scale, shift, subtract } from "../values/exact.js";
import { type Wan, wan } from "../values/wan.js";

/** What will be spent from the previous step to the end of `month`, and in total by then, 万元. */
export interface PlannedStep {
  readonly month: number;
  readonly amount: Wan;
  readonly cumulative: Wan;
}

/** A spending plan in amounts, 万元. The steps and the unplanned rest add up to the budget exactly. */
export interface PlannedSpending {
  readonly steps: readonly PlannedStep[];
  /** What is left after the last step; zero if the plan ends at 100 %. */
  readonly unplanned: Wan;
}

/**
 * A project's spending plan in amounts: budget × cumulative percentage, exact, or each cumulative amount rounded to
 * `decimals`. undefined if the budget, the plan or the percentage of a step is not disclosed.
 */
export function plannedSpending(
  { budget, spendingPlan }: Pick<Project, "budget" | "spendingPlan">,
  decimals?: number,
): PlannedSpending | undefined {
  if (!budget || !spendingPlan) return undefined;
  const steps: PlannedStep[] = [];
  let spent = wan("0");
  for (const { month, cumulative: share } of spendingPlan) {
    if (!share) return undefined;
    const due = shift(scale<Wan>(budget, share.points), -2) as Wan;
    const whole = equals(share.points, exact("100"));
    // 100 % is the budget itself, whatever its decimals
    const cumulative = decimals === undefined || whole ? due : round(due, decimals);
    steps.push({ month, amount: subtract(cumulative, spent), cumulative });
    spent = cumulative;
  }
  return { steps, unplanned: subtract(budget, spent) };
}
