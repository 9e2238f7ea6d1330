import type { CauseReport, FindingReport, ReviewReport } from "../report.js";
import { clean, columns, pad, shorten } from "./columns.js";
import { findingLines } from "./finding.js";
import { placeOf } from "./place.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

const CERTAINTY: Readonly<Record<CauseReport["certainty"], string>> = {
  only: "只有这一种改法能让相关的数全部对上",
  likely: "最可能的改法，请对照原始资料确认",
  "one of several": "有几种改法都说得通，请对照原始资料选定",
};

/** Other corrections named at most, unless all are asked for. */
const MOST_ALTERNATIVES = 3;

/** The findings that a correction mends, in the order of the report. */
export function resolvedBy(cause: CauseReport, findings: readonly FindingReport[]): FindingReport[] {
  const resolved = new Set(cause.resolves);
  return findings.filter((finding) => finding.cause === cause.id || resolved.has(finding.fingerprint));
}

/** The clause in which the value to be corrected is printed. */
function printedIn(cause: CauseReport, findings: readonly FindingReport[]): string | undefined {
  const own = findings
    .flatMap(({ evidence }) => evidence)
    .filter(({ pointer, text }) => pointer === cause.pointer && cause.from !== "" && text.includes(cause.from));
  return own.map(({ text }) => clean(text)).find((text) => columns(text) <= 48 && text !== cause.from);
}

/** 将第43行“日常公用经费支出61.62万元”的 61.62 改为 61.20 */
export function correction(cause: CauseReport, findings: readonly FindingReport[], style: Style): string {
  const clause = printedIn(cause, findings);
  if (cause.from === "" || cause.to === "" || cause.kind === "missing-row") {
    return shorten(clean(cause.advice), 300);
  }
  const place = cause.position ? placeOf(cause.position) : "";
  const what = clause ? `“${clause}”的` : `${clean(cause.label)}的`;
  const [from, to] = [shorten(clean(cause.from), 120), shorten(clean(cause.to), 120)];
  return `将${place}${what} ${style.wrong(from)} 改为 ${style.proposed(to)}`;
}

function alternatives(cause: CauseReport, indent: string, style: Style): string[] {
  if (cause.alternatives.length === 0) return [];
  const most = style.options.detail === "full" ? cause.alternatives.length : MOST_ALTERNATIVES;
  const named = cause.alternatives
    .slice(0, most)
    .map(({ label, from, to }) => `${clean(label)} ${clean(from)} 改为 ${clean(to)}`)
    .join("；");
  const more = cause.alternatives.length > most ? `；等 ${cause.alternatives.length} 种` : "";
  return hanging(`${indent}${style.quiet("或者")}  `, named + more, style.options.width);
}

/** One correction, how certain it is, and the findings that it mends. */
export function causeLines(cause: CauseReport, ordinal: number, review: ReviewReport, style: Style): string[] {
  const findings = resolvedBy(cause, review.findings);
  const number = pad(`${ordinal}.`, 4);
  const mends = findings.length > 1 ? `改这一处，下面 ${findings.length} 处不符一并消除；` : "";
  const suspects = new Set([cause.pointer]);
  return [
    ...hanging(style.title(number), correction(cause, findings, style), style.options.width),
    ...hanging(`    ${style.quiet("把握")}  `, mends + CERTAINTY[cause.certainty], style.options.width),
    ...alternatives(cause, "    ", style),
    ...findings.flatMap((finding) => findingLines(finding, suspects, "    ", style)),
  ];
}
