import type { Numbering, SectionTheme } from "@qingbei/domain";
import { grouped } from "../grouped.js";

/** A numbered heading, and what it is about. */
export interface NumberedHeading<Of> {
  readonly of: Of;
  readonly numbering: Numbering;
  readonly theme: SectionTheme | undefined;
}

/** Where the list ends that begins at a heading: 一、二、三、, none of them about anything that sections are about. */
function endOfList<Of>(headings: readonly NumberedHeading<Of>[], from: number): number {
  let at = from;
  while (headings[at]?.numbering.ordinal === at - from + 1 && headings[at]?.theme === undefined) at++;
  return at;
}

/**
 * The headings that number a list of their own within a section of the same style, as the rows of a table that became
 * paragraphs do: 七、国有资产情况 goes on with 一、 to 六、, and then comes 八、.
 */
export function innerLists<Of>(headings: Iterable<NumberedHeading<Of>>): ReadonlySet<Of> {
  const inner = new Set<Of>();
  for (const list of grouped(headings, ({ numbering }) => numbering.style).values()) {
    let at = 1;
    while (at < list.length) {
      const [owner, end] = [list[at - 1], endOfList(list, at)];
      const next = list[end];
      const isWithin =
        end > at &&
        owner?.theme !== undefined &&
        next?.theme !== undefined &&
        next.numbering.ordinal === owner.numbering.ordinal + 1 &&
        // the list itself may go on
        next.numbering.ordinal !== end - at + 1;
      if (isWithin) for (const { of } of list.slice(at, end)) inner.add(of);
      at = Math.max(at + 1, end);
    }
  }
  return inner;
}
