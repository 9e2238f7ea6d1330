import { put } from "@qingbei/domain/internal";
import type { Piece } from "../../blocks/blocks.js";
import type { Box } from "./geometry.js";
import type { Page } from "./glyph.js";
import type { Cell, Lattice } from "./lattice.js";
import type { PageGrid } from "./page-grid.js";
import { cellPiece } from "./place.js";
import { type SetPiece, type SetText, setText, widestOf } from "./set-text.js";
import { surroundings } from "./surroundings.js";
import { type Line, lineOf, type Run } from "./text-line.js";
import { cutAtRules } from "./touching-text.js";
import { areNumbers, type Surroundings } from "./wrapped-numbers.js";

/** In points: text this near the edge of its cell is aligned to it. */
const AGAINST = 6;
/** In ems: text this close to a rule is astride it; lines that overlap by more run into each other. */
const ASTRIDE = 0.2;
/** Rows at the head of a page's table that may be its header, and the row behind them. */
const MOST_HEAD_ROWS = 7;

function indexIn(edges: readonly number[], at: number): number {
  let index = 0;
  while (index < edges.length - 2 && at >= (edges[index + 1] ?? 0)) index++;
  return index;
}

/**
 * The cell of a run. Text too long for its cell runs over into an empty neighbour: it belongs to the cell to whose edge
 * it is aligned.
 */
function cellOf(lattice: Lattice, { box, glyphs }: Run): number {
  const row = indexIn(lattice.ys, (box[1] + box[3]) / 2);
  const cellAt = (x: number) => lattice.cellAt[row]?.[indexIn(lattice.xs, x)] ?? 0;
  const size = glyphs[0]?.size ?? 0;
  const [left, middle, right] = [
    cellAt(box[0] + size * 0.3),
    cellAt((box[0] + box[2]) / 2),
    cellAt(box[2] - size * 0.3),
  ];
  if (left === right) return middle;
  const inset = (cell: number, side: 0 | 2) => Math.abs(box[side] - (lattice.cells[cell]?.box[side] ?? 0));
  if (inset(left, 0) <= AGAINST && inset(right, 2) > AGAINST) return left;
  if (inset(right, 2) <= AGAINST && inset(left, 0) > AGAINST) return right;
  return middle;
}

/**
 * Moves the only line of a cell to the blank cell above if it is astride the rule between them and the next line runs
 * into it: this is how the end of a merged cell is set that a page break cut.
 */
function raiseAstride(
  { cells, cellAt }: Lattice,
  lines: Map<number, Line[]>,
  index: number,
  next: Line,
): void {
  const [cell, [first, ...others] = []] = [cells[index], lines.get(index)];
  if (!cell || !first || others.length > 0) return;
  const upper = cellAt[cell.row - 1]?.[cell.column];
  const isAstride = Math.abs((first.box[1] + first.box[3]) / 2 - cell.box[1]) < ASTRIDE * first.size;
  const isRunInto = first.box[3] - next.box[1] > ASTRIDE * first.size && first.box[2] > next.box[0];
  if (upper === undefined || lines.has(upper) || !isAstride || !isRunInto) return;
  lines.set(upper, [first]);
  lines.delete(index);
}

