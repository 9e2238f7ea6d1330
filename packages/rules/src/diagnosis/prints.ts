import { type Exact, type Sources, toFixed } from "@qingbei/domain";
import { decimalsInWords, type Lookup } from "../engine/evaluation.js";
import { onePrints } from "./one-print.js";
import { amountAsPrinted, inUnitOf } from "./printed-amount.js";

/** Where and in which unit the numbers of a document are printed, and which pointers one print fills. */
export class Prints {
  readonly #sources: Sources;
  readonly #lookup: Lookup;
  readonly #onePrints: ReadonlyMap<string, readonly string[]>;

  /** @param sources where the numbers were printed, and in which units */
  constructor(pointers: Iterable<string>, lookup: Lookup, sources: Sources) {
    this.#sources = sources;
    this.#lookup = lookup;
    this.#onePrints = onePrints(sources, pointers, (pointer) => lookup(pointer).value);
  }

  /** The pointers of all numbers that the same print fills, this one included. */
  givenWith(pointer: string): readonly string[] {
    return this.#onePrints.get(pointer) ?? [pointer];
  }

  /** All pointers that one printed number fills, each with the new value: correcting the print corrects them together. */
  setting(pointer: string, value: Exact): ReadonlyMap<string, Exact> {
    return new Map(this.givenWith(pointer).map((each) => [each, value]));
  }

  /** A key for the place where a value was printed; its pointer if unknown. One word may state both sides: 收支各增加. */
  placeOf(pointer: string, occurrence = 0): string {
    const place = this.#sources[pointer]?.[occurrence];
    return place ? JSON.stringify([place.position, place.text, place.offset]) : pointer;
  }

  /** An amount as a hand would write it at a pointer: in the unit that is printed there. */
  written(pointer: string, amount: Exact): Exact {
    const [place] = this.#sources[pointer] ?? [];
    return place ? inUnitOf(place, pointer, amount) : amount;
  }

  /** An amount in words, as it would be printed at a pointer: in the unit and with the decimals of that place. */
  inWords(pointer: string, amount: Exact): string {
    const [place] = this.#sources[pointer] ?? [];
    const printed = place && amountAsPrinted(place, pointer, amount);
    return printed ?? toFixed(amount, decimalsInWords(this.#lookup(pointer).printed));
  }
}
