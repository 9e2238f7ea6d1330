import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Gives a function that stops a server: it accepts no more connections, drops idle ones (kept alive, or opened and
 * silent, for which `server.close` would wait), finishes requests in flight within the grace, and drops the rest. A
 * second call drops everything at once.
 * @param grace in milliseconds
 */
export function gracefulClose(server: Server, grace: number): () => Promise<void> {
  /** For each connection: the number of its requests in flight. */
  const inFlight = new Map<Socket, number>();
  let closed: Promise<void> | undefined;

  const dropWhenIdle = (socket: Socket) => {
    if (closed && !inFlight.get(socket)) socket.destroySoon();
  };
  server.on("connection", (socket) => {
    inFlight.set(socket, 0);
    socket.once("close", () => inFlight.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    inFlight.set(socket, (inFlight.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = inFlight.get(socket);
      if (left === undefined) return;
      inFlight.set(socket, left - 1);
      dropWhenIdle(socket);
    });
  });

  return () => {
    if (closed) {
      server.closeAllConnections();
      return closed;
    }
    closed = new Promise((resolve) => {
      const deadline = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearTimeout(deadline);
        resolve();
      });
    });
    for (const socket of inFlight.keys()) dropWhenIdle(socket);
    return closed;
  };
}
