import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { InputFault } from "@qingbei/domain";
import { ReviewThreads, type ReviewThreadsOptions } from "@qingbei/review";
import { createApp } from "../app.js";
import { problemOf } from "../problem/problem.js";
import { RequestFault } from "../problem/request-fault.js";
import { type AppOptions, settingsOf } from "../settings.js";
import { gracefulClose } from "./graceful-close.js";
import { refuseUnparsed } from "./refuse-unparsed.js";

export interface ServerOptions extends AppOptions, Pick<ReviewThreadsOptions, "jobs" | "timeout" | "memory"> {
  /**
   * A module that calls `serveReviews`, for threads: `@qingbei/api/worker`. With it one document holds up no other
   * request, and what takes too long or too much memory is refused; without it reviews run in this thread, unbounded.
   */
  readonly worker?: URL;
  /** The address to listen on. Only this machine reaches the default. */
  readonly host?: string;
  /** 0 is any free port. */
  readonly port?: number;
  /** How long `close` waits for requests in flight, in milliseconds. */
  readonly grace?: number;
}

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Accepts no more, answers what is in flight within the grace, then drops it. Calling it again drops it at once. */
  close(): Promise<void>;
}

export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_PORT = 8787;
const DEFAULT_GRACE = 10_000;

/** Seconds for one document, unless told otherwise: a statement of 30 pages takes less than one. */
const DEFAULT_TIMEOUT = 60;
/** Documents that may wait, a thread: their bytes are held as long. */
const WAITING = 8;

/** How long a client may take, in milliseconds: a slow one must not hold a connection for ever. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  // a request without it gets an answer that says so: node would send none
  requireHostHeader: false,
};

/**
 * Starts the service.
 * @throws InputFault when it cannot listen there, or with such options
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, grace = DEFAULT_GRACE } = options;
  const threads = options.worker && !options.review ? threadsOf(options.worker, options) : undefined;
  const app = createApp(threads ? { ...options, review: reviewIn(threads) } : options);
  const answer = getRequestListener(app.fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    errorHandler: answerUnroutable,
  });
  const server = createServer(patience, (request, response) => {
    if (request.headers.host === undefined && request.httpVersion === "1.1") answerHostless(response);
    else void answer(request, response);
  });
  refuseBeforeUpload(server, settingsOf(options).limits.bytes);
  refuseUnparsed(server);
  await listen(server, host, port);
  const closeServer = gracefulClose(server, grace);
  const close = async () => {
    await closeServer();
    await threads?.close();
  };
  return { url: urlOf(server.address() as AddressInfo), close };
}

function threadsOf(worker: URL, { jobs, timeout = DEFAULT_TIMEOUT, memory, limits }: ServerOptions) {
  return new ReviewThreads(worker, {
    timeout,
    ...(jobs !== undefined && { jobs }),
    ...(memory !== undefined && { memory }),
    ...(limits && { limits }),
  });
}

/** Seconds that a client is told to wait at least, and at most: the queue is shorter by then, and nobody waits for ever. */
const SOONEST = 2;
const LATEST = 120;

/** Reviews in threads, and refuses at once what would wait long and be held all the while. */
function reviewIn(threads: ReviewThreads): NonNullable<AppOptions["review"]> {
  // how long the last document took with its waiting: the next one will take about as long
  let seconds = SOONEST;
  return async ({ bytes, path, signal, against }) => {
    if (threads.waiting >= threads.jobs * WAITING)
      throw new RequestFault("too-busy", `已有 ${threads.waiting} 份文件在等候审查`, "请稍后再试", {
        retryAfter: Math.min(LATEST, Math.max(SOONEST, Math.ceil(seconds))),
      });
    const begun = performance.now();
    try {
      return await threads.review(bytes, path, signal, against);
    } finally {
      seconds = (performance.now() - begun) / 1_000;
    }
  };
}

const unroutable = () =>
  problemOf("malformed-request", "请求的地址或 Host 无效", "请检查地址后重试", randomUUID());

/** HTTP/1.1 asks for a Host: without one nobody knows who was meant. */
function answerHostless(response: ServerResponse): void {
  response.writeHead(400, { "Content-Type": "application/problem+json", Connection: "close" });
  response.end(JSON.stringify(unroutable()));
}

/** What never became a request that the app could see: a broken Host header, a target that is no URL. */
function answerUnroutable(error: unknown): Response {
  const problem =
    error instanceof RequestError
      ? unroutable()
      : problemOf("internal-error", "服务出了错", "请稍后重试", randomUUID());
  return Response.json(problem, {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json" },
  });
}

/** A client that asks before it uploads (curl does, from 1 MiB) is refused at once, not after the upload. */
function refuseBeforeUpload(server: Server, limit: number): void {
  server.on("checkContinue", (request, response) => {
    if (!(Number(request.headers["content-length"]) > limit)) response.writeContinue();
    server.emit("request", request, response);
  });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "端口已被占用",
  EACCES: "没有权限监听这个端口",
  EADDRNOTAVAIL: "本机没有这个地址",
  ENOTFOUND: "找不到这个主机名",
  NO_HOST: "主机是空的；对所有地址提供服务写 0.0.0.0 或 ::",
};

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    // node would listen on every address
    if (host === "") throw Object.assign(new Error("no host"), { code: "NO_HOST" });
    server.listen({ host, port });
    await once(server, "listening");
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    const reason = code === "ERR_SOCKET_BAD_PORT" ? "端口应为 0 至 65535 的整数" : reasons[code];
    if (reason === undefined) throw cause;
    throw new InputFault(
      "invalid-option",
      `无法在 ${host} 的端口 ${port} 提供服务：${reason}`,
      "请换一个地址或端口；端口 0 表示任选一个空闲的",
      { cause },
    );
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
