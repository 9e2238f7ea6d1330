import type { Position } from "@qingbei/domain";
import type { Block, Break, Piece } from "../blocks.js";
import { textBlocks } from "./text-blocks.js";

function inParagraphs(position: Position, before: number): Position {
  if (!("line" in position)) return position;
  const offset = position.column - 1;
  return { paragraph: before + position.line, ...(offset > 0 && { offset }) };
}

function movedPiece(piece: Piece, before: number): Piece {
  const breaks = piece.breaks?.map(
    ({ offset, position }): Break => ({ offset, position: inParagraphs(position, before) }),
  );
  return {
    text: piece.text,
    position: inParagraphs(piece.position, before),
    ...(breaks && { breaks }),
  };
}

/**
 * Blocks of paragraphs that stand together in a document with paragraphs instead of lines. Tables flattened into them
 * are found as in text: bars, tabs, one cell a paragraph.
 * @param before paragraphs of the document above
 */
export function paragraphBlocks(paragraphs: readonly string[], before: number): Block[] {
  return textBlocks(paragraphs).map(
    (block): Block =>
      block.kind === "paragraph"
        ? { kind: "paragraph", ...movedPiece(block, before) }
        : { kind: "grid", rows: block.rows.map((row) => row.map((cell) => movedPiece(cell, before))) },
  );
}
