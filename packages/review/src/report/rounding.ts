import type { Reading } from "@qingbei/documents";
import { absolute, compare, exact, type Occurrence, placeNameOf, toText } from "@qingbei/domain";
import { placeAgainst } from "@qingbei/domain/internal";
import type { CaseResult, Constraint } from "@qingbei/rules";
import { type Evaluation, isOfRate, variablesOf } from "@qingbei/rules/explain";

/** A case that is an identity between numbers. */
export interface IdentityResult {
  readonly constraint: Constraint;
  readonly evaluation: Evaluation;
}

/** Above this difference, rounding between whole numbers is as likely as a typing slip. */
const SMALL = exact("0.1");

/** Whether another document's number differs so little that nobody would change either: not worth telling. */
function isOfNoUse(constraint: Constraint, { difference }: Evaluation): boolean {
  return (
    compare(absolute(difference), SMALL) < 0 &&
    variablesOf(constraint).some((pointer) => placeAgainst(pointer) !== undefined)
  );
}

/**
 * Whether a case holds only within rounding. A figure that the statement rounds and a table prints in full does not
 * count: it holds as printed.
 */
export function isRounded(result: CaseResult): result is CaseResult & IdentityResult {
  if (result.outcome !== "passed" || result.evaluation?.status !== "rounding" || !result.constraint)
    return false;
  if (isOfRate(result.constraint)) return true;
  return result.constraint.sameFigure === undefined && !isOfNoUse(result.constraint, result.evaluation);
}

/** The paragraph of an occurrence in prose; in a PDF its page. */
function paragraphOf({ position, group }: Occurrence): string | undefined {
  if (group !== "statement") return undefined;
  if ("line" in position) return `line ${position.line}`;
  if ("page" in position) return `page ${position.page}`;
  return "paragraph" in position ? `paragraph ${position.paragraph}` : undefined;
}

/** Amounts that a sum of one sentence is made of are written together: at least this many. */
const FEWEST_PARTS = 2;

/**
 * Whether one paragraph prints a sum with all its parts in one unit: who writes them side by side can add them up, so
 * that a difference may as well be a slip.
 */
function isWrittenTogether(constraint: Constraint, { sources }: Reading): boolean {
  const printed = variablesOf(constraint).map((pointer) => sources[pointer]?.[0]);
  const [first] = printed;
  const place = first && paragraphOf(first);
  return (
    printed.length > FEWEST_PARTS &&
    place !== undefined &&
    printed.every((each) => each && paragraphOf(each) === place && each.unit === first?.unit)
  );
}

/** The message for an identity that holds only within rounding: which number, and by how much it is off. */
export function roundingMessage({ constraint, evaluation }: IdentityResult, reading: Reading): string {
  const { budget } = reading;
  const difference = absolute(evaluation.difference);
  const isSmall = compare(difference, SMALL) < 0;
  const isCertain = isSmall && (isOfRate(constraint) || !isWrittenTogether(constraint, reading));
  const apart = `相差 ${toText(difference)}，${isCertain ? "在四舍五入的范围之内，不必修改" : "可能是四舍五入造成的，请核对"}`;
  if (isOfRate(constraint)) return `${placeNameOf(budget, constraint.percentage)}与算出的${apart}`;
  const alone = (terms: typeof constraint.left) => (terms.length === 1 ? terms[0] : undefined);
  const [left, right] = [alone(constraint.left), alone(constraint.right)];
  if (left) return `${placeNameOf(budget, left.pointer)}与应有的数${apart}`;
  return right ? `${placeNameOf(budget, right.pointer)}与算出的数${apart}` : `各项之和与应有的数${apart}`;
}
