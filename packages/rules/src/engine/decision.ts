import { absolute, type Exact, type Field, isNegative, toFixed } from "@qingbei/domain";
import type { Constraint, LinearConstraint } from "./constraint.js";
import type { Evaluation } from "./evaluation.js";
import type { Severity } from "./severity.js";
import type { Outcome, Repair } from "./verdict.js";

/** Why nothing is said of what a section lacks. */
export const NOT_READ = "文件不完整，这一部分没有读到或没有读完，不等于没有写";

/** What a rule may say of an identity beside its two sides. */
export interface IdentityOptions {
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
  relation: LinearConstraint["relation"],
  [left, right]: readonly [string, string],
  { actual, expected, difference }: Evaluation,
  decimals: number,
): string {
  const print = (value: Exact) => toFixed(value, decimals);
  return relation === "≤"
    ? `${left} ${print(actual)} 大于${right} ${print(expected)}，多 ${print(difference)}`
    : `${left} ${print(actual)} 与${right} ${print(expected)} 不符，${isNegative(difference) ? "少" : "多"} ${print(absolute(difference))}`;
}
