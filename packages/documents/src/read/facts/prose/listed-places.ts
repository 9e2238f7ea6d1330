import type { FactSink } from "../../assemble/fact-sink.js";

/** The pointer of a list, and of an item of it, at the beginning of a longer pointer. */
const LISTED = /^(?=(?<list>.*?)\/\d)(?<item>.*?\/\d+)(?=\/)/;

/** The final indices of listed items: behind those that other readers stated, and without items that were dropped. */
export class Places {
  readonly #sink: FactSink;
  readonly #taken = new Map<string, string>();

  constructor(sink: FactSink) {
    this.#sink = sink;
  }

  /** The final pointer of an item. */
  take(pointer: string): string {
    const { list = "", item = "" } = LISTED.exec(pointer)?.groups ?? {};
    const place = this.#taken.get(item) ?? `${list}/${this.#sink.length(list)}`;
    this.#taken.set(item, place);
    return pointer.replace(item, place);
  }

  /** The final pointer of a fact about an amount; undefined if its item was not stated. */
  of(pointer: string): string | undefined {
    const item = LISTED.exec(pointer)?.groups?.item;
    if (item === undefined) return pointer;
    const place = this.#taken.get(item);
    return place && pointer.replace(item, place);
  }
}
