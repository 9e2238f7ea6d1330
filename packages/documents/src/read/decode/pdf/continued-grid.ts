import { anyTableTitle, LONGEST_TITLE, titleTrailer } from "../../../templates/table-titles.js";
import { lastRowLabel } from "../../../templates/total-words.js";
import { type Span, spansOf } from "../../blocks/spans.js";
import { isUnbracketedFigure } from "../../text/printed-numbers.js";
import { addRows, isOfAmounts } from "./broken-row.js";
import type { PageGrid } from "./page-grid.js";
import { bareText, type SetPiece } from "./set-text.js";

export type Row = readonly SetPiece[];

/** A table that may run over several pages. */
export interface RunningGrid {
  readonly xs: readonly number[];
  /** Rows of later pages are appended to these. */
  readonly rows: Row[];
  /** The extent of each column's text, if no lines are ruled between the columns. */
  readonly columns?: readonly Span[];
  /** Some of its rows are uncertain: a page's end broke one, or rows are missing. */
  readonly torn?: true;
}

/** In points: how far the edges of the same columns may differ, and how far the whole table may be moved. */
const SAME_EDGE = 3;
const SHIFT = 14;
const MOST_HEADER_ROWS = 6;

/** For each column of `part` its index in `whole`; undefined if their columns differ. */
function columnsIn(whole: readonly number[], part: readonly number[]): number[] | undefined {
  const shift = (part[0] ?? 0) - (whole[0] ?? 0);
  if (Math.abs(shift) > SHIFT) return undefined;
  const places = part.map((x) => whole.findIndex((edge) => Math.abs(edge + shift - x) <= SAME_EDGE));
  const complete = places.every((place) => place >= 0) && places.at(-1) === whole.length - 1;
  return complete ? places.slice(0, -1) : undefined;
}

/** Rows with a field for each column; the text of a cell over several columns is in its first field. */
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

/** The number of rows at the head of both tables that are equal. */
function sharedHeader(rows: readonly Row[], next: readonly Row[]): number {
  let shared = 0;
  while (shared < Math.min(MOST_HEADER_ROWS, rows.length, next.length)) {
    const [row = [], other = []] = [rows[shared], next[shared]];
    const same =
      row.length === other.length && row.every((cell, column) => bareText(cell) === bareText(other[column]));
    const words = row.filter((cell) => bareText(cell) !== "" && !isUnbracketedFigure(bareText(cell)));
    // a number with decimals is never in a header; a blank row is not a header
    if (!same || words.length === 0 || row.some((cell) => /\d[,.]\d/.test(cell.text))) break;
    shared++;
  }
  return shared;
}

/**
 * The rows of the next page. If they repeat the header of the table above, but some of its text ran over into the row
 * beneath, that header replaces theirs, and the text is removed from the row; otherwise they are unchanged.
 */
function withWholeHeader(rows: readonly Row[], next: readonly Row[]): readonly Row[] {
  const isHeader = (row: Row, above: Row) =>
    row.length === above.length &&
    row.some((cell) => bareText(cell) !== "") &&
    row.every((cell, column) => {
      const [text, whole] = [bareText(cell), bareText(above[column])];
      return text === whole || (text !== "" && !isUnbracketedFigure(whole) && whole.startsWith(text));
    });
  const most = Math.min(MOST_HEADER_ROWS, rows.length, next.length - 1);
  let head = 0;
  while (head < most && isHeader(next[head] ?? [], rows[head] ?? [])) head++;
  const below = next[head] ?? [];
  const over = new Set<number>();
  for (let index = 0; index < head; index++)
    for (const [column, cell] of (rows[index] ?? []).entries()) {
      const [whole, part] = [bareText(cell), bareText(next[index]?.[column])];
      if (whole === part) continue;
      if (over.has(column) || part + bareText(below[column]) !== whole) return next;
      over.add(column);
    }
  if (over.size === 0) return next;
  const rest = below.map((cell, column) => (over.has(column) ? { text: "", position: cell.position } : cell));
  return [...rows.slice(0, head), rest, ...next.slice(head + 1)];
}

function isTotal(row: Row | undefined): boolean {
  return row?.some((cell) => lastRowLabel.test(bareText(cell))) ?? false;
}

