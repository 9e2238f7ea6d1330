import { add, type Exact, equals, exact, type FieldOf, type Percentage, type Project } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

export const HUNDRED = exact("100");

/** A step of a spending plan whose share is disclosed. */
export interface Step {
  readonly month: number;
  readonly share: Percentage;
}

/** The steps of a project's spending plan whose share is disclosed, by month. */
export function disclosedSteps({ list, value }: CheckContext, project: FieldOf<Project>): readonly Step[] {
  return list(project.spendingPlan)
    .flatMap((step) => {
      const [month, share] = [value(step.month), value(step.cumulative)];
      return month && share ? [{ month, share }] : [];
    })
    .sort((a, b) => a.month - b.month);
}

/**
 * The reason to skip a plan whose shares are not cumulative: those of the single periods add up to 100 %, such as 30,
 * 25, 25 and 20.
 */
export function byPeriod(steps: readonly Step[]): string | undefined {
  const last = steps.at(-1)?.share.points;
  const together = steps.reduce<Exact>((sum, { share }) => add<Exact>(sum, share.points), exact("0"));
  return last && !equals(last, HUNDRED) && equals(together, HUNDRED)
    ? "各期比例合计正好 100%，写的像是各期的比例，不是累计比例"
    : undefined;
}
