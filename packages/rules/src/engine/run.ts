import type { Disclosure } from "@qingbei/domain";
import { CheckContext } from "./context.js";
import type { Rule } from "./rule.js";
import type { CaseResult, Verdict } from "./verdict.js";

/** Runs one rule on a disclosure. */
export function runRule(rule: Rule, disclosure: Disclosure): Verdict {
  const cases: CaseResult[] = rule.cases(new CheckContext(disclosure)).map((check) => {
    const context = new CheckContext(disclosure);
    const outcome = check(context);
    return { ...outcome, evidence: context.evidence };
  });
  const outcome = cases.some((each) => each.outcome === "failed")
    ? "failed"
    : cases.some((each) => each.outcome === "passed")
      ? "passed"
      : "skipped";
  return { rule: rule.id, outcome, cases };
}

/** Runs rules on a disclosure, in their order: one verdict a rule. */
export function check(disclosure: Disclosure, rules: readonly Rule[]): readonly Verdict[] {
  return rules.map((rule) => runRule(rule, disclosure));
}
