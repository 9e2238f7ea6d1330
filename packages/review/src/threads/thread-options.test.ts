import { expect, it } from "vitest";
import { ReviewThreads } from "./review-threads.js";

const entry = new URL("./serve-reviews.ts", import.meta.url);

it.each([
  [{ jobs: 0 }],
  [{ jobs: -1 }],
  [{ jobs: 1.5 }],
  [{ jobs: Number.NaN }],
  [{ timeout: 0 }],
  [{ timeout: Number.NaN }],
  [{ timeout: Number.POSITIVE_INFINITY }],
  [{ memory: 0 }],
  [{ memory: Number.NaN }],
  [{ memory: "64" as never }],
  [{ limits: { bytes: Number.NaN } }],
])("%j is refused before any document is", (options) => {
  expect(() => new ReviewThreads(entry, options)).toThrow(
    expect.objectContaining({ code: "invalid-option", hint: expect.stringMatching(/不给则/) }),
  );
});

it.each([new URL("file:///no/such/module.js"), "worker.js" as never])(
  "%s is no module of threads",
  (worker) => {
    expect(() => new ReviewThreads(worker)).toThrow(/没有审查线程的模块：.*(module|worker)\.js/);
  },
);

it("takes options that are not set for not given", async () => {
  const unset = { jobs: undefined as never, timeout: undefined as never, memory: undefined as never };
  const threads = new ReviewThreads(entry, unset);
  expect(threads.jobs).toBeGreaterThan(0);
  await threads.close();
});
