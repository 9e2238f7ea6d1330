import { type Exact, type Occurrence, type Sources, toText } from "@qingbei/domain";
import { put } from "../engine/grouped.js";

/** Where on its page a number begins, with its print; undefined of what bears no place. */
function placeOf({ position, offset, printed }: Occurrence): string | undefined {
  if (position === undefined || offset === undefined || printed === undefined) return undefined;
  // two clauses may begin at different places and end in the same number
  const { offset: start, ...where } =
    "line" in position ? { line: position.line, offset: position.column } : position;
  return JSON.stringify([where, (start ?? 0) + offset, printed]);
}

/**
 * Numbers that one print gives: 收、支总计各增加6.75万元 is told of revenue and of expenditure, and what was spent of a budget is
 * its expenditure too. Who corrects one of them corrects the others.
 * @param valueAt what was read at a pointer: two values of one print were read in two ways, and are two numbers
 * @returns all that share a print, by the pointer of each
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
