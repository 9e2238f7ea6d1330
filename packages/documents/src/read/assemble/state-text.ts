import type { Occurrence } from "@qingbei/domain";
import { type Piece, trimPiece } from "../blocks/blocks.js";
import type { FactSink } from "./fact-sink.js";
import { printedIn } from "./printed-in.js";

/** The occurrence of a value in a piece: the whole text of a cell, or some words of a sentence. */
export function pieceOccurrence(
  piece: Piece,
  value: string | undefined,
  more: Partial<Occurrence> = {},
): Occurrence {
  const whole = trimPiece(piece);
  return { ...printedIn(whole, whole.text, value), ...more };
}

/** States a text; a blank one is stated as disclosed blank. */
export function stateText(sink: FactSink, pointer: string, piece: Piece): void {
  const text = piece.text.trim();
  sink.state({ pointer, value: text || null, occurrence: pieceOccurrence(piece, text || undefined) });
}
