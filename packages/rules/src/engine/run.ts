import type { Disclosure } from "@qingbei/domain";
import type { RuleParameters } from "../parameters/rule-parameters.js";
import { assertDisclosure } from "./assert-disclosure.js";
import { completeParameters } from "./complete-parameters.js";
import { CheckContext } from "./context.js";
import { withLastPlaces } from "./last-place.js";
import { lookupIn } from "./lookup.js";
import type { Rule } from "./rule.js";
import { isOutcome } from "./rule-faults.js";
import type { CaseResult, Verdict } from "./verdict.js";

/** An error must be certain: if one number may have been rounded more than the others, it becomes a warning. */
function asCertain(rule: Rule, result: CaseResult): CaseResult {
  if (result.outcome !== "failed" || !result.evaluation?.isDoubtful) return result;
  if ((result.severity ?? rule.severity) !== "error") return result;
  return {
    ...result,
    severity: "warning",
    message: `${result.message}；也可能是四舍五入时少留了位数，请核对`,
  };
}

function resultOf(rule: Rule, result: CaseResult): CaseResult {
  if (isOutcome(result)) return asCertain(rule, result);
  throw new TypeError(
    `规则 ${rule.id} 的 check 没有返回 passed()、failed(说明)、skipped(原因) 或 identity(…) 的结果：多半漏写了 return，或写成了 async`,
  );
}

function verdictOf(rule: Rule, context: CheckContext): Verdict {
  const cases = rule.cases(context).map((check) => resultOf(rule, context.record(check)));
  const outcome = (["failed", "passed"] as const).find((each) => cases.some((one) => one.outcome === each));
  return { rule: rule.id, outcome: outcome ?? "skipped", cases };
}

/** The verdict of a rule; skipped, with `threw`, if the rule throws, so that the other rules still run. */
function verdictOrFault(rule: Rule, context: CheckContext): Verdict {
  try {
    return verdictOf(rule, context);
  } catch (thrown) {
    const threw = thrown instanceof Error ? thrown.message : String(thrown);
    return { rule: rule.id, outcome: "skipped", cases: [], threw };
  }
}

/** Refuses what is no list of rules, and two rules of one id: findings name a rule by its id. */
function assertRules(rules: readonly Rule[]): void {
  const how = "check 的第二个参数须为规则的列表，如 allRules";
  if (!Array.isArray(rules)) throw new TypeError(`${how}；实际为 ${typeof rules}`);
  const ids = new Set<string>();
  for (const [index, rule] of (rules as readonly (Partial<Rule> | null | undefined)[]).entries()) {
    if (typeof rule?.id !== "string" || typeof rule.cases !== "function")
      throw new TypeError(`${how}；第 ${index + 1} 个不是规则`);
    if (ids.has(rule.id))
      throw new TypeError(
        `${how}；有两条规则的编号都是 ${rule.id}，结果分不清是哪一条的：请给自己的规则另起编号，如 my-${rule.id}`,
      );
    ids.add(rule.id);
  }
}

/**
 * Runs one rule on a disclosure.
 * @throws TypeError if the disclosure's budget was not decoded; also whatever the rule throws, for its tests
 */
export function runRule(rule: Rule, disclosure: Disclosure, parameters?: Partial<RuleParameters>): Verdict {
  assertDisclosure(disclosure);
  return verdictOf(rule, new CheckContext(disclosure, completeParameters(parameters)));
}

/**
 * Runs rules on a disclosure and returns one verdict for each, in their order. If a rule throws, its verdict is
 * `skipped` without cases, and `threw` holds the message.
 * @param parameters thresholds and word lists that differ from the defaults
 * @throws TypeError if the disclosure's budget was not decoded: rules would find no amounts in JSON; if the rules are no
 * list of rules or two have one id; if a parameter is out of its bounds
 */
export function check(
  disclosure: Disclosure,
  rules: readonly Rule[],
  parameters?: Partial<RuleParameters>,
): readonly Verdict[] {
  assertDisclosure(disclosure);
  assertRules(rules);
  const context = new CheckContext(disclosure, completeParameters(parameters));
  const verdicts = rules.map((rule) => verdictOrFault(rule, context));
  return withLastPlaces(verdicts, lookupIn(disclosure), context.label);
}
