import type { Sources } from "@qingbei/domain";
import type { CauseReport, FindingReport, NoticeReport, ReviewReport } from "@qingbei/review";

export type Severity = FindingReport["severity"];

/** What the screens show: a report, and the document that it speaks of. */
export interface Subject {
  readonly report: ReviewReport;
  readonly lines: readonly string[];
  readonly sources: Sources;
  /** The page of each rule, markdown. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Something that can be selected on the left. */
export type Entry =
  | { readonly kind: "cause"; readonly cause: CauseReport; readonly findings: readonly FindingReport[] }
  | { readonly kind: "finding"; readonly finding: FindingReport; readonly cause?: CauseReport }
  | { readonly kind: "notice"; readonly notice: NoticeReport }
  | { readonly kind: "unclaimed"; readonly amounts: ReviewReport["reading"]["amounts"]["unclaimed"] }
  | { readonly kind: "skips"; readonly skips: ReviewReport["rules"]["skips"] };

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const bySeverity = (a: { severity: Severity }, b: { severity: Severity }) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Causes with their findings first, then findings without a cause by severity, then what the reading left open. */
export function entriesOf({ findings, causes, reading, rules }: ReviewReport): readonly Entry[] {
  const known = new Set(causes.map(({ id }) => id));
  const caused = causes.flatMap((cause): Entry[] => {
    const mended = findings.filter((finding) => finding.cause === cause.id).sort(bySeverity);
    return [
      { kind: "cause", cause, findings: mended },
      ...mended.map((finding): Entry => ({ kind: "finding", finding, cause })),
    ];
  });
  const others = findings.filter(({ cause }) => cause === undefined || !known.has(cause)).sort(bySeverity);
  const { unclaimed } = reading.amounts;
  return [
    ...caused,
    ...others.map((finding): Entry => ({ kind: "finding", finding })),
    ...reading.notices.map((notice): Entry => ({ kind: "notice", notice })),
    ...(unclaimed.length > 0 ? [{ kind: "unclaimed", amounts: unclaimed } as const] : []),
    ...(rules.skips.length > 0 ? [{ kind: "skips", skips: rules.skips } as const] : []),
  ];
}

export function severityOf(entry: Entry): Severity {
  switch (entry.kind) {
    case "cause":
      return [...entry.findings].sort(bySeverity)[0]?.severity ?? "error";
    case "finding":
      return entry.finding.severity;
    case "notice":
      return entry.notice.severity;
    default:
      return "info";
  }
}

/** 61.62 → 61.20, or what to do where nothing is replaced. */
export function correctionOf({ kind, from, to, label, advice }: CauseReport): string {
  return kind === "missing-row" || from === to ? advice : `${from} → ${to} ${label}`;
}

/** The entry in a few words. */
export function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case "cause":
      return correctionOf(entry.cause);
    case "finding":
      return entry.finding.message;
    case "notice":
      return entry.notice.message;
    case "unclaimed":
      return `${entry.amounts.length} 个金额没有读懂`;
    case "skips":
      return `${entry.skips.length} 条规则没有执行`;
  }
}
