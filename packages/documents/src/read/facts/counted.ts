import type { Occurrence } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { printedIn } from "../assemble/printed-in.js";
import { cut, type Piece, trimPiece } from "../blocks/blocks.js";

/** The occurrence of a value printed in the words between two offsets. */
export function wordsOccurrence(
  piece: Piece,
  { start, end }: { readonly start: number; readonly end: number },
  printed: string,
  value: string,
): Occurrence {
  return printedIn(trimPiece(cut(piece, start, end)), printed, value);
}

/** States a count of prose, the 3 of 车辆3辆. It has no decimals and no unit: rounding never explains a difference. */
export function stateCount(
  sink: FactSink,
  pointer: string,
  piece: Piece,
  stretch: { readonly start: number; readonly end: number },
  digits: string,
): void {
  const value = digits.replace(/^0+(?=\d)/, "");
  sink.state({ pointer, value, occurrence: wordsOccurrence(piece, stretch, digits, value) });
}
