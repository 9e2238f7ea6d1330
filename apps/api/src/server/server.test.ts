import { readFileSync } from "node:fs";
import { request as send } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { review } from "@qingbei/review";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "../problem/problem.js";
import { type RunningServer, type ServerOptions, startServer } from "./server.js";

const linxi = readFileSync(new URL("../../../cli/examples/linxi-2021.txt", import.meta.url));

const worker = new URL("../worker.ts", import.meta.url);

const { Request: OriginalRequest } = globalThis;

const running: RunningServer[] = [];
const start = async (options: ServerOptions = {}) => {
  const server = await startServer({ port: 0, ...options });
  running.push(server);
  return server;
};
afterEach(async () => {
  // a second call drops what a test left open
  for (const server of running.splice(0)) await Promise.all([server.close(), server.close()]);
});

/** A promise that another place keeps. */
function promised<T = void>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends chunks until they end or the answer comes, without content-length unless the headers have it. */
const upload = (url: string, chunks: Iterable<Uint8Array>, headers: Record<string, string | number> = {}) =>
  new Promise<Answer & { sent: number }>((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const outgoing = send(
      `${url}/v1/reviews`,
      { method: "POST", headers, agent: false },
      async (response) => {
        answered = true;
        response.setEncoding("utf8");
        let text = "";
        for await (const part of response) text += part;
        outgoing.destroy();
        resolve({ status: response.statusCode ?? 0, text, sent });
      },
    );
    // the server drops the connection under a client that goes on sending; the answer is out by then
    outgoing.on("error", (error) => answered || reject(error));
    const write = async () => {
      for (const chunk of chunks) {
        if (answered) return;
        sent += chunk.byteLength;
        if (!outgoing.write(chunk))
          await Promise.race([new Promise((drained) => outgoing.once("drain", drained)), wait(200)]);
      }
      outgoing.end();
    };
    write().catch(reject);
  });

function* endless(size: number) {
  for (let sent = 0; sent < 1_000_000_000; sent += size) yield Buffer.alloc(size, "一");
}

describe("startServer", () => {
  it("listens on loopback unless told otherwise, on any free port for 0", async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: "ok" });
  });

  it("writes an address of IPv6 as a URL has it", async () => {
    const { url } = await start({ host: "::1" });
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it("answers over the wire what @qingbei/review says", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/v1/reviews?name=a`, { method: "POST", body: linxi });
    expect(await response.json()).toEqual(
      JSON.parse(JSON.stringify({ version: 1, reviews: [(await review(linxi, "a")).report], faults: [] })),
    );
  });

  it.each([
    ["a port in use", async () => ({ port: Number(new URL((await start()).url).port) })],
    ["no port", async () => ({ port: 70_000 })],
    ["a port that is not a number", async () => ({ port: Number.NaN })],
    ["an address of another machine", async () => ({ host: "192.0.2.1" })],
    ["no address, which node takes for all", async () => ({ host: "" })],
  ])("says what is wrong with %s", async (_, options) => {
    await expect(startServer({ port: 0, ...(await options()) })).rejects.toMatchObject({
      name: "InputFault",
      code: "invalid-option",
      hint: expect.stringContaining("端口"),
    });
  });

  it.each([{ limits: { bytes: Number.NaN } }, { worker, timeout: Number.NaN }, { worker, jobs: 0 }])(
    "refuses to start with %j, with which it would review nothing or anything",
    async (options) => {
      await expect(startServer({ port: 0, ...options })).rejects.toMatchObject({ code: "invalid-option" });
    },
  );

  it.each([
    ["a usable", "Host: a@b\r\n"],
    ["any", ""],
  ])("answers a request without %s Host with a problem", async (_, host) => {
    const { url } = await start();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(`GET /livez HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    let text = "";
    for await (const part of socket.setEncoding("utf8")) text += part;
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain("urn:qingbei:problem:malformed-request");
  });

  it("tells who writes Chinese into the address how it is written", async () => {
    const { url } = await start();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /v1/reviews?name=部门预算.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    let text = "";
    for await (const part of socket.setEncoding("utf8")) text += part;
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(text.split("\r\n\r\n")[1] ?? "")).toMatchObject({
      code: "malformed-request",
      hint: expect.stringContaining("百分号编码"),
    });
  });

  it("does not replace the globals of the program that starts it", async () => {
    await start();
    expect(globalThis.Request).toBe(OriginalRequest);
  });
});

