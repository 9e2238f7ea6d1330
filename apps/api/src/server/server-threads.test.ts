import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { RequestEntry } from "../log.js";
import { type RunningServer, type ServerOptions, startServer } from "./server.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-service-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A thread that does with each document what its name says. */
const worker = pathToFileURL(join(root, "worker.mjs"));
writeFileSync(
  worker,
  `import { parentPort } from "node:worker_threads";
const kept = [];
let set;
parentPort.on("message", ({ options, path, bytes, request }) => {
  if (options) return void (set = options);
  if (path === "hangs") for (;;);
  if (path === "fills-memory") for (;;) kept.push(Array.from({ length: 1000 }, (_, each) => ({ each })));
  parentPort.postMessage({ path, report: { path, bytes: bytes.length, ...request, options: set } });
});`,
);

let server: RunningServer | undefined;
const start = async (options: ServerOptions) => {
  server = await startServer({ port: 0, worker, jobs: 1, ...options });
  return server.url;
};
afterEach(async () => {
  // a second call drops what a test left open
  await Promise.all([server?.close(), server?.close()]);
});

const post = (url: string, name: string, signal?: AbortSignal) =>
  fetch(`${url}/v1/reviews?name=${name}`, { method: "POST", body: "文件", ...(signal && { signal }) });

describe("a server with threads", () => {
  it("reviews in them", async () => {
    const url = await start({});
    expect(await (await post(url, "a")).json()).toMatchObject({ reviews: [{ path: "a", bytes: 6 }] });
  });

  it("hands them the documents to check against", async () => {
    const url = await start({});
    const body = new FormData();
    body.append("file", new Blob(["文件"]), "a");
    body.append("against", new Blob(["文"]), "b");
    const response = await fetch(`${url}/v1/reviews`, { method: "POST", body });
    expect(await response.json()).toMatchObject({ reviews: [{ bytes: 6, against: [{ path: "b" }] }] });
  });

  it("hands them the configuration of the service and that of the request, with the day", async () => {
    const config = join(root, "qingbei.config.json");
    writeFileSync(config, JSON.stringify({ profile: "hebei" }));
    const url = await start({ config, today: () => "2026-05-01" });
    const body = new FormData();
    body.append("file", new Blob(["文件"]), "a");
    body.append("config", JSON.stringify({ severity: { numbering: "off" } }));
    const response = await fetch(`${url}/v1/reviews`, { method: "POST", body });
    expect(await response.json()).toMatchObject({
      reviews: [{ config: { severity: { numbering: "off" } }, today: "2026-05-01", options: { config } }],
    });
  });

  it("does not start with a configuration that cannot be used", async () => {
    const config = join(root, "broken.config.json");
    writeFileSync(config, "{\n  severity: {}\n}");
    await expect(startServer({ port: 0, config })).rejects.toMatchObject({
      code: "invalid-config",
      message: expect.stringContaining("第 2 行第 3 个字"),
    });
    await expect(startServer({ port: 0, config: join(root, "none.json") })).rejects.toMatchObject({
      code: "path-not-found",
    });
  });

  it.each([
    ["hangs", "took-too-long", "超过 2 秒"],
    ["fills-memory", "needs-too-much-memory", "超过 32 MiB"],
  ])("answers others meanwhile, and refuses what %s with a problem", async (name, code, said) => {
    const url = await start({ timeout: name === "hangs" ? 2 : 60, memory: 32 });
    let isAnswered = false;
    const slow = post(url, name).finally(() => {
      isAnswered = true;
    });
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect(isAnswered).toBe(false);
    const response = await slow;
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      code,
      detail: expect.stringContaining(said),
      hint: expect.stringMatching(/./),
    });
    expect((await post(url, "a")).status).toBe(200);
  });

  it("frees the thread of a request that was abandoned", async () => {
    const entries: RequestEntry[] = [];
    const url = await start({ timeout: 600, log: (entry) => entries.push(entry) });
    const controller = new AbortController();
    const abandoned = expect(post(url, "hangs", controller.signal)).rejects.toThrow();
    // it waits behind the first, which has begun by then
    const next = post(url, "a");
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    controller.abort();
    await abandoned;
    expect((await next).status).toBe(200);
    expect(entries.map(({ path, status }) => `${path} ${status}`)).toEqual(
      expect.arrayContaining(["/v1/reviews 400", "/v1/reviews 200"]),
    );
  });

  it("refuses what would wait behind many others", async () => {
    const url = await start({ timeout: 600 });
    const hanging = Array.from({ length: 9 }, () => post(url, "hangs").catch(() => undefined));
    const refused = async () => {
      const response = await post(url, "a", AbortSignal.timeout(1_000)).catch(() => undefined);
      return [response?.status, response?.headers.get("retry-after")];
    };
    await expect.poll(refused, { timeout: 30_000 }).toEqual([503, "2"]);
    await Promise.all([server?.close(), server?.close()]);
    await Promise.all(hanging);
  });
});
