import type { DocumentLines, LinePart } from "../../reading.js";
import { type Block, type Piece, placeAt } from "../blocks/blocks.js";

/** Writes lines for a document that has none of its own: one for each paragraph, and one for each row of a table. */
class LineWriter {
  readonly text: string[] = [];
  readonly parts: LinePart[] = [];

  /** Adds a part of a piece to the current line. A line break in it becomes a blank, so that offsets stay true. */
  #write(piece: Piece, from: number, to: number): void {
    const line = this.text.length;
    const before = this.text[line - 1] ?? "";
    this.text[line - 1] = before + piece.text.slice(from, to).replaceAll("\n", " ");
    const inside = (piece.breaks ?? []).filter(({ offset }) => offset > from && offset < to);
    this.parts.push({ line, start: before.length, position: placeAt(piece, from) });
    for (const { offset, position } of inside)
      this.parts.push({ line, start: before.length + offset - from, position });
  }

  paragraph(piece: Piece): void {
    let from = 0;
    for (const line of piece.text.split("\n")) {
      this.text.push("");
      this.#write(piece, from, from + line.length);
      from += line.length + 1;
    }
  }

  row(cells: readonly Piece[]): void {
    this.text.push("");
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.text[this.text.length - 1] += "\t";
      if (cell.text !== "") this.#write(cell, 0, cell.text.length);
    }
  }
}

/** The blocks of a document as lines to show, with the position of each part of them. */
export function displayLines(blocks: readonly Block[]): DocumentLines {
  const writer = new LineWriter();
  for (const block of blocks) {
    if (block.kind === "paragraph") writer.paragraph(block);
    else for (const row of block.rows) writer.row(row);
  }
  return { text: writer.text.map((line) => line.replace(/\t+$/, "")), parts: writer.parts };
}
