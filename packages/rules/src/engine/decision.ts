import { absolute, type Exact, type Field, fieldKind, isNegative, toFixed } from "@qingbei/domain";
import type { Severity } from "../parameters/severity.js";
import type { Constraint, LinearConstraint, SameFigure } from "./constraint.js";
import type { Evaluation } from "./evaluation.js";
import type { Figure } from "./figure.js";
import type { Outcome, Repair } from "./verdict.js";

/** Reason to skip if a section that lacks something was not read to its end. */
export const NOT_READ = "文件不完整，这一部分没有读到或没有读完，不等于没有写";

/** Reason to skip a failed sum of rows if a row of the table was not read. */
export const ROW_UNREAD = "表中有没有读懂的行，各行之和无从核对";

/** Reason to skip whether a table is empty if some of its cells were not read. */
export const CELLS_UNREAD = "表中有没有读懂的数，不能说没有";

/**
 * The reason why figures cannot be compared; undefined if they can.
 * @param unread pointers of values that are printed but were not read
 * @param emptyIsZero a figure without terms (blank cells only) counts as zero, unless all figures are empty
 */
export function whyNotComparable(
  figures: readonly Figure[],
  label: (pointer: string) => string,
  unread: ReadonlySet<string>,
  emptyIsZero = false,
): string | undefined {
  if (figures.some(({ missing }) => missing.length > 0)) {
    const missing = [...new Set(figures.flatMap((figure) => figure.missing))];
    // an unknown field is a mistake of the rule, not of the document: types refuse it, but rules may be JavaScript
    const strange = missing.filter((pointer) => fieldKind(pointer) === undefined);
    if (strange.length > 0) return `没有这个字段：${strange.join("、")}`;
    const names = (pointers: readonly string[]) => pointers.map((pointer) => label(pointer)).join("、");
    const printed = missing.filter((pointer) => unread.has(pointer));
    return printed.length > 0 ? `没有读懂：${names(printed)}` : `未披露：${names(missing)}`;
  }
  const isEmpty = ({ terms }: Figure) => terms.length === 0;
  const lacks = emptyIsZero ? figures.every(isEmpty) : figures.some(isEmpty);
  return lacks ? "没有可以比较的数" : undefined;
}

/** Options of an identity beside its two sides. */
export interface IdentityOptions {
  /** For one figure printed twice: which decimals decide that one print is coarser. Default: "in its group". */
  readonly places?: SameFigure;
  readonly openList?: Field<unknown>;
  readonly rowsOf?: Field<unknown>;
  /** A side with only blank cells counts as zero: for rules that know that blank means zero. */
  readonly emptyIsZero?: boolean;
  readonly severity?: Severity;
  readonly repairs?: readonly Repair[];
  /** Numbers that the document prints again in other words. */
  readonly witnessed?: readonly Field<unknown>[];
}

/** The outcome that an evaluation gives. */
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

/** The message for two sides that disagree, amounts in 万元 with `decimals`. */
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
