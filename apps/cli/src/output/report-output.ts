import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputFault } from "@qingbei/domain";
import { type FileIdentity, fileIdentity, isOwnReport, realPath } from "@qingbei/review/command-line";

/** The destination of a report. */
export interface ReportOutput {
  /** The properties of the screen; a file is no terminal. */
  readonly screen: { readonly isTTY?: boolean; readonly columns?: number };
  readonly isFile: boolean;
  /** The report file, if it exists already: it is not reviewed. */
  readonly file: FileIdentity | undefined;
  write(part: string | Uint8Array): void;
  /** Finishes the report. Until then an existing file stays unchanged. */
  end(): void;
}

/** The shell creates the file of `> 报告.txt` before anything is reviewed, and it may be in the reviewed folder. */
const toStdout = (): ReportOutput => ({
  screen: process.stdout,
  isFile: false,
  file: fileIdentity(1),
  write: (part) => {
    process.stdout.write(part);
  },
  end: () => {},
});

function unwritable(file: string, cause: unknown): InputFault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const why =
    {
      ENOENT: "文件夹不存在",
      ENOTDIR: "文件夹不存在",
      EACCES: "没有权限",
      EPERM: "没有权限",
      EISDIR: "它是文件夹",
      ENOSPC: "磁盘已满",
      EROFS: "磁盘只能读",
    }[code] ?? code;
  return new InputFault(
    "invalid-option",
    `不能写入 ${file}${why && `：${why}`}`,
    "--output 后面给出一个能写的文件名，文件夹要先建好",
    { cause },
  );
}

/** The state of a path; undefined if nothing is there. */
const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/**
 * Only an earlier report is replaced: a path typed wrong must not cost a disclosure.
 * @throws InputFault invalid-option
 */
async function mustBeReplaceable(file: string, target: string): Promise<void> {
  const content = readFileSync(target);
  if (content.length === 0 || (await isOwnReport(content))) return;
  throw new InputFault(
    "invalid-option",
    `${file} 已经存在，不是 qingbei 写的报告，没有覆盖`,
    "--output 后面换一个文件名，或先把这个文件移走",
  );
}

/**
 * A report in a file. It is written beside the file and then replaces it at once, so that nobody reads half a report.
 * Pipes and devices are written directly.
 * @throws InputFault invalid-option if that is impossible, before anything is reviewed
 */
async function toFile(file: string): Promise<ReportOutput> {
  const before = statOf(file);
  const isPlain = before === undefined || before.isFile();
  // the other end of a pipe has no path
  const target = isPlain ? realPath(file) : file;
  try {
    if (before?.isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
    if (before) accessSync(target, constants.W_OK);
    if (isPlain) accessSync(dirname(target), constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
  if (before?.isFile()) await mustBeReplaceable(file, target);
  const parts: Uint8Array[] = [];
  const replace = (content: Uint8Array) => {
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      writeFileSync(beside, content);
      if (before) chmodSync(beside, before.mode);
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
  };
  return {
    screen: {},
    isFile: true,
    file: fileIdentity(target),
    write: (part) => {
      parts.push(typeof part === "string" ? Buffer.from(part) : part);
    },
    end: () => {
      try {
        const content = Buffer.concat(parts);
        if (isPlain) replace(content);
        else writeFileSync(target, content);
      } catch (cause) {
        throw unwritable(file, cause);
      }
    },
  };
}

/** Formats that no terminal shows, and the program that opens them. */
const programs: Readonly<Record<string, string>> = { xlsx: "Excel", docx: "Word" };

/**
 * The destination of a command's report: a file, or standard output.
 * @param name a name for the file, for the hint
 * @throws InputFault invalid-option for a file that cannot be written, and for a workbook on a terminal
 */
export async function reportOutput(
  file: string | undefined,
  format: string,
  name = "检查表",
): Promise<ReportOutput> {
  if (file !== undefined) return toFile(file);
  const program = programs[format];
  if (program !== undefined && process.stdout.isTTY)
    throw new InputFault(
      "invalid-option",
      `${format} 是 ${program} 文件，不能显示在终端里`,
      `加上 --output ${name}.${format} 写入文件，或用 > ${name}.${format}`,
    );
  return toStdout();
}
