import { statSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import {
  brokenNotices,
  describeRule,
  type FileOptions,
  type Review,
  type ReviewReport,
  reviewPaths,
  reviewRun,
} from "@qingbei/review";
import { Progress } from "../output/progress.js";
import { today } from "../today.js";
import { workerUrl } from "../worker-url.js";
import type { ReviewedFile } from "./lines/file-lines.js";
import type { Subject } from "./model/entry.js";
import { shownDocument } from "./model/shown-document.js";
import { forgetTyped } from "./terminal/forget-typed.js";

/** What became of the files that a path stands for; the readings are left behind: there may be hundreds. */
async function reviewAll(path: string, how: FileOptions): Promise<readonly ReviewedFile[]> {
  const files: ReviewedFile[] = [];
  const progress = new Progress(process.stderr);
  const results = reviewRun([path], {
    ...how,
    worker: workerUrl,
    onTotal: (total) => progress.start(total),
  });
  for await (const result of results) {
    progress.step();
    files.push(
      "fault" in result
        ? { path: result.path, fault: result.fault.message, hint: hintOf(result.fault) }
        : {
            path: result.path,
            counts: countsOf(result.review.report),
            isUnfinished: brokenNotices(result.review.report).length > 0,
          },
    );
  }
  progress.clear();
  return files;
}

const hintOf = (fault: Error) => ("hint" in fault ? String(fault.hint) : undefined);

function countsOf({ findings }: ReviewReport) {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** The review of one document, with all that the screens show of it. */
async function reviewOne(path: string, how: FileOptions): Promise<Review> {
  for await (const result of reviewPaths([path], how)) {
    if ("fault" in result) throw result.fault;
    return result.review;
  }
  throw new InputFault("no-documents", `${path} 里没有可审查的文件`, "请指定一份部门预算文件");
}

/** The list of a folder's files, and each that is chosen, until the list is quit. */
async function showFiles(path: string, files: readonly ReviewedFile[], how: FileOptions): Promise<void> {
  const { renderFiles, renderUi } = await import("./render-ui.js");
  const open = async (index: number) => subjectOf(await reviewOne(files[index]?.path ?? path, how));
  let selected = 0;
  for (;;) {
    const chosen = await renderFiles({ title: path, files, selected }, open);
    if (chosen === undefined) return;
    selected = chosen.index;
    await forgetTyped(process.stdin);
    await renderUi(chosen.opened);
  }
}

async function subjectOf({ report, reading }: Review): Promise<Subject> {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  const pages = await Promise.all(
    rules.map(async (rule): Promise<[string, string]> => [rule, (await describeRule(rule))?.page ?? ""]),
  );
  return {
    report,
    document: shownDocument(reading.lines),
    sources: reading.sources,
    pages: Object.fromEntries(pages),
  };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Where CI is set, Ink draws nothing and without colours; but whoever opens this on a terminal wants to see it. */
function drawInCiToo(): void {
  for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];
}

/**
 * `qingbei ui PATH`: shows the review of a document on the terminal until it is quit; of a folder the list of its files.
 * @param options how it is reviewed
 * @returns the exit code, 0
 * @throws InputFault where there is no terminal, or the path is no document that can be reviewed
 */
export async function openUi(path: string, options: FileOptions = {}): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new InputFault(
      "invalid-option",
      "qingbei ui 要在终端里使用，而这里的输入或输出不是终端",
      `要把结果打印出来或存成文件，请用 qingbei check ${path}`,
    );
  }
  const how = { ...options, today: today() };
  const isMany = path !== "-" && !isFile(path) && !options.asOne;
  const files = isMany ? await reviewAll(path, how) : [];
  const [only, another] = files;
  const subject = another ? undefined : await subjectOf(await reviewOne(only?.path ?? path, how));
  // before Ink is loaded, which looks once
  drawInCiToo();
  await forgetTyped(process.stdin);
  if (subject === undefined) await showFiles(path, files, how);
  else await (await import("./render-ui.js")).renderUi(subject);
  return 0;
}
