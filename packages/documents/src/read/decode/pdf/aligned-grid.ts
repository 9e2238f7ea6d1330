import { type Extent, placesIn, type Span, spansOf } from "../../blocks/spans.js";
import { isLoneFigure } from "../../text/printed-numbers.js";
import { around } from "./geometry.js";
import type { Page } from "./glyph.js";
import type { PageGrid } from "./page-grid.js";
import { numbersOf, type Part, PartedLines } from "./parted-lines.js";
import { cellPiece } from "./place.js";
import type { Line } from "./text-line.js";

/** Fewer rows may be aligned by coincidence. */
const FEWEST_ROWS = 3;
/** In points: right edges this close are aligned. */
const IN_LINE = 2;
/** A wrapped name has at most 4 lines above or below its numbers. */
const MOST_WORDS = 4;
/** In shares of the distance of rows, and in ems: how near a line of a name must be to its row. */
const BESIDE = 0.95;
const LINE_DISTANCE = 1.8;
/** A wrapped line belongs to a row only if every other row is at least 1.1 times as far. */
const FURTHER = 1.1;
/** Lines before and behind a table that must have no amounts. */
const SEEN_BEYOND = 3;

const extentOf = ({ box }: Part): Extent => ({ left: box[0], right: box[2] });

/** The columns: the spans that the parts of the rows cover. */
function columnsOf(rows: readonly (readonly Part[])[]): Span[] {
  return spansOf(rows.flat().map(extentOf), 1);
}

/** Whether in enough rows the numbers of at least one column end at the same edge, and every row has such a number. */
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

/** The parts of a row by column; undefined if their columns are uncertain. */
function byColumn(parts: readonly Part[], columns: readonly Span[]): Part[][] | undefined {
  // the words of a header may be beside the columns of numbers below
  if (parts.length === columns.length) return parts.map((part) => [part]);
  if (parts.length < 2) return undefined;
  const places = parts.map((part) => placesIn(columns, extentOf(part)));
  if (!places.every((place) => place.length === 1)) return undefined;
  return columns.map((_, index) => parts.filter((_part, at) => places[at]?.[0] === index));
}

/** The parts of a row of numbers by column: each in the column that it overlaps most. */
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

/** @param heads the number of rows with words alone: their order gives the columns */
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
    columns,
    rows: rows.map((parts, at) => {
      const level = around(parts.map((part) => part.box));
      const cells = at < heads ? (byColumn(parts, columns) ?? []) : inColumns(parts, columns);
      return cells.map((own, index) =>
        cellPiece(page, own, [xs[index] ?? 0, level[1], xs[index + 1] ?? 0, level[3]]),
      );
    }),
  };
}

/** A table's rows with the wrapped lines of their names. */
interface Stretch {
  readonly rows: readonly (readonly Part[])[];
  readonly columns: readonly Span[];
  readonly from: number;
  readonly to: number;
  /** Some words cannot be assigned to a row. */
  readonly isTorn: boolean;
}

/**
 * The rows at the given lines, with lines of words between and directly beside them; undefined if they are not a table.
 */
function stretchOf(lines: PartedLines, at: readonly number[], after: number): Stretch | undefined {
  const own = at.map((index) => lines.of(index));
  if (!isCertain(own)) return undefined;
  const columns = columnsOf(own);
  const ofWords = new Set(
    own.flatMap((row) =>
      row.filter((part) => !isLoneFigure(part.text)).flatMap((part) => placesIn(columns, extentOf(part))),
    ),
  );
  const isInColumn = (index: number) => {
    const [part] = lines.of(index);
    const places = part ? placesIn(columns, extentOf(part)) : [];
    return places.length === 1 && ofWords.has(places[0] ?? -1);
  };
  // the smallest distance of rows without words between them
  const pitch = at.reduce((least, index, place) => {
    const above = at[place - 1];
    return above === index - 1 ? Math.min(least, lines.distance(above, index)) : least;
  }, Number.POSITIVE_INFINITY);
  const isOf = (words: number, row: number) =>
    Math.abs(lines.distance(words, row)) < Math.min(BESIDE * pitch, LINE_DISTANCE * lines.size(words));
  const rows = own.map((row) => [...row]);
  const add = (words: number, row: Part[] | undefined) => {
    for (const part of lines.of(words)) row?.push(part);
  };
  let isTorn = false;
  for (const [place, row] of at.entries()) {
    const next = at[place + 1];
    if (next === undefined) break;
    for (let words = row + 1; words < next; words++) {
      if (!isInColumn(words)) return undefined;
      const [above, below] = [lines.distance(row, words), lines.distance(words, next)];
      const nearest = above < below ? place : place + 1;
      if (Math.max(above, below) < FURTHER * Math.min(above, below) || !isOf(words, at[nearest] ?? 0))
        isTorn = true;
      add(words, rows[nearest]);
    }
  }
  let [from, to] = [at[0] ?? 0, (at.at(-1) ?? 0) + 1];
  const takes = (words: number, row: number) =>
    lines.isOfWords(words) && isInColumn(words) && isOf(words, row);
  const [first, last] = [from, to - 1];
  while (from > after && takes(from - 1, first)) add(--from, rows[0]);
  while (takes(to, last)) add(to++, rows.at(-1));
  const sorted = rows.map((row) => row.sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]));
  return { rows: sorted, columns, from, to, isTorn };
}

/**
 * Whether amounts are directly before or behind the lines of a table without a title between: rows that were not
 * recognised.
 */
function hasMore(lines: PartedLines, from: number, to: number): boolean {
  const beyond = (start: number, step: 1 | -1): boolean => {
    for (let index = start; Math.abs(index - start) < SEEN_BEYOND; index += step) {
      if (!lines.isNear(step === 1 ? index : index + 1) || lines.isTitle(index)) return false;
      if (lines.hasAmounts(index)) return true;
    }
    return false;
  };
  return beyond(to, 1) || beyond(from - 1, -1);
}

/** The tables without ruling lines among the lines of a page; only certain ones. */
export function alignedGrids(page: Page, lines: readonly Line[]): Aligned[] {
  const parted = new PartedLines(lines);
  const found: Aligned[] = [];
  /** Lines up to here are known not to be a table with words between its rows. */
  let refused = 0;
  let from = 0;
  while (from < lines.length) {
    if (!parted.isRow(from)) {
      from++;
      continue;
    }
    const after = found.at(-1)?.to ?? 0;
    const plain = parted.rowsFrom(from, 0);
    const wrapped = from < refused ? plain : parted.rowsFrom(from, MOST_WORDS);
    const whole = stretchOf(parted, wrapped, after);
    if (!whole) refused = Math.max(refused, wrapped.at(-1) ?? 0);
    const table = whole ?? (wrapped.length > plain.length ? stretchOf(parted, plain, after) : undefined);
    if (!table) {
      from = (plain.at(-1) ?? from) + 1;
      continue;
    }
    const { columns, rows, to } = table;
    let start = table.from;
    while (start > after && byColumn(parted.of(start - 1), columns)) start--;
    const heads = table.from - start;
    const head = Array.from({ length: heads }, (_, index) => parted.of(start + index));
    const grid = gridOf(page, [...head, ...rows], columns, heads);
    const isTorn = table.isTorn || hasMore(parted, start, to);
    found.push({ from: start, to, grid: isTorn ? { ...grid, torn: true } : grid });
    from = to;
  }
  return found;
}
