import { statSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { isShortText, startThread } from "@qingbei/review/thread";
import { workerUrl } from "./worker-url.js";

/** Whether reviewing a path is likely to need a thread: a folder, or a long document. Never throws. */
function takesLong(path: string): boolean {
  try {
    return statSync(path).isDirectory() || !isShortText(path);
  } catch {
    // the review reports what is wrong with it
    return false;
  }
}

/**
 * A thread for the documents to review, started before the program that will use it is loaded, so that both load at
 * once.
 * This is a guess; a thread that is not needed ends with the program.
 */
export function firstThread(paths: readonly string[]): Worker | undefined {
  return paths.some((path) => path !== "-" && takesLong(path)) ? startThread(workerUrl) : undefined;
}
