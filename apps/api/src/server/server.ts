import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { InputFault } from "@qingbei/domain";
import { ReviewThreads, type ReviewThreadsOptions, SettingsFinder } from "@qingbei/review";
import { createApp } from "../app.js";
import { problemOf } from "../problem/problem.js";
import { RequestFault } from "../problem/request-fault.js";
import { type AppOptions, settingsOf } from "../settings.js";
import { gracefulClose } from "./graceful-close.js";
import { refuseUnparsed } from "./refuse-unparsed.js";

export interface ServerOptions extends AppOptions, Pick<ReviewThreadsOptions, "jobs" | "timeout" | "memory"> {
  /**
   * A module that calls `serveReviews`, for threads: `@qingbei/api/worker`. With it a document delays no other request,
   * and one that takes too long or too much memory is refused; without it reviews run in this thread, unbounded.
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
  /** Its URL, without a slash at the end. */
  readonly url: string;
  /**
   * Accepts no more requests, finishes those in flight within the grace, then drops them. A second call drops them at
   * once.
   */
  close(): Promise<void>;
}

export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_PORT = 8787;
const DEFAULT_GRACE = 10_000;

/** Default seconds for one document: a statement of 30 pages takes less than one. */
const DEFAULT_TIMEOUT = 60;
/** Most documents that may wait for each thread: their bytes are held in memory. */
const WAITING = 8;

/** How long a client may take, in milliseconds, so that slow ones do not hold connections for ever. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  // a request without Host gets our own response: Node's has no body
  requireHostHeader: false,
};

/**
 * Starts the service.
 * @throws InputFault if it cannot listen, or an option is out of range
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, grace = DEFAULT_GRACE } = options;
  // a configuration that cannot be used is refused before anybody asks
  if (options.config !== undefined) await new SettingsFinder(options.config).in(".");
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

function threadsOf(worker: URL, { jobs, timeout = DEFAULT_TIMEOUT, memory, limits, config }: ServerOptions) {
  return new ReviewThreads(worker, {
    timeout,
    ...(jobs !== undefined && { jobs }),
    ...(memory !== undefined && { memory }),
    ...(limits && { limits }),
    ...(config !== undefined && { config }),
  });
}

/** The least and the most seconds that a client is told to wait before a retry. */
const SOONEST = 2;
const LATEST = 120;

/** Reviews in threads; if too many documents wait, refuses at once. */
function reviewIn(threads: ReviewThreads): NonNullable<AppOptions["review"]> {
  // how long the last document took with its waiting, as an estimate for the next
  let seconds = SOONEST;
  return async ({ bytes, path, signal, limits: _, ...request }) => {
    if (threads.waiting >= threads.jobs * WAITING)
      throw new RequestFault("too-busy", `已有 ${threads.waiting} 份文件在等候审查`, "请稍后再试", {
        retryAfter: Math.min(LATEST, Math.max(SOONEST, Math.ceil(seconds))),
      });
    const begun = performance.now();
    try {
      return await threads.review(bytes, path, signal, request);
    } finally {
      seconds = (performance.now() - begun) / 1_000;
    }
  };
}

const unroutable = () =>
  problemOf("malformed-request", "请求的地址或 Host 无效", "请检查地址后重试", randomUUID());

/** Refuses an HTTP/1.1 request without Host, which the standard requires. */
function answerHostless(response: ServerResponse): void {
  response.writeHead(400, { "Content-Type": "application/problem+json", Connection: "close" });
  response.end(JSON.stringify(unroutable()));
}

/** Answers what could not become a request for the app: a broken Host header, a target that is no URL. */
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

/** Refuses an oversized upload before it begins, if the client asks first (curl does, from 1 MiB on). */
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
