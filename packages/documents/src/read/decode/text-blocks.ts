import type { Block, Piece } from "./blocks.js";

/**
 * Paragraphs and grids of plain text. A line with tabs holds cells; word processors write a table's row as one
 * cell a line, each after a tab, with a blank line behind the row.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: Piece[][] = [];
  let row: Piece[] = [];

  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endGrid = () => {
    endRow();
    if (rows.length > 0) blocks.push({ kind: "grid", rows });
    rows = [];
  };

  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (line.includes("\t")) {
      const oneCell = line.startsWith("\t");
      // a line that begins with text is a whole row of its own
      if (!oneCell) endRow();
      let column = 1;
      for (const [part, text] of line.split("\t").entries()) {
        if (part > 0 || !oneCell) row.push({ text, position: { line: number, column } });
        column += text.length + 1;
      }
      if (!oneCell) endRow();
    } else if (line.trim() === "") {
      endRow();
    } else {
      endGrid();
      blocks.push({ kind: "paragraph", text: line, position: { line: number, column: 1 } });
    }
  }
  endGrid();
  return blocks;
}