/** The edges of two parts of one form whose rows are divided differently; undefined if they are two tables. */
function commonEdges(whole: readonly number[], part: readonly number[]): number[] | undefined {
  const shift = (part[0] ?? 0) - (whole[0] ?? 0);
  if (Math.abs(shift) > SHIFT) return undefined;
  const moved = part.map((x) => x - shift);
  const own = moved.filter((x) => !whole.some((edge) => Math.abs(edge - x) <= SAME_EDGE));
  const [last = 0, end = 0] = [whole.at(-1), moved.at(-1)];
  const shared = part.length - own.length - 2;
  if (Math.abs(last - end) > SAME_EDGE || shared * 2 <= Math.min(whole.length, part.length) - 2)
    return undefined;
  return [...whole, ...own].sort((a, b) => a - b);
}

/** The spans of unruled columns on two pages: each must overlap exactly one span of the other page. */
function commonColumns(above: readonly Span[], below: readonly Span[]): readonly Span[] | undefined {
  if (above.length !== below.length) return undefined;
  const all = spansOf([...above, ...below].map(([left, right]) => ({ left, right })));
  const isSame = above.every(([left, right], index) => {
    const other = below[index];
    return other && left < other[1] && other[0] < right;
  });
  return isSame && all.length === above.length ? all : undefined;
}

/** The title in the first row of a table, without a mark of continuation; undefined if that row is not only a title. */
function titleIn([first]: readonly Row[]): string | undefined {
  const [title = "", ...others] = first?.map(bareText).filter((text) => text !== "") ?? [];
  const isTitle = others.length === 0 && title.length <= LONGEST_TITLE && anyTableTitle.test(title);
  return isTitle ? title.replace(titleTrailer, "") : undefined;
}

/** Whether a table has its row of totals; an unruled table without one may have lost its last rows. */
export function hasTotal({ rows }: RunningGrid): boolean {
  return rows.some((row) => isTotal(row) && row.some((cell) => /\d/.test(cell.text)));
}

/** The edges of a table's columns on two pages. */
function edgesOf(grid: RunningGrid, next: PageGrid, isUntitled: boolean): readonly number[] | undefined {
  if (columnsIn(grid.xs, next.xs)) return grid.xs;
  if (columnsIn(next.xs, grid.xs)) return next.xs;
  // the labels of a form, before its amounts
  if (!isUntitled || grid.rows.some(isOfAmounts) || isTotal(grid.rows.at(-1))) return undefined;
  return commonEdges(grid.xs, next.xs);
}

/**
 * The table with its continuation on the next page; undefined if `next` is a table of its own.
 * @param isUntitled whether no text is above `next` on its page
 */
export function continuedBy(grid: RunningGrid, next: PageGrid, isUntitled: boolean): RunningGrid | undefined {
  const common = grid.columns && next.columns && commonColumns(grid.columns, next.columns);
  // the edges between unruled columns depend on what stands in them
  const part = common ? { ...next, xs: grid.xs } : next;
  const xs = edgesOf(grid, part, isUntitled);
  const [inGrid, inNext] = [xs && columnsIn(xs, grid.xs), xs && columnsIn(xs, part.xs)];
  if (!xs || !inGrid || !inNext) return undefined;
  const width = xs.length - 1;
  const above = inGrid.length < width ? widened(grid.rows, inGrid, width) : grid.rows;
  const ofNext = inNext.length < width ? widened(next.rows, inNext, width) : next.rows;
  const below = withWholeHeader(above, ofNext);
  const [title, nextTitle] = [titleIn(above), titleIn(below)];
  if (title && nextTitle && title !== nextTitle) return undefined;
  const shared = sharedHeader(above, below);
  const headed = below
    .slice(0, shared)
    .some((row) => row.filter((cell) => bareText(cell) !== "").length >= 2);
  // the same header below a total, or below a title alone, begins another table of the same form
  if (shared > 0 && (!headed || isTotal(above.at(-1)))) return undefined;
  const torn = addRows(above, shared > 0 ? below.slice(shared) : below);
  const columns = common ?? grid.columns;
  return {
    xs,
    rows: above,
    ...(columns && { columns }),
    ...((torn || grid.torn || next.torn) && { torn: true }),
  };
}
