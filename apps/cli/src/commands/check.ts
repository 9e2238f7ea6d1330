import { createInterface, type Interface } from "node:readline";
import type { Worker } from "node:worker_threads";
import { BugFault, InputFault } from "@qingbei/domain";
import {
  type CheckReport,
  checkReport,
  type FailOn,
  isFailing,
  type PathReview,
  REPORT_FORMATS,
  type Reported,
  type ReportFormat,
  type RunOptions,
  renderReport,
  reviewLines,
  reviewRun,
  reviewText,
  type TextOptions,
  unusedSuppressions,
} from "@qingbei/review";
import {
  brokenNotices,
  endText,
  faultText,
  noticeText,
  refusedText,
  resultLine,
  runText,
} from "@qingbei/review/command-line";
import { EXIT } from "../exit-code.js";
import { interruptible } from "../interruption.js";
import { baselineFile, mustBeThere, settingsFinder, updateBaseline } from "../output/baseline.js";
import { printBug } from "../output/failure.js";
import { Progress } from "../output/progress.js";
import { readOnce } from "../output/read-once.js";
import { reportFormat } from "../output/report-format.js";
import { type ReportOutput, reportOutput } from "../output/report-output.js";
import { textOptions } from "../output/terminal.js";
import { today } from "../today.js";
import { workerUrl } from "../worker-url.js";

type CheckFormat = "text" | "ndjson" | ReportFormat;

export interface CheckOptions {
  /**
   * `text` and `ndjson` are written as soon as a document is reviewed, all others at the end. Default: by the name of
   * the output file, else `text`.
   */
  readonly format?: CheckFormat | undefined;
  /** The file to write instead of standard output. */
  readonly output?: string;
  readonly failOn: FailOn;
  /** Whether paths are read from standard input, one a line. */
  readonly stdinPaths?: boolean;
  /** Threads. */
  readonly jobs?: number;
  /** Seconds for one document. */
  readonly timeout?: number;
  readonly verbose?: boolean;
  /** A configuration file; `false` for none, `true` or absent for the nearest. */
  readonly config?: string | boolean;
  readonly baseline?: string | boolean;
  readonly updateBaseline?: boolean;
  readonly today?: string;
  /** A folder is one document in several files. */
  readonly asOne?: boolean;
  /** Files of folders that are no disclosures are left out, instead of being faults. */
  readonly skipOthers?: boolean;
  /** Paths of the documents to check each one against. */
  readonly against?: readonly string[];
  /** A thread that was started before this module was loaded. */
  readonly thread?: Worker | undefined;
}

/** 70 before 2 before 1: a run that could not check everything is worse than one with findings. */
function exitCode(report: CheckReport, failOn: CheckOptions["failOn"], bug: boolean): number {
  if (bug) return EXIT.bug;
  if (report.interrupted) return EXIT.interrupted;
  if (report.faults.length > 0) return EXIT.unusable;
  const failing = report.reviews.some(({ findings }) =>
    findings.some((finding) => isFailing(finding, failOn)),
  );
  return failing ? EXIT.findings : EXIT.ok;
}

/**
 * Prints one result as soon as it is ready: findings to the output, the rest to stderr. A report file contains
 * everything, since its readers do not see stderr.
 */
function print(result: PathReview<Reported>, first: boolean, verbose: boolean, output: ReportOutput): void {
  const detail = verbose ? "full" : "normal";
  const drawn = textOptions(output.screen, detail);
  const tell = (text: (options: TextOptions) => string) => {
    process.stderr.write(text(textOptions(process.stderr, detail)));
    if (output.isFile) output.write(text(drawn));
  };
  if ("review" in result) {
    const { report } = result.review;
    for (const notice of report.reading.notices) tell((options) => noticeText(report.path, notice, options));
    output.write(`${first ? "" : "\n"}${reviewText(report, drawn)}`);
  } else if (!(result.fault instanceof BugFault)) {
    for (const fault of checkReport([result]).faults) tell((options) => faultText(fault, options));
  }
}

/**
 * Reviews the paths that another program writes. Standard input is read only once paths are requested: lines that come
 * while the documents to check against are read would be lost. Its end is not awaited: ending the run ends the reading.
 */
async function* fromStandardInput(run: RunOptions): AsyncGenerator<PathReview<Reported>> {
  let lines: Interface | undefined;
  async function* asked(): AsyncGenerator<string> {
    lines = createInterface({ input: process.stdin });
    yield* lines;
  }
  try {
    yield* reviewLines(asked(), run);
  } finally {
    lines?.close();
  }
}

