import { isLoneFigure } from "../../printed-numbers.js";
import { type Extent, placesIn, type Span, spansOf } from "../columns/spans.js";
import { around } from "./geometry.js";
import type { Page } from "./glyph.js";
import type { PageGrid } from "./page-grid.js";
import { cellPiece } from "./place.js";
import { type Line, lineOf, type Run } from "./text-line.js";
import { hasLeaders } from "./wrapping.js";

/** Fewer rows may stand in line by chance. */
const FEWEST_ROWS = 3;
/** A gap between columns, in ems; and how closely right edges stand in line, in points. */
const GAP = 1.2;
const IN_LINE = 2;
/** No table has so many columns: such a line is a picture of characters. */
const MOST_COLUMNS = 200;
/** Rows of a table follow closely, in ems. */
const ROW_DISTANCE = 3.5;

type Part = Line;

/** The parts of a line between gaps as wide as those of columns. */
function partsOf(line: Line): Part[] {
  const groups: Run[][] = [];
  for (const run of line.runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && run.box[0] - last.box[2] < GAP * line.size) group.push(run);
    else groups.push([run]);
  }
  return groups.map(lineOf).filter((part) => part !== undefined);
}

function numbersOf(parts: readonly Part[]): Part[] {
  return parts.filter(({ text }) => isLoneFigure(text));
}

const extentOf = ({ box }: Part): Extent => ({ left: box[0], right: box[2] });

/** Columns as the spans that the parts of the rows take. */
function columnsOf(rows: readonly (readonly Part[])[]): Span[] {
  return spansOf(rows.flat().map(extentOf), 1);
}

/** Whether at least one column of numbers ends at one edge in enough rows, and every row has one of its numbers. */
function isCertain(rows: readonly (readonly Part[])[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const columns = columnsOf(rows);
  if (columns.length < 2) return false;
  const ofRows = rows.map(numbersOf);
  return columns.some(([left, right]) => {
    const numbers = ofRows.map((row) => row.find(({ box }) => box[0] >= left - 1 && box[2] <= right + 1));
    const inLine = numbers.filter((number) => number && right - number.box[2] <= IN_LINE);
    return inLine.length === rows.length;
  });
}

export interface Aligned {
  /** Indexes of the lines from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly grid: PageGrid;
}

/** For each column the parts of a row that stand in it; undefined for a line whose parts do not tell their columns. */
function byColumn(parts: readonly Part[], columns: readonly Span[]): Part[][] | undefined {
  // a header's words may stand beside the numbers below
  if (parts.length === columns.length) return parts.map((part) => [part]);
  if (parts.length < 2) return undefined;
  const places = parts.map((part) => placesIn(columns, extentOf(part)));
  if (!places.every((place) => place.length === 1)) return undefined;
  return columns.map((_, index) => parts.filter((_part, at) => places[at]?.[0] === index));
}

/** For each column the parts of a row of numbers that stand in it: each where it takes the most of the column. */
function inColumns(parts: readonly Part[], columns: readonly Span[]): Part[][] {
  const cells: Part[][] = columns.map(() => []);
  for (const part of parts) {
    let [most, best] = [Number.NEGATIVE_INFINITY, 0];
    for (const [index, [left, right]] of columns.entries()) {
      const shared = Math.min(right, part.box[2]) - Math.max(left, part.box[0]);
      if (shared > most) [most, best] = [shared, index];
    }
    cells[best]?.push(part);
  }
  return cells;
}

/** @param heads so many of the rows are of words, whose order tells the columns */
function gridOf(
  page: Page,
  rows: readonly (readonly Part[])[],
  columns: readonly Span[],
  heads: number,
): PageGrid {
  const box = around(rows.flat().map((part) => part.box));
  const xs = columns.map(([left], index) =>
    index === 0 ? box[0] : ((columns[index - 1]?.[1] ?? left) + left) / 2,
  );
  xs.push(box[2]);
  return {
    box,
    xs,
    rows: rows.map((parts, at) => {
      const level = around(parts.map((part) => part.box));
      const cells = at < heads ? (byColumn(parts, columns) ?? []) : inColumns(parts, columns);
      return cells.map((own, index) =>
        cellPiece(page, own, [xs[index] ?? 0, level[1], xs[index + 1] ?? 0, level[3]]),
      );
    }),
  };
}

/** Tables without ruling lines among the lines of a page: only those that certainly are. */
export function alignedGrids(page: Page, lines: readonly Line[]): Aligned[] {
  const parts = lines.map((line) => (hasLeaders(line) ? [] : partsOf(line)));
  const found: Aligned[] = [];
  let from = 0;
  while (from < lines.length) {
    const isRow = (index: number) => {
      const own = parts[index] ?? [];
      const [line, above] = [lines[index], lines[index - 1]];
      const near =
        index === from || (line && above && line.baseline - above.baseline <= ROW_DISTANCE * line.size);
      const isOfColumns = own.length >= 2 && own.length <= MOST_COLUMNS;
      return isOfColumns && numbersOf(own).length > 0 && near;
    };
    let to = from;
    while (to < lines.length && isRow(to)) to++;
    const rows = parts.slice(from, to);
    if (isCertain(rows)) {
      let start = from;
      const columns = columnsOf(rows);
      while (start > 0 && (found.at(-1)?.to ?? 0) < start && byColumn(parts[start - 1] ?? [], columns))
        start--;
      found.push({ from: start, to, grid: gridOf(page, parts.slice(start, to), columns, from - start) });
      from = to;
    } else from = Math.max(to, from + 1);
  }
  return found;
}
