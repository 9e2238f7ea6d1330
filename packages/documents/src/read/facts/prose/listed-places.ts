import type { FactSink } from "../../assemble/fact-sink.js";

/** A list, and an item of it. */
const LISTED = /^(?=(?<list>.*?)\/\d)(?<item>.*?\/\d+)(?=\/)/;

/** Where listed items stand in the end: behind those that others read, and without those that came to nothing. */
export class Places {
  readonly #sink: FactSink;
  readonly #taken = new Map<string, string>();

  constructor(sink: FactSink) {
    this.#sink = sink;
  }

  /** The place of an item as it is stated. */
  take(pointer: string): string {
    const { list = "", item = "" } = LISTED.exec(pointer)?.groups ?? {};
    const place = this.#taken.get(item) ?? `${list}/${this.#sink.length(list)}`;
    this.#taken.set(item, place);
    return pointer.replace(item, place);
  }

  /** The place of what is said of an amount; undefined where it is said of an item that was not stated. */
  of(pointer: string): string | undefined {
    const item = LISTED.exec(pointer)?.groups?.item;
    if (item === undefined) return pointer;
    const place = this.#taken.get(item);
    return place && pointer.replace(item, place);
  }
}
