import type { Occurrence } from "@qingbei/domain";
import type { Piece } from "../blocks/blocks.js";

/**
 * The occurrence of some words of a printed text: a clause, a cell or a paragraph.
 * @param value the value that they tell, if it is more than the words
 * @param offset where the words begin in the text; the first such words if absent
 */
export function printedIn(
  { position, text }: Piece,
  printed: string,
  value?: string,
  offset: number = Math.max(0, text.indexOf(printed)),
): Occurrence {
  return { position, text, printed, offset, ...(value !== undefined && { value }) };
}
