import type { Worker } from "node:worker_threads";
import { BugFault, InputFault } from "@qingbei/domain";
import type { IdentifiedFile } from "../files/against-files.js";
import type { PathReview, Reported } from "../files/path-review.js";
import type { FileOptions, Identified } from "../files/review-file.js";
import { type Against, type Answer, type Outcome, outcomeOf, type Setup, type Task } from "./message.js";
import { startThread, THREAD_MEMORY } from "./start-thread.js";

/** The bounds for one document. */
export interface ThreadBounds {
  /** Seconds for one document. */
  readonly timeout: number;
  /** MiB of JavaScript heap for one thread. */
  readonly memory: number;
}

/** A statement takes a second or two; one that takes minutes is broken or malicious. */
const THREAD_BOUNDS: ThreadBounds = { timeout: 120, memory: THREAD_MEMORY };

const HINT = "请把文件拆成几份，或从原来的程序重新导出一份，再审查";

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/** Threads that review files and documents. They start when there is work, and a thread that dies is replaced. */
export class WorkerPool {
  readonly #entry: URL;
  readonly #size: number;
  readonly #options: FileOptions;
  readonly #bounds: ThreadBounds;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  readonly #watchdogs = new Map<Worker, NodeJS.Timeout>();
  /** Started before, and not yet at work. */
  #started: Worker | undefined;
  #against: readonly IdentifiedFile[] | undefined;
  #closed = false;

  /**
   * @param entry a module that calls `serveReviews`
   * @param started a thread of that module, from `startThread`
   */
  constructor(
    entry: URL,
    size: number,
    options: FileOptions,
    bounds: Partial<ThreadBounds> = {},
    started?: Worker,
  ) {
    this.#started = started;
    this.#entry = entry;
    this.#size = size;
    this.#options = options;
    const { timeout = THREAD_BOUNDS.timeout, memory = THREAD_BOUNDS.memory } = bounds;
    this.#bounds = { timeout, memory };
  }

  /** The number of documents that wait for a free thread. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Tells all threads the documents to check files against from now on. */
  checkAgainst(files: readonly IdentifiedFile[]): void {
    this.#against = files;
    for (const worker of [...this.#idle, ...this.#busy.keys()])
      worker.postMessage({ files } satisfies Against);
  }

  /**
   * Reviews in the next free thread.
   * @throws only the signal's reason once it is aborted; the thread that works on it is ended
   */
  async run(task: Task, signal?: AbortSignal): Promise<PathReview<Reported> | "passed-over"> {
    const outcome = await this.#settled(task, signal);
    if (outcome !== "passed-over" && "identity" in outcome) throw new TypeError("asked for a review");
    return outcome;
  }

  /** Identifies a file in the next free thread. */
  async identify(path: string, inFolder: boolean): Promise<Identified> {
    const outcome = await this.#settled({ path, inFolder, identify: true });
    if (outcome !== "passed-over" && "review" in outcome) throw new TypeError("asked for an identity");
    return outcome;
  }

  #settled(task: Task, signal?: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abandon = () => {
        this.#abandon(job);
        reject(signal?.reason);
      };
      const job: Job = {
        task,
        resolve: (outcome) => {
          signal?.removeEventListener("abort", abandon);
          resolve(outcome);
        },
      };
      signal?.addEventListener("abort", abandon, { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends all threads, busy ones too. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const watchdog of this.#watchdogs.values()) clearTimeout(watchdog);
    const started = this.#started ? [this.#started] : [];
    await Promise.all([...started, ...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    const job = this.#waiting[0];
    if (!job || this.#closed) return;
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined);
    if (!worker) return;
    this.#waiting.shift();
    this.#busy.set(worker, job);
    this.#watchdogs.set(
      worker,
      setTimeout(() => this.#tookTooLong(worker), this.#bounds.timeout * 1000),
    );
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = this.#started ?? startThread(this.#entry, this.#bounds.memory);
    this.#started = undefined;
    worker.ref();
    worker.postMessage({ options: this.#options } satisfies Setup);
    if (this.#against) worker.postMessage({ files: this.#against } satisfies Against);
    worker.on("message", (answer: Answer) => {
      // sent just before its thread was ended: the task is no longer waited for
      if (!this.#busy.has(worker)) return;
      this.#settle(worker, outcomeOf(answer));
      this.#idle.push(worker);
      this.#next();
    });
    worker.on("error", (cause) => this.#died(worker, cause));
    worker.on("exit", () => this.#died(worker, undefined));
    return worker;
  }

  #release(worker: Worker): Job | undefined {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    clearTimeout(this.#watchdogs.get(worker));
    this.#watchdogs.delete(worker);
    return job;
  }

  #settle(worker: Worker, outcome: Outcome): void {
    this.#release(worker)?.resolve(outcome);
  }

  /** Removes a task that is no longer waited for, and ends the thread that works on it. */
  #abandon(job: Job): void {
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    for (const [worker, busyWith] of this.#busy) {
      if (busyWith !== job) continue;
      this.#release(worker);
      void worker.terminate();
      this.#next();
      return;
    }
  }

  /** Ends a thread whose document takes too long; the next document gets a new thread. */
  #tookTooLong(worker: Worker): void {
    const path = this.#busy.get(worker)?.task.path;
    if (path === undefined) return;
    const { timeout } = this.#bounds;
    const fault = new InputFault("took-too-long", `审查 ${path} 超过 ${timeout} 秒，已停止`, HINT);
    this.#settle(worker, { path, fault });
    void worker.terminate();
    this.#next();
  }

  /** Reports the document during which a thread died; the others continue. */
  #died(worker: Worker, cause: unknown): void {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    const path = this.#busy.get(worker)?.task.path;
    if (path === undefined || this.#closed) return;
    this.#settle(worker, { path, fault: this.#deathOf(path, cause) });
    this.#next();
  }

  #deathOf(path: string, cause: unknown): InputFault | BugFault {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY"))
      return new BugFault(`审查 ${path} 的线程意外结束`, { cause });
    const message = `审查 ${path} 用的内存超过 ${this.#bounds.memory} MiB，已停止`;
    return new InputFault("needs-too-much-memory", message, HINT, { cause });
  }
}
