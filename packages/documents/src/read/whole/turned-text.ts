import type { Notice } from "../../reading.js";
import { type Block, cut, type Piece } from "../blocks/blocks.js";

/** Marks that change the order of words and digits on the screen. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

function* piecesOf(blocks: readonly Block[]): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else for (const row of block.rows) yield* row;
  }
}

/**
 * The notice on marks of direction, at most one for a document: a person may see another number than the one in the
 * file, which is read.
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
