import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputFault } from "@qingbei/domain";
import * as z from "zod";
import { configFault, issuesOf } from "../config/config-fault.js";
import { parseJson } from "../config/parse-json.js";
import { isFolder } from "../paths/is-folder.js";
import { realPath } from "../paths/real-path.js";
import type { ReviewReport } from "../report/report.js";

/** The file name of the baseline by default. */
export const BASELINE_FILE = "qingbei.baseline.json";

/** The known findings when the baseline was written, by document. Rule and message are for people. */
export const Baseline = z.strictObject({
  version: z.literal(1),
  documents: z.record(
    z.string(),
    z.array(z.strictObject({ fingerprint: z.string(), rule: z.string(), message: z.string() })),
  ),
});
export type Baseline = z.output<typeof Baseline>;

/** Whether a file is one of our baselines: it quotes findings, and may lie beside the disclosures. */
export function isBaselineText(bytes: Uint8Array): boolean {
  return /^\ufeff?\{\s*"version": 1,\s*"documents": \{/.test(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 100)),
  );
}

/** An empty baseline. */
export const emptyBaseline: Baseline = { version: 1, documents: {} };

/** The folder of a file, with links resolved. */
const realFolder = (path: string) => realPath(dirname(resolve(path)));

/**
 * The key of a document in the baseline `file`: the same on every machine, by whatever link its folder was reached. A
 * file that is itself a link keeps its name, since stores of large files use links.
 */
export function documentKey(path: string, file: string): string {
  if (path === "-") return "-";
  const real = isFolder(path) ? realPath(path) : join(realFolder(path), basename(path));
  return relative(realFolder(file), real).split(sep).join("/");
}

/** The file for a key of a baseline: the inverse of {@link documentKey}. */
export function documentIn(file: string, key: string): string {
  return resolve(realFolder(file), key);
}

/** Whether a path lies beneath a folder, links resolved; false if `folder` is not a folder. */
export function isBeneath(folder: string, path: string): boolean {
  return isFolder(folder) && relative(realPath(folder), path).split(sep)[0] !== "..";
}

/**
 * Reads a baseline; undefined if there is no such file.
 * @throws InputFault invalid-config for a file that is not a baseline
 */
export function readBaseline(file: string): Baseline | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw configFault(file, [{ key: "", expected: "可以读取的基线文件" }], "请检查路径和读取权限");
  }
  const hint = "先移走这个文件，再用 qingbei check --update-baseline 重新生成";
  const json = parseJson(text, file, hint);
  const parsed = Baseline.safeParse(json);
  if (!parsed.success) throw configFault(file, issuesOf(parsed.error, json), hint);
  return parsed.data;
}

/** The findings that a baseline contains for a document: the rules by fingerprint. */
export function knownIn(baseline: Baseline, key: string): ReadonlyMap<string, string> {
  return new Map((baseline.documents[key] ?? []).map(({ fingerprint, rule }) => [fingerprint, rule]));
}

/** A document of a baseline that has another name by now. */
export interface RenamedDocument {
  readonly key: string;
  /** The rules of its findings, by fingerprint. */
  readonly known: ReadonlyMap<string, string>;
}

/**
 * The document of a baseline that a document was called before it was renamed or moved: it is there no longer, and at
 * least half of its findings are found in this one; undefined if there is none, or several have as many.
 * @param isGone whether there is no document of a key any more
 */
export function renamedIn(
  { documents }: Baseline,
  fingerprints: ReadonlySet<string>,
  isGone: (key: string) => boolean,
): RenamedDocument | undefined {
  let best: { readonly key: string; readonly share: number } | undefined;
  let isOnly = true;
  for (const [key, entries] of Object.entries(documents)) {
    const again = entries.filter(({ fingerprint }) => fingerprints.has(fingerprint)).length;
    if (again === 0 || again * 2 < entries.length || !isGone(key)) continue;
    const share = again / entries.length;
    if (best?.share === share) isOnly = false;
    if (best && best.share >= share) continue;
    best = { key, share };
    isOnly = true;
  }
  return best && isOnly ? { key: best.key, known: knownIn({ version: 1, documents }, best.key) } : undefined;
}

/** How documents stand in a baseline. */
interface BaselineKeys {
  /** The key of a review's document. */
  readonly keyOf: (path: string) => string;
  /** Whether the document of a key is there no longer. */
  readonly isGone?: (key: string) => boolean;
}

/**
 * A baseline with all findings of the reviews, without those that the configuration suppresses. Findings that no rule
 * looked for stay, and so do other documents unless they are gone.
 */
export function updatedBaseline(
  before: Baseline,
  reviews: readonly ReviewReport[],
  { keyOf, isGone = () => false }: BaselineKeys,
): Baseline {
  const documents = new Map(Object.entries(before.documents).filter(([key]) => !isGone(key)));
  for (const { path, findings, suppressed = [], baseline } of reviews) {
    const old = suppressed.filter(({ suppression }) => suppression.by === "baseline");
    const unchecked = new Set(baseline?.unchecked);
    const kept = (documents.get(keyOf(path)) ?? before.documents[baseline?.renamedFrom ?? ""] ?? []).filter(
      ({ fingerprint }) => unchecked.has(fingerprint),
    );
    const entries = [...findings, ...old, ...kept]
      .map(({ fingerprint, rule, message }) => ({ fingerprint, rule, message }))
      .sort((a, b) =>
        a.rule === b.rule ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.rule < b.rule ? -1 : 1,
      );
    if (entries.length > 0) documents.set(keyOf(path), entries);
    else documents.delete(keyOf(path));
  }
  return {
    version: 1,
    documents: Object.fromEntries([...documents].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * Writes a baseline.
 * @throws InputFault invalid-option if that is impossible
 */
export function writeBaseline(file: string, baseline: Baseline): void {
  try {
    writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (cause) {
    throw new InputFault(
      "invalid-option",
      `不能写入基线文件 ${file}`,
      "请检查所在的文件夹是否已建好、能不能写",
      { cause },
    );
  }
}
