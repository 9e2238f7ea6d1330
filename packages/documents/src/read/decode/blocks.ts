import type { Position } from "@qingbei/domain";

/** A piece of text and where it begins. */
export interface Piece {
  readonly text: string;
  readonly position: Position;
}

/** What every format decodes to: paragraphs and grids of cells, in the order of the document. */
export type Block =
  | (Piece & { readonly kind: "paragraph" })
  | { readonly kind: "grid"; readonly rows: readonly (readonly Piece[])[] };

/** The position `offset` characters into a piece. Only text and cells of a line know columns. */
export function positionAt(position: Position, offset: number): Position {
  return "line" in position ? { line: position.line, column: position.column + offset } : position;
}

/** The piece without surrounding blanks, full-width ones included; its position moves along. */
export function trimPiece({ text, position }: Piece): Piece {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), position: positionAt(position, start) };
}
