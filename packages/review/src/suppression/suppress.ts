import type { SuppressionEntry } from "../config/review-config.js";
import { matcherOf } from "../paths/glob.js";
import type { FindingReport, ReviewReport, SuppressedReport } from "../report/report.js";
import type { RenamedDocument } from "./baseline.js";

/** What suppresses findings of one document. */
export interface Suppressing {
  /** The document's path, relative to the configuration, with / between folders. */
  readonly document: string;
  readonly suppressions: readonly SuppressionEntry[];
  /** The rules of the baseline's findings, by fingerprint; absent without a baseline. */
  readonly baseline?: ReadonlyMap<string, string>;
  /** The document of the baseline that this one was called before, if it is not in it by its name. */
  readonly renamed?: (fingerprints: ReadonlySet<string>) => RenamedDocument | undefined;
  /** The rules that checked something; a finding of a rule that did not run is not gone. Default: all. */
  readonly checked?: ReadonlySet<string>;
  /** The current date, YYYY-MM-DD. Without it, suppressions with an end are not applied. */
  readonly today?: string;
}

const isOver = ({ until }: SuppressionEntry, today: string | undefined) =>
  until !== undefined && (today === undefined || today > until);

function quieted(finding: FindingReport, entry: SuppressionEntry): SuppressedReport {
  const { reason, until } = entry;
  return { ...finding, suppression: { by: "config", reason, ...(until !== undefined && { until }) } };
}

function applying(suppressing: Suppressing): (finding: FindingReport) => readonly SuppressionEntry[] {
  const here = suppressing.suppressions.filter(
    ({ files }) => files?.some((glob) => matcherOf(glob)(suppressing.document)) ?? true,
  );
  return ({ rule, fingerprint }) =>
    here.filter(
      (entry) =>
        (entry.rule === undefined || entry.rule === rule) &&
        (entry.fingerprint === undefined || fingerprint.startsWith(entry.fingerprint.toLowerCase())),
    );
}

/**
 * Moves findings that the configuration or the baseline suppresses to `suppressed`, with the reason. A finding whose
 * suppression has expired remains, and says so. Causes keep the remaining findings.
 */
export function suppress(report: ReviewReport, suppressing: Suppressing): ReviewReport {
  const entriesFor = applying(suppressing);
  const { today } = suppressing;
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const before = suppressing.renamed?.(found);
  const baseline = before?.known ?? suppressing.baseline;
  const findings: FindingReport[] = [];
  const suppressed: SuppressedReport[] = [];
  const used = new Set<SuppressionEntry>();
  for (const finding of report.findings) {
    const entries = entriesFor(finding);
    for (const entry of entries) used.add(entry);
    const inForce = entries.find((entry) => !isOver(entry, today));
    const [over] = entries;
    if (inForce) suppressed.push(quieted(finding, inForce));
    else if (over?.until !== undefined)
      findings.push({ ...finding, expired: { reason: over.reason, until: over.until } });
    else if (baseline?.has(finding.fingerprint))
      suppressed.push({ ...finding, suppression: { by: "baseline", reason: "基线里已有的问题" } });
    else findings.push(finding);
  }
  const left = new Set(findings.map(({ fingerprint }) => fingerprint));
  const causes = report.causes.flatMap((cause) => {
    const resolves = cause.resolves.filter((fingerprint) => left.has(fingerprint));
    return resolves.length > 0 || cause.resolves.length === 0 ? [{ ...cause, resolves }] : [];
  });
  const missing = [...(baseline ?? [])].filter(([fingerprint]) => !found.has(fingerprint));
  const isChecked = ([, rule]: readonly [string, string]) => suppressing.checked?.has(rule) ?? true;
  const printsOf = (entries: readonly (readonly [string, string])[]) => entries.map(([print]) => print);
  const unchecked = printsOf(missing.filter((entry) => !isChecked(entry)));
  return {
    ...report,
    findings,
    causes,
    suppressed,
    ...(report.configuration &&
      used.size > 0 && {
        configuration: {
          ...report.configuration,
          used: suppressing.suppressions.flatMap((entry, index) => (used.has(entry) ? [index] : [])),
        },
      }),
    ...(baseline && {
      baseline: {
        known: suppressed.filter(({ suppression }) => suppression.by === "baseline").length,
        new: findings.length,
        gone: printsOf(missing.filter(isChecked)),
        ...(unchecked.length > 0 && { unchecked }),
        ...(before && { renamedFrom: before.key }),
      },
    }),
  };
}
