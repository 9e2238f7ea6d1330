import type { Reading } from "@qingbei/documents";
import { equals, isExact, placeNameOf, toText, valuesByPointer } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { Relation } from "@qingbei/rules";

/** A document that stands in a relation to the one under review. */
export interface Related {
  /** Its name in reports. */
  readonly path: string;
  readonly reading: Reading;
  readonly relation: Relation;
}

/** Relations in which one document stands: a second one is a part of it, or a draft beside what was published. */
const OF_ONE: ReadonlySet<Relation> = new Set(["previousYear", "approvedBudget", "previousAccounts"]);

/** Numbers of lists are left out: two parts of a disclosure may count their projects each from the first. */
const IN_LIST = /\/\d+(?:\/|$)/;

/** A number that two documents print differently, in words; undefined if they agree in what both have. */
function difference({ reading: one }: Related, { reading: other }: Related): string | undefined {
  const others = valuesByPointer(other.budget);
  for (const [pointer, value] of valuesByPointer(one.budget)) {
    const second = others.get(pointer);
    if (!isExact(value) || !isExact(second) || IN_LIST.test(pointer) || equals(value, second)) continue;
    return `${placeNameOf(one.budget, pointer)}一份是 ${toText(value)}，另一份是 ${toText(second)}`;
  }
  return undefined;
}

/** Documents of which there should be one, and that contradict each other. */
export interface Rivals {
  readonly documents: readonly Related[];
  /** A number in which they differ, in words. */
  readonly difference: string;
}

/**
 * The documents that contradict another one of the same relation, such as a draft and its correction: nobody can tell which
 * was published, so nothing may be held against either.
 */
export function rivalsAmong(related: readonly Related[]): readonly Rivals[] {
  const single = related.filter(({ relation }) => OF_ONE.has(relation));
  return [...grouped(single, ({ relation }) => relation).values()].flatMap((documents): readonly Rivals[] => {
    const [first, ...others] = documents;
    for (const other of others) {
      const found = difference(first, other);
      if (found !== undefined) return [{ documents, difference: found }];
    }
    return [];
  });
}
