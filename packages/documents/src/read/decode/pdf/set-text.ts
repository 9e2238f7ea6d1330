import { withoutBlanks } from "@qingbei/domain";
import type { Piece } from "../blocks.js";
import type { Line } from "./text-line.js";
import { firstPartWidth } from "./wrapping.js";

/** How the text of a cell is set between its sides: whether it may go on in the cell that stands below a page's end. */
export interface SetText {
  /** Between the sides of the cell. */
  readonly width: number;
  /** Of its lines the number, and how wide the last is and the first part of the first, which a line break cannot part. */
  readonly lines: number;
  readonly last: number;
  readonly first: number;
  /** The widest line of the cells of its column, as far as it is known: so much has room. */
  readonly widest: number;
  readonly size: number;
  /** The cell spans rows: its text stands so many rows above. */
  readonly above: number;
}

/** A cell of a page's table. */
export interface SetPiece extends Piece {
  readonly set?: SetText;
}

const widthOf = ({ box }: Line) => box[2] - box[0];

/** @param widest the widest line of its column */
export function setText(
  lines: readonly Line[],
  width: number,
  widest: number,
  above = 0,
): SetText | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  return {
    width,
    lines: lines.length,
    last: widthOf(last),
    first: firstPartWidth(first),
    widest: Math.min(width, widest),
    size: last.size,
    above,
  };
}

/** The widest of some lines, 0 of none. */
export function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

/** The cell without what only its page knows. */
export function settledPiece({ text, position, breaks }: SetPiece): Piece {
  return { text, position, ...(breaks && { breaks }) };
}

/** The text of a piece without blanks; empty where there is none. */
export function bareText(piece: SetPiece | undefined): string {
  return withoutBlanks(piece?.text ?? "");
}
