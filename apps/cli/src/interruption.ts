import { EXIT } from "./exit-code.js";

/** Runs something that Ctrl-C ends early but in order; a second Ctrl-C ends the process at once. */
export async function interruptible<R>(run: (signal: AbortSignal) => Promise<R>): Promise<R> {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  try {
    return await run(controller.signal);
  } finally {
    process.off("SIGINT", onSignal);
  }
}
