import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { InputFault } from "@qingbei/domain";
import { CONFIG_FILE } from "../config/find-config.js";
import { fixedFolder, folderMatcher, isGlob, pathMatcher } from "../paths/glob.js";
import { pathFault } from "../paths/path-fault.js";

/** The name under which standard input is given. */
export const STANDARD_INPUT = "-";

/** What one of the given paths is. */
export type Collected =
  | { readonly kind: "file"; readonly path: string }
  | {
      readonly kind: "folder";
      readonly path: string;
      readonly entries: readonly FolderEntry[];
      /** How many files and folders in it an earlier argument already contains. */
      readonly earlier: number;
      /** Documents by their names that are left out unseen: hidden, temporary, or pipes and devices. */
      readonly hidden: readonly string[];
    }
  | { readonly kind: "fault"; readonly path: string; readonly fault: InputFault };

/** A file in a folder, or something that could not be read. */
export interface FolderEntry {
  readonly path: string;
  readonly fault?: InputFault;
  /** Set for a folder that could not be read, so that its content is unknown. */
  readonly isFolder?: true;
}

/** Names that systems and programs leave in folders. Names never decide the format; these are never a user's file. */
const LEFT_BEHIND = new Set(["node_modules", "__MACOSX", "Thumbs.db", "desktop.ini"]);

/** Hidden files, lock files of office programs (~$…), what systems leave behind, and our own configuration. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || LEFT_BEHIND.has(name) || name === CONFIG_FILE;
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Names of documents: a hidden or temporary one may be what somebody looks for. */
const CALLED_DOCUMENT = /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|ods|html?|mht|txt)$/i;

/** Compares by code units: the same order on every machine and in every language. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a walk leaves out: files that were seen before, and documents by name that are hidden. */
interface LeftOut {
  readonly onSeen?: (real: string) => void;
  readonly onHidden?: (path: string) => void;
}

/**
 * The name of a file as bytes, in words: GBK, in which older archives of Windows write Chinese names, or as far as it is
 * UTF-8.
 */
function nameInWords(name: Buffer): string {
  try {
    return new TextDecoder("gbk", { fatal: true }).decode(name);
  } catch {
    return name.toString();
  }
}

/** The fault of a name that no path can be made of. */
function unnameable(folder: string, name: Buffer): FolderEntry {
  const words = nameInWords(name);
  return {
    path: join(folder, words),
    fault: new InputFault(
      "path-unreadable",
      "文件或文件夹的名称不是 UTF-8 编码，多半是解压时没有转换，打不开",
      "请改名后再审查；整个文件夹可以用 convmv -f gbk -t utf-8 -r --notest 转换，或用 unzip -O gbk 重新解压",
    ),
  };
}

/** The files beneath a folder, ordered by name; each file and folder once, also if it is linked. */
export function* walk(folder: string, seen: Set<string>, leftOut: LeftOut = {}): Generator<FolderEntry> {
  const { onSeen, onHidden } = leftOut;
  const names: string[] = [];
  const unnamed: Buffer[] = [];
  try {
    for (const bytes of readdirSync(folder, { encoding: "buffer" })) {
      const name = bytes.toString();
      if (isHidden(name)) {
        if (CALLED_DOCUMENT.test(name)) onHidden?.(join(folder, name));
      } else if (name.includes("\ufffd") && !bytes.equals(Buffer.from(name))) unnamed.push(bytes);
      else names.push(name);
    }
  } catch (cause) {
    yield { path: folder, fault: pathFault(folder, cause), isFolder: true };
    return;
  }
  for (const name of names.sort(byName)) {
    const path = join(folder, name);
    try {
      const real = realpathSync(path);
      if (seen.has(real)) {
        onSeen?.(real);
        continue;
      }
      const stat = statSync(real);
      // sockets, devices and pipes are no disclosures, and reading one might never end
      if (!stat.isDirectory() && !stat.isFile()) {
        onHidden?.(path);
        continue;
      }
      seen.add(real);
      if (stat.isFile()) yield { path };
      else yield* walk(path, seen, leftOut);
    } catch (cause) {
      yield { path, fault: pathFault(path, cause) };
    }
  }
  for (const name of unnamed) yield unnameable(folder, name);
}

/** The files that match a glob which the shell did not expand: '2021/**\/*.pdf'. */
function matching(glob: string, seen: Set<string>): Collected {
  const matches = pathMatcher(glob);
  const base = fixedFolder(glob);
  const mayHold = folderMatcher(glob);
  // a broken file that does not match is ignored; a folder that could not be read may contain matches
  const isNamed = ({ path, isFolder }: FolderEntry) => {
    const name = path.replaceAll(sep, "/");
    return isFolder ? path === base || mayHold(name) : matches(name);
  };
  // a file that does not match may be named by another argument: only matches count as seen
  const named = [...walk(base, new Set())].filter(isNamed);
  const entries = named.filter(({ path }) => {
    const real = realpathOf(path);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
  return { kind: "folder", path: glob, entries, earlier: named.length - entries.length, hidden: [] };
}

function collectOne(path: string, seen: Set<string>, asOne: boolean): Collected | undefined {
  if (path === STANDARD_INPUT) {
    if (seen.has(path)) return undefined;
    seen.add(path);
    return { kind: "file", path };
  }
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return undefined;
    seen.add(real);
    // a named pipe is read like a file: qingbei check <(iconv …)
    if (asOne || !statSync(real).isDirectory()) return { kind: "file", path };
  } catch (cause) {
    return isGlob(path) ? matching(path, seen) : { kind: "fault", path, fault: pathFault(path, cause) };
  }
  const before = new Set(seen);
  let earlier = 0;
  const onSeen = (real: string) => {
    if (before.has(real)) earlier++;
  };
  const hidden: string[] = [];
  const entries = [...walk(path, seen, { onSeen, onHidden: (each) => hidden.push(each) })];
  return { kind: "folder", path, entries, earlier, hidden };
}

/**
 * Files, globs and folders (recursive), each file once, in the given order and by name within a folder.
 * Nothing is opened: the format is decided by content, not by name.
 * @param asOne whether a folder is one document in several files
 */
export function* collect(paths: readonly string[], asOne = false): Generator<Collected> {
  const seen = new Set<string>();
  for (const path of paths) {
    const collected = collectOne(path, seen, asOne);
    if (collected) yield collected;
  }
}