/** `qingbei check`: reviews files and folders. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.stdinPaths && paths.length > 0)
    throw new InputFault(
      "invalid-option",
      "--stdin-paths 与路径不能同时给出",
      "路径都写到标准输入，每行一个",
    );
  if (options.updateBaseline && options.baseline === false)
    throw new InputFault(
      "invalid-option",
      "--update-baseline 与 --no-baseline 不能同时给出",
      "要更新基线就去掉 --no-baseline；不用基线就去掉 --update-baseline",
    );
  readOnce([...new Set(paths), ...(options.stdinPaths ? ["-"] : []), ...(options.against ?? [])]);
  if (!options.updateBaseline) mustBeThere(options.baseline);
  const known = ["text", "ndjson", ...REPORT_FORMATS] as const;
  const format = reportFormat<CheckFormat>(options.output, options.format, known) ?? "text";
  const output = await reportOutput(options.output, format);
  return interruptible((signal) => checkUntil(signal, paths, { ...options, format }, output));
}

async function checkUntil(
  signal: AbortSignal,
  paths: readonly string[],
  options: CheckOptions & { readonly format: CheckFormat },
  output: ReportOutput,
): Promise<number> {
  const { config, baseline, updateBaseline: updates = false, format, jobs, timeout } = options;
  const passedOver: string[] = [];
  const report: CheckReport = { version: 1, reviews: [], faults: [] };
  let bug = false;
  // with a list of paths, the documents' baseline is known only when they come
  const known = updates && !options.stdinPaths ? await baselineFile(options, paths) : baseline;
  const progress = new Progress(process.stderr);
  const run = {
    ...(config !== undefined && config !== true && { config }),
    ...(options.asOne && { asOne: true }),
    ...(options.skipOthers && { skipOthers: true }),
    ...(options.against && { against: options.against }),
    ...(known !== undefined && known !== true && { baseline: known }),
    ...(jobs !== undefined && { jobs }),
    ...(timeout !== undefined && { timeout }),
    today: options.today ?? today(),
    worker: workerUrl,
    output: output.file,
    ...(options.thread && { thread: options.thread }),
    onTotal: (total: number) => progress.start(total),
    onAgainst: () => progress.readAgainst(),
    onPassedOver: (path: string) => passedOver.push(path),
    signal,
  };
  const results = options.stdinPaths ? fromStandardInput(run) : reviewRun(paths, run);
  for await (const result of results) {
    progress.clear();
    if (format === "ndjson") output.write(resultLine(result));
    if (format === "text") print(result, report.reviews.length === 0, options.verbose === true, output);
    if ("fault" in result && result.fault instanceof BugFault) {
      printBug(result.fault);
      bug = true;
    }
    const { reviews, faults } = checkReport([result]);
    // a rule that threw; findings of other rules are reported anyway
    bug ||= reviews.some((review) => brokenNotices(review).length > 0);
    report.reviews.push(...reviews);
    report.faults.push(...faults);
    progress.step();
  }
  progress.clear();
  if (signal.aborted) report.interrupted = true;
  if (passedOver.length > 0) report.passedOver = passedOver;
  const unused = report.interrupted ? [] : await unusedSuppressions(paths, report, settingsFinder(options));
  if (unused.length > 0) report.unusedSuppressions = [...unused];
  if (format === "text") output.write(`\n${endText(report, textOptions(output.screen))}`);
  else if (format !== "ndjson")
    output.write(await renderReport(report, format, updates ? "never" : options.failOn));
  // ndjson lines are about documents; remarks about the run go to stderr
  else if (options.output === undefined) process.stderr.write(runText(report, textOptions(process.stderr)));
  output.end();
  // at the terminal, nothing of what went into the file can be seen
  if (options.output !== undefined) {
    if (format !== "text") process.stderr.write(refusedText(report, textOptions(process.stderr)));
    process.stderr.write(`${endText(report, textOptions(process.stderr))}报告已写入 ${options.output}\n`);
  }
  // documents that were not checked must not seem mended
  if (updates && !report.interrupted) await updateBaseline(report, options, paths);
  // findings just added to the baseline do not make the run fail
  return exitCode(report, updates ? "never" : options.failOn, bug);
}
