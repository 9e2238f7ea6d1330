import { absolute, type Exact, isNegative, toFixed } from "@qingbei/domain";
import type { Evaluation } from "../engine/evaluation.js";
import { CENTS } from "../engine/printed-twice.js";
import type { Outcome } from "../engine/verdict.js";

/** An amount as a sentence prints it: with cents of 万元, and never a digit less than it has. */
export function print(amount: Exact): string {
  return toFixed(amount, CENTS);
}

/** How far what is stated lies above or below what it should be: 多 0.42, 少 0.06. */
export function gap({ difference }: Pick<Evaluation, "difference">): string {
  return `${isNegative(difference) ? "少" : "多"} ${print(absolute(difference))}`;
}

/** The outcome with a message of the rule's own, where it failed over numbers; any other outcome as it is. */
export function explain(outcome: Outcome, say: (evaluation: Evaluation) => string): Outcome {
  if (outcome.outcome !== "failed" || !outcome.evaluation) return outcome;
  return { ...outcome, message: say(outcome.evaluation) };
}
