import { type Block, type Break, type Piece, placeAt } from "../blocks/blocks.js";
import type { Decoded } from "./decoded.js";

/**
 * Characters without width or meaning that would separate words and numbers: soft hyphens, joiners, byte order marks.
 * Marks of writing direction that reorder text are not among them: they get a notice.
 */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const HAS_INVISIBLE = new RegExp(INVISIBLE.source);

/**
 * A piece without invisible characters. In plain text, whose lines are kept as they are, the characters behind them
 * keep their columns.
 */
function visiblePiece<T extends Piece>(piece: T, keepsColumns: boolean): T {
  if (!HAS_INVISIBLE.test(piece.text)) return piece;
  const kept: Break[] = [];
  const removed: number[] = [];
  for (const { index } of piece.text.matchAll(INVISIBLE)) {
    // the offset of the next character, once those before it are removed
    if (keepsColumns) {
      const offset = index - removed.length;
      if (kept.at(-1)?.offset === offset) kept.pop();
      kept.push({ offset, position: placeAt(piece, index + 1) });
    }
    removed.push(index);
  }
  let before = 0;
  for (const { offset, position } of piece.breaks ?? []) {
    while ((removed[before] ?? Number.POSITIVE_INFINITY) < offset) before++;
    kept.push({ offset: offset - before, position });
  }
  // of two breaks at one offset the later one counts
  const breaks = kept.sort((a, b) => a.offset - b.offset);
  return { ...piece, text: piece.text.replace(INVISIBLE, ""), ...(breaks.length > 0 && { breaks }) };
}

/** A document of any format without invisible characters. */
export function withoutInvisible(decoded: Decoded): Decoded {
  const keepsColumns = decoded.lines !== undefined;
  const blocks = decoded.blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      const piece = visiblePiece(block, keepsColumns);
      return piece !== block && piece.text.trim() === "" ? [] : [piece];
    }
    const rows = block.rows.map((row) => row.map((cell) => visiblePiece(cell, keepsColumns)));
    return [{ ...block, rows }];
  });
  return { ...decoded, blocks };
}
