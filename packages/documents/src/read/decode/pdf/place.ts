import type { Position } from "@qingbei/domain";
import type { Piece } from "../../blocks/blocks.js";
import { type Box, around as boxAround, rounded } from "./geometry.js";
import type { Page } from "./glyph.js";
import type { Line } from "./text-line.js";
import { brokenNumber, type Surroundings, UNKNOWN } from "./wrapped-numbers.js";
import { cellJoint } from "./wrapping.js";

/** The position of a box of a page in the document. */
export function positionOf(page: Page, box: Box): Position {
  return { page: page.page, box: rounded(page.place(box)) };
}

/** The text of a cell, its lines joined; the position of a blank cell is its ruled box. */
export function cellPiece(
  page: Page,
  lines: readonly Line[],
  cell: Box,
  around: Surroundings = UNKNOWN,
): Piece {
  const [first, ...rest] = lines;
  if (!first) return { text: "", position: positionOf(page, cell) };
  const width = cell[2] - cell[0];
  let text = first.text;
  let last = first;
  for (const line of rest) {
    text += cellJoint(last, line, width, text, around) + line.text;
    last = line;
  }
  const position = positionOf(page, boxAround(lines.map(({ box }) => box)));
  return { text: brokenNumber(lines, width, around) ?? text, position };
}