/** The index of the baseline nearest to a line, from the top; of two equally near ones the upper. */
function nearestTo({ baseline }: Line, baselines: readonly number[]): number {
  let [low, high] = [0, baselines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const between = ((baselines[middle] ?? 0) + (baselines[middle + 1] ?? 0)) / 2;
    if (baseline <= between + 0.5) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The baselines of the rows in a band without lines between its rows: given by two columns of numbers, or by one of at
 * least three numbers beside as many lines of text, on the same baselines. Undefined if there are none.
 */
function rowsWithin(
  columns: readonly (readonly Line[])[],
  cells: readonly Cell[],
  around: (column: number) => Surroundings,
): number[] | undefined {
  const numeric = columns.filter((lines, column) => {
    const cell = cells[column];
    return cell && lines.length >= 2 && areNumbers(lines, cell.box[2] - cell.box[0], around(cell.column));
  });
  const longest = numeric.reduce<readonly Line[]>(
    (best, lines) => (lines.length > best.length ? lines : best),
    [],
  );
  const baselines = longest.map(({ baseline }) => baseline);
  const stands = (line: Line) => {
    const near = longest[nearestTo(line, baselines)];
    return near !== undefined && Math.abs(near.baseline - line.baseline) <= near.size * 0.4;
  };
  const beside = columns.filter((lines) => lines !== longest && lines.length >= 2 && lines.every(stands));
  const certain = beside.some(
    (lines) => numeric.includes(lines) || (longest.length >= 3 && lines.length === longest.length),
  );
  return certain ? baselines : undefined;
}

/**
 * One row for each baseline. A line off all baselines, as in a name of two lines beside its number, goes to the
 * nearest.
 */
function splitRow(
  page: Page,
  cells: readonly Cell[],
  lines: readonly (readonly Line[])[],
  baselines: readonly number[],
): Piece[][] {
  const ofColumns = lines.map((own) => {
    const ofRows = new Map<number, Line[]>();
    for (const line of own) put(ofRows, nearestTo(line, baselines), line);
    return ofRows;
  });
  return baselines.map((baseline, index) =>
    ofColumns.map((ofRows, column) => {
      const box = cells[column]?.box ?? [0, 0, 0, 0];
      const until = baselines[index + 1] ?? Number.POSITIVE_INFINITY;
      const within = ofRows.get(index) ?? [];
      const top = index === 0 ? box[1] : baseline - 1;
      return cellPiece(
        page,
        within,
        within.length > 0 ? box : [box[0], top, box[2], Math.min(box[3], until)],
      );
    }),
  );
}

/**
 * The measures of the text in the first and the last rows, which a page break may cut; for a merged cell in the row
 * where it ends.
 */
function settingOf({ cells, cellAt }: Lattice, lines: ReadonlyMap<number, readonly Line[]>) {
  const widest = new Map<string, number>();
  const columnOf = ({ column, columns }: Cell) => `${column} ${columns}`;
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    widest.set(column, Math.max(widest.get(column) ?? 0, widestOf(lines.get(index) ?? [])));
  }
  return (row: number, column: number): SetText | undefined => {
    const isLast = row === cellAt.length - 1;
    const index = cellAt[row]?.[column] ?? -1;
    const cell = cells[index];
    if (!cell || cell.column !== column || !(isLast || (row < MOST_HEAD_ROWS && cell.row === row)))
      return undefined;
    const [left, , right] = cell.box;
    return setText(lines.get(index) ?? [], right - left, widest.get(columnOf(cell)) ?? 0, row - cell.row);
  };
}

/**
 * A ruled table with its text: every row has all columns; a merged cell's text is in its first field.
 * @param within the runs of the text inside, line by line
 */
export function ruledGrid(page: Page, lattice: Lattice, within: readonly (readonly Run[])[]): PageGrid {
  const lines = new Map<number, Line[]>();
  for (const line of within) {
    const runs = new Map<number, Run[]>();
    for (const whole of line) {
      const level = indexIn(lattice.ys, (whole.box[1] + whole.box[3]) / 2);
      for (const run of cutAtRules(whole, lattice, lattice.cellAt[level] ?? []))
        put(runs, cellOf(lattice, run), run);
    }
    for (const [cell, own] of runs) {
      const part = lineOf(own);
      if (!part) continue;
      raiseAstride(lattice, lines, cell, part);
      put(lines, cell, part);
    }
  }
  const { xs, ys, cells } = lattice;
  const setAt = settingOf(lattice, lines);
  const surroundingsIn = surroundings(lattice, lines);
  const rows = lattice.cellAt.flatMap((line, row) => {
    const single = line.every((index) => cells[index]?.rows === 1);
    const cellsHere = line.flatMap((index) => cells[index] ?? []);
    const columns = line.map((index) => lines.get(index) ?? []);
    const around = surroundingsIn(columns);
    const baselines = single ? rowsWithin(columns, cellsHere, around) : undefined;
    const own = line.map((index, column) => ({
      index,
      cell: cells[index],
      first: cells[index]?.row === row && cells[index]?.column === column,
    }));
    if (baselines) {
      const parts = own.map(({ index, first }) => (first ? (lines.get(index) ?? []) : []));
      return splitRow(page, cellsHere, parts, baselines);
    }
    return [
      own.map(({ index, cell, first }, column): SetPiece => {
        const field: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0];
        const [text, box] = first && cell ? [lines.get(index) ?? [], cell.box] : [[], field];
        const set = setAt(row, column);
        return { ...cellPiece(page, text, box, around(column)), ...(set && { set }) };
      }),
    ];
  });
  return { box: lattice.box, xs, rows };
}
