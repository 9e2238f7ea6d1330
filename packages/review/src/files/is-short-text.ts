import { closeSync, openSync, readSync, statSync } from "node:fs";
import { outerFormat } from "@qingbei/documents/format";

/** A statement of fifty pages. */
const SHORT = 256 * 1024;
/** Where a document says what it is. */
const HEAD = 8 * 1024;

/**
 * Whether a file is text or a page of so few words that nothing in it can take long. So is what cannot be looked at
 * twice: a pipe gives its bytes once. Nothing is thrown.
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
    // the review says what is wrong with it
    return true;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
