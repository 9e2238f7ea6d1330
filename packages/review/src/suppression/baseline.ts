import { readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { InputFault } from "@qingbei/domain";
import * as z from "zod";
import { configFault, issueAt, issuesOf } from "../config/config-fault.js";
import type { ReviewReport } from "../report/report.js";

/** The name of the baseline where none is given. */
export const BASELINE_FILE = "qingbei.baseline.json";

/** The findings that were there when the baseline was taken, by document. Rule and message are for people. */
export const Baseline = z.strictObject({
  version: z.literal(1),
  documents: z.record(
    z.string(),
    z.array(z.strictObject({ fingerprint: z.string(), rule: z.string(), message: z.string() })),
  ),
});
export type Baseline = z.output<typeof Baseline>;

/** Whether a file is a baseline as we write it: it quotes findings, and lies beside the disclosures. */
export function isBaselineText(bytes: Uint8Array): boolean {
  return /^\{\s*"version": 1,\s*"documents": \{/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

/** A baseline with nothing in it. */
export const emptyBaseline: Baseline = { version: 1, documents: {} };

/** A document's path as the baseline in `file` names it: the same on every machine. */
export function documentKey(path: string, file: string): string {
  return path === "-"
    ? "-"
    : relative(dirname(resolve(file)), resolve(path))
        .split(sep)
        .join("/");
}

/**
 * Reads a baseline; `undefined` where there is no such file.
 * @throws InputFault invalid-config for a file that is no baseline
 */
export function readBaseline(file: string): Baseline | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw configFault(file, [{ key: "", expected: "可以读取的基线文件" }], "请检查路径和读取权限");
  }
  const hint = "用 qingbei check --update-baseline 重新生成基线文件";
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw configFault(file, [issueAt("", "JSON", text.slice(0, 40))], hint);
  }
  const parsed = Baseline.safeParse(json);
  if (!parsed.success) throw configFault(file, issuesOf(parsed.error, json), hint);
  return parsed.data;
}

/** The fingerprints that a baseline knows of a document. */
export function knownIn(baseline: Baseline, key: string): ReadonlySet<string> {
  return new Set((baseline.documents[key] ?? []).map(({ fingerprint }) => fingerprint));
}

/**
 * A baseline with all findings of the reviews, those of the configuration's own suppressions left out; other documents
 * keep theirs. `keyOf` names a review's document.
 */
export function updatedBaseline(
  before: Baseline,
  reviews: readonly ReviewReport[],
  keyOf: (path: string) => string,
): Baseline {
  const documents = new Map(Object.entries(before.documents));
  for (const { path, findings, suppressed = [] } of reviews) {
    const old = suppressed.filter(({ suppression }) => suppression.by === "baseline");
    const entries = [...findings, ...old]
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
 * @throws InputFault invalid-option where that will not go
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
