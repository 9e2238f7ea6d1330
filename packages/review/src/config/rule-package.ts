import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "@qingbei/rules";
import { configFault, issueAt } from "./config-fault.js";

interface Manifest {
  readonly exports?: unknown;
  readonly module?: string;
  readonly main?: string;
}

/** The conditions under which an ES module is imported, as Node has them. */
const CONDITIONS = ["import", "node", "default"];

/** The file that `exports` names for an import. */
function exported(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (Array.isArray(target)) return target.map(exported).find((each) => each !== undefined);
  if (typeof target !== "object" || target === null) return undefined;
  const entries = target as Readonly<Record<string, unknown>>;
  if ("." in entries) return exported(entries["."]);
  return CONDITIONS.map((condition) => exported(entries[condition])).find((each) => each !== undefined);
}

/** The entry of a package, looked for in the folders node_modules upwards from `folder`. */
function packageEntry(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const manifest = join(at, "node_modules", name, "package.json");
    if (existsSync(manifest)) {
      const { exports, main } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
      return join(dirname(manifest), exported(exports) ?? main ?? "index.js");
    }
    if (dirname(at) === at) return undefined;
  }
}

const SEVERITIES: readonly unknown[] = ["error", "warning", "info"];

function isRule(value: unknown): value is Rule {
  const { id, title, severity, cases, basis, covers } = (value ?? {}) as Partial<Record<keyof Rule, unknown>>;
  return (
    typeof id === "string" &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) &&
    typeof title === "string" &&
    SEVERITIES.includes(severity) &&
    typeof cases === "function" &&
    Array.isArray(basis) &&
    Array.isArray(covers)
  );
}

/**
 * The rules of a package: what it exports as `rules`, or as its default. A name is looked for beside the configuration,
 * not beside this program; a path begins with a full stop.
 * @throws InputFault invalid-config, naming the key
 */
export async function loadRules(name: string, file: string, key: string): Promise<readonly Rule[]> {
  const folder = dirname(file);
  const entry = name.startsWith(".") ? resolve(folder, name) : packageEntry(name, folder);
  if (entry === undefined || !existsSync(entry)) {
    throw configFault(
      file,
      [issueAt(key, "已安装的规则包", name)],
      name.startsWith(".") ? "请检查路径" : `请在 ${folder} 里安装：npm install ${name}`,
    );
  }
  let loaded: Readonly<Record<string, unknown>>;
  try {
    loaded = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw configFault(file, [issueAt(key, "可以加载的规则包", name)], `加载 ${entry} 时出错：${why}`);
  }
  const rules = loaded.rules ?? loaded.default;
  if (!Array.isArray(rules) || rules.length === 0 || !rules.every(isRule)) {
    throw configFault(
      file,
      [issueAt(key, "导出规则列表 rules 的包", name)],
      "规则包须导出 rules：用 @qingbei/rules 的 defineRule 定义的规则的列表；编号用小写字母、数字和连字符",
    );
  }
  return rules;
}
