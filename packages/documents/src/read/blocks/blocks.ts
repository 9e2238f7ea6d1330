import type { Position } from "@qingbei/domain";

/** Where a further line of a piece begins: people and programs break paragraphs at a margin. */
export interface Break {
  readonly offset: number;
  readonly position: Position;
}

/** A piece of text with the position of its first character; `breaks` gives the position of each further line. */
export interface Piece {
  readonly text: string;
  readonly position: Position;
  readonly breaks?: readonly Break[];
}

/** Marks a place where something could not be decoded, so that unknown text may belong to this block. */
export interface Torn {
  /** Directly above it. */
  readonly tornAbove?: true;
  /** Directly below it. */
  readonly tornBelow?: true;
  /** For a table: some of its rows are missing or unknown. */
  readonly torn?: true;
}

/** What every format decodes to: paragraphs and grids of cells, in the order of the document. */
export type Block = Torn &
  (
    | (Piece & { readonly kind: "paragraph" })
    | { readonly kind: "grid"; readonly rows: readonly (readonly Piece[])[] }
  );

/** The position `by` characters further. */
function moved(position: Position, by: number): Position {
  if (by === 0) return position;
  return "line" in position
    ? { line: position.line, column: position.column + by }
    : { ...position, offset: (position.offset ?? 0) + by };
}

/** How many of the breaks are at an offset or before it. */
function breaksUpTo(breaks: readonly Break[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position in the document of an offset of a piece. */
export function placeAt({ position, breaks = [] }: Piece, offset: number): Position {
  const line = breaks[breaksUpTo(breaks, offset) - 1];
  return line ? moved(line.position, offset - line.offset) : moved(position, offset);
}

/** The words from `start` up to but without `end`, with their own place. */
export function cut(piece: Piece, start: number, end: number = piece.text.length): Piece {
  const all = piece.breaks ?? [];
  const breaks = all
    .slice(breaksUpTo(all, start), breaksUpTo(all, end - 1))
    .map(({ offset, position }) => ({ offset: offset - start, position }));
  return {
    text: piece.text.slice(start, end),
    position: placeAt(piece, start),
    ...(breaks.length > 0 && { breaks }),
  };
}

/** Some words of a piece with their own position; with the piece's if they do not occur in it literally. */
export function partOf(piece: Piece, words: string): Piece {
  const at = piece.text.indexOf(words);
  return at < 0 ? { text: words, position: piece.position } : cut(piece, at, at + words.length);
}

/** The piece without surrounding blanks, full-width ones included; its position moves along. */
export function trimPiece(piece: Piece): Piece {
  const trimmed = piece.text.trim();
  if (trimmed.length === piece.text.length) return piece;
  const start = piece.text.length - piece.text.trimStart().length;
  return cut(piece, start, start + trimmed.length);
}

/** One piece of several lines of the document. */
export function joined(lines: readonly Piece[], separator = ""): Piece {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return first ?? { text: "", position: { line: 1, column: 1 } };
  const breaks: Break[] = [...(first.breaks ?? [])];
  const texts = [first.text];
  let offset = first.text.length;
  for (const line of rest) {
    offset += separator.length;
    breaks.push({ offset, position: line.position });
    for (const later of line.breaks ?? [])
      breaks.push({ offset: offset + later.offset, position: later.position });
    texts.push(line.text);
    offset += line.text.length;
  }
  return { text: texts.join(separator), position: first.position, breaks };
}

function placedPiece({ text, position, breaks }: Piece, place: (position: Position) => Position): Piece {
  const moved = breaks?.map((each): Break => ({ offset: each.offset, position: place(each.position) }));
  return { text, position: place(position), ...(moved && { breaks: moved }) };
}

/** The block with each of its positions mapped. */
export function placed(block: Block, place: (position: Position) => Position): Block {
  return block.kind === "paragraph"
    ? { ...block, ...placedPiece(block, place) }
    : { ...block, rows: block.rows.map((row) => row.map((cell) => placedPiece(cell, place))) };
}
