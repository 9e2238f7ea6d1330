import type { CauseReport, EvidenceReport, FindingReport } from "@qingbei/review";
import { correctionOf, type Entry, type Subject, severityOf, titleOf } from "../model/entry.js";
import { positionText } from "../model/position-text.js";
import { displayed } from "../text/displayed.js";
import { type Line, span } from "../text/span.js";
import { marks, severityNames } from "../view/theme.js";
import { markdownLines } from "./markdown-lines.js";
import { labelled, paragraph } from "./paragraph.js";

const CERTAINTY: Readonly<Record<CauseReport["certainty"], string>> = {
  only: "唯一：没有别的单独一处更正能做到",
  likely: "很可能：比其他更正更合理",
  "one of several": "几种可能之一：须对照底稿确定",
};

const heading = (text: string): Line => [span(displayed(text), "strong")];
const blank: Line = [];

function figureLines({ calculation, figures }: FindingReport, width: number): readonly Line[] {
  return [
    ...(calculation ? labelled("算式", calculation, width, "strong") : []),
    ...(figures
      ? [
          ...labelled("印出", figures.actual, width),
          ...labelled("应为", figures.expected, width),
          ...labelled("相差", `${figures.difference}（四舍五入至多能差 ${figures.rounding}）`, width),
        ]
      : []),
  ];
}

function correctionLines(cause: CauseReport, width: number): readonly Line[] {
  return [
    heading("怎样更正"),
    ...labelled("更正", correctionOf(cause), width, "accent"),
    ...(correctionOf(cause) === cause.advice ? [] : labelled("做法", cause.advice, width)),
    ...labelled("把握", CERTAINTY[cause.certainty], width),
    ...cause.alternatives.flatMap(({ label, from, to }, index) =>
      labelled(index === 0 ? "或者" : "", `${from} → ${to} ${label}`, width),
    ),
    blank,
  ];
}

function evidenceLines(evidence: readonly EvidenceReport[], width: number): readonly Line[] {
  return evidence.flatMap(({ position, label, text }) => [
    ...labelled(
      position && "line" in position ? `${position.line}` : "",
      `${label}：“${text.trim()}”`,
      width,
    ),
    ...(position && !("line" in position) ? labelled("", positionText(position), width, "dim") : []),
  ]);
}

function pageLines(rules: readonly string[], pages: Subject["pages"], width: number): readonly Line[] {
  return rules.flatMap((rule) => {
    const page = pages[rule];
    return [
      [span("规则 ", "dim"), span(rule, "dim")],
      ...(page === undefined ? paragraph("这条规则没有说明页。", width, "dim") : markdownLines(page, width)),
      blank,
    ];
  });
}

function findingLines(
  finding: FindingReport,
  cause: CauseReport | undefined,
  subject: Subject,
  width: number,
) {
  return [
    ...paragraph(finding.message, width),
    blank,
    ...figureLines(finding, width),
    blank,
    ...(cause ? correctionLines(cause, width) : []),
    heading("原文（行号）"),
    ...evidenceLines(finding.evidence, width),
    blank,
    ...paragraph(finding.title, width, "strong"),
    ...pageLines([finding.rule], subject.pages, width),
  ];
}

function causeLines(cause: CauseReport, findings: readonly FindingReport[], subject: Subject, width: number) {
  return [
    ...correctionLines(cause, width),
    heading(`这样更正后，下面 ${findings.length} 个问题一起消除`),
    ...findings.flatMap((finding) => [
      ...labelled(
        `${marks[finding.severity]} ${severityNames[finding.severity]}`,
        finding.message,
        width,
        finding.severity,
      ),
      ...figureLines(finding, width),
      blank,
    ]),
    ...pageLines([...new Set(findings.map(({ rule }) => rule))], subject.pages, width),
  ];
}

function bodyLines(entry: Entry, subject: Subject, width: number): readonly Line[] {
  switch (entry.kind) {
    case "cause":
      return causeLines(entry.cause, entry.findings, subject, width);
    case "finding":
      return findingLines(entry.finding, entry.cause, subject, width);
    case "notice":
      return paragraph(entry.notice.message, width);
    case "unclaimed":
      return entry.amounts.flatMap(({ text, position }) => labelled(text, positionText(position), width));
    case "skips":
      return entry.skips.flatMap(({ rule, title, reason }) => [
        ...paragraph(title, width, "strong"),
        ...labelled("原因", reason, width),
        ...labelled("规则", rule, width, "dim"),
        blank,
      ]);
  }
}

/** All about one entry: what is wrong, the sum, the correction, the quotes, and the rule's page. */
export function detailsLines(entry: Entry, subject: Subject, width: number): readonly Line[] {
  const severity = severityOf(entry);
  const name = entry.kind === "cause" ? "◆ 原因" : `${marks[severity]} ${severityNames[severity]}`;
  const title = entry.kind === "finding" ? "" : titleOf(entry);
  const top: Line = [span(`${name} `, severity), span(displayed(title), "strong")];
  return [
    ...(entry.kind === "cause" ? [[span(name, severity)]] : [top]),
    ...bodyLines(entry, subject, width),
  ];
}
