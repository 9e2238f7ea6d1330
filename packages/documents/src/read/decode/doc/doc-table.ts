import type { Block, Piece } from "../../blocks/blocks.js";
import type { RowLayout } from "./row-layout.js";

/** The content of a cell: its paragraphs, and tables inside. */
export interface DocCell {
  readonly lines: string[];
  readonly nested: Block[];
}

export interface DocRow {
  readonly cells: readonly DocCell[];
  readonly layout: RowLayout | undefined;
}

/** In twentieths of a point: edges closer than this are the same; a character is four times as wide. */
const SAME_EDGE = 50;

/** The left edges of a table's columns: the edges of all rows, with almost equal ones joined. */
function columnsOf(rows: readonly DocRow[]): number[] {
  const edges = rows.flatMap(({ layout }) => layout?.edges.slice(0, -1) ?? []).sort((a, b) => a - b);
  const columns: number[] = [];
  for (const edge of edges)
    if (columns.length === 0 || edge - (columns.at(-1) ?? 0) > SAME_EDGE) columns.push(edge);
  return columns;
}

function columnAt(columns: readonly number[], edge: number): number {
  const next = columns.findIndex((column) => column > edge);
  return Math.max(0, (next < 0 ? columns.length : next) - 1);
}

/** The column of each cell of a row, by its edge, but never before the cell at its left. */
function placesOf({ cells, layout }: DocRow, columns: readonly number[]): number[] {
  let last = -1;
  return cells.map((_, index) => {
    const edge = layout?.edges[index];
    const column = edge === undefined ? last + 1 : columnAt(columns, edge);
    last = Math.max(column, last + 1);
    return last;
  });
}

/** The number of fields of a table's grid, needed before it is made. */
export function fieldsOf(rows: readonly DocRow[]): number {
  const columns = columnsOf(rows).length;
  return rows.reduce((sum, { cells }) => sum + Math.max(columns, cells.length), 0);
}

/**
 * A table as a grid: every row has all columns, a merged cell's text is in its first field, and tables inside cells
 * follow the grid. A table with only one filled cell in each row is a frame: it becomes paragraphs.
 */
export function docTable(rows: readonly DocRow[], table: number): Block[] {
  const words = rows.map(({ cells, layout }) =>
    cells.map(({ lines }, index) => (layout?.covered.has(index) ? "" : lines.join("\n").trim())),
  );
  const nested = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.nested));
  if (!words.some((row) => row.filter((text) => text !== "").length > 1)) {
    return rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => [
        ...cell.lines
          .filter((text) => text.trim() !== "")
          .map(
            (text) =>
              ({ kind: "paragraph", text, position: { table, row: row + 1, column: column + 1 } }) as const,
          ),
        ...cell.nested,
      ]),
    );
  }
  const columns = columnsOf(rows);
  const places = rows.map((row) => placesOf(row, columns));
  const width = places.reduce((most, row) => Math.max(most, (row.at(-1) ?? -1) + 1), columns.length);
  const grid = rows.map((_, row) => {
    const fields = Array.from(
      { length: width },
      (_, column): Piece => ({ text: "", position: { table, row: row + 1, column: column + 1 } }),
    );
    for (const [index, text] of (words[row] ?? []).entries()) {
      const column = places[row]?.[index] ?? 0;
      const field = fields[column];
      if (field && text) fields[column] = { ...field, text };
    }
    return fields;
  });
  return [{ kind: "grid", rows: grid }, ...nested];
}
