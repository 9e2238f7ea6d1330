import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { problemOf } from "../problem/problem.js";

const BODY = () =>
  JSON.stringify(
    problemOf(
      "malformed-request",
      "请求不合 HTTP 的写法，多半是地址里直接写了中文或空格",
      "地址里的中文要用百分号编码，curl 可以加 --url-query name=部门预算.pdf，不要写进地址",
      randomUUID(),
    ),
  );

/** Answers a malformed request, most often one with Chinese characters in its target. */
function answer(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  if (error.code === "HPE_HEADER_OVERFLOW" || error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    const status =
      error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "408 Request Timeout";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    return;
  }
  const body = BODY();
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Answers what the server cannot parse as a request. A response in progress is left to finish. */
export function refuseUnparsed(server: Server): void {
  server.on("clientError", (error, socket) => {
    const { _httpMessage: begun } = socket as { _httpMessage?: { readonly headersSent: boolean } };
    if (begun?.headersSent) socket.destroy();
    else answer(error, socket);
  });
}
