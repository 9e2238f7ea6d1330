import { type Disclosure, type Occurrence, valuesByPointer } from "@qingbei/domain";

const valuesOf = new WeakMap<Disclosure, ReadonlyMap<string, unknown>>();

/** All values of a disclosure by their pointers, laid out once for all rules and for as long as the disclosure lives. */
export function valuesIn(disclosure: Disclosure): ReadonlyMap<string, unknown> {
  const known = valuesOf.get(disclosure);
  if (known) return known;
  const values = valuesByPointer(disclosure.budget);
  valuesOf.set(disclosure, values);
  return values;
}

/** A pointer with the places where its value was printed. */
export type Source = readonly [pointer: string, occurrences: readonly Occurrence[]];

const sourcesOf = new WeakMap<Disclosure, readonly Source[]>();

/** All that has a source in a disclosure, listed once. */
export function sourcesIn(disclosure: Disclosure): readonly Source[] {
  const known = sourcesOf.get(disclosure);
  if (known) return known;
  const sources = Object.entries(disclosure.sources ?? {});
  sourcesOf.set(disclosure, sources);
  return sources;
}
