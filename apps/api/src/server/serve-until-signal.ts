import { logToStderr } from "../log.js";
import { type ServerOptions, startServer } from "./server.js";

export interface ServeOptions extends ServerOptions {
  /** Called with the service's URL once it listens. */
  readonly onListening?: (url: string) => void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Serves until the process gets a signal, then finishes requests in flight; a second signal ends it at once.
 * Logs to standard error by default.
 * @throws InputFault if it cannot listen
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
