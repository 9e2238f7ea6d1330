import { Worker } from "node:worker_threads";
import { BugFault } from "@qingbei/domain";
import type { PathReview, Reported } from "../files/path-review.js";
import type { FileOptions } from "../files/review-file.js";
import { type Answer, outcomeOf, type Task } from "./message.js";

type Outcome = PathReview<Reported> | "passed-over";

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/** Threads that review files. They start when there is work for them, and a thread that dies is replaced. */
export class WorkerPool {
  readonly #entry: URL;
  readonly #size: number;
  readonly #options: FileOptions;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  #closed = false;

  /** @param entry a module that calls `serveReviews` */
  constructor(entry: URL, size: number, options: FileOptions) {
    this.#entry = entry;
    this.#size = size;
    this.#options = options;
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
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    const job = this.#waiting[0];
    if (!job || this.#closed) return;
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined);
    if (!worker) return;
    this.#waiting.shift();
    this.#busy.set(worker, job);
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { workerData: this.#options });
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
    job?.resolve(outcome);
  }

  /** The document that a thread died of, for want of memory say, is told; the others go on. */
  #died(worker: Worker, cause: unknown): void {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    const path = this.#busy.get(worker)?.task.path;
    if (path === undefined || this.#closed) return;
    this.#settle(worker, { path, fault: new BugFault(`审查 ${path} 的线程意外结束`, { cause }) });
    this.#next();
  }
}
