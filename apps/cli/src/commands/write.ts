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

/** `qingbei write`: a disclosure from a budget. What it has no place for, and what rules still find, is reported on stderr. */
export async function write(path: string, options: WriteOptions): Promise<number> {
  readOnce([path]);
  const file = options.output === "-" ? undefined : options.output;
  const format = reportFormat(file, options.format, WRITE_FORMATS) ?? "text";
  const output = await reportOutput(file, format, "预算公开");
  const { bytes, unwritten, errors } = await writePath(path, format);
  output.write(bytes);
  output.end();
  const [named, more] = [unwritten.slice(0, NAMED), unwritten.length - NAMED];
  for (const { pointer, label } of named) process.stderr.write(`没有写入：${label}（${pointer}）\n`);
  if (more > 0) process.stderr.write(`没有写入的还有 ${more} 处\n`);
  for (const message of errors.slice(0, NAMED)) process.stderr.write(`写出的文件里还有错误：${message}\n`);
  if (errors.length > NAMED) process.stderr.write(`还有错误 ${errors.length - NAMED} 处，见 qingbei check\n`);
  return errors.length > 0 ? EXIT.findings : EXIT.ok;
}
