import { brokenNotices, fileNameOf, INTERRUPTED, isNothingRead, remarksOnRun } from "../overview.js";
import type { CheckReport, FaultReport, NoticeReport } from "../report.js";
import { byFileText } from "./by-file.js";
import { clean } from "./columns.js";
import { placeOf } from "./place.js";
import { reviewText } from "./review-text.js";
import { countsInWords } from "./severity.js";
import { styleFor, type TextOptions, textOptionsOf } from "./style.js";
import { hanging } from "./wrap.js";

/** An input that could not be reviewed, and what to do about it. */
export function faultText(fault: FaultReport, options: TextOptions): string {
  const style = styleFor(options);
  const lines = [
    ...hanging(
      `${style.error("无法审查")} `,
      `${fileNameOf(fault.path)}：${clean(fault.message)}`,
      options.width,
    ),
    ...hanging("  怎么办  ", `${clean(fault.hint)} ${style.id(fault.code)}`, options.width),
  ];
  return `${lines.join("\n")}\n`;
}

/** Most unreviewed inputs that are listed. */
const MOST_REFUSED = 20;

/** The inputs that could not be reviewed, for users who see nothing else of the report; empty if there are none. */
export function refusedText({ faults }: CheckReport, options: TextOptions): string {
  const more = faults.length - MOST_REFUSED;
  return [
    ...faults.slice(0, MOST_REFUSED).map((fault) => faultText(fault, options)),
    ...(more > 0 ? [`另有 ${more} 份无法审查，都写在报告里\n`] : []),
    ...(faults.length > 0 ? ["\n"] : []),
  ].join("");
}

/** A remark about the reading of a document. */
export function noticeText(path: string, notice: NoticeReport, options: TextOptions): string {
  const style = styleFor(options);
  const place = notice.position ? `${placeOf(notice.position)}：` : "";
  const text = `${fileNameOf(path)}：${place}${clean(notice.message)} ${style.id(notice.code)}`;
  return `${hanging(`${style.quiet("阅读说明")} `, text, options.width).join("\n")}\n`;
}

/** The files left out of folders, and suppressions that matched nothing, a line each; empty without any. */
function passedOverText(report: CheckReport, { width }: TextOptions): string {
  return remarksOnRun(report)
    .flatMap((words) => hanging("", words, width))
    .map((line) => `${line}\n`)
    .join("");
}

/** Remarks about the run: files left out, an interruption. */
export function runText(report: CheckReport, options: TextOptions): string {
  const ended = report.interrupted ? `${styleFor(options).warning(INTERRUPTED)}\n` : "";
  return `${passedOverText(report, options)}${ended}`;
}

/** The last line: the findings of all documents together. */
export function summaryText(report: CheckReport, options: TextOptions): string {
  const style = styleFor(options);
  const findings = report.reviews.flatMap((review) => review.findings);
  const found = countsInWords(findings, style);
  const quiet = report.reviews.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0);
  const hidden = quiet === 0 ? "" : `；${quiet} 处没有列出`;
  const ended = report.interrupted ? `；${style.warning(INTERRUPTED)}` : "";
  const faults = report.faults.length === 0 ? "" : `；${style.error(`${report.faults.length} 份无法审查`)}`;
  const broken = report.reviews.filter((review) => brokenNotices(review).length > 0).length;
  const unfinished = broken === 0 ? "" : `；${style.error(`${broken} 份没有查完，程序出错`)}`;
  const unread = report.reviews.filter(isNothingRead).length;
  const empty = unread === 0 ? "" : `；${style.warning(`${unread} 份没有读懂任何金额`)}`;
  const nothing = broken + unread > 0 ? "查过的没有发现问题" : style.good("没有发现问题");
  const sum = [`共审查 ${report.reviews.length} 份文件`, found || (report.reviews.length > 0 ? nothing : "")]
    .filter((part) => part !== "")
    .join("：");
  return `${sum}${hidden}${empty}${unfinished}${faults}${ended}\n`;
}

/** The end of the report: files left out, counts by document if there are many, and the total. */
export function endText(report: CheckReport, options: TextOptions): string {
  const [remarks, byFile] = [passedOverText(report, options), byFileText(report, options)];
  // a table has blank lines around it
  const table = byFile === "" ? "" : `${remarks === "" ? "" : "\n"}${byFile}\n`;
  return `${remarks}${table}${summaryText(report, options)}`;
}

/**
 * The whole report for people: each document, inputs that could not be reviewed, and the summary. Without options: no
 * colour, 100 columns, the usual detail.
 */
export function textReport(report: CheckReport, given?: Partial<TextOptions>): string {
  const options = textOptionsOf(given);
  const reviews = report.reviews.map((review) => reviewText(review, options));
  const faults = report.faults.map((fault) => faultText(fault, options));
  return [...reviews, ...faults, endText(report, options)].join("\n");
}
