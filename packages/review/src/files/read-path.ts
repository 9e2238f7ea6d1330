import { type Limits, limitsFrom, type Reading, read } from "@qingbei/documents";
import { load } from "./load.js";

/**
 * Reads one file, or standard input for `-`, without checking it.
 * @throws InputFault if it cannot be read
 */
export async function readPath(path: string, options?: Partial<Limits>): Promise<Reading> {
  const limits = limitsFrom(options);
  return read(await load(path, limits.bytes), limits);
}
