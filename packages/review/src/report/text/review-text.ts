import type { ReviewReport } from "../report.js";
import { causeLines, resolvedBy } from "./cause.js";
import { clean } from "./columns.js";
import { findingsByRule } from "./finding.js";
import { rest } from "./remainder.js";
import { countsInWords, SEVERITIES, SEVERITY_WORD } from "./severity.js";
import { type Style, styleFor, type TextOptions } from "./style.js";
import { hanging } from "./wrap.js";

/** The name of a document for people: `-` is what came through the pipe. */
export function nameOf(path: string): string {
  return path === "-" ? "标准输入" : clean(path);
}

function header(review: ReviewReport, style: Style): string[] {
  const { amounts } = review.reading;
  const { passed, failed, skipped } = review.rules;
  const department = review.department ? clean(review.department) : "部门名称未识别";
  const year = review.fiscalYear === null ? "年度未识别" : `${review.fiscalYear}年`;
  const kind = review.kind === "budget" ? "部门预算" : "部门决算";
  const facts = [
    `金额 ${amounts.printed} 个，读懂 ${amounts.claimed} 个`,
    `规则 ${passed + failed + skipped} 条：通过 ${passed}，不符 ${failed}，未能核对 ${skipped}`,
  ];
  return [
    style.title(nameOf(review.path)),
    `${department}　${year}${kind}`,
    ...hanging("", style.quiet(facts.join("；")), style.options.width),
  ];
}

/** What was found, from causes to hints; a blank line between the parts. */
function body(review: ReviewReport, style: Style): string[][] {
  const explained = new Set(review.causes.flatMap((cause) => resolvedBy(cause, review.findings)));
  const loose = review.findings.filter((finding) => !explained.has(finding));
  const causes = review.causes.map((cause, index) => causeLines(cause, index + 1, review, style));
  const first = causes[0];
  if (first) first.unshift(style.title(`找到 ${causes.length} 个原因，改正如下`));
  const others = SEVERITIES.map((severity) => {
    const findings = loose.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const title = `${causes.length > 0 ? "其他" : ""}${SEVERITY_WORD[severity]} ${findings.length} 处`;
    return [style.title(title), ...findingsByRule(findings, "    ", style)];
  });
  return [...causes, ...others];
}

/** The review of one document, for people. */
export function reviewText(review: ReviewReport, options: TextOptions): string {
  const style = styleFor(options);
  const found = countsInWords(review.findings, style);
  const verdict = found === "" ? style.good("没有发现问题") : `发现 ${found}`;
  const blocks = [[...header(review, style), verdict], ...body(review, style), rest(review, style)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
