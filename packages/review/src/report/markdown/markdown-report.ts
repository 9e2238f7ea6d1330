import { severityWord } from "@qingbei/rules";
import { MOST_PLACES } from "../checklist/rows.js";
import { correctionOf, problemOf } from "../correction.js";
import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import {
  againstInWords,
  extentOf,
  fileNameOf,
  INTERRUPTED,
  remarksOnRun,
  resultInWords,
  subjectOf,
  unreadInWords,
  unsearched,
} from "../overview.js";
import type { CheckReport, FaultReport, FindingReport, ReviewReport } from "../report.js";
import { clean } from "../text/columns.js";
import { placeOf, placesToMend } from "../text/place.js";
import { summaryText } from "../text/text-report.js";
import { plain } from "./escape.js";

const PLAIN = { colour: false, width: Number.MAX_SAFE_INTEGER, detail: "normal" } as const;

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map((row) => line(row.map(plain)))];
}

function findingsTable(findings: readonly FindingReport[], { causes }: ReviewReport): string[] {
  return table(
    ["级别", "位置", "问题", "更正", "规则"],
    findings.map((finding) => [
      severityWord[finding.severity],
      placesToMend(finding, causes, MOST_PLACES),
      problemOf(finding),
      correctionOf(finding, causes),
      clean(finding.rule),
    ]),
  );
}

/** Lines that are folded, so that hints do not hide the errors. */
function folded(title: string, lines: readonly string[]): string[] {
  return ["", `<details><summary>${title}</summary>`, "", ...lines, "", "</details>"];
}

function remarks(review: ReviewReport): string[] {
  const hidden = hiddenInWords(review);
  const unread = unreadInWords(review, MOST_PLACES);
  return [
    ...againstInWords(review).map((document) => `对照：${document}`),
    ...(unread === "" ? [] : [`没读懂的金额 ${unread}`]),
    ...(hidden === "" ? [] : [`没有列出：${hidden}`]),
    goneInWords(review),
    switchedOffInWords(review),
    unsearched(review),
    ...review.reading.notices.map(
      ({ message, position }) => `阅读说明：${position ? `${placeOf(position)}：` : ""}${clean(message)}`,
    ),
  ].filter((remark) => remark !== "");
}

function reviewLines(review: ReviewReport): string[] {
  const grave = review.findings.filter(({ severity }) => severity !== "info");
  const hints = review.findings.filter(({ severity }) => severity === "info");
  const remarkLines = remarks(review).map((remark) => `- ${plain(remark)}`);
  return [
    "",
    `### ${plain(fileNameOf(review.path))}`,
    "",
    `${plain(subjectOf(review))}：${resultInWords(review)}。${extentOf(review)}`,
    ...(grave.length > 0 ? ["", ...findingsTable(grave, review)] : []),
    ...(hints.length > 0 ? folded(`提示 ${hints.length} 处`, findingsTable(hints, review)) : []),
    ...(remarkLines.length > 0 ? ["", ...remarkLines] : []),
  ];
}

function faultLines(faults: readonly FaultReport[]): string[] {
  if (faults.length === 0) return [];
  const rows = faults.map(({ path, message, hint, code }) => [
    fileNameOf(path),
    clean(message),
    clean(hint),
    clean(code),
  ]);
  return ["", "### 无法审查", "", ...table(["文件", "原因", "怎么办", "代码"], rows)];
}

/** The report in Markdown, for a comment on a pull request: a table for each document, hints folded away. */
export function markdownReport(report: CheckReport): string {
  const lines = [
    "## 预算公开审查",
    "",
    summaryText(report, PLAIN).trimEnd(),
    ...(report.interrupted ? ["", `**${INTERRUPTED}**`] : []),
    ...remarksOnRun(report).flatMap((words) => ["", plain(words)]),
    ...report.reviews.flatMap(reviewLines),
    ...faultLines(report.faults),
  ];
  return `${lines.join("\n")}\n`;
}
