import { type Disclosure, type Exact, isExact, placeAgainst, toText } from "@qingbei/domain";
import { valuesIn } from "../engine/values.js";

/** A number of fewer digits stands in another place by chance. */
const TELLING_DIGITS = 4;

/** Last year's figures, which people type for this year's: they speak for one another alone. */
const EARLIER = /\/(?:previous|baseAmount)/;

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** The numbers of the document by where they are printed, those that no constraint ties to one another too. */
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
        // what others published, or this body before, says nothing of what this one was to print
        if (!isExact(value) || placeAgainst(pointer)) continue;
        const text = toText(value);
        const known = places.get(text);
        if (known) known.push(pointer);
        else places.set(text, [pointer]);
      }
      this.#places = places;
    }
    return this.#places;
  }

  #nameBeside(pointer: string): unknown {
    return this.#values.get(`${parentOf(pointer)}/name`);
  }

  /**
   * Whether a number that may be meant at a pointer stands in another place than these: that place speaks for it. One of few
   * digits only where the same name stands beside both.
   */
  has(value: Exact, pointer: string, besides: Pick<ReadonlySet<string>, "has">): boolean {
    const text = toText(value);
    const places = this.#byNumber.get(text) ?? [];
    const isTelling = text.replace(/^[-0.]+/, "").replace(".", "").length >= TELLING_DIGITS;
    const name = isTelling ? undefined : this.#nameBeside(pointer);
    if (!isTelling && name === undefined) return false;
    const isEarlier = EARLIER.test(pointer);
    return places.some(
      (place) =>
        place !== pointer &&
        !besides.has(place) &&
        EARLIER.test(place) === isEarlier &&
        (isTelling || this.#nameBeside(place) === name),
    );
  }
}
