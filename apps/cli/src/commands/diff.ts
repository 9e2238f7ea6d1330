import { InputFault } from "@qingbei/domain";
import { diffReport, diffText, type ReadDocument, readPath } from "@qingbei/review";
import { noticeText } from "@qingbei/review/command-line";
import { EXIT } from "../exit-code.js";
import { readOnce } from "../output/read-once.js";
import { reportFormat } from "../output/report-format.js";
import { reportOutput } from "../output/report-output.js";
import { textOptions } from "../output/terminal.js";

export interface DiffOptions {
  /** Default: by the name of the output file, else `text`. */
  readonly format?: "text" | "json" | undefined;
  /** The file to write instead of standard output. */
  readonly output?: string;
  /** Only the summary. */
  readonly summary?: boolean;
  /** All places, also those that repeat another. */
  readonly verbose?: boolean;
}

/** Reads a document; notices about the reading go to stderr. */
async function readWithNotices(path: string): Promise<ReadDocument> {
  const reading = await readPath(path);
  for (const notice of reading.notices)
    process.stderr.write(noticeText(path, notice, textOptions(process.stderr)));
  return { path, reading };
}

/** Final accounts execute a budget: an item of one is not the item of the other that changed. */
function refuseTwoKinds(documents: readonly [ReadDocument, ReadDocument]): void {
  const [budget, accounts] = (["budget", "finalAccounts"] as const).map((kind) =>
    documents.find(({ reading }) => reading.budget.kind === kind),
  );
  if (!budget || !accounts) return;
  throw new InputFault(
    "invalid-option",
    `${budget.path} 是预算，${accounts.path} 是决算：两者的项目和报表不同，逐项相比没有意义`,
    `要核对决算里的年初预算数，请用 qingbei check ${accounts.path} --against ${budget.path}`,
  );
}

/** `qingbei diff`: the differences of two disclosures. As with diff(1), the exit code is 1 if there are any. */
export async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  readOnce([before, after]);
  const format = reportFormat(options.output, options.format, ["text", "json"]) ?? "text";
  const output = await reportOutput(options.output, format);
  const documents = [await readWithNotices(before), await readWithNotices(after)] as const;
  refuseTwoKinds(documents);
  const report = diffReport(...documents);
  const detail = options.verbose ? "full" : options.summary ? "brief" : "normal";
  output.write(
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : diffText(report, textOptions(output.screen, detail)),
  );
  output.end();
  return report.same ? EXIT.ok : EXIT.findings;
}
