import { logToStderr } from "../log.js";
import { type ServerOptions, startServer } from "./server.js";

export interface ServeOptions extends ServerOptions {
  /** Told where the service listens, once it does. */
  readonly onListening?: (url: string) => void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Serves until the process is told to stop, then answers what is in flight. A second signal does not wait for it.
 * Logs to standard error unless told otherwise.
 * @throws InputFault when it cannot listen there
 */
export async function serveUntilSignal({ onListening, ...options }: ServeOptions = {}): Promise<void> {
  const server = await startServer({ log: logToStderr, ...options });
  onListening?.(server.url);
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      server.close().then(() => {
        for (const signal of SIGNALS) process.off(signal, stop);
        resolve();
      }, reject);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
