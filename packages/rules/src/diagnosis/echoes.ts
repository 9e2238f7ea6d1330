import { type Disclosure, type Exact, isExact, isZero, toText } from "@qingbei/domain";
import { placeAgainst, put } from "@qingbei/domain/internal";
import { valuesIn } from "../engine/values.js";

/** A number with fewer significant digits may be repeated elsewhere by chance. */
const DISTINCTIVE_DIGITS = 4;

/** Pointers of last year's figures, which people type in place of this year's: only last year's confirm one another. */
const EARLIER = /\/(?:previous|baseAmount)/;

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** All numbers of the document by their value, also those that no constraint connects. */
export class Echoes {
  readonly #values: ReadonlyMap<string, unknown>;
  #places: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(disclosure: Disclosure) {
    this.#values = valuesIn(disclosure);
  }

  get #byNumber(): ReadonlyMap<string, readonly string[]> {
    if (!this.#places) {
      const places = new Map<string, string[]>();
      for (const [pointer, value] of this.#values) {
        // other bodies' documents, or earlier ones, do not show what this one meant to print
        if (!isExact(value) || placeAgainst(pointer)) continue;
        const text = toText(value);
        put(places, text, pointer);
      }
      this.#places = places;
    }
    return this.#places;
  }

  #nameBeside(pointer: string): unknown {
    return this.#values.get(`${parentOf(pointer)}/name`);
  }

  /**
   * Whether a value that may be meant at a pointer is printed in a place not in `besides`, which makes it likely. A
   * value with few digits counts only if the same name stands beside both. A zero says nothing: most lists have some.
   */
  has(value: Exact, pointer: string, besides: Pick<ReadonlySet<string>, "has">): boolean {
    if (isZero(value)) return false;
    const text = toText(value);
    const places = this.#byNumber.get(text) ?? [];
    const isDistinctive = text.replace(/^[-0.]+/, "").replace(".", "").length >= DISTINCTIVE_DIGITS;
    const name = isDistinctive ? undefined : this.#nameBeside(pointer);
    if (!isDistinctive && name === undefined) return false;
    const isEarlier = EARLIER.test(pointer);
    return places.some(
      (place) =>
        place !== pointer &&
        !besides.has(place) &&
        EARLIER.test(place) === isEarlier &&
        (isDistinctive || this.#nameBeside(place) === name),
    );
  }
}
