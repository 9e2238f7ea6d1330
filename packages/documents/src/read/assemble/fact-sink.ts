import { type Occurrence, type Position, segments } from "@qingbei/domain";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value that the document states and where. */
export interface Fact {
  readonly pointer: string;
  readonly value: Json;
  readonly occurrence?: Occurrence;
}

function key(position: Position): string {
  return JSON.stringify(position);
}

/** Collects the facts of a document in the order of reading. The first statement of a fact stands; later ones are kept as occurrences. */
export class FactSink {
  readonly #root: Record<string, unknown> = {};
  readonly #sources: Record<string, Occurrence[]> = {};
  readonly #claimed = new Set<string>();

  /** How many items a list has so far: the index of the next. */
  length(pointer: string): number {
    const value = this.#at(pointer);
    return Array.isArray(value) ? value.length : 0;
  }

  has(pointer: string): boolean {
    return this.#at(pointer) !== undefined;
  }

  /** The first occurrence of a value. */
  occurrence(pointer: string): Occurrence | undefined {
    return this.#sources[pointer]?.[0];
  }

  /** States a value. `number` is where its digits begin, so that the amount counts as read. */
  state(fact: Fact, number?: Position): void {
    const { pointer, value, occurrence } = fact;
    if (!this.has(pointer)) this.#set(pointer, value);
    if (occurrence) {
      this.#sources[pointer] ??= [];
      this.#sources[pointer].push(occurrence);
    }
    if (number) this.claim(number);
  }

  /** Takes the amount printed at a position as read. */
  claim(number: Position): void {
    this.#claimed.add(key(number));
  }

  /** Whether the amount printed at a position became a fact. */
  isClaimed(position: Position): boolean {
    return this.#claimed.has(key(position));
  }

  get budget(): Readonly<Record<string, unknown>> {
    return this.#root;
  }

  get sources(): Readonly<Record<string, readonly Occurrence[]>> {
    return this.#sources;
  }

  #at(pointer: string): unknown {
    let value: unknown = this.#root;
    for (const segment of segments(pointer))
      value = (value as Record<string, unknown> | undefined)?.[segment];
    return value;
  }

  #set(pointer: string, value: unknown): void {
    const path = segments(pointer);
    let node = this.#root;
    for (const [depth, segment] of path.slice(0, -1).entries()) {
      node[segment] ??= /^\d+$/.test(path[depth + 1] ?? "") ? [] : {};
      node = node[segment] as Record<string, unknown>;
    }
    node[path.at(-1) ?? ""] = value;
  }
}
