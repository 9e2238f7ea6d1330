import { existsSync } from "node:fs";
import { relative, sep } from "node:path";
import { InputFault } from "@qingbei/domain";
import {
  BASELINE_FILE,
  type CheckReport,
  emptyBaseline,
  readBaseline,
  type Settings,
  SettingsFinder,
  updatedBaseline,
  writeBaseline,
} from "@qingbei/review";
import { documentIn, documentKey, isBeneath } from "@qingbei/review/command-line";

/** The baseline options: a file, `true` or absent for the configuration's, `false` for none. */
interface BaselineOptions {
  readonly baseline?: string | boolean;
  readonly config?: string | boolean;
}

/** The settings of documents, as the run finds them. */
export function settingsFinder({ config }: BaselineOptions): SettingsFinder {
  return new SettingsFinder(config === true ? undefined : config);
}

/** The baseline that all these settings share. */
function oneBaseline(settings: readonly Settings[]): string | undefined {
  const files = [...new Set(settings.map(({ baseline }) => baseline))];
  if (files.length <= 1) return files[0];
  const named = files.map((file) => (file === undefined ? "没有写基线" : relative("", file) || file));
  throw new InputFault(
    "invalid-option",
    `这些文件的配置用不同的基线（${named.join("、")}），不能一次更新`,
    "按配置分开运行，或用 --baseline 指定一个基线文件",
  );
}

const settingsOf = (paths: readonly string[], options: BaselineOptions) => {
  const finder = settingsFinder(options);
  return Promise.all(paths.map((path) => finder.for(path)));
};

/**
 * The baseline file of some documents: the given one, their configuration's, or the default in the current folder.
 * @throws InputFault invalid-option if their configurations disagree
 */
export async function baselineFile(options: BaselineOptions, paths: readonly string[]): Promise<string> {
  if (typeof options.baseline === "string") return options.baseline;
  return oneBaseline(await settingsOf(paths, options)) ?? BASELINE_FILE;
}

/**
 * Checks that a named baseline exists: with a misspelt name, all known findings would be shown as new.
 * @throws InputFault path-not-found
 */
export function mustBeThere(baseline: BaselineOptions["baseline"]): void {
  if (typeof baseline !== "string" || existsSync(baseline)) return;
  throw new InputFault(
    "path-not-found",
    `找不到基线文件 ${baseline}`,
    "请检查 --baseline 后面的路径；还没有基线的，加上 --update-baseline 运行一次就会写出",
  );
}

/** How to use a baseline that neither the command line nor a configuration names. */
async function usage(file: string, options: BaselineOptions, paths: readonly string[]): Promise<string> {
  if (typeof options.baseline === "string") return "";
  const [settings] = await settingsOf(paths.slice(0, 1), options);
  if (settings?.baseline !== undefined) return "";
  const config = settings?.file === undefined ? "qingbei.config.json" : relative("", settings.file);
  const written = relative(settings?.file === undefined ? "" : settings.folder, file)
    .split(sep)
    .join("/");
  return `以后审查时加 --baseline ${file}，或在 ${config} 里写 "baseline": "${written}"，这些问题就不再列出\n`;
}

/**
 * Adds all findings to the baseline, and removes documents that are no longer in the folders.
 * @throws InputFault invalid-option if the documents' configurations name different baselines
 */
export async function updateBaseline(
  report: CheckReport,
  options: BaselineOptions,
  paths: readonly string[],
): Promise<void> {
  const documents = report.reviews.length > 0 ? report.reviews.map(({ path }) => path) : paths;
  const file = await baselineFile(options, documents);
  const before = readBaseline(file) ?? emptyBaseline;
  const isGone = (key: string) => {
    const path = documentIn(file, key);
    return !existsSync(path) && paths.some((folder) => isBeneath(folder, path));
  };
  const gone = Object.keys(before.documents).filter((key) => key !== "-" && isGone(key));
  const after = updatedBaseline(before, report.reviews, {
    keyOf: (path) => documentKey(path, file),
    isGone: (key) => gone.includes(key),
  });
  writeBaseline(file, after);
  const count = Object.values(after.documents).reduce((sum, { length }) => sum + length, 0);
  const forgotten = gone.length === 0 ? "" : `；${gone.length} 份文件已经不在，从基线里去掉了`;
  process.stderr.write(
    `基线已写入 ${file}：${Object.keys(after.documents).length} 份文件，${count} 处问题${forgotten}\n${await usage(file, options, documents)}`,
  );
}
