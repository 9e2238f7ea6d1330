import { diffReport, diffText, noticeText, type ReadDocument, readPath } from "@qingbei/review";
import { EXIT } from "../exit-code.js";
import { reportOutput } from "../output/report-output.js";
import { textOptions } from "../output/terminal.js";

export interface DiffOptions {
  readonly format: "text" | "json";
  /** The file to write instead of standard output. */
  readonly output?: string;
}

/** A document that was read; doubts of the reading go to stderr. */
async function told(path: string): Promise<ReadDocument> {
  const reading = await readPath(path);
  for (const notice of reading.notices)
    process.stderr.write(noticeText(path, notice, textOptions(process.stderr)));
  return { path, reading };
}

/** `qingbei diff`: what differs between two disclosures. As with diff(1), the exit code says whether anything does. */
export async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  const output = await reportOutput(options.output, options.format);
  const report = diffReport(await told(before), await told(after));
  output.write(
    options.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : diffText(report, textOptions(output.screen)),
  );
  output.end();
  return report.same ? EXIT.ok : EXIT.findings;
}
