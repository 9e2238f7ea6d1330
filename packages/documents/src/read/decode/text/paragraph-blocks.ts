import type { Position } from "@qingbei/domain";
import { type Block, placed } from "../blocks.js";
import { textBlocks } from "./text-blocks.js";

/** A place in text as one in a document of paragraphs: a line is a paragraph. Other places stay. */
export function inParagraphs(position: Position, before: number): Position {
  if (!("line" in position)) return position;
  const offset = position.column - 1;
  return { paragraph: before + position.line, ...(offset > 0 && { offset }) };
}

/**
 * Blocks of paragraphs that stand together in a document with paragraphs instead of lines. Tables flattened into them
 * are found as in text: bars, tabs, one cell a paragraph.
 * @param before paragraphs of the document above
 */
export function paragraphBlocks(paragraphs: readonly string[], before: number): Block[] {
  return textBlocks(paragraphs).map((block) => placed(block, (position) => inParagraphs(position, before)));
}
