import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { allRules, type Rule } from "@qingbei/rules";
import type * as z from "zod";
import { isFolder } from "../paths/is-folder.js";
import { configFault, issueAt, issuesOf } from "./config-fault.js";
import { CONFIG_FILE } from "./find-config.js";
import { type OpenedConfig, settingsOf } from "./opened-config.js";
import { parseJson } from "./parse-json.js";
import { profiles, profilesInWords } from "./profiles.js";
import { Profile, ReviewConfig } from "./review-config.js";
import { loadRules } from "./rule-package.js";
import type { Settings } from "./settings.js";
import { unknownRules } from "./unknown-rules.js";

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
  const json = parseJson(text, file);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw configFault(file, issuesOf(parsed.error, json));
  return parsed.data;
}

function profileOf({ profile: name }: ReviewConfig, file: string): Profile | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith(".")) return parse(Profile, resolve(dirname(file), name));
  if (Object.hasOwn(profiles, name)) return profiles[name];
  throw configFault(file, [issueAt("profile", `${profilesInWords()}，或以 . 开头的文件路径`, name)]);
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

/**
 * A configuration file with the profile and the rules that it names.
 * @throws InputFault invalid-config, with file, key, what was expected and what was found
 */
export async function openConfig(file: string): Promise<OpenedConfig> {
  const config = parse(ReviewConfig, file);
  const profile = profileOf(config, file);
  const rules = await rulesOf(config, file);
  const unknown = unknownRules(config, new Set(rules.map(({ id }) => id)));
  if (unknown.length > 0) throw configFault(file, unknown);
  return { file, config, profile, rules };
}

/**
 * The settings of a configuration file, with its rule packages loaded.
 * @throws InputFault invalid-config, with file, key, what was expected and what was found
 */
export async function loadConfig(file: string): Promise<Settings> {
  return settingsOf(await openConfig(file));
}
