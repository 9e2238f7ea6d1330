import { closeSync, openSync, readSync, statSync } from "node:fs";
import { outerFormat } from "@qingbei/documents/format";

/** A statement of fifty pages. */
const SHORT = 256 * 1024;
/** Bytes at the beginning of a file in which its format is recognised. */
const HEAD = 8 * 1024;

/**
 * Whether a file is text or a web page short enough to be reviewed quickly; also true for a pipe, which can be read
 * only once, and for what cannot be read. Never throws.
 */
export function isShortText(path: string): boolean {
  let file: number | undefined;
  try {
    const about = statSync(path);
    if (!about.isFile()) return !about.isDirectory();
    if (about.size > SHORT) return false;
    file = openSync(path, "r");
    const head = new Uint8Array(HEAD);
    const format = outerFormat(head.subarray(0, readSync(file, head)));
    return format === "text" || format === "html";
  } catch {
    // the review reports what is wrong with it
    return true;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
