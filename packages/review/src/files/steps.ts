import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputFault } from "@qingbei/domain";
import type { SettingsFinder } from "../config/settings-for.js";
import { type FileIdentity, fileIdentity, isFileAt } from "../paths/file-identity.js";
import { matcherOf } from "../paths/glob.js";
import { relativeTo } from "../paths/relative-to.js";
import { type Collected, collect, type FolderEntry, STANDARD_INPUT } from "./collect.js";

/** One step of a run, in the order of the results. */
export type Step =
  | { readonly kind: "file"; readonly path: string; readonly inFolder: boolean }
  | { readonly kind: "fault"; readonly path: string; readonly fault: InputFault }
  /** All files of a folder are done: was there one to review? */
  | {
      readonly kind: "folder-end";
      readonly path: string;
      readonly files: number;
      /** Documents by their names that were left out unseen. */
      readonly hidden: readonly string[];
    };

/** How the files of a run are found. */
export interface StepOptions {
  /** Whether a folder is one document in several files. */
  readonly asOne?: boolean;
  /** The baseline given to the run: no disclosure either, whatever its path. */
  readonly baseline?: string | false;
  /** The file that the run writes, which it does not review. */
  readonly output?: FileIdentity | undefined;
}

async function isIgnored({ path, fault }: FolderEntry, finder: SettingsFinder): Promise<boolean> {
  // a folder that could not be read is not opened again
  const { ignore, folder, own } = await (fault ? finder.in(dirname(path)) : finder.for(path));
  const beneath = relativeTo(folder, path);
  return own.includes(resolve(path)) || ignore.some((glob) => matcherOf(glob)(beneath));
}

async function* folderSteps(
  { path: folder, entries, earlier, hidden }: Extract<Collected, { kind: "folder" }>,
  finder: SettingsFinder,
  { output, baseline = false }: StepOptions,
): AsyncGenerator<Step> {
  // files reviewed for an earlier argument do not make the folder empty
  let files = earlier;
  const given = baseline === false ? undefined : fileIdentity(baseline);
  for (const entry of entries) {
    const { path, fault } = entry;
    if (isFileAt(path, output) || isFileAt(path, given) || (await isIgnored(entry, finder))) continue;
    files++;
    yield fault ? { kind: "fault", path, fault } : { kind: "file", path, inFolder: true };
  }
  yield { kind: "folder-end", path: folder, files, hidden };
}

/** The fault for a named file that the run itself writes. */
function isWritten(path: string): InputFault {
  return new InputFault(
    "no-documents",
    `${path} 是这次要写入的报告，没有别的文件可审查`,
    "把报告写到另一个文件，再给出要审查的文件",
  );
}

/**
 * The steps for files, folders and globs. Files that a configuration ignores are left out of folders, but reviewed if
 * they are named. The file that the run writes is always left out.
 * @throws InputFault invalid-config
 */
export async function* stepsFor(
  paths: readonly string[],
  finder: SettingsFinder,
  options: StepOptions = {},
): AsyncGenerator<Step> {
  const { asOne = false, output } = options;
  let written: string | undefined;
  let isEmpty = true;
  for (const collected of collect(paths, asOne)) {
    if (collected.kind === "file" && isFileAt(collected.path, output)) {
      written = collected.path;
      continue;
    }
    isEmpty = false;
    if (collected.kind === "fault") yield collected;
    else if (collected.kind === "file") yield { ...collected, inFolder: false };
    else yield* folderSteps(collected, finder, options);
  }
  if (isEmpty && written !== undefined) yield { kind: "fault", path: written, fault: isWritten(written) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The step for one line of a list of paths. */
function lineStep(path: string, asOne: boolean): Step {
  const fault = (message: string, hint: string): Step => ({
    kind: "fault",
    path,
    fault: new InputFault("path-not-found", message, hint),
  });
  if (path.trim() === "") return fault("这一行是空的，没有路径", "每行给出一份文件的路径");
  if (path.includes("\uFFFD") && !existsSync(path))
    return fault(
      `找不到 ${path}：这一行不是 UTF-8 编码`,
      "路径应为 UTF-8；请先转换，如 iconv -f gbk -t utf-8",
    );
  if (!asOne && isFolder(path))
    return fault(
      `${path} 是文件夹，这里每行应为一份文件`,
      "只列文件（如 find … -type f）；一个文件夹就是一份公开文件的，加 --as-one",
    );
  return { kind: "file", path, inFolder: false };
}

/**
 * One step for each line: paths that another program writes. A folder is a fault, or with `asOne` one document in several
 * files: the files in it are not one disclosure because a program lists their folder. Blank lines at the end are ignored.
 */
export async function* stepsOfLines(
  lines: AsyncIterable<string>,
  { asOne = false, output }: StepOptions = {},
): AsyncGenerator<Step> {
  let isFirst = true;
  let isEmpty = true;
  let blank: string[] = [];
  for await (const line of lines) {
    // programs of Windows begin a list with the mark of UTF-8
    const path = isFirst ? line.replace(/^\uFEFF/, "") : line;
    isFirst = false;
    if (path.trim() === "") {
      blank.push(path);
      continue;
    }
    isEmpty = false;
    for (const each of blank) yield lineStep(each, asOne);
    blank = [];
    if (!isFileAt(path, output)) yield lineStep(path, asOne);
  }
  if (!isEmpty) return;
  const fault = new InputFault(
    "no-documents",
    "标准输入里没有路径",
    "每行给出一份文件的路径；请检查前一个命令有没有找到文件",
  );
  yield { kind: "fault", path: STANDARD_INPUT, fault };
}
