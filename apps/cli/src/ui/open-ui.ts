import { statSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import { describeRule, type FileOptions, type Review, reviewPaths, reviewRun } from "@qingbei/review";
import { Progress } from "../output/progress.js";
import { today } from "../today.js";
import { workerUrl } from "../worker-url.js";
import { FolderReview } from "./folder/review-folder.js";
import type { Subject } from "./model/entry.js";
import { shownDocument } from "./model/shown-document.js";
import { forgetTyped } from "./terminal/forget-typed.js";
import type { Shown } from "./view/use-session.js";

/** Reviews one document and gives what the screens show of it. */
async function reviewOne(path: string, how: FileOptions): Promise<Subject> {
  for await (const result of reviewPaths([path], how)) {
    if ("fault" in result) throw result.fault;
    return subjectOf(result.review);
  }
  throw new InputFault("no-documents", `${path} 里没有可审查的文件`, "请指定一份部门预算文件");
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

/** In CI, Ink draws nothing and uses no colours; but here the UI was opened on a terminal. */
function drawInCiToo(): void {
  for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];
}

/** Loads the screens and shows them; keys typed before that are discarded. */
async function show(shown: Shown): Promise<void> {
  // before Ink is loaded, which checks only once
  drawInCiToo();
  const { renderUi } = await import("./render-ui.js");
  await forgetTyped(process.stdin);
  await renderUi(shown);
}

async function showOne(path: string, how: FileOptions): Promise<void> {
  await show({ subject: await reviewOne(path, how) });
}

/** Shows a path that may stand for many files: their list, as soon as there are two. */
async function showAll(path: string, how: FileOptions): Promise<void> {
  const folder = new FolderReview(path, (each) => reviewOne(each, how));
  const progress = new Progress(process.stderr);
  const end = new AbortController();
  const results = reviewRun([path], {
    ...how,
    worker: workerUrl,
    signal: end.signal,
    onTotal: (total) => {
      progress.start(total);
      folder.expect(total);
    },
  });
  const reading = folder.take(results);
  try {
    const { files } = await folder.until(2);
    progress.clear();
    const [only, another] = files;
    if (another === undefined) return await showOne(only?.path ?? path, how);
    await show({ folder });
  } finally {
    end.abort();
    await reading;
  }
}

/**
 * `qingbei ui PATH`: shows the review of a document on the terminal until it is quit; for a folder, the list of its
 * files.
 * @param options how it is reviewed
 * @returns the exit code, 0
 * @throws InputFault if there is no terminal, or the path cannot be reviewed
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
  if (path === "-" || isFile(path) || options.asOne) await showOne(path, how);
  else await showAll(path, how);
  return 0;
}
