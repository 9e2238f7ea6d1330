import { existsSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import {
  BASELINE_FILE,
  type CheckReport,
  documentKey,
  emptyBaseline,
  readBaseline,
  SettingsFinder,
  updatedBaseline,
  writeBaseline,
} from "@qingbei/review";

/** What a command line says of the baseline: a file, `true` or nothing for the configuration's, `false` for none. */
interface BaselineOptions {
  readonly baseline?: string | boolean;
  readonly config?: string | boolean;
}

/** Where the baseline lies: as said, as the configuration says, or beside where the command runs. */
export async function baselineFile({ baseline, config }: BaselineOptions): Promise<string> {
  if (typeof baseline === "string") return baseline;
  const choice = config === true ? undefined : config;
  return (await new SettingsFinder(choice).in(".")).baseline ?? BASELINE_FILE;
}

/**
 * A baseline that is named must be there: a name typed wrong would show all that is known as new.
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

/** How a baseline is used that neither the command line nor a configuration names. */
async function usage(file: string, { baseline, config }: BaselineOptions): Promise<string> {
  if (typeof baseline === "string") return "";
  const choice = config === true ? undefined : config;
  if ((await new SettingsFinder(choice).in(".")).baseline !== undefined) return "";
  return `以后审查时加 --baseline ${file}，或在 qingbei.config.json 里写 "baseline": "${file}"，这些问题就不再列出\n`;
}

/** Takes all that was found as known from now on. */
export async function updateBaseline(report: CheckReport, options: BaselineOptions): Promise<void> {
  const file = await baselineFile(options);
  const before = readBaseline(file) ?? emptyBaseline;
  const after = updatedBaseline(before, report.reviews, (path) => documentKey(path, file));
  writeBaseline(file, after);
  const count = Object.values(after.documents).reduce((sum, { length }) => sum + length, 0);
  process.stderr.write(
    `基线已写入 ${file}：${Object.keys(after.documents).length} 份文件，${count} 处问题\n${await usage(file, options)}`,
  );
}
