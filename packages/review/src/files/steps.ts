import { resolve } from "node:path";
import { InputFault } from "@qingbei/domain";
import { matcherOf } from "../config/glob.js";
import type { SettingsFinder } from "../config/settings-for.js";
import { type Collected, collect } from "./collect.js";
import { relativeTo } from "./relative-to.js";

/** One thing to do for a run, in the order in which its results are given. */
export type Step =
  | { readonly kind: "file"; readonly path: string; readonly inFolder: boolean }
  | { readonly kind: "fault"; readonly path: string; readonly fault: InputFault }
  /** All files of a folder are done: was there one to review? */
  | { readonly kind: "folder-end"; readonly path: string; readonly files: number };

async function isIgnored(path: string, finder: SettingsFinder): Promise<boolean> {
  const { ignore, folder, own } = await finder.for(path);
  const beneath = relativeTo(folder, path);
  return own.includes(resolve(path)) || ignore.some((glob) => matcherOf(glob)(beneath));
}

async function* folderSteps(
  { path: folder, entries, earlier }: Extract<Collected, { kind: "folder" }>,
  finder: SettingsFinder,
): AsyncGenerator<Step> {
  // what was reviewed for an earlier argument is no reason to call the folder empty
  let files = earlier;
  for (const { path, fault } of entries) {
    if (await isIgnored(path, finder)) continue;
    files++;
    yield fault ? { kind: "fault", path, fault } : { kind: "file", path, inFolder: true };
  }
  yield { kind: "folder-end", path: folder, files };
}

/**
 * What is to be done for files, folders and globs. Whatever a configuration says to ignore is left out of folders; a file
 * that was named is reviewed.
 * @throws InputFault invalid-config
 */
export async function* stepsFor(
  paths: readonly string[],
  finder: SettingsFinder,
  asOne = false,
): AsyncGenerator<Step> {
  for (const collected of collect(paths, asOne)) {
    if (collected.kind === "fault") yield collected;
    else if (collected.kind === "file") yield { ...collected, inFolder: false };
    else yield* folderSteps(collected, finder);
  }
}

/** One step a line: the paths that another program gives one by one. A folder is one document in several files. */
export async function* stepsOfLines(lines: AsyncIterable<string>): AsyncGenerator<Step> {
  let isFirst = true;
  for await (const line of lines) {
    // programs of Windows begin a list with the mark of UTF-8
    const path = isFirst ? line.replace(/^\uFEFF/, "") : line;
    isFirst = false;
    if (path.trim() === "") {
      const fault = new InputFault("path-not-found", "这一行是空的，没有路径", "每行给出一份文件的路径");
      yield { kind: "fault", path, fault };
    } else yield { kind: "file", path, inFolder: false };
  }
}
