import { type ConfigIssue, issueAt } from "./config-fault.js";
import type { ReviewConfig } from "./review-config.js";

/** Faults for unknown rule ids: a misspelt one must not be ignored. */
export function unknownRules(
  config: Pick<ReviewConfig, "severity" | "suppressions">,
  known: ReadonlySet<string>,
): readonly ConfigIssue[] {
  const similar = (id: string) => {
    const near = [...known].filter((each) => each.includes(id) || id.includes(each)).slice(0, 3);
    return near.length > 0 ? `规则编号，如 ${near.join("、")}` : "规则编号，见 qingbei rules";
  };
  const inSeverity = Object.keys(config.severity ?? {}).flatMap((id) =>
    known.has(id) ? [] : [{ key: `severity.${id}`, expected: similar(id), found: JSON.stringify(id) }],
  );
  const inSuppressions = (config.suppressions ?? []).flatMap(({ rule }, index) =>
    rule === undefined || known.has(rule)
      ? []
      : [issueAt(`suppressions[${index}].rule`, similar(rule), rule)],
  );
  return [...inSeverity, ...inSuppressions];
}
