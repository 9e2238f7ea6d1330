import type { Position } from "@qingbei/domain";
import { type Block, placed } from "../blocks/blocks.js";
import { textBlocks } from "./text-blocks.js";

/**
 * A position in text as one in a document of paragraphs: its line is the number of a paragraph. Other positions are
 * kept.
 */
export function inParagraphs(position: Position, before: number): Position {
  if (!("line" in position)) return position;
  const offset = position.column - 1;
  return { paragraph: before + position.line, ...(offset > 0 && { offset }) };
}

/**
 * The blocks of consecutive paragraphs of a document. Tables flattened into them are found as in plain text: bars,
 * tabs, one cell in each paragraph.
 * @param before the number of paragraphs of the document above
 */
export function paragraphBlocks(paragraphs: readonly string[], before: number): Block[] {
  return textBlocks(paragraphs).map((block) => placed(block, (position) => inParagraphs(position, before)));
}
