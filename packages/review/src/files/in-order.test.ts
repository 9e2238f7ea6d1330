import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* numbers(count: number, onAsked: (item: number) => void = () => {}) {
  for (let item = 0; item < count; item++) {
    onAsked(item);
    yield item;
  }
}

/** The later an item, the sooner it is done. */
const backwards = async (item: number) => {
  for (let turn = 0; turn < 20 - item; turn++) await Promise.resolve();
  return item;
};

async function gather<R>(results: AsyncIterable<R>): Promise<R[]> {
  const all: R[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("inOrder", () => {
  it.each([1, 2, 3, 20])("keeps the order of the items, %i at once", async (width) => {
    expect(await gather(inOrder(numbers(10), width, backwards))).toEqual([...Array(10).keys()]);
  });

  it("asks no further ahead than it runs", async () => {
    let furthest = 0;
    const results = inOrder(
      numbers(100, (item) => {
        furthest = item;
      }),
      3,
      backwards,
    );
    expect((await results.next()).value).toBe(0);
    expect(furthest).toBeLessThanOrEqual(3);
    await results.return(undefined);
  });

  it("ends when it is told to, also while an item never ends", async () => {
    const controller = new AbortController();
    const run = (item: number) => (item === 2 ? new Promise<number>(() => {}) : Promise.resolve(item));
    const given: number[] = [];
    for await (const result of inOrder(numbers(9), 2, run, controller.signal)) {
      given.push(result);
      if (result === 1) setImmediate(() => controller.abort());
    }
    expect(given).toEqual([0, 1]);
  });

  it.each(["it is told to", "nobody asks for more"])("ends the items where %s", async (why) => {
    let closed = false;
    async function* items() {
      try {
        yield* numbers(9);
      } finally {
        closed = true;
      }
    }
    const controller = new AbortController();
    for await (const result of inOrder(items(), 2, backwards, controller.signal)) {
      if (result === 1 && why === "nobody asks for more") break;
      if (result === 1) controller.abort();
    }
    await expect.poll(() => closed).toBe(true);
  });
});
