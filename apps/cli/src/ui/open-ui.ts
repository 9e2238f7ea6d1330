import { InputFault } from "@qingbei/domain";
import { describeRule, type Review, reviewPaths } from "@qingbei/review";
import type { Subject } from "./model/entry.js";
import { shownDocument } from "./model/shown-document.js";

/** The review of the one document that a path stands for. */
async function reviewOne(path: string): Promise<Review> {
  let found: Review | undefined;
  for await (const result of reviewPaths([path])) {
    if ("fault" in result) throw result.fault;
    if (found) {
      throw new InputFault(
        "invalid-option",
        `${path} 里有多份文件，界面一次看一份`,
        "请指定其中一份；要一次审查整个文件夹，用 qingbei check",
      );
    }
    found = result.review;
  }
  if (found) return found;
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

/** Where CI is set, Ink draws nothing and without colours; but whoever opens this on a terminal wants to see it. */
function drawInCiToo(): void {
  for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];
}

/**
 * `qingbei ui PATH`: shows the review of a document on the terminal until it is quit.
 * @returns the exit code, 0
 * @throws InputFault where there is no terminal, or the path is no document that can be reviewed
 */
export async function openUi(path: string): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new InputFault(
      "invalid-option",
      "qingbei ui 要在终端里使用，而这里的输入或输出不是终端",
      `要把结果打印出来或存成文件，请用 qingbei check ${path}`,
    );
  }
  const subject = await subjectOf(await reviewOne(path));
  // before Ink is loaded, which looks once
  drawInCiToo();
  const { renderUi } = await import("./render-ui.js");
  await renderUi(subject);
  return 0;
}
