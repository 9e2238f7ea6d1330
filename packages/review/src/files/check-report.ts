import { InputFault } from "@qingbei/domain";
import type { CheckReport, FaultReport } from "../report/report.js";
import type { PathReview, Reported } from "./path-review.js";

/**
 * A fault as listed in the report. Our own bugs have a code too, so that readers of the report do not miss the
 * document.
 */
function faultReport({ path, fault }: Extract<PathReview<Reported>, { fault: unknown }>): FaultReport {
  return fault instanceof InputFault
    ? { path, code: fault.code, message: fault.message, hint: fault.hint }
    : {
        path,
        code: "bug",
        message: fault.message,
        hint: "这是 qingbei 程序的错，不是文件的错；请把这份文件和提示一并报告给我们",
      };
}

/**
 * One result as a line of `qingbei check --format ndjson`: `{"path", "review"}` or `{"path", "fault"}`. The same document
 * under the same configuration gives the same line.
 */
export function resultLine(result: PathReview<Reported>): string {
  const { path } = result;
  const line =
    "review" in result ? { path, review: result.review.report } : { path, fault: faultReport(result) };
  return `${JSON.stringify(line)}\n`;
}

/** All results of a run, as `qingbei check --format json` prints them. */
export function checkReport(results: readonly PathReview<Reported>[]): CheckReport {
  return {
    version: 1,
    reviews: results.flatMap((result) => ("review" in result ? [result.review.report] : [])),
    faults: results.flatMap((result) => ("fault" in result ? [faultReport(result)] : [])),
  };
}
