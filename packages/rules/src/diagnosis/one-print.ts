import {
  type Exact,
  equals,
  exact,
  isPlainNumber,
  type Occurrence,
  type Sources,
  toText,
} from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";

/** A key for the place on the page where a number begins, and its text; undefined if the place is unknown. */
function placeOf({ position, offset, printed }: Occurrence): string | undefined {
  if (position === undefined || offset === undefined || printed === undefined) return undefined;
  // two clauses may begin at different places and share their last number
  const { offset: start, ...where } =
    "line" in position ? { line: position.line, offset: position.column } : position;
  return JSON.stringify([where, (start ?? 0) + offset, printed]);
}

/** Whether two numbers begin at the same place; false if a place is unknown. */
export function isOnePlace(one: Occurrence | undefined, other: Occurrence | undefined): boolean {
  const place = one && placeOf(one);
  return place !== undefined && other !== undefined && placeOf(other) === place;
}

/** Finds the pointers whose first print begins at the place of an occurrence; empty if there are none. */
export function firstPrints(
  sources: Sources,
  pointers: Iterable<string>,
): (occurrence: Occurrence) => readonly string[] {
  const byPlace = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [first] = sources[pointer] ?? [];
    const place = first && placeOf(first);
    if (place !== undefined) put(byPlace, place, pointer);
  }
  return (occurrence) => byPlace.get(placeOf(occurrence) ?? "") ?? [];
}

/**
 * The places that print the value of a number: its first print, and later ones with the same value. A later print with
 * another value may be wrong alone, or right alone.
 */
function placesOf(occurrences: readonly Occurrence[], value: Exact): readonly string[] {
  const alike = occurrences.filter(
    (each, at) =>
      at === 0 || (each.value !== undefined && isPlainNumber(each.value) && equals(exact(each.value), value)),
  );
  return alike.flatMap((each) => placeOf(each) ?? []);
}

/**
 * Values that come from one printed number: 收、支总计各增加6.75万元 gives a change of revenue and one of expenditure,
 * and the sentence that states the expenditure of a budget also states it as money spent, there or where it is
 * repeated. Correcting one corrects the others.
 * @param valueAt the value read at a pointer: different values at one place are different numbers
 * @returns for each pointer that shares its print: all pointers of that print
 */
export function onePrints(
  sources: Sources,
  pointers: Iterable<string>,
  valueAt: (pointer: string) => Exact,
): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  for (const pointer of pointers) {
    const occurrences = sources[pointer];
    if (!occurrences) continue;
    const value = valueAt(pointer);
    for (const place of new Set(placesOf(occurrences, value)))
      put(byPlace, `${place} ${toText(value)}`, pointer);
  }
  const groups = new Map<string, Set<string>>();
  for (const alike of byPlace.values()) {
    if (alike.length < 2) continue;
    // a number with several prints joins the numbers of all these prints into one
    const all = new Set(alike.flatMap((pointer) => [...(groups.get(pointer) ?? [pointer])]));
    for (const pointer of all) groups.set(pointer, all);
  }
  return new Map([...groups].map(([pointer, all]) => [pointer, [...all]]));
}
