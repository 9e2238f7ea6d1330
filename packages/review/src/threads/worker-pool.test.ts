import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startThread } from "./start-thread.js";
import { WorkerPool } from "./worker-pool.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-threads-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A thread that does with each file what its name says. */
const entry = join(root, "worker.mjs");
writeFileSync(
  entry,
  `import { parentPort } from "node:worker_threads";
const kept = [];
parentPort.on("message", ({ options, path }) => {
  if (options) return;
  if (path === "hangs") for (;;);
  if (path === "fills-memory") for (;;) kept.push(Array.from({ length: 1000 }, (_, each) => ({ each })));
  if (path === "throws") throw new Error("broken");
  if (path === "exits") process.exit(1);
  parentPort.postMessage(path === "picture" ? "passed-over" : { path, report: {} });
});`,
);

let pool: WorkerPool;
afterEach(() => pool.close());

/** What became of each file, in the order given: ok, passed-over, or the code of its fault. */
async function outcomes(size: number, ...paths: string[]): Promise<string[]> {
  // on a busy machine filling the memory takes its time, and so does starting a thread
  const timeout = paths.includes("hangs") ? 5 : 50;
  pool = new WorkerPool(pathToFileURL(entry), size, {}, { timeout, memory: 32 });
  const results = await Promise.all(paths.map((path) => pool.run({ path, inFolder: true })));
  return results.map((result) => {
    if (result === "passed-over") return result;
    if ("review" in result) return "ok";
    return "code" in result.fault ? result.fault.code : "bug";
  });
}

describe("WorkerPool", () => {
  it("ends the thread of what nobody waits for any more, and forgets what has not begun", async () => {
    pool = new WorkerPool(pathToFileURL(entry), 1, {}, { timeout: 60 });
    const [first, second] = [new AbortController(), new AbortController()];
    const hanging = pool.run({ path: "hangs", inFolder: true }, first.signal);
    const waiting = pool.run({ path: "hangs", inFolder: true }, second.signal);
    const last = pool.run({ path: "-", bytes: new Uint8Array(1) });
    second.abort(new Error("gone too"));
    await expect(waiting).rejects.toThrow("gone too");
    expect(pool.waiting).toBe(1);
    first.abort(new Error("gone"));
    await expect(hanging).rejects.toThrow("gone");
    expect(await last).toMatchObject({ path: "-" });
    await expect(pool.run({ path: "a", inFolder: true }, first.signal)).rejects.toThrow("gone");
  });

  it("gives nothing to a thread that it has ended, though an answer of it comes in late", async () => {
    const ended = Object.assign(new EventEmitter(), {
      ref: () => {},
      postMessage: () => {},
      terminate: async () => 1,
    });
    pool = new WorkerPool(pathToFileURL(entry), 1, {}, { timeout: 60 }, ended as unknown as Worker);
    const gone = new AbortController();
    const abandoned = pool.run({ path: "a", inFolder: true }, gone.signal);
    gone.abort(new Error("gone"));
    await expect(abandoned).rejects.toThrow("gone");
    // posted just before the end, taken in after it
    ended.emit("message", { path: "a", report: {} });
    const next = pool.run({ path: "b", inFolder: true });
    ended.emit("exit", 1);
    expect(await next).toMatchObject({ path: "b", review: {} });
  });

  it("begins with a thread that was started before, and ends it with the others", async () => {
    const started = startThread(pathToFileURL(entry));
    const ended = new Promise((resolve) => started.once("exit", resolve));
    pool = new WorkerPool(pathToFileURL(entry), 1, {}, { timeout: 60 }, started);
    expect(await pool.run({ path: "a", inFolder: true })).toMatchObject({ path: "a" });
    await pool.close();
    await ended;
  });

  it("ends a thread that was started before and had nothing to do", async () => {
    const started = startThread(pathToFileURL(entry));
    const ended = new Promise((resolve) => started.once("exit", resolve));
    pool = new WorkerPool(pathToFileURL(entry), 1, {}, {}, started);
    await pool.close();
    await ended;
  });

  it.each([
    ["takes too long", "hangs", "took-too-long"],
    ["needs too much memory", "fills-memory", "needs-too-much-memory"],
    ["throws", "throws", "bug"],
    ["ends the thread", "exits", "bug"],
    ["is no document", "picture", "passed-over"],
  ])("goes on after a file that %s", { timeout: 60_000 }, async (_, path, outcome) => {
    expect(await outcomes(1, "a", path, "b")).toEqual(["ok", outcome, "ok"]);
    expect(await outcomes(2, path, "a", path, "b", "c")).toEqual([outcome, "ok", outcome, "ok", "ok"]);
  });
});
