import type { Rule, Verdict } from "@qingbei/rules";
import type { NoticeReport, ReviewReport } from "./report.js";

/** A notice of severity `error`: something could not be checked for a mistake of a program, here of a rule. */
const RULE_THREW = "rule-threw";

/** A rule with a case for each item has as many reasons as there are items: the first ones show what they are. */
const MOST_REASONS = 3;

type RuleById = ReadonlyMap<string, Pick<Rule, "id" | "title">>;

function reasonOf({ cases, threw }: Verdict): string {
  if (threw !== undefined) return "规则运行时出错";
  const reasons = [...new Set(cases.flatMap((each) => (each.outcome === "skipped" ? [each.reason] : [])))];
  const shown = reasons.slice(0, MOST_REASONS).join("；");
  return reasons.length > MOST_REASONS ? `${shown}；等${reasons.length}种情形` : shown;
}

/** The rules that checked nothing, and why. */
export function skipsOf(verdicts: readonly Verdict[], rules: RuleById): ReviewReport["rules"]["skips"] {
  return verdicts.flatMap((verdict) => {
    const rule = rules.get(verdict.rule);
    if (!rule || verdict.outcome !== "skipped") return [];
    return [{ rule: rule.id, title: rule.title, reason: reasonOf(verdict) }];
  });
}

/** Notices for the rules that threw: a bug of the rule, which must not look like a document without findings. */
export function brokenRules(verdicts: readonly Verdict[], rules: RuleById): NoticeReport[] {
  return verdicts.flatMap(({ rule: id, threw }) => {
    const rule = rules.get(id);
    if (!rule || threw === undefined) return [];
    const message = `规则“${rule.title}”（${id}）运行时出错，没有查完：${threw}。这是规则的错，不是文件的错，其余各条照常检查；请把这份文件和这句提示交给写这条规则的人`;
    return [{ code: RULE_THREW, severity: "error", message }];
  });
}
