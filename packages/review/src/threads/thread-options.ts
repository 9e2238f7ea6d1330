import { existsSync } from "node:fs";
import { InputFault } from "@qingbei/domain";

/** The range of each option; outside of it, Node silently uses another number or none. */
const RANGES = {
  jobs: { least: 1, most: 1000, what: "1 至 1000 的整数", whole: true },
  // setTimeout has 31 bits of milliseconds
  timeout: { least: 0.001, most: 2_147_483, what: "大于 0、至多 2147483 的秒数", whole: false },
  memory: { least: 1, most: 1_000_000, what: "1 至 1000000 的 MiB 数", whole: false },
} as const;

/**
 * Refuses options with which no document would be reviewed, or without the intended bound: above all NaN, which an
 * unset environment variable becomes.
 * @throws InputFault invalid-option
 */
export function checkThreadOptions(
  entry: URL,
  options: Readonly<Partial<Record<keyof typeof RANGES, number>>>,
): void {
  for (const [name, { least, most, what, whole }] of Object.entries(RANGES)) {
    const value: unknown = options[name as keyof typeof RANGES];
    if (value === undefined) continue;
    const isNumber = typeof value === "number" && value >= least && value <= most;
    if (!isNumber || (whole && !Number.isInteger(value)))
      throw new InputFault(
        "invalid-option",
        `${name} 应为${what}，实际为 ${value}`,
        "请改正设置；不给则用默认值",
      );
  }
  if (!(entry instanceof URL) || (entry.protocol === "file:" && !existsSync(entry)))
    throw new InputFault(
      "invalid-option",
      `没有审查线程的模块：${entry}`,
      "请给出调用 serveReviews 的模块的 URL；打包的程序要把它一起带上",
    );
}
