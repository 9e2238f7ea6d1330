import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { STANDARD_INPUT } from "../files/collect.js";
import { isShortText } from "../files/is-short-text.js";
import type { PathReview, Reported } from "../files/path-review.js";
import { type FileOptions, FileReviewer } from "../files/review-file.js";
import { reviewSteps } from "../files/review-steps.js";
import { type Step, stepsFor, stepsOfLines } from "../files/steps.js";
import { WorkerPool } from "./worker-pool.js";

/** How a run over many documents goes. */
export interface RunOptions extends FileOptions {
  /** Threads; as many as there are cores where absent. */
  readonly jobs?: number;
  /** A module that calls `serveReviews`, for the threads; without it all is done in this one. */
  readonly worker?: URL;
  /** A thread of that module which `startThread` started before. A run in threads begins with it and ends it; one that needs none leaves it. */
  readonly thread?: Worker;
  /** Seconds for one document in a thread; where it is given, even one document has a thread of its own. */
  readonly timeout?: number;
  /** Ends the run; what was reviewed until then has been given. */
  readonly signal?: AbortSignal;
  /** Told the number of documents as soon as it is known. */
  readonly onTotal?: (files: number) => void;
  /** Told of each file of a folder that was left alone: a picture, an archive, a report of ours. */
  readonly onPassedOver?: (path: string) => void;
}

/** Up to so many short texts, starting threads takes longer than the reviews. */
const FEW = 4;
/** Documents under way or waiting for an earlier one, a thread. */
const AHEAD = 8;

async function* listed(steps: readonly Step[]): AsyncGenerator<Step> {
  yield* steps;
}

async function* inThreads(
  steps: AsyncIterable<Step>,
  jobs: number,
  {
    worker,
    thread,
    signal,
    timeout,
    jobs: _,
    onTotal: __,
    onPassedOver,
    ...options
  }: RunOptions & { readonly worker: URL },
): AsyncGenerator<PathReview<Reported>> {
  const pool = new WorkerPool(worker, jobs, options, timeout === undefined ? {} : { timeout }, thread);
  const reviewer = new FileReviewer(options);
  // standard input belongs to this thread
  const run = (path: string, inFolder: boolean) =>
    path === "-" ? reviewer.run(path, inFolder) : pool.run({ path, inFolder });
  try {
    yield* reviewSteps<Reported>(steps, run, jobs * AHEAD, signal, onPassedOver);
  } finally {
    await pool.close();
  }
}

/**
 * Reviews files, folders and globs on all cores, the results in stable order whatever comes ready first. One bad file
 * never ends the run.
 * @throws InputFault invalid-config, before anything is reviewed
 */
export async function* reviewRun(
  paths: readonly string[],
  options: RunOptions = {},
): AsyncGenerator<PathReview<Reported>> {
  const reviewer = new FileReviewer(options);
  const steps: Step[] = [];
  for await (const step of stepsFor(paths, reviewer.finder, options)) {
    if (step.kind === "file") await reviewer.prepare(step.path);
    steps.push(step);
  }
  const found = steps.flatMap((step) => (step.kind === "file" ? [step.path] : []));
  const files = found.length;
  options.onTotal?.(files);
  yield* await reviewer.unreadAgainst();
  const { worker, timeout } = options;
  // standard input belongs to this thread
  const isQuick = files <= FEW && found.every((path) => path === STANDARD_INPUT || isShortText(path));
  const jobs = Math.min(options.jobs ?? (isQuick ? 1 : availableParallelism()), files);
  if (worker && files > 0 && (!isQuick || jobs > 1 || timeout !== undefined))
    yield* inThreads(listed(steps), jobs, { ...options, worker });
  else
    yield* reviewSteps<Reported>(
      listed(steps),
      (path, inFolder) => reviewer.run(path, inFolder),
      1,
      options.signal,
      options.onPassedOver,
    );
}

/**
 * Reviews the documents that another program names, one path a line: one result a line, in the same order.
 * @throws InputFault what of the documents to check against cannot be read
 */
export async function* reviewLines(
  lines: AsyncIterable<string>,
  options: RunOptions = {},
): AsyncGenerator<PathReview<Reported>> {
  const { worker, jobs = availableParallelism(), signal, timeout } = options;
  const reviewer = new FileReviewer(options);
  reviewer.prepareBaseline();
  for (const { fault } of await reviewer.unreadAgainst()) throw fault;
  const steps = stepsOfLines(lines, options.output);
  if (worker && (jobs > 1 || timeout !== undefined)) yield* inThreads(steps, jobs, { ...options, worker });
  else yield* reviewSteps<Reported>(steps, (path, inFolder) => reviewer.run(path, inFolder), 1, signal);
}
