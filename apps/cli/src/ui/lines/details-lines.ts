import {
  type CauseReport,
  type EvidenceReport,
  type Figures,
  type FindingReport,
  severityWord,
} from "@qingbei/review";
import { certaintyInWords, mendsInWords, placeName } from "@qingbei/review/command-line";
import { correctionOf, type Entry, type Severity, type Subject } from "../model/entry.js";
import type { Line } from "../text/span.js";
import { marks } from "../view/theme.js";
import { markdownLines } from "./markdown-lines.js";
import { labelled, paragraph } from "./paragraph.js";

const BLANK: Line = [];

function messageLines(severity: Severity, message: string, width: number): readonly Line[] {
  return paragraph(`${marks[severity]} ${severityWord[severity]}：${message}`, width, severity);
}

function differenceOf({ actual, expected, difference, rounding }: Figures): string {
  return `${difference}（两边是 ${actual} 和 ${expected}，四舍五入至多能差 ${rounding}）`;
}

function figureLines({ calculation, figures }: FindingReport, width: number): readonly Line[] {
  return [
    ...(calculation ? labelled("算式", calculation, width, "strong") : []),
    ...(figures ? labelled("相差", differenceOf(figures), width) : []),
    ...(calculation || figures ? [BLANK] : []),
  ];
}

function correctionLines(cause: CauseReport, width: number): readonly Line[] {
  const correction = correctionOf(cause);
  return [
    ...paragraph("◆ 怎样更正", width, "strong"),
    ...labelled("更正", correction, width, "accent"),
    ...(correction === cause.advice ? [] : labelled("做法", cause.advice, width)),
    ...labelled(
      "把握",
      [mendsInWords(cause, { findings: cause.resolves.length }), certaintyInWords(cause)]
        .filter((each) => each !== "")
        .join("；"),
      width,
    ),
    ...cause.alternatives.flatMap(({ label, printed, ...plain }, index) => {
      const { from, to } = printed ?? plain;
      return labelled(index === 0 ? "或者" : "", `${from} → ${to} ${label}`, width);
    }),
    BLANK,
  ];
}

function quoteLines(evidence: readonly EvidenceReport[], width: number): readonly Line[] {
  return evidence.flatMap(({ position, label, text }) => {
    const isLine = position !== undefined && "line" in position;
    const quote = label === "原文" ? `“${text.trim()}”` : `${label}：“${text.trim()}”`;
    const place = position === undefined || isLine ? "" : `${placeName(position)}  `;
    return labelled(isLine ? String(position.line) : "", place + quote, width);
  });
}

/** The pages of the findings' rules, each once. */
function pageLines(
  findings: readonly FindingReport[],
  pages: Subject["pages"],
  width: number,
): readonly Line[] {
  const rules = new Map(findings.map(({ rule, title }) => [rule, title]));
  return [...rules].flatMap(([rule, title]) => [
    ...paragraph(`规则：${title}`, width, "strong"),
    ...paragraph(rule, width, "dim"),
    BLANK,
    ...markdownLines(pages[rule] ?? "", width),
  ]);
}

function findingLines(
  finding: FindingReport,
  cause: CauseReport | undefined,
  subject: Subject,
  width: number,
) {
  const hasLines = finding.evidence.some(({ position }) => position && "line" in position);
  return [
    ...messageLines(finding.severity, finding.message, width),
    BLANK,
    ...figureLines(finding, width),
    ...(cause ? correctionLines(cause, width) : []),
    ...paragraph(hasLines ? "原文（行号）" : "原文", width, "strong"),
    ...quoteLines(finding.evidence, width),
    BLANK,
    ...pageLines([finding], subject.pages, width),
  ];
}

function causeLines(cause: CauseReport, findings: readonly FindingReport[], subject: Subject, width: number) {
  return [
    ...correctionLines(cause, width),
    ...paragraph(`这样更正后，下面 ${findings.length} 个问题一起消除`, width, "strong"),
    ...findings.flatMap((finding) => [
      ...messageLines(finding.severity, finding.message, width),
      ...figureLines(finding, width),
    ]),
    BLANK,
    ...pageLines(findings, subject.pages, width),
  ];
}

/** Everything about one entry: the message, the sum, the correction, the quotes, and the rule's page. */
export function detailsLines(entry: Entry, subject: Subject, width: number): readonly Line[] {
  switch (entry.kind) {
    case "cause":
      return causeLines(entry.cause, entry.findings, subject, width);
    case "finding":
      return findingLines(entry.finding, entry.cause, subject, width);
    case "notice":
      return messageLines(entry.notice.severity, entry.notice.message, width);
    case "unclaimed":
      return entry.amounts.flatMap(({ text, position }) =>
        paragraph(`${placeName(position)}  ${text}`, width),
      );
    case "skips":
      return entry.skips.flatMap(({ rule, title, reason }) => [
        ...paragraph(title, width, "strong"),
        ...labelled("原因", reason, width),
        ...labelled("规则", rule, width, "dim"),
        BLANK,
      ]);
  }
}
