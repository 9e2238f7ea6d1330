import type { Position } from "@qingbei/domain";
import type { Piece } from "../blocks/blocks.js";

/** A cell of a table, with the number of columns and rows it spans. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** The most fields of a table, including columns in which no cell begins: far above any real one. */
export const MOST_FIELDS = 2_000_000;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Places cells where those above and before them leave room, as a browser does. Undefined beyond the limit. */
function placed(rows: readonly (readonly SpannedCell[])[]): Placed[] | undefined {
  const cells: Placed[] = [];
  // for each column, the first free row
  const free: number[] = [];
  let fields = 0;
  for (const [row, own] of rows.entries()) {
    let column = 0;
    for (const { text, columns, rows: height } of own) {
      while ((free[column] ?? 0) > row) column++;
      cells.push({ row, column, text });
      for (let at = column; at < column + columns; at++) free[at] = row + height;
      column += columns;
    }
    fields += free.length;
    if (fields > MOST_FIELDS) return undefined;
  }
  return cells;
}

/**
 * The rows of a table with merged cells: every row has all columns; a merged cell's text is in its first field, its
 * other fields are blank. Columns in which no cell begins are dropped. Undefined for a table beyond the limit.
 * @param place the position of a row and a column, both from 0
 * @param count is called with the number of fields before they are made
 */
export function spannedRows(
  rows: readonly (readonly SpannedCell[])[],
  place: (row: number, column: number) => Position,
  count: (fields: number) => void,
): Piece[][] | undefined {
  const cells = placed(rows);
  if (!cells) return undefined;
  const begins = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const columnOf = new Map(begins.map((column, index) => [column, index]));
  count(rows.length * begins.length);
  const grid = rows.map((_, row) =>
    begins.map((_, column): Piece => ({ text: "", position: place(row, column) })),
  );
  for (const { row, column, text } of cells) {
    const at = columnOf.get(column) ?? 0;
    const line = grid[row];
    if (line && text) line[at] = { text, position: place(row, at) };
  }
  return grid;
}
