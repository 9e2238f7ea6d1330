import { severities, severityWord } from "@qingbei/rules";
import { againstInWords, extentOf, fileNameOf, resultInWords, subjectOf } from "../overview.js";
import type { FindingReport, ReviewReport } from "../report.js";
import { briefCauseLines, causeLines, explain } from "./cause.js";
import { briefLines } from "./finding.js";
import { looseLines } from "./loose.js";
import { remainderLines } from "./remainder.js";
import { type Style, styleFor, type TextOptions, textOptionsOf } from "./style.js";
import { hanging } from "./wrap.js";

function header(review: ReviewReport, style: Style): string[] {
  return [
    style.title(fileNameOf(review.path)),
    subjectOf(review),
    ...hanging("", style.quiet(extentOf(review)), style.options.width),
    ...againstInWords(review).flatMap((line) =>
      hanging("", style.quiet(`对照 ${line}`), style.options.width),
    ),
    ...hanging("", resultInWords(review, style), style.options.width),
  ];
}

/** The blocks of the findings, from causes to hints. */
function body(review: ReviewReport, style: Style): string[][] {
  const explained = explain(review);
  const ofCauses = new Set(explained.flatMap(({ findings }) => findings));
  const causes = explained.map((each, index) => causeLines(each, index + 1, style));
  causes[0]?.unshift(style.title(`找到 ${causes.length} 个原因，按下面改正`));
  const causeById = new Map(review.causes.map((cause) => [cause.id, cause]));
  const others = severities.map((severity) => {
    const findings = review.findings.filter(
      (finding) => finding.severity === severity && !ofCauses.has(finding),
    );
    if (findings.length === 0) return [];
    const other = severity === "error" && causes.length > 0 ? "其他" : "";
    const title = `${other}${severityWord[severity]} ${findings.length} 处`;
    const loose = { findings, causeOf: ({ cause = "" }: FindingReport) => causeById.get(cause) };
    return [style.title(title), ...looseLines(loose, "    ", style)];
  });
  return [...causes, ...others];
}

/** Only the causes, close together, and errors without one. */
function briefBody(review: ReviewReport, style: Style): string[][] {
  const explained = explain(review);
  const ofCauses = new Set(explained.flatMap(({ findings }) => findings));
  const loose = review.findings.filter((finding) => finding.severity === "error" && !ofCauses.has(finding));
  const errors = review.findings.filter(({ severity }) => severity === "error").length;
  const title = `${errors} 处错误归到 ${explained.length} 个原因，改正如下`;
  return [
    [
      ...(explained.length > 0 && loose.length === 0 ? [style.title(title)] : []),
      ...explained.flatMap((each, index) => briefCauseLines(each, index + 1, style)),
      ...loose.flatMap((finding) => briefLines(finding, "    ", false, style)),
    ],
  ];
}

/** The review of one document, for people. */
export function reviewText(review: ReviewReport, given?: Partial<TextOptions>): string {
  const options = textOptionsOf(given);
  const style = styleFor(options);
  const brief = options.detail === "brief";
  const blocks = [
    header(review, style),
    ...(brief ? briefBody(review, style) : body(review, style)),
    brief ? [] : remainderLines(review, style),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
