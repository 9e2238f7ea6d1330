import type { Disclosure } from "@qingbei/domain";
import type { RuleParameters } from "../parameters/rule-parameters.js";
import { CheckContext } from "./context.js";
import type { Rule } from "./rule.js";
import type { Verdict } from "./verdict.js";

function verdictOf(rule: Rule, context: CheckContext): Verdict {
  const cases = rule.cases(context).map((check) => context.witness(check));
  const outcome = (["failed", "passed"] as const).find((each) => cases.some((one) => one.outcome === each));
  return { rule: rule.id, outcome: outcome ?? "skipped", cases };
}

/** Runs one rule on a disclosure. */
export function runRule(rule: Rule, disclosure: Disclosure, parameters?: RuleParameters): Verdict {
  return verdictOf(rule, new CheckContext(disclosure, parameters));
}

/** Runs rules on a disclosure, in their order: one verdict a rule. */
export function check(
  disclosure: Disclosure,
  rules: readonly Rule[],
  parameters?: RuleParameters,
): readonly Verdict[] {
  const context = new CheckContext(disclosure, parameters);
  return rules.map((rule) => verdictOf(rule, context));
}
