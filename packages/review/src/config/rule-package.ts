import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Rule, ruleFaults } from "@qingbei/rules";
import { configFault, issueAt } from "./config-fault.js";

interface Manifest {
  readonly exports?: unknown;
  readonly module?: string;
  readonly main?: string;
}

/** The conditions under which an ES module is imported, as Node has them. */
const CONDITIONS = ["import", "node", "default"];

/** The file that a package's `exports` gives for `import`. */
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

/** The faults of a package's rules: 第 2 条（City_Two）：id 须用小写字母… */
function faultsIn(rules: readonly unknown[]): readonly string[] {
  return rules.flatMap((rule, index) => {
    const faults = ruleFaults(rule);
    const { id } = (rule ?? {}) as { readonly id?: unknown };
    const name = typeof id === "string" ? `（${id.slice(0, 60)}）` : "";
    return faults.length > 0 ? [`第 ${index + 1} 条${name}：${faults.join("；")}`] : [];
  });
}

/**
 * The rules that a package exports as `rules` or as its default. Packages are looked for beside the configuration, not
 * beside this program; a path begins with a full stop.
 * @throws InputFault invalid-config, with the key
 */
export async function loadRules(name: string, file: string, key: string): Promise<readonly Rule[]> {
  const folder = dirname(file);
  const entry = name.startsWith(".") ? resolve(folder, name) : packageEntry(name, folder);
  if (entry === undefined || !existsSync(entry)) {
    throw configFault(
      file,
      [issueAt(key, name.startsWith(".") ? `规则文件的路径，而 ${entry} 不存在` : "已安装的规则包", name)],
      name.startsWith(".") ? `请检查路径：它从 ${folder} 算起` : `请在 ${folder} 里安装：npm install ${name}`,
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
  if (!Array.isArray(rules) || rules.length === 0)
    throw configFault(
      file,
      [issueAt(key, "导出规则列表 rules 的包", name)],
      "规则包须导出 rules：用 @qingbei/rules 的 defineRule 定义的规则的列表",
    );
  const faults = faultsIn(rules);
  if (faults.length > 0)
    throw configFault(
      file,
      faults.map((fault) => issueAt(key, `规则都合格的包（${fault}）`, name)),
      "请改正规则包里的规则：用 @qingbei/rules 的 defineRule 定义的，写错时当场就会说明",
    );
  return rules as readonly Rule[];
}
