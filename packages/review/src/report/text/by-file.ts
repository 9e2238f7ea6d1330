import { severities, severityWord } from "@qingbei/rules";
import { fileNameOf } from "../overview.js";
import type { CheckReport, ReviewReport } from "../report.js";
import { styleFor, type TextOptions } from "./style.js";

/** Fewer documents than this are seen at a glance. */
const FEWEST = 4;
/** Columns of a severity's name with the blanks around it. */
const WIDTH = 6;

const countsOf = ({ findings }: ReviewReport) =>
  severities.map((severity) => findings.filter((finding) => finding.severity === severity).length);

/** Compares by errors, then by warnings, descending; equal documents keep their order. */
function compareCounts(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

/** A list of documents by their counts, the worst first; empty if there are few. */
export function byFileText({ reviews }: CheckReport, options: TextOptions): string {
  if (reviews.length < FEWEST) return "";
  const style = styleFor(options);
  const rows = reviews
    .map((review) => ({ path: review.path, counts: countsOf(review) }))
    .sort((a, b) => compareCounts(a.counts, b.counts));
  const [found, clear] = [
    rows.filter(({ counts: [errors, warnings] }) => errors || warnings),
    rows.filter(({ counts: [errors, warnings] }) => !errors && !warnings),
  ];
  if (found.length === 0) return "";
  const head = severities.map((severity) => `  ${style[severity](severityWord[severity])}`).join("");
  const lines = found.map(({ path, counts }) => {
    const numbers = counts.map((count) => (count === 0 ? "" : String(count)).padStart(WIDTH)).join("");
    return `${numbers}  ${fileNameOf(path)}`;
  });
  const rest = clear.length === 0 ? [] : [`  另有 ${clear.length} 份没有错误和提醒`];
  return `${[style.title("各文件，问题多的在前"), `${head}  文件`, ...lines, ...rest].join("\n")}\n`;
}
