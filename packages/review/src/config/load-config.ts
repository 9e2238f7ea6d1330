import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { allRules, type Rule } from "@qingbei/rules";
import type * as z from "zod";
import { isFolder } from "../paths/is-folder.js";
import { type ConfigIssue, configFault, issueAt, issuesOf } from "./config-fault.js";
import { CONFIG_FILE } from "./find-config.js";
import { parametersOf } from "./parameters.js";
import { profiles } from "./profiles.js";
import { Profile, ReviewConfig } from "./review-config.js";
import { loadRules } from "./rule-package.js";
import type { Settings } from "./settings.js";

/** Where JSON is malformed, in Chinese for people who write it by hand; the parser's message is English and varies. */
function jsonHint(text: string, cause: unknown): string {
  const at = /at position (\d+)/.exec(String(cause))?.[1];
  const before = text.slice(0, Number(at ?? text.length)).split("\n");
  const place =
    at === undefined ? "" : `，在第 ${before.length} 行第 ${(before.at(-1) ?? "").length + 1} 个字附近`;
  return `JSON 写法有误${place}：常见的是多了或少了逗号、括号没有成对、用了中文引号、写了注释`;
}

/** Reads and checks a JSON file. `named` is the key of the configuration that names the file. */
function parse<T extends z.ZodType>(schema: T, file: string): z.output<T> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    const hint = isFolder(file)
      ? `它是文件夹；请写出里面的文件，如 ${join(file, CONFIG_FILE)}`
      : "请检查路径和读取权限";
    throw configFault(file, [{ key: "", expected: "可以读取的 JSON 文件" }], hint);
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "")
    throw configFault(
      file,
      [{ key: "", expected: "JSON，而文件是空的" }],
      "没有要写的就写 {}，或删去这个文件",
    );
  if (/^[\ufffd]|\0/.test(text))
    throw configFault(
      file,
      [{ key: "", expected: "UTF-8 编码的 JSON，而文件是别的编码，如 UTF-16、GBK" }],
      "用记事本打开，另存为时编码选 UTF-8",
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw configFault(file, [issueAt("", "JSON", text.slice(0, 40))], jsonHint(text, cause));
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw configFault(file, issuesOf(parsed.error, json));
  return parsed.data;
}

function profileOf({ profile: name }: ReviewConfig, file: string): Profile | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith(".")) return parse(Profile, resolve(dirname(file), name));
  if (Object.hasOwn(profiles, name)) return profiles[name];
  const known = Object.entries(profiles).map(([id, { title }]) => `${id}（${title}）`);
  throw configFault(file, [issueAt("profile", `${known.join("、")}，或以 . 开头的文件路径`, name)]);
}

async function rulesOf({ rules: names = [] }: ReviewConfig, file: string): Promise<readonly Rule[]> {
  const all = new Map<string, Rule>(allRules.map((rule) => [rule.id, rule]));
  for (const [index, name] of names.entries()) {
    const key = `rules[${index}]`;
    for (const rule of await loadRules(name, file, key)) {
      if (all.has(rule.id))
        throw configFault(file, [issueAt(key, `编号不与别的规则相同的规则（${rule.id} 重复）`, name)]);
      all.set(rule.id, rule);
    }
  }
  return [...all.values()];
}

/** Faults for unknown rule ids: a misspelt one must not be ignored. */
function unknownRules(config: ReviewConfig, known: ReadonlySet<string>): readonly ConfigIssue[] {
  const similar = (id: string) => {
    const near = [...known].filter((each) => each.includes(id) || id.includes(each)).slice(0, 3);
    return near.length > 0 ? `规则编号，如 ${near.join("、")}` : "规则编号，见 qingbei rules";
  };
  const inSeverity = Object.keys(config.severity ?? {}).flatMap((id) =>
    known.has(id) ? [] : [{ key: `severity.${id}`, expected: similar(id), found: JSON.stringify(id) }],
  );
  const inSuppressions = (config.suppressions ?? []).flatMap(({ rule }, index) =>
    rule === undefined || known.has(rule)
      ? []
      : [issueAt(`suppressions[${index}].rule`, similar(rule), rule)],
  );
  return [...inSeverity, ...inSuppressions];
}

/** A pattern with / in place of Windows' \\: 2021\\*.txt. */
const withSlashes = (glob: string) => glob.replaceAll("\\", "/");

/**
 * The settings of a configuration file, with its rule packages loaded.
 * @throws InputFault invalid-config, with file, key, what was expected and what was found
 */
export async function loadConfig(file: string): Promise<Settings> {
  const config = parse(ReviewConfig, file);
  const profile = profileOf(config, file);
  const rules = await rulesOf(config, file);
  const unknown = unknownRules(config, new Set(rules.map(({ id }) => id)));
  if (unknown.length > 0) throw configFault(file, unknown);
  const severity = Object.entries({ ...profile?.severity, ...config.severity });
  const off = new Set(severity.flatMap(([id, level]) => (level === "off" ? [id] : [])));
  return {
    folder: dirname(file),
    file,
    rules: rules.filter(({ id }) => !off.has(id)),
    off: rules.flatMap(({ id }) => (off.has(id) ? [id] : [])),
    severity: new Map(severity.flatMap(([id, level]) => (level === "off" ? [] : [[id, level]]))),
    parameters: parametersOf([profile?.parameters, config.parameters]),
    ignore: (config.ignore ?? []).map(withSlashes),
    suppressions: (config.suppressions ?? []).map(({ files, ...entry }) => ({
      ...entry,
      ...(files && { files: files.map(withSlashes) }),
    })),
    own: [
      ...[config.profile, ...(config.rules ?? [])].filter((each) => each?.startsWith(".")),
      config.baseline,
    ].flatMap((each) => (each === undefined ? [] : [resolve(dirname(file), each)])),
    ...(config.baseline !== undefined && { baseline: resolve(dirname(file), config.baseline) }),
  };
}
