import type { MiddlewareHandler } from "hono";

/** One answered request, without the document and its name. */
export interface RequestEntry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The error of a bug, with its stack. */
  readonly error?: string;
}

export type Log = (entry: RequestEntry) => void;

export const silent: Log = () => {};

/** A line of JSON on standard error for each request: standard output stays free for programs. */
export const logToStderr: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** Logs each request once it is answered. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { status } = c.res;
    log({
      id: c.get("requestId"),
      method: c.req.method,
      path: c.req.path,
      status,
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
      ...(status >= 500 && c.error && { error: c.error.stack ?? String(c.error) }),
    });
  };
}
