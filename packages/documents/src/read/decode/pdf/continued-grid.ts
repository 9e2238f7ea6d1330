import { lastRowLabel } from "../../../templates/total-words.js";
import { joined, type Piece } from "../blocks.js";
import type { PageGrid } from "./page-grid.js";

export type Row = readonly Piece[];

/** A table that may run over several pages. */
export interface RunningGrid {
  readonly xs: readonly number[];
  readonly rows: readonly Row[];
}

/** Edges of the same columns differ by no more, in points; the whole table may stand elsewhere by so much. */
const SAME_EDGE = 3;
const SHIFT = 14;
const MOST_HEADER_ROWS = 6;
/** A number as rows print it: （1） in brackets numbers a column of the header. */
const NUMBER = /^[-－—+]?[\d,.]+[%％]?$/;
const SENTENCE_END = /[。；;！？]$/;

function key(piece: Piece | undefined): string {
  return piece?.text.replace(/\s+/g, "") ?? "";
}

/** For each column of `part` its place among `whole`'s; undefined when the tables are not of the same columns. */
function columnsIn(whole: readonly number[], part: readonly number[]): number[] | undefined {
  const shift = (part[0] ?? 0) - (whole[0] ?? 0);
  if (Math.abs(shift) > SHIFT) return undefined;
  const places = part.map((x) => whole.findIndex((edge) => Math.abs(edge + shift - x) <= SAME_EDGE));
  const complete = places.every((place) => place >= 0) && places.at(-1) === whole.length - 1;
  return complete ? places.slice(0, -1) : undefined;
}

/** Rows with a cell for each column; a cell over several has its text in the first, as all merged cells. */
function widened(rows: readonly Row[], places: readonly number[], columns: number): Row[] {
  return rows.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const from = places.indexOf(column);
      if (from >= 0) return row[from] ?? { text: "", position: row[0]?.position ?? { line: 1, column: 1 } };
      const over = places.findLastIndex((place) => place < column);
      return { text: "", position: row[Math.max(0, over)]?.position ?? { line: 1, column: 1 } };
    }),
  );
}

/** How many rows at the head of both tables are the same. */
function sharedHeader(rows: readonly Row[], next: readonly Row[]): number {
  let shared = 0;
  while (shared < Math.min(MOST_HEADER_ROWS, rows.length, next.length)) {
    const [row = [], other = []] = [rows[shared], next[shared]];
    const same = row.length === other.length && row.every((cell, column) => key(cell) === key(other[column]));
    const words = row.filter((cell) => key(cell) !== "" && !NUMBER.test(key(cell)));
    // numbers in a header count its columns; a row of blanks heads nothing
    if (!same || words.length === 0 || row.some((cell) => /\d[,.]\d/.test(cell.text))) break;
    shared++;
  }
  return shared;
}

function isTotal(row: Row | undefined): boolean {
  return row?.some((cell) => lastRowLabel.test(key(cell))) ?? false;
}

/** The only filled cell of a row. */
function onlyCell(row: Row): number | undefined {
  const filled = row.flatMap((cell, index) => (key(cell) === "" ? [] : [index]));
  return filled.length === 1 ? filled[0] : undefined;
}

/** The rows below, a row broken by the page's end made one again: its rest has but one cell, in the middle of a sentence. */
function withRest(rows: readonly Row[], next: readonly Row[]): Row[] {
  const [last, first] = [rows.at(-1), next[0]];
  const column = first && onlyCell(first);
  const [above, below] = [
    column === undefined ? undefined : last?.[column],
    column === undefined ? undefined : first?.[column],
  ];
  const filled = last?.filter((cell) => key(cell) !== "").length ?? 0;
  const broken =
    above &&
    below &&
    filled > 1 &&
    above.text.length >= 12 &&
    !SENTENCE_END.test(above.text) &&
    !NUMBER.test(key(below)) &&
    !isTotal(first);
  if (!last || !broken) return [...rows, ...next];
  const whole = last.map((cell, index) => (index === column ? joined([above, below]) : cell));
  return [...rows.slice(0, -1), whole, ...next.slice(1)];
}

/** The table with its continuation on the next page; undefined when `next` is a table of its own. */
export function continuedBy(grid: RunningGrid, next: PageGrid): RunningGrid | undefined {
  const inGrid = columnsIn(grid.xs, next.xs);
  const inNext = inGrid ? undefined : columnsIn(next.xs, grid.xs);
  if (!inGrid && !inNext) return undefined;
  const xs = inGrid ? grid.xs : next.xs;
  const columns = xs.length - 1;
  const above = inNext ? widened(grid.rows, inNext, columns) : grid.rows;
  const below = inGrid && inGrid.length < columns ? widened(next.rows, inGrid, columns) : next.rows;
  const shared = sharedHeader(above, below);
  const headed = below.slice(0, shared).some((row) => row.filter((cell) => key(cell) !== "").length >= 2);
  // the same header below a total, or a title alone, begins another table of the same form
  if (shared > 0 && (!headed || isTotal(above.at(-1)))) return undefined;
  return { xs, rows: shared > 0 ? [...above, ...below.slice(shared)] : withRest(above, below) };
}
