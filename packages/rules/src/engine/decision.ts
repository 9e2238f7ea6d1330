import { absolute, type Exact, type Field, fieldKind, isNegative, toFixed } from "@qingbei/domain";
import type { Severity } from "../parameters/severity.js";
import type { Constraint, LinearConstraint, SameFigure } from "./constraint.js";
import type { Evaluation } from "./evaluation.js";
import type { Figure } from "./figure.js";
import type { Outcome, Repair } from "./verdict.js";

/** Why nothing is said of what a section lacks. */
export const NOT_READ = "文件不完整，这一部分没有读到或没有读完，不等于没有写";

/** Why a sum of rows is not held against its total, where one of them was left out. */
export const ROW_UNREAD = "表中有没有读懂的行，各行之和无从核对";

/** Why nothing is said of whether a table is empty, where cells of it were left out. */
export const CELLS_UNREAD = "表中有没有读懂的数，不能说没有";

/**
 * Why figures cannot be compared; undefined where they can.
 * @param unread pointers of values that are printed and were not read
 */
export function lackingIn(
  figures: readonly Figure[],
  label: (pointer: string) => string,
  unread: ReadonlySet<string>,
): string | undefined {
  if (figures.some(({ missing }) => missing.length > 0)) {
    const missing = [...new Set(figures.flatMap((figure) => figure.missing))];
    // a mistake of the rule, not of the document: types refuse it, and rules are written in JavaScript too
    const strange = missing.filter((pointer) => fieldKind(pointer) === undefined);
    if (strange.length > 0) return `没有这个字段：${strange.join("、")}`;
    const names = (pointers: readonly string[]) => pointers.map((pointer) => label(pointer)).join("、");
    const printed = missing.filter((pointer) => unread.has(pointer));
    return printed.length > 0 ? `没有读懂：${names(printed)}` : `未披露：${names(missing)}`;
  }
  return figures.some(({ terms }) => terms.length === 0) ? "没有可以比较的数" : undefined;
}

/** What a rule may say of an identity beside its two sides. */
export interface IdentityOptions {
  /** Of one figure printed twice: by which places one is printed coarser; those of its group, where absent. */
  readonly places?: SameFigure;
  readonly openList?: Field<unknown>;
  readonly rowsOf?: Field<unknown>;
  readonly severity?: Severity;
  readonly repairs?: readonly Repair[];
}

/** The outcome of a constraint by its evaluation. */
export function decided(
  constraint: Constraint,
  evaluation: Evaluation,
  message: (evaluation: Evaluation) => string,
  options: IdentityOptions,
): Outcome {
  if (evaluation.status !== "failed") return { outcome: "passed", constraint, evaluation };
  return {
    outcome: "failed",
    constraint,
    evaluation,
    message: message(evaluation),
    ...(options.severity && { severity: options.severity }),
    ...(options.repairs && { repairs: options.repairs }),
  };
}

/** What is wrong between two sides, in words, with the decimals of their numbers. */
export function linearMessage(
  { relation, unread }: Pick<LinearConstraint, "relation" | "unread">,
  [left, right]: readonly [Figure, Figure],
  { actual, expected, difference }: Evaluation,
  decimals: number,
  label: (pointer: string) => string,
): string {
  const name = ({ terms }: Figure) => (terms.length === 1 && terms[0] ? label(terms[0].pointer) : "各项之和");
  const print = (value: Exact) => toFixed(value, decimals);
  return relation === "≤"
    ? `${name(left)} ${print(actual)} 大于${name(right)} ${print(expected)}，多 ${print(difference)}`
    : `${name(left)} ${print(actual)} 与${name(right)} ${print(expected)}${unread ? `（含没有读懂的 ${print(unread)}）` : " "}不符，${isNegative(difference) ? "少" : "多"} ${print(absolute(difference))}`;
}
