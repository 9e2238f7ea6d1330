import { basename } from "node:path";
import { type ReviewReport, severities, severityWord } from "@qingbei/review";
import { kindInWords } from "@qingbei/review/command-line";
import type { Severity } from "../model/entry.js";
import { displayed } from "../text/displayed.js";
import { shortenedPath } from "../text/path.js";
import { type Line, lineWidth, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";

/** Which of how many files, from 1. */
interface Rank {
  readonly at: number;
  readonly of: number;
}

/** The document and its result. */
export function headerLines(report: ReviewReport, width: number, rank?: Rank): readonly Line[] {
  const { path, department, fiscalYear, findings, reading, rules } = report;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const { printed, claimed } = reading.amounts;
  const about: Line = [
    span(rank ? `  第 ${rank.at} 份，共 ${rank.of} 份` : "", "dim"),
    span(`  ${displayed(department ?? "部门未读出")}`),
    span(`  ${fiscalYear === null ? "年度未读出" : `${fiscalYear}年`}${kindInWords(report)}`),
  ];
  // the name gives way, but never wholly
  const room = Math.max(width - 1 - lineWidth(about), Math.floor(width / 3));
  const title: Line = [span(` ${shortenedPath(displayed(basename(path)), room)}`, "strong"), ...about];
  const counts = severities.flatMap((severity) => [
    span(
      ` ${marks[severity]} ${severityWord[severity]} ${count(severity)}`,
      count(severity) > 0 ? severity : "dim",
    ),
  ]);
  const state: Line = [
    ...counts,
    span(`  金额 ${claimed}/${printed} 读懂`, "dim"),
    span(`  规则 ${rules.passed} 通过 ${rules.failed} 不符 ${rules.skipped} 未能核对`, "dim"),
  ];
  return [toWidth(title, width), toWidth(state, width)];
}
