import type { SectionTheme } from "@qingbei/domain";
import { grouped, type Numbering } from "@qingbei/domain/internal";

/** A numbered heading, with its subject. */
export interface NumberedHeading<Of> {
  readonly of: Of;
  readonly numbering: Numbering;
  readonly theme: SectionTheme | undefined;
}

/** The end of the list that begins at a heading: 一、二、三、 in sequence, none of them on the subject of a section. */
function endOfList<Of>(headings: readonly NumberedHeading<Of>[], from: number): number {
  let at = from;
  while (headings[at]?.numbering.ordinal === at - from + 1 && headings[at]?.theme === undefined) at++;
  return at;
}

/**
 * The headings of a list within a section that is numbered in the same style, as rows of a table that became paragraphs
 * are: under 七、国有资产情况 come 一、 to 六、, then 八、.
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
        // otherwise the list itself continues
        next.numbering.ordinal !== end - at + 1;
      if (isWithin) for (const { of } of list.slice(at, end)) inner.add(of);
      at = Math.max(at + 1, end);
    }
  }
  return inner;
}
