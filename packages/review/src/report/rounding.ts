import { absolute, type DepartmentBudget, labelOf, toText } from "@qingbei/domain";
import type { CaseResult, Constraint, Evaluation } from "@qingbei/rules";

/** A case that rests on an identity over numbers. */
export interface IdentityResult {
  readonly constraint: Constraint;
  readonly evaluation: Evaluation;
}

/**
 * Whether a case holds only within rounding. One figure that the statement rounds and a table prints in full is no such
 * case: it holds as printed.
 */
export function isRounded(result: CaseResult): result is CaseResult & IdentityResult {
  if (result.outcome !== "passed" || result.evaluation?.status !== "rounding" || !result.constraint)
    return false;
  return result.constraint.form === "growth" || result.constraint.sameFigure !== true;
}

/** What holds only within rounding, in words: which number, and how far it is off. */
export function roundingMessage(
  { constraint, evaluation }: IdentityResult,
  budget: DepartmentBudget,
): string {
  const apart = `相差 ${toText(absolute(evaluation.difference))}，在四舍五入的范围之内，不必修改`;
  if (constraint.form === "growth") return `${labelOf(budget, constraint.percentage)}与算出的${apart}`;
  const [only, ...more] = constraint.left;
  return `${only && more.length === 0 ? labelOf(budget, only.pointer) : "各项之和"}与应有的数${apart}`;
}
