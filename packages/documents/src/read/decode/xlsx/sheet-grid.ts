import { put } from "@qingbei/domain/internal";
import type { Piece } from "../../blocks/blocks.js";
import { type CellPlace, cellName, MOST_COLUMNS } from "./cell-reference.js";
import type { SheetContent, StoredCell } from "./sheet-content.js";

/** A cell of a sheet that shows text. */
export interface ShownCell extends Piece {
  readonly column: number;
}

/** A row of a sheet as it is shown: its cells from left to right, without blank ones. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly ShownCell[];
}

/** The visible part of a sheet, and whether rows or columns of it are hidden. */
export interface ShownSheet {
  readonly rows: readonly ShownRow[];
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

/** The most steps in looking for covered cells and first visible ones. */
const MOST_STEPS = 5_000_000;

/** Which columns are hidden; a file may hide one any number of times. */
class Columns {
  /** For each column itself if it is visible, else the next visible one. */
  readonly #shown = new Uint32Array(MOST_COLUMNS + 2);

  constructor({ hidden }: SheetContent) {
    // how many hidden stretches begin at a column, less those that end before it
    const changes = new Int32Array(MOST_COLUMNS + 2);
    for (const { from, to } of hidden) {
      if (from > MOST_COLUMNS) continue;
      changes[from] = (changes[from] ?? 0) + 1;
      const behind = Math.min(to, MOST_COLUMNS) + 1;
      changes[behind] = (changes[behind] ?? 0) - 1;
    }
    let open = 0;
    for (const [column, change] of changes.entries()) {
      open += change;
      this.#shown[column] = open > 0 ? 0 : column;
    }
    for (let column = MOST_COLUMNS; column > 0; column--)
      if (this.#shown[column] === 0) this.#shown[column] = this.#shown[column + 1] ?? 0;
  }

  isHidden(column: number): boolean {
    return column <= MOST_COLUMNS && this.#shown[column] !== column;
  }

  /** The first visible column from one to another. */
  firstShown(from: number, to: number): number | undefined {
    const first = from <= MOST_COLUMNS ? (this.#shown[from] ?? from) : from;
    return first <= to ? first : undefined;
  }
}

/** Where the cells of merged blocks are shown; undefined for a cell that a block covers, or whose block is hidden. */
interface Moved {
  readonly places: ReadonlyMap<StoredCell, CellPlace | undefined>;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

/** Moves cells of merged blocks to the first visible cell of their block. Cells that a block covers are not shown. */
function moved(sheet: SheetContent, columns: Columns, tooMuch: () => never): Moved {
  const rows = new Map(sheet.rows.map((row, index) => [row.row, index]));
  const places = new Map<StoredCell, CellPlace | undefined>();
  let [hidesRows, hidesColumns] = [false, false];
  let steps = 0;
  const numbers = sheet.rows.map(({ row }) => row);
  for (const { from, to } of sheet.merged) {
    let start = rows.get(from.row) ?? numbers.findIndex((row) => row >= from.row);
    if (start < 0) start = numbers.length;
    let shownRow: number | undefined;
    const covered: StoredCell[] = [];
    for (let at = start; at < numbers.length && (numbers[at] ?? 0) <= to.row; at++) {
      const row = sheet.rows[at];
      steps += 1 + (row?.cells.length ?? 0);
      if (steps > MOST_STEPS) tooMuch();
      if (row && !row.isHidden) shownRow ??= row.row;
      for (const cell of row?.cells ?? [])
        if (cell.column >= from.column && cell.column <= to.column) covered.push(cell);
    }
    const column = columns.firstShown(from.column, to.column);
    for (const cell of covered) {
      const isFirst = cell.row === from.row && cell.column === from.column;
      const place = shownRow === undefined || column === undefined ? undefined : { row: shownRow, column };
      places.set(cell, isFirst ? place : undefined);
      hidesRows ||= isFirst && shownRow === undefined;
      hidesColumns ||= isFirst && column === undefined;
    }
  }
  return { places, hidesRows, hidesColumns };
}

/**
 * A sheet as it is shown: without hidden rows and columns, runs of blank rows as one. A merged block's text is in its
 * first cell, its other cells are blank.
 * @param textOf the printed text of a cell
 * @param tooMuch throws if there is more than can be laid out
 */
export function shownSheet(
  name: string,
  sheet: SheetContent,
  textOf: (cell: StoredCell) => string,
  tooMuch: () => never,
): ShownSheet {
  const columns = new Columns(sheet);
  const { places, ...merged } = moved(sheet, columns, tooMuch);
  const shown = new Map<number, ShownCell[]>();
  let { hidesRows, hidesColumns } = merged;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const place = places.has(cell) ? places.get(cell) : cell;
      if (!place) continue;
      const isMoved = place !== cell;
      const isOut = columns.isHidden(place.column);
      if (!isMoved && (row.isHidden || isOut)) {
        hidesRows ||= row.isHidden;
        hidesColumns ||= isOut;
        continue;
      }
      const text = textOf(cell);
      if (text.trim() === "") continue;
      put(shown, place.row, { column: place.column, text, position: { sheet: name, cell: cellName(cell) } });
    }
  }
  const drawn = sheet.rows.filter(({ row, isHidden, isDrawn }) => !isHidden && (isDrawn || shown.has(row)));
  const kept = drawn.filter(
    ({ row }, index) => shown.has(row) || (index > 0 && shown.has(drawn[index - 1]?.row ?? 0)),
  );
  const rows = kept.map(({ row }) => ({
    row,
    cells: (shown.get(row) ?? []).sort((a, b) => a.column - b.column),
  }));
  return { rows, hidesRows, hidesColumns };
}
