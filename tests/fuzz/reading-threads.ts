import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { InputFaultCode } from "@qingbei/domain";

/** A document to read in a thread; `thorough`: also checked against every schema, read again and reviewed. */
export interface Asked {
  readonly bytes: Uint8Array;
  readonly thorough: boolean;
  /** Fewer seconds than other documents get: for one that is long but should take a second or two. */
  readonly seconds?: number;
}

/** The result; `broken` is a violation. */
export type Outcome =
  | { readonly read: string }
  | { readonly refused: InputFaultCode }
  | { readonly broken: string };

/** Seconds far above what any document takes on a busy machine: one that takes longer does not end. */
const SECONDS = 90;
const HEAP = { maxOldGenerationSizeMb: 1_024 };
const MOST_THREADS = 4;

/** A thread that reads one document at a time, and is ended if the document does not finish. */
class ReadingThread {
  #worker: Worker | undefined;

  #started(): Worker {
    this.#worker ??= new Worker(new URL("./reading-thread.mjs", import.meta.url), {
      execArgv: ["--conditions=source"],
      resourceLimits: HEAP,
    });
    return this.#worker;
  }

  ask(asked: Asked): Promise<Outcome> {
    const worker = this.#started();
    const { seconds = SECONDS } = asked;
    return new Promise((resolve) => {
      const end = (outcome: Outcome, alive = false) => {
        clearTimeout(watchdog);
        worker.off("message", answered).off("error", failed).off("exit", exited);
        if (!alive) {
          // a dying thread may still emit errors, which are ignored
          worker.on("error", () => {});
          void worker.terminate();
          this.#worker = undefined;
        }
        resolve(outcome);
      };
      const answered = (outcome: Outcome) => end(outcome, true);
      const failed = (error: Error) => end({ broken: `ends the thread: ${error.stack}` });
      const exited = (code: number) => end({ broken: `ends the thread with ${code}` });
      const watchdog = setTimeout(
        () => end({ broken: `does not end within ${seconds} seconds` }),
        seconds * 1_000,
      );
      worker.once("message", answered).once("error", failed).once("exit", exited);
      worker.postMessage(asked);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

/** Runs all runs in as many threads as there are cores; `take` gets each result. */
export async function readInThreads(
  runs: Iterable<number>,
  askedOf: (run: number) => Asked,
  take: (run: number, outcome: Outcome) => void,
): Promise<void> {
  const left = runs[Symbol.iterator]();
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism()) },
    () => new ReadingThread(),
  );
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let run = left.next(); !run.done; run = left.next())
          take(run.value, await thread.ask(askedOf(run.value)));
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}
