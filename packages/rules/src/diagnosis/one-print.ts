import { type Exact, type Occurrence, type Sources, toText } from "@qingbei/domain";
import { put } from "../engine/grouped.js";

/** A key for the place on the page where a number begins, and its text; undefined if the place is unknown. */
function placeOf({ position, offset, printed }: Occurrence): string | undefined {
  if (position === undefined || offset === undefined || printed === undefined) return undefined;
  // two clauses may begin at different places and share their last number
  const { offset: start, ...where } =
    "line" in position ? { line: position.line, offset: position.column } : position;
  return JSON.stringify([where, (start ?? 0) + offset, printed]);
}

/**
 * Values that come from one printed number: 收、支总计各增加6.75万元 gives a change of revenue and one of expenditure.
 * Correcting one corrects the others.
 * @param valueAt the value read at a pointer: two different values from one print are two numbers
 * @returns for each pointer that shares its print: all pointers of that print
 */
export function onePrints(
  sources: Sources,
  pointers: Iterable<string>,
  valueAt: (pointer: string) => Exact,
): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [first] = sources[pointer] ?? [];
    const place = first && placeOf(first);
    if (place === undefined) continue;
    const number = `${place} ${toText(valueAt(pointer))}`;
    put(byPlace, number, pointer);
  }
  const shared = [...byPlace.values()].filter((alike) => alike.length > 1);
  return new Map(shared.flatMap((alike) => alike.map((pointer) => [pointer, alike] as const)));
}
