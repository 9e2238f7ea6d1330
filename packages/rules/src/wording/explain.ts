import { absolute, type Exact, isNegative, toFixed } from "@qingbei/domain";
import type { Evaluation } from "../engine/evaluation.js";
import { CENTS } from "../engine/printed-twice.js";
import type { Outcome } from "../engine/verdict.js";

/** An amount in 万元 as text: with two decimals, or more if it has more. */
export function print(amount: Exact): string {
  return toFixed(amount, CENTS);
}

/** How far the stated amount lies above or below the expected one: 多 0.42, 少 0.06. */
export function gap({ difference }: Pick<Evaluation, "difference">): string {
  return `${isNegative(difference) ? "少" : "多"} ${print(absolute(difference))}`;
}

/** The outcome with the rule's own message if it failed on numbers; any other outcome unchanged. */
export function explain(outcome: Outcome, say: (evaluation: Evaluation) => string): Outcome {
  if (outcome.outcome !== "failed" || !outcome.evaluation) return outcome;
  return { ...outcome, message: say(outcome.evaluation) };
}
