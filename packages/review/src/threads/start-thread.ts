import { Worker } from "node:worker_threads";

/** MiB of JavaScript heap for one thread. */
export const THREAD_MEMORY = 2048;

/**
 * A thread for reviews. It loads what it needs, so a program may start it before loading its own part, and pass it to a
 * run (`RunOptions.thread`). Until then it does not keep the process alive.
 * @param entry a module that calls `serveReviews`
 * @param memory MiB of JavaScript heap
 */
export function startThread(entry: URL, memory = THREAD_MEMORY): Worker {
  const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memory } });
  thread.unref();
  return thread;
}
