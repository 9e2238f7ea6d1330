import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The name of the configuration file. */
export const CONFIG_FILE = "qingbei.config.json";

/** The nearest configuration file in or above a folder; undefined if there is none. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return undefined;
  }
}
