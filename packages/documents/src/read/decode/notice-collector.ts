import type { Position } from "@qingbei/domain";
import type { Notice, NoticeCode } from "../../reading.js";

/** Where one thing was found: its first places, and how many there are. */
interface Found<At> {
  readonly places: readonly At[];
  readonly count: number;
}

/** Collects what a decoder did not read: one notice for each code, at its first place. */
export class NoticeCollector<Code extends NoticeCode, At extends Position> {
  readonly #found = new Map<Code, { readonly places: At[]; count: number }>();
  readonly #messageOf: (code: Code, found: Found<At>) => string;
  readonly #mostPlaces: number;
  readonly #hints: ReadonlySet<Code>;

  /**
   * @param mostPlaces the places kept of each code, to be named in its message
   * @param hints the codes that are no warnings
   */
  constructor(
    messageOf: (code: Code, found: Found<At>) => string,
    mostPlaces: number,
    hints: readonly Code[] = [],
  ) {
    this.#messageOf = messageOf;
    this.#mostPlaces = mostPlaces;
    this.#hints = new Set(hints);
  }

  tell(code: Code, place?: At): void {
    const found = this.#found.get(code) ?? { places: [], count: 0 };
    this.#found.set(code, found);
    // where the first had no place, the notice has none
    if (place && found.places.length === found.count && found.count < this.#mostPlaces)
      found.places.push(place);
    found.count++;
  }

  has(code: Code): boolean {
    return this.#found.has(code);
  }

  /** The notices in the order in which their codes were first found. */
  all(): Notice[] {
    return [...this.#found].map(([code, found]) => {
      const [position] = found.places;
      const severity = this.#hints.has(code) ? "info" : "warning";
      return { code, severity, message: this.#messageOf(code, found), ...(position && { position }) };
    });
  }
}
