import type { Position } from "@qingbei/domain";
import { type Piece, positionAt } from "../decode/blocks.js";

/** A stretch of a paragraph, by offsets into its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function split(text: string, within: Stretch, delimiter: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(delimiter)) {
    const end = within.start + match.index;
    parts.push({ start, end });
    start = end + match[0].length;
  }
  parts.push({ start, end: within.end });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== "");
}

/** The sentences of a text. */
export function sentencesOf(text: string): Stretch[] {
  return split(text, { start: 0, end: text.length }, /[。！？]/g);
}

// a comma between digits separates thousands, a colon may stand inside a list's head
const CLAUSE_END = /[；;：:、]|，|,(?!\d{3})/g;

/** The clauses of a sentence. An amount belongs to the subject of its own clause. */
export function clausesOf(text: string, sentence: Stretch): Stretch[] {
  return split(text, sentence, CLAUSE_END);
}

/** The words of a stretch without surrounding blanks, with their place. */
export function quote(piece: Piece, stretch: Stretch): Piece & { readonly start: number } {
  const raw = piece.text.slice(stretch.start, stretch.end);
  const start = stretch.start + raw.length - raw.trimStart().length;
  return { text: raw.trim(), start, position: positionAt(piece.position, start) };
}

/** Where an offset of a piece stands in the document. */
export function placeOf(piece: Piece, offset: number): Position {
  return positionAt(piece.position, offset);
}
