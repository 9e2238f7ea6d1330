import type { Notice } from "../reading.js";
import { type Block, cut, type Piece } from "./decode/blocks.js";

/** Marks that set words and digits in another order on the screen than in the file. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

function* piecesOf(blocks: readonly Block[]): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else for (const row of block.rows) yield* row;
  }
}

/**
 * Tells of marks of direction: what a person sees may be another number than the one read, which is the file's.
 * One notice a document, where the first of them stands.
 */
export function turnedText(blocks: readonly Block[]): Notice[] {
  for (const piece of piecesOf(blocks)) {
    const at = piece.text.search(TURNING);
    if (at < 0) continue;
    const message =
      "文中有改变书写方向的控制字符，屏幕上看到的数字顺序可能与读到的不同；请删去这些字符后再核对这里";
    return [{ code: "turned-text", severity: "warning", message, position: cut(piece, at).position }];
  }
  return [];
}
