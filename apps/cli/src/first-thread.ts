import { statSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { isShortText, startThread } from "@qingbei/review/thread";
import { workerUrl } from "./worker-url.js";

/** What is likely to need a thread: a folder, and whatever a thread bounds in time and memory. Nothing is thrown. */
function takesLong(path: string): boolean {
  try {
    return statSync(path).isDirectory() || !isShortText(path);
  } catch {
    // the review says what is wrong with it
    return false;
  }
}

/**
 * A thread for the documents that are to be reviewed, before the program that will use it is loaded: so both load at once.
 * It is a guess; a thread that is not needed after all ends with the program.
 */
export function firstThread(paths: readonly string[]): Worker | undefined {
  return paths.some((path) => path !== "-" && takesLong(path)) ? startThread(workerUrl) : undefined;
}
