import { type Diagnosis, severities, type Verdict } from "@qingbei/rules";
import { defaultSettings, type Settings } from "../config/settings.js";
import { relativeTo } from "../paths/relative-to.js";
import type { JoinedReading } from "./against.js";
import { causeReports } from "./causes.js";
import { findingsByCase } from "./findings.js";
import type { FindingReport, ReviewReport } from "./report.js";
import { brokenRules, skipsOf } from "./unchecked.js";

function firstLine(finding: FindingReport): number {
  const [first] = finding.evidence;
  return first?.position && "line" in first.position ? first.position.line : Number.MAX_SAFE_INTEGER;
}

/** The report of a review: the model behind every format, complete, so that formats compute nothing. */
export function reportOf(
  path: string,
  joined: JoinedReading,
  verdicts: readonly Verdict[],
  diagnosis: Diagnosis,
  settings: Pick<Settings, "rules" | "severity" | "file" | "off"> = defaultSettings,
): ReviewReport {
  const { reading } = joined;
  const ruleById = new Map(settings.rules.map((rule) => [rule.id, rule]));
  const byCase = findingsByCase(joined, verdicts, settings);
  const { causes, idByCase } = causeReports(diagnosis, byCase, reading);
  const explained = [...byCase].map(([key, finding]): FindingReport => {
    const cause = idByCase.get(key);
    return cause === undefined ? finding : { ...finding, cause };
  });
  const findings = explained.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || firstLine(a) - firstLine(b),
  );
  const count = (outcome: Verdict["outcome"]) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    path,
    format: reading.format,
    kind: reading.budget.kind,
    department: reading.budget.department.name ?? null,
    fiscalYear: reading.budget.fiscalYear ?? null,
    ...(reading.budget.edition && { edition: reading.budget.edition }),
    reading: {
      amounts: { ...reading.amounts, unclaimed: [...reading.amounts.unclaimed] },
      notices: [...reading.notices, ...joined.notices, ...brokenRules(verdicts, ruleById)],
    },
    ...(settings.file !== undefined && {
      configuration: { file: relativeTo(".", settings.file), off: [...settings.off] },
    }),
    ...(joined.documents.length > 0 && { against: [...joined.documents] }),
    rules: {
      passed: count("passed"),
      failed: count("failed"),
      skipped: count("skipped"),
      skips: skipsOf(verdicts, ruleById),
    },
    findings,
    causes,
    ...(diagnosis.incomplete && { incomplete: true }),
  };
}