describe("an upload", () => {
  const limits = { bytes: 256 * 1024 };
  const problem = (answer: Answer) => JSON.parse(answer.text) as Problem;

  it("in chunks is reviewed", async () => {
    const { url } = await start();
    const answer = await upload(url, [
      linxi.subarray(0, 100),
      linxi.subarray(100, 3000),
      linxi.subarray(3000),
    ]);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text).reviews[0].findings).toEqual(
      JSON.parse(JSON.stringify((await review(linxi, "-")).report.findings)),
    );
  });

  it("in chunks beyond the limit is refused while it streams", async () => {
    const { url } = await start({ limits });
    const answer = await upload(url, endless(64 * 1024));
    expect(answer.status).toBe(413);
    expect(problem(answer)).toMatchObject({
      code: "document-too-large",
      detail: expect.stringContaining("256 KiB"),
    });
    // what the sockets buffer, and far from the whole
    expect(answer.sent).toBeLessThan(64_000_000);
  });

  it("that announces too much is refused before it is read", async () => {
    const { url } = await start({ limits });
    const answer = await upload(url, [Buffer.alloc(10)], { "content-length": 1_000_000_000 });
    expect(answer.status).toBe(413);
  });

  it("that asks first is refused before it is sent", async () => {
    const { url } = await start({ limits });
    const answer = await new Promise<Answer & { asked: boolean }>((resolve, reject) => {
      let asked = false;
      const headers = { "content-length": 1_000_000_000, expect: "100-continue" };
      const outgoing = send(
        `${url}/v1/reviews`,
        { method: "POST", headers, agent: false },
        async (response) => {
          let text = "";
          for await (const part of response.setEncoding("utf8")) text += part;
          outgoing.destroy();
          resolve({ status: response.statusCode ?? 0, text, asked });
        },
      );
      outgoing.on("continue", () => {
        asked = true;
      });
      outgoing.on("error", reject);
      outgoing.flushHeaders();
    });
    expect(answer).toMatchObject({ status: 413, asked: false });
  });

  it("that asks first and is small enough is let through", async () => {
    const { url } = await start();
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { "content-length": linxi.byteLength, expect: "100-continue" };
      const outgoing = send(`${url}/v1/reviews`, { method: "POST", headers, agent: false }, (response) => {
        response.resume().once("end", () => resolve(response.statusCode));
      });
      outgoing.on("continue", () => outgoing.end(linxi));
      outgoing.on("error", reject);
      outgoing.flushHeaders();
    });
    expect(answer).toBe(200);
  });

  it("that breaks off harms no one else", async () => {
    const logged = promised<number>();
    const { url } = await start({ log: ({ status }) => logged.keep(status) });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf");
    await wait(50);
    socket.destroy();
    expect(await logged.promise).toBe(400);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe("close", () => {
  /** A server whose reviews wait for `finish`. */
  const slow = async (options: ServerOptions = {}) => {
    const started = promised();
    const finish = promised();
    const server = await start({
      ...options,
      review: async ({ bytes, path }) => {
        started.keep();
        await finish.promise;
        return review(bytes, path);
      },
    });
    return { ...server, started: started.promise, finish: finish.keep };
  };

  it("accepts no more, but answers what is in flight", async () => {
    const { url, close, started, finish } = await slow();
    const inFlight = fetch(`${url}/v1/reviews`, { method: "POST", body: linxi });
    await started;
    const closed = close();
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    finish();
    const response = await inFlight;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ version: 1 });
    await closed;
  });

  it("does not wait for a client that keeps its connection alive", async () => {
    const { url, close, started, finish } = await slow({ grace: 600_000 });
    const inFlight = fetch(`${url}/v1/reviews`, {
      method: "POST",
      body: linxi,
      headers: { connection: "keep-alive" },
    });
    await started;
    const closed = close();
    finish();
    await (await inFlight).text();
    // long before the grace is over
    await closed;
  });

  it("does not wait for a connection on which nothing was asked", async () => {
    const { url, close } = await start({ grace: 600_000 });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const dropped = promised();
    socket.once("close", () => dropped.keep());
    await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
    // the server learns of the connection a moment after the client
    await fetch(`${url}/livez`);
    await close();
    await dropped.promise;
  });

  it("drops what is not done within the grace", async () => {
    const { url, close, started } = await slow({ grace: 50 });
    const inFlight = fetch(`${url}/v1/reviews`, { method: "POST", body: linxi });
    const failed = expect(inFlight).rejects.toThrow();
    await started;
    await close();
    await failed;
  });

  it("called again drops everything at once", async () => {
    const { url, close, started } = await slow({ grace: 600_000 });
    const inFlight = fetch(`${url}/v1/reviews`, { method: "POST", body: linxi });
    const failed = expect(inFlight).rejects.toThrow();
    await started;
    await Promise.all([close(), close()]);
    await failed;
  });
});
