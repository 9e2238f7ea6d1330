import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { findAgainst, type IdentifiedFile } from "../files/against-files.js";
import { STANDARD_INPUT } from "../files/collect.js";
import { isShortText } from "../files/is-short-text.js";
import type { Faulted, PathReview, Reported } from "../files/path-review.js";
import { type FileOptions, FileReviewer } from "../files/review-file.js";
import { assertPaths } from "../files/review-paths.js";
import { type RunFile, reviewSteps } from "../files/review-steps.js";
import { type Step, stepsFor, stepsOfLines } from "../files/steps.js";
import { WorkerPool } from "./worker-pool.js";

/** Options of a run over many documents. */
export interface RunOptions extends FileOptions {
  /** Number of threads; default: as many as cores. */
  readonly jobs?: number;
  /** A module that calls `serveReviews`, for the threads; without it everything runs in this thread. */
  readonly worker?: URL;
  /**
   * A thread of that module, started with `startThread`. A run with threads uses and ends it; a run without leaves it.
   */
  readonly thread?: Worker;
  /** Seconds for one document in a thread; if it is given, even a single document gets a thread. */
  readonly timeout?: number;
  /** Ends the run; results until then have been yielded. */
  readonly signal?: AbortSignal;
  /** Called with the number of documents as soon as it is known. */
  readonly onTotal?: (files: number) => void;
  /** Called for each document to check against that was read. */
  readonly onAgainst?: (path: string) => void;
  /** Called for each file of a folder that is left out: a picture, an archive, our own report. */
  readonly onPassedOver?: (path: string) => void;
}

/** Up to this many short texts, starting threads takes longer than the reviews. */
const FEW = 4;
/** Documents under way or waiting for an earlier one, a thread. */
const AHEAD = 8;

async function* listed(steps: readonly Step[]): AsyncGenerator<Step> {
  yield* steps;
}

/** Reviews files: in this thread, or in several. */
interface Reviewing {
  readonly run: RunFile<PathReview<Reported>>;
  readonly identify: RunFile<IdentifiedFile | Faulted>;
  checkAgainst(files: readonly IdentifiedFile[]): void;
}

/** Files go to the threads, but for standard input, which belongs to this one. */
function spread(pool: WorkerPool, own: FileReviewer): Reviewing {
  const isOwn = (path: string) => path === STANDARD_INPUT;
  return {
    run: (path, inFolder) => (isOwn(path) ? own.run(path, inFolder) : pool.run({ path, inFolder })),
    identify: (path, inFolder) => (isOwn(path) ? own : pool).identify(path, inFolder),
    checkAgainst: (files) => {
      own.checkAgainst(files);
      pool.checkAgainst(files);
    },
  };
}

interface Run {
  readonly steps: AsyncIterable<Step>;
  readonly against: readonly Step[];
  /** Set if unreadable documents to check against end the run instead of being results. */
  readonly isStrict?: true;
}

/** Runs the steps, once the documents to check against are identified. */
async function* reviewed(
  { steps, against, isStrict }: Run,
  reviewing: Reviewing,
  width: number,
  { signal, onPassedOver, onAgainst }: RunOptions,
): AsyncGenerator<PathReview<Reported>> {
  const identify: Reviewing["identify"] = async (path, inFolder) => {
    const outcome = await reviewing.identify(path, inFolder);
    onAgainst?.(path);
    return outcome;
  };
  const { files, faults } = await findAgainst(listed(against), identify, width, signal);
  if (isStrict) for (const { fault } of faults) throw fault;
  yield* faults;
  reviewing.checkAgainst(files);
  yield* reviewSteps(steps, reviewing.run, width, signal, onPassedOver);
}

async function* inThreads(
  run: Run,
  own: FileReviewer,
  threads: number,
  {
    worker,
    thread,
    timeout,
    jobs: _,
    signal,
    onTotal: __,
    onAgainst,
    onPassedOver,
    ...files
  }: RunOptions & { readonly worker: URL },
): AsyncGenerator<PathReview<Reported>> {
  // the other options go to other threads: plain data only
  const passedOn = {
    ...(signal && { signal }),
    ...(onAgainst && { onAgainst }),
    ...(onPassedOver && { onPassedOver }),
  };
  const pool = new WorkerPool(worker, threads, files, timeout === undefined ? {} : { timeout }, thread);
  try {
    yield* reviewed(run, spread(pool, own), threads * AHEAD, passedOn);
  } finally {
    await pool.close();
  }
}

async function stepsIn(steps: AsyncIterable<Step>): Promise<readonly Step[]> {
  const found: Step[] = [];
  for await (const step of steps) found.push(step);
  return found;
}

const pathsIn = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.kind === "file" ? [step.path] : []));

/**
 * Reviews files, folders and globs on all cores; the results are in stable order, whatever is ready first. An unusable
 * file does not end the run.
 * @throws InputFault invalid-config, before anything is reviewed
 */
export async function* reviewRun(
  paths: readonly string[],
  options: RunOptions = {},
): AsyncGenerator<PathReview<Reported>> {
  assertPaths(paths);
  const reviewer = new FileReviewer(options);
  const steps = await stepsIn(stepsFor(paths, reviewer.finder, options));
  for (const path of pathsIn(steps)) await reviewer.prepare(path);
  const against = await stepsIn(stepsFor(options.against ?? [], reviewer.finder, options));
  options.onTotal?.(pathsIn(steps).length);
  const { worker, timeout } = options;
  const found = [...pathsIn(steps), ...pathsIn(against)];
  // standard input belongs to this thread
  const isQuick = found.length <= FEW && found.every((path) => path === STANDARD_INPUT || isShortText(path));
  const jobs = Math.min(options.jobs ?? (isQuick ? 1 : availableParallelism()), found.length);
  if (worker && pathsIn(steps).length > 0 && (!isQuick || jobs > 1 || timeout !== undefined))
    yield* inThreads({ steps: listed(steps), against }, reviewer, jobs, { ...options, worker });
  else yield* reviewed({ steps: listed(steps), against }, reviewer, 1, options);
}

/**
 * Reviews the documents that another program names, one path a line: one result for each line, in the same order.
 * @throws InputFault if a document to check against cannot be read
 */
export async function* reviewLines(
  lines: AsyncIterable<string>,
  options: RunOptions = {},
): AsyncGenerator<PathReview<Reported>> {
  const { worker, jobs = availableParallelism(), timeout } = options;
  const reviewer = new FileReviewer(options);
  reviewer.prepareBaseline();
  const against = await stepsIn(stepsFor(options.against ?? [], reviewer.finder, options));
  const run: Run = { steps: stepsOfLines(lines, options), against, isStrict: true };
  if (worker && (jobs > 1 || timeout !== undefined))
    yield* inThreads(run, reviewer, jobs, { ...options, worker });
  else yield* reviewed(run, reviewer, 1, options);
}
