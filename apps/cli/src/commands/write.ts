import { WRITE_FORMATS, type WriteFormat, writePath } from "@qingbei/review";
import { EXIT } from "../exit-code.js";
import { readOnce } from "../output/read-once.js";
import { reportFormat } from "../output/report-format.js";
import { reportOutput } from "../output/report-output.js";

export interface WriteOptions {
  /** Default: by the name of the output file, else `text`. */
  readonly format?: WriteFormat | undefined;
  /** The file to write instead of standard output. */
  readonly output?: string;
}

/** Parts that are named; the rest is counted. */
const NAMED = 10;

/** `qingbei write`: a disclosure from a budget. What it has no place for is told on stderr. */
export async function write(path: string, options: WriteOptions): Promise<number> {
  readOnce([path]);
  const file = options.output === "-" ? undefined : options.output;
  const format = reportFormat(file, options.format, WRITE_FORMATS) ?? "text";
  const output = await reportOutput(file, format, "预算公开");
  const { bytes, unwritten } = await writePath(path, format);
  output.write(bytes);
  output.end();
  const [named, more] = [unwritten.slice(0, NAMED), unwritten.length - NAMED];
  for (const { pointer, label } of named) process.stderr.write(`没有写入：${label}（${pointer}）\n`);
  if (more > 0) process.stderr.write(`没有写入的还有 ${more} 处\n`);
  return EXIT.ok;
}
