import type { Sources } from "@qingbei/domain";
import {
  type CauseReport,
  type FindingReport,
  type NoticeReport,
  type ReviewReport,
  severities,
} from "@qingbei/review";
import { goneInWords, hiddenInWords, switchedOffInWords, unsearched } from "@qingbei/review/command-line";
import type { ShownDocument } from "./shown-document.js";

export type Severity = FindingReport["severity"];

/** The subject of the screens: a report and its document. */
export interface Subject {
  readonly report: ReviewReport;
  readonly document: ShownDocument;
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

const bySeverity = (a: { severity: Severity }, b: { severity: Severity }) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

const gravest = (findings: readonly FindingReport[]): Severity =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";

/** What the review leaves open: causes not searched for, findings that are suppressed or gone. */
function remarksOn(report: ReviewReport): readonly NoticeReport[] {
  const hidden = hiddenInWords(report);
  const remarks: readonly NoticeReport[] = [
    { code: "incomplete", severity: "warning", message: unsearched(report) },
    { code: "hidden", severity: "info", message: hidden === "" ? "" : `没有列出：${hidden}` },
    { code: "gone", severity: "info", message: goneInWords(report) },
    { code: "switched-off", severity: "info", message: switchedOffInWords(report) },
  ];
  return remarks.filter(({ message }) => message !== "");
}

/** Causes with their findings first, then findings without a cause, each by severity, then what was not read. */
export function entriesOf(report: ReviewReport): readonly Entry[] {
  const { findings, causes, reading, rules } = report;
  const known = new Set(causes.map(({ id }) => id));
  const groups = causes
    .map((cause) => ({
      cause,
      findings: findings.filter((finding) => finding.cause === cause.id).sort(bySeverity),
    }))
    .map((group) => ({ ...group, severity: gravest(group.findings) }))
    .sort(bySeverity);
  const others = findings.filter(({ cause }) => cause === undefined || !known.has(cause)).sort(bySeverity);
  const { unclaimed } = reading.amounts;
  return [
    ...groups.flatMap(({ cause, findings: mended }): readonly Entry[] => [
      { kind: "cause", cause, findings: mended },
      ...mended.map((finding): Entry => ({ kind: "finding", finding, cause })),
    ]),
    ...others.map((finding): Entry => ({ kind: "finding", finding })),
    ...[...remarksOn(report), ...reading.notices].map((notice): Entry => ({ kind: "notice", notice })),
    ...(unclaimed.length > 0 ? [{ kind: "unclaimed", amounts: unclaimed } as const] : []),
    ...(rules.skips.length > 0 ? [{ kind: "skips", skips: rules.skips } as const] : []),
  ];
}

export function severityOf(entry: Entry): Severity {
  switch (entry.kind) {
    case "cause":
      return gravest(entry.findings);
    case "finding":
      return entry.finding.severity;
    case "notice":
      return entry.notice.severity;
    default:
      return "info";
  }
}

/** 61.62 → 61.20 for a value, otherwise the advice. */
export function correctionOf({ kind, label, advice, printed, ...plain }: CauseReport): string {
  const { from, to } = printed ?? plain;
  return kind === "value" ? `${from} → ${to} ${label}` : advice;
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
