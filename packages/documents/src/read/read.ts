import { limitsFrom } from "../limits.js";
import type { Limits, Reading } from "../reading.js";
import { decode } from "./decode/decode.js";
import { readDecoded } from "./read-decoded.js";

/**
 * Reads a disclosure's bytes into an exact budget, with the place of every value and an account of every amount. What
 * cannot be read is reported in notices and in the list of unclaimed amounts.
 * @throws InputFault if the bytes are not a readable disclosure, or if a limit is not a size
 */
export async function read(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Reading> {
  // not instanceof: test runners have their own globals
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") throw new TypeError(noBytes(bytes));
  const { format, ...decoded } = await decode(bytes, limitsFrom(limits));
  return readDecoded(format, decoded);
}

/** Says what to pass instead of a path or a text, which TypeScript would have refused. */
function noBytes(given: unknown): string {
  const what =
    typeof given === "object" && given !== null ? (given.constructor?.name ?? "object") : typeof given;
  return `read 读的是文件的字节（Uint8Array），实际为 ${what}：文件用 await readFile(path)，ArrayBuffer 和 Blob 用 new Uint8Array(…)`;
}
