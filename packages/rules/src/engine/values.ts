import { type Disclosure, type Occurrence, valuesByPointer } from "@qingbei/domain";
import { remember } from "./remember.js";

const values = remember<Disclosure, ReadonlyMap<string, unknown>>();

/** All values of a disclosure by their pointers, computed once for all rules. */
export function valuesIn(disclosure: Disclosure): ReadonlyMap<string, unknown> {
  return values(disclosure, ({ budget }) => valuesByPointer(budget));
}

/** A pointer with the places where its value was printed. */
export type Source = readonly [pointer: string, occurrences: readonly Occurrence[]];

const sources = remember<Disclosure, readonly Source[]>();

/** All pointers of a disclosure that have sources, listed once. */
export function sourcesIn(disclosure: Disclosure): readonly Source[] {
  return sources(disclosure, (read) => Object.entries(read.sources ?? {}));
}
