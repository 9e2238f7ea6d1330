/**
 * Runs a task for every item, at most `width` at a time, and yields the results in the order of the items, each as soon
 * as it and all before it are done. Items are requested no further ahead. When `signal` is aborted, this ends at once,
 * and so does `items`. `run` must not reject.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  run: (item: T) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<"aborted">((resolve) => {
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
  const running: Promise<R>[] = [];
  let asked: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    while (!signal?.aborted) {
      if (!ended && running.length < width) asked ??= iterator.next();
      const [first] = running;
      if (!first && !asked) return;
      const events: Promise<"first" | "asked" | "aborted">[] = [aborted];
      if (first) events.push(first.then(() => "first"));
      if (asked) events.push(asked.then(() => "asked"));
      const event = await Promise.race(events);
      if (event === "first" && first) {
        running.shift();
        yield await first;
      } else if (event === "asked" && asked) {
        const next = await asked;
        asked = undefined;
        if (next.done) ended = true;
        else running.push(run(next.value));
      }
    }
  } finally {
    // not awaited: an item that was requested may never come
    void iterator.return?.();
  }
}
