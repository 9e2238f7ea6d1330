import { availableParallelism } from "node:os";
import { type Limits, limitsFrom } from "@qingbei/documents";
import type { Reported } from "../files/path-review.js";
import type { RequestOptions } from "../files/review-bytes.js";
import { checkThreadOptions } from "./thread-options.js";
import { type ThreadBounds, WorkerPool } from "./worker-pool.js";

/** Options of a reviewing service, and the bounds for one document. */
export interface ReviewThreadsOptions extends Partial<ThreadBounds> {
  /** Number of threads; default: as many as cores. */
  readonly jobs?: number;
  readonly limits?: Partial<Limits>;
  /** The configuration file for all documents; without it, the defaults. None is looked for. */
  readonly config?: string;
}

/** Reviews documents for a program that must stay responsive: in threads, each document within bounds. */
export class ReviewThreads {
  readonly #pool: WorkerPool;
  /** Threads at most. */
  readonly jobs: number;

  /**
   * @param entry a module that calls `serveReviews`
   * @throws InputFault invalid-option if an option is out of range, or `entry` does not exist
   */
  constructor(
    entry: URL,
    { jobs = availableParallelism(), limits, config, ...bounds }: ReviewThreadsOptions = {},
  ) {
    checkThreadOptions(entry, { jobs, ...bounds });
    this.jobs = jobs;
    this.#pool = new WorkerPool(entry, jobs, { limits: limitsFrom(limits), config: config ?? false }, bounds);
  }

  /** The number of documents that wait for a free thread. */
  get waiting(): number {
    return this.#pool.waiting;
  }

  /**
   * Reviews a document's bytes as its request asks.
   * @throws InputFault if it cannot be reviewed, or not within the bounds
   * @throws BugFault for a bug of ours; the signal's reason once it is aborted, which frees the thread
   */
  async review(
    bytes: Uint8Array,
    path: string,
    signal?: AbortSignal,
    request: RequestOptions = {},
  ): Promise<Reported> {
    const outcome = await this.#pool.run({ path, bytes, request }, signal);
    if (outcome === "passed-over") throw new TypeError("a document has no folder that it could lie in");
    if ("fault" in outcome) throw outcome.fault;
    return outcome.review;
  }

  /** Ends all threads, busy ones too. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}
