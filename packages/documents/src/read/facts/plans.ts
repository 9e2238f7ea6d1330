import { plannedWords } from "../../templates/table-words.js";

export type Plan = "approved" | "adjusted" | "unsaid";

/** Which budget the words name: as approved, as adjusted, or unsaid. */
export function planOf(words: string): Plan {
  const found = plannedWords.find(([, form]) => form.test(words))?.[0];
  return found ?? "unsaid";
}

/** The budgets that words name as approved or adjusted: 年初预算80万元，调整预算90万元. */
export function plansIn(words: string): readonly Plan[] {
  return plannedWords.flatMap(([plan, form]) => (plan !== "unsaid" && form.test(words) ? [plan] : []));
}

/**
 * Whether a statement about the budget `said` is about `plan`. An unsaid budget fits any, unless the sentence names the
 * other budget too.
 */
export function isOfPlan(said: Plan, plan: Plan, stated: readonly Plan[]): boolean {
  if (said !== "unsaid" && plan !== "unsaid") return said === plan;
  return said !== "unsaid" || plan === "unsaid" || stated.every((each) => each === plan);
}
