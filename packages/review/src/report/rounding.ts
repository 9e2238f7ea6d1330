import { absolute, compare, type DepartmentBudget, exact, labelOf, toText } from "@qingbei/domain";
import { type CaseResult, type Constraint, type Evaluation, isOfRate } from "@qingbei/rules";

/** A case that is an identity between numbers. */
export interface IdentityResult {
  readonly constraint: Constraint;
  readonly evaluation: Evaluation;
}

/**
 * Whether a case holds only within rounding. A figure that the statement rounds and a table prints in full does not
 * count: it holds as printed.
 */
export function isRounded(result: CaseResult): result is CaseResult & IdentityResult {
  if (result.outcome !== "passed" || result.evaluation?.status !== "rounding" || !result.constraint)
    return false;
  return isOfRate(result.constraint) || result.constraint.sameFigure === undefined;
}

/** Above this difference, rounding between whole numbers is as likely as a typing slip. */
const SMALL = exact("0.1");

/** The message for an identity that holds only within rounding: which number, and by how much it is off. */
export function roundingMessage(
  { constraint, evaluation }: IdentityResult,
  budget: DepartmentBudget,
): string {
  const difference = absolute(evaluation.difference);
  const isSmall = compare(difference, SMALL) < 0;
  const apart = `相差 ${toText(difference)}，${isSmall ? "在四舍五入的范围之内，不必修改" : "可能是四舍五入造成的，请核对"}`;
  if (isOfRate(constraint)) return `${labelOf(budget, constraint.percentage)}与算出的${apart}`;
  const [only, ...more] = constraint.left;
  return `${only && more.length === 0 ? labelOf(budget, only.pointer) : "各项之和"}与应有的数${apart}`;
}
