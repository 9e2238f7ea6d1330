import { Worker } from "node:worker_threads";
import { BugFault, InputFault } from "@qingbei/domain";
import type { PathReview, Reported } from "../files/path-review.js";
import type { FileOptions } from "../files/review-file.js";
import { type Answer, outcomeOf, type Task } from "./message.js";

type Outcome = PathReview<Reported> | "passed-over";

/** What one document may take. */
interface ThreadBounds {
  /** Seconds for one document. */
  readonly timeout: number;
  /** MiB of JavaScript heap for one thread. */
  readonly memory: number;
}

/** A statement takes a second or two; what takes minutes is broken or made to take them. */
const THREAD_BOUNDS: ThreadBounds = { timeout: 120, memory: 2048 };

const HINT = "请把文件拆成几份，或从原来的程序重新导出一份，再审查";

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/** Threads that review files. They start when there is work for them, and a thread that dies is replaced. */
export class WorkerPool {
  readonly #entry: URL;
  readonly #size: number;
  readonly #options: FileOptions;
  readonly #bounds: ThreadBounds;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  readonly #watchdogs = new Map<Worker, NodeJS.Timeout>();
  #closed = false;

  /** @param entry a module that calls `serveReviews` */
  constructor(entry: URL, size: number, options: FileOptions, bounds: Partial<ThreadBounds> = {}) {
    this.#entry = entry;
    this.#size = size;
    this.#options = options;
    this.#bounds = { ...THREAD_BOUNDS, ...bounds };
  }

  /** Reviews a file in the next free thread. Never rejects. */
  run(path: string, inFolder: boolean): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ task: { path, inFolder }, resolve });
      this.#next();
    });
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const watchdog of this.#watchdogs.values()) clearTimeout(watchdog);
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
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
    const worker = new Worker(this.#entry, {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: this.#bounds.memory },
    });
    worker.on("message", (answer: Answer) => {
      this.#settle(worker, outcomeOf(answer));
      this.#idle.push(worker);
      this.#next();
    });
    worker.on("error", (cause) => this.#died(worker, cause));
    worker.on("exit", () => this.#died(worker, undefined));
    return worker;
  }

  #settle(worker: Worker, outcome: Outcome): void {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    clearTimeout(this.#watchdogs.get(worker));
    this.#watchdogs.delete(worker);
    job?.resolve(outcome);
  }

  /** Ends a thread that does not come to an end; the next document gets a new one. */
  #tookTooLong(worker: Worker): void {
    const path = this.#busy.get(worker)?.task.path;
    if (path === undefined) return;
    const { timeout } = this.#bounds;
    const fault = new InputFault("took-too-long", `审查 ${path} 超过 ${timeout} 秒，已停止`, HINT);
    this.#settle(worker, { path, fault });
    void worker.terminate();
    this.#next();
  }

  /** The document that a thread died of is told; the others go on. */
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
