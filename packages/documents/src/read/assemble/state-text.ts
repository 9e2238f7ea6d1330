import type { Occurrence } from "@qingbei/domain";
import { type Piece, trimPiece } from "../decode/blocks.js";
import type { FactSink } from "./fact-sink.js";

/** A piece as evidence of a value: the words of a cell, or some of a sentence. */
export function pieceOccurrence(
  piece: Piece,
  value: string | undefined,
  more: Partial<Occurrence> = {},
): Occurrence {
  const { text, position } = trimPiece(piece);
  return { position, text, printed: text, offset: 0, ...(value !== undefined && { value }), ...more };
}

/** States a text; a blank one is disclosed blank. */
export function stateText(sink: FactSink, pointer: string, piece: Piece): void {
  const text = piece.text.trim();
  sink.state({ pointer, value: text || null, occurrence: pieceOccurrence(piece, text || undefined) });
}
