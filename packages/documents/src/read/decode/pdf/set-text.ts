import { withoutBlanks } from "@qingbei/domain";
import type { Piece } from "../../blocks/blocks.js";
import type { Line } from "./text-line.js";
import { firstPartWidth } from "./wrapping.js";

/** The measures of a cell's text, by which a cell at the end of a page may continue on the next. */
export interface SetText {
  /** The inner width of the cell. */
  readonly width: number;
  /**
   * The number of its lines; the width of the last line; the width of the first part of the first line, which is never
   * broken.
   */
  readonly lines: number;
  readonly last: number;
  readonly first: number;
  /** The widest line so far of the cells of its column: a line of this width has room. */
  readonly widest: number;
  readonly size: number;
  /** If the cell spans rows: how many rows above its text is. */
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

/** The width of the widest line; 0 without lines. */
export function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

/** The cell without the measures, which are needed only while pages are joined. */
export function settledPiece({ text, position, breaks }: SetPiece): Piece {
  return { text, position, ...(breaks && { breaks }) };
}

/** The text of a piece without blanks; empty without a piece. */
export function bareText(piece: SetPiece | undefined): string {
  return withoutBlanks(piece?.text ?? "");
}
