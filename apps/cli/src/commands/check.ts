import { BugFault, InputFault } from "@qingbei/domain";
import {
  type AgainstDocument,
  type CheckReport,
  checkReport,
  faultText,
  noticeText,
  type PathReview,
  readPath,
  reviewPaths,
  reviewText,
  summaryText,
} from "@qingbei/review";
import { EXIT } from "../exit-code.js";
import { printBug } from "../output/failure.js";
import { textOptions } from "../output/terminal.js";

export interface CheckOptions {
  readonly format: "text" | "json";
  readonly failOn: "error" | "warning" | "info" | "never";
  readonly verbose?: boolean;
  /** Paths of the documents that each one is checked against. */
  readonly against?: readonly string[];
}

/** The severities that fail the run. */
const FAILING: Readonly<Record<CheckOptions["failOn"], readonly string[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
};

/** 70 before 2 before 1: a run that could not look at everything is worse than one that found something. */
function exitCode(report: CheckReport, failOn: CheckOptions["failOn"], bug: boolean): number {
  if (bug) return EXIT.bug;
  if (report.faults.length > 0) return EXIT.unusable;
  const failing = report.reviews.some(({ findings }) =>
    findings.some(({ severity }) => FAILING[failOn].includes(severity)),
  );
  return failing ? EXIT.findings : EXIT.ok;
}

/** The report of one result goes to people as soon as it is there: findings to stdout, the rest to stderr. */
function print(result: PathReview, first: boolean, verbose: boolean): void {
  const detail = verbose ? "full" : "normal";
  const beside = textOptions(process.stderr, detail);
  if ("review" in result) {
    const { report } = result.review;
    for (const notice of report.reading.notices)
      process.stderr.write(noticeText(report.path, notice, beside));
    process.stdout.write(`${first ? "" : "\n"}${reviewText(report, textOptions(process.stdout, detail))}`);
  } else if (!(result.fault instanceof BugFault)) {
    for (const fault of checkReport([result]).faults) process.stderr.write(faultText(fault, beside));
  }
}

/** The documents to check against; one that cannot be read is a fault like that of any other input. */
async function readAgainst(paths: readonly string[]): Promise<(AgainstDocument | PathReview)[]> {
  return Promise.all(
    paths.map(async (path) => {
      try {
        return { path, reading: await readPath(path) };
      } catch (fault) {
        if (fault instanceof InputFault) return { path, fault };
        throw fault;
      }
    }),
  );
}

/** `qingbei check`: reviews files and folders. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const report: CheckReport = { version: 1, reviews: [], faults: [] };
  let bug = false;
  const against = await readAgainst(options.against ?? []);
  const unread = against.flatMap((each) => ("reading" in each ? [] : [each]));
  const readable = against.flatMap((each) => ("reading" in each ? [each] : []));
  async function* results() {
    yield* unread;
    yield* reviewPaths(paths, {}, readable);
  }
  for await (const result of results()) {
    if (options.format === "text") print(result, report.reviews.length === 0, options.verbose === true);
    if ("fault" in result && result.fault instanceof BugFault) {
      printBug(result.fault);
      bug = true;
    }
    const { reviews, faults } = checkReport([result]);
    report.reviews.push(...reviews);
    report.faults.push(...faults);
  }
  process.stdout.write(
    options.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : `\n${summaryText(report, textOptions(process.stdout))}`,
  );
  return exitCode(report, options.failOn, bug);
}
