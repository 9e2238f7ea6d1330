import { type Disclosure, type Exact, equals, fields, isExact, isZero, toText } from "@qingbei/domain";
import { placeAgainst } from "@qingbei/domain/internal";
import { counterpart } from "../across/counterpart.js";
import { variablesOf } from "../engine/constraint.js";
import { CheckContext } from "../engine/context.js";
import { fieldAt } from "../engine/field-at.js";
import type { ConstraintGraph, Node } from "./graph.js";

/** Figures that say how this year differs from last year: that they do so as last year means nothing. */
const OF_TWO_YEARS = /\/(?:change|changes|previous\w*|baseAmount)(?:\/|$)/;
/** A number with fewer significant digits may be the same in two years by chance. */
const FEWEST_DIGITS = 3;

/** Fewest numbers together that are last year's by no chance. */
const FEWEST_ALIKE = 3;

const digitsOf = (value: Exact) =>
  toText(value)
    .replace(/^[-0.]+/, "")
    .replace(".", "").length;

/** What last year's disclosure prints for the figures of a document, where it is given beside it. */
export class LastYears {
  readonly #context: CheckContext;
  readonly #published: ReturnType<typeof publishedOf>;
  readonly #known = new Map<string, Exact | undefined>();

  constructor(disclosure: Disclosure) {
    this.#context = new CheckContext(disclosure);
    this.#published = publishedOf(this.#context);
  }

  /** The figure as it was last year; undefined if it is not known. */
  of(pointer: string): Exact | undefined {
    if (!this.#published || placeAgainst(pointer) || OF_TWO_YEARS.test(pointer)) return undefined;
    if (!this.#known.has(pointer)) {
      const field = counterpart(this.#context, fieldAt<unknown>(pointer), fields, this.#published.fields);
      const value = field && this.#context.value(field);
      this.#known.set(pointer, isExact(value) ? value : undefined);
    }
    return this.#known.get(pointer);
  }

  /**
   * Whether last year's disclosure prints several of these numbers, and all that it prints of them are the same.
   * @param numbers with their values
   */
  areAll(numbers: Iterable<readonly [pointer: string, value: Exact]>): boolean {
    let alike = 0;
    for (const [pointer, value] of numbers) {
      const before = this.of(pointer);
      if (!before || (isZero(before) && isZero(value))) continue;
      if (!equals(before, value)) return false;
      alike++;
    }
    return alike >= FEWEST_ALIKE;
  }

  /**
   * Whether a number was left as it was last year: it is last year's to the digit, and none of those that failed
   * comparisons hold it against is.
   */
  isLeft(graph: ConstraintGraph, pointer: string, mends: readonly Node[]): boolean {
    const { value } = graph.asPrinted(pointer);
    const before = this.of(pointer);
    if (!before || !equals(before, value) || isZero(value) || digitsOf(value) < FEWEST_DIGITS) return false;
    const own = new Set(graph.prints.givenWith(pointer));
    const others = new Set(mends.flatMap(({ constraint }) => variablesOf(constraint)));
    const known = [...others].flatMap((each) => {
      const was = own.has(each) ? undefined : this.of(each);
      return was ? [equals(was, graph.asPrinted(each).value)] : [];
    });
    return known.length > 0 && !known.includes(true);
  }
}

const publishedOf = ({ companions }: CheckContext) =>
  companions.find(({ relation }) => relation === "previousYear");
