import { parsePrintedNumber } from "@qingbei/domain";
import { isPrintedNothing } from "@qingbei/domain/internal";
import { joined, type Piece } from "../blocks/blocks.js";

/**
 * A table in which a bar closes each cell, most cells on a line of their own: what some converters make of a web page.
 */
export interface ClosedTable {
  /** Without the blanks that padded a row. Undefined if there is no table, or if its columns are uncertain. */
  readonly rows?: readonly (readonly Piece[])[];
  /** The line after the last that was looked at. */
  readonly end: number;
}

const BAR = "|";
/** Lines that a table needs, most of them with one cell. */
const FEWEST_LINES = 6;
/** No table has more lines. */
const MOST_LINES = 50_000;
/** The most paragraphs of a cell, and so the most lines without a bar between cells. */
const MOST_PARAGRAPHS = 12;
const MOST_COLUMNS = 40;
/** If no cell is merged, this many rows are needed to show the columns. */
const FEWEST_ROWS = 3;
/**
 * The largest share of the rarer kind of cells that may be in columns of the other kind; under a wrong width all of
 * them are.
 */
const MOST_ODD = 1 / 3;

/** The cells of a line. Bars behind the last cell pad the row: its merged cells spanned that many columns. */
interface ClosedLine {
  readonly cells: readonly Piece[];
  readonly padding: number;
}

function closedLine(line: string, number: number): ClosedLine | undefined {
  if (!line.trimEnd().endsWith(BAR)) return undefined;
  const parts = line.trimEnd().split(BAR).slice(0, -1);
  const filled = parts.findLastIndex((part) => part.trim() !== "");
  const kept = Math.max(1, filled + 1);
  let column = 1;
  const cells = parts.slice(0, kept).map((text) => {
    const cell = { text, position: { line: number, column } };
    column += text.length + 1;
    return cell;
  });
  return { cells, padding: parts.length - kept };
}

/** The cells of a table in order, and the number of columns passed at the end of each padded row. */
interface Gathered {
  readonly cells: Piece[];
  /** For each cell the number of columns up to it, itself included, and the line it begins in. */
  readonly upTo: number[];
  readonly lines: number[];
  readonly rowEnds: number[];
  readonly end: number;
  readonly isOnePerLine: boolean;
}

function gather(lines: readonly string[], start: number): Gathered {
  const cells: Piece[] = [];
  const upTo: number[] = [];
  const begins: number[] = [];
  const rowEnds: number[] = [];
  let columns = 0;
  let alone = 0;
  let end = start;
  let paragraphs: Piece[] = [];
  for (let at = start; at < lines.length && at - start < MOST_LINES; at++) {
    const text = lines[at] ?? "";
    const line = closedLine(text, at + 1);
    if (line) {
      const [first, ...others] = line.cells;
      if (!first) break;
      if (others.length === 0) alone++;
      for (const cell of [joined([...paragraphs, first], "\n"), ...others]) {
        cells.push(cell);
        upTo.push(++columns);
        begins.push(at - paragraphs.length);
      }
      paragraphs = [];
      columns += line.padding;
      if (line.padding > 0) rowEnds.push(columns);
      end = at + 1;
    } else if (cells.length === 0 || text.trim() === "" || text.includes(BAR)) break;
    else if (paragraphs.length >= MOST_PARAGRAPHS) break;
    // a whole number of rows is complete, so this line is not a further paragraph of a cell but below the table
    else if (rowEnds[0] !== undefined && columns % rowEnds[0] === 0) break;
    else paragraphs.push({ text, position: { line: at + 1, column: 1 } });
  }
  return { cells, upTo, lines: begins, rowEnds, end, isOnePerLine: alone * 2 > end - start };
}

type CellKind = "number" | "text" | "blank";

function kindOf({ text }: Piece): CellKind {
  const bare = text.trim();
  if (bare === "" || isPrintedNothing(bare)) return "blank";
  return parsePrintedNumber(bare) === undefined ? "text" : "number";
}

/** The kind of each column of the rows laid end to end; padding is blank. */
function kindsOf({ cells, upTo, rowEnds }: Gathered): CellKind[] {
  const length = Math.max(upTo.at(-1) ?? 0, rowEnds.at(-1) ?? 0);
  const kinds = Array.from({ length }, (): CellKind => "blank");
  for (const [index, cell] of cells.entries()) kinds[(upTo[index] ?? 1) - 1] = kindOf(cell);
  return kinds;
}

/**
 * The smallest width at which every padded row ends a row and, beneath the header, nearly every column holds either
 * numbers or words: 合计 may be among codes.
 */
function evenWidth(kinds: readonly CellKind[], rowEnds: readonly number[]): number | undefined {
  const firstNumber = kinds.indexOf("number");
  for (let width = 2; width <= MOST_COLUMNS && width * FEWEST_ROWS <= kinds.length; width++) {
    const header = Math.floor(firstNumber / width) * width;
    if ([kinds.length, ...rowEnds].some((end) => end % width !== 0)) continue;
    if (header < 0 || kinds.length - header < width * 2) continue;
    const columns = Array.from({ length: width }, () => ({ number: 0, text: 0, blank: 0 }));
    for (let at = header; at < kinds.length; at++) {
      const column = columns[at % width];
      if (column) column[kinds[at] ?? "blank"]++;
    }
    const count = (of: (column: Readonly<Record<CellKind, number>>) => number) =>
      columns.reduce((sum, column) => sum + of(column), 0);
    const rarer = Math.min(
      count(({ text }) => text),
      count(({ number }) => number),
    );
    if (count(({ number, text }) => Math.min(number, text)) <= rarer * MOST_ODD) return width;
  }
  return undefined;
}

/** The number of words if only blank rows follow them: a table that was published empty. */
function headerWidth(cells: readonly Piece[]): number | undefined {
  const width = cells.findIndex((cell) => kindOf(cell) === "blank");
  const isEmpty = width > 1 && cells.slice(width).every((cell) => kindOf(cell) === "blank");
  return isEmpty && cells.length % width === 0 ? width : undefined;
}

/** The first table among the gathered cells: its width, and how many cells it has. */
interface Extent {
  readonly width: number;
  readonly columns: number;
}

/**
 * The width of a table is that of its first padded row, the header; all padded rows have it. If one does not, another
 * table began directly beneath, with the row that contains it.
 */
function extentOf(found: Gathered): Extent | undefined {
  const { cells, upTo, rowEnds } = found;
  const kinds = kindsOf(found);
  const [width] = rowEnds;
  // no row was padded, or none in front of the first number
  if (width === undefined || kinds.slice(0, width).includes("number")) {
    const even = evenWidth(kinds, rowEnds) ?? (width === undefined ? headerWidth(cells) : undefined);
    return even === undefined ? undefined : { width: even, columns: kinds.length };
  }
  if (width < 2 || width > MOST_COLUMNS) return undefined;
  const other = rowEnds.find((end) => end % width !== 0);
  if (other !== undefined) {
    const last = upTo.findLast((column) => column < other) ?? 0;
    return { width, columns: Math.floor(last / width) * width };
  }
  return kinds.length % width === 0 ? { width, columns: kinds.length } : undefined;
}

const isNumber = (cell: Piece) => kindOf(cell) === "number";

/**
 * A row of numbers that merged cells made shorter: 合计 spanned the columns before its numbers. Undefined if the lost
 * columns are uncertain.
 */
function wholeRow(row: readonly Piece[], width: number): readonly Piece[] | undefined {
  const [label, ...rest] = row;
  if (!label || row.length === width || !row.some(isNumber)) return row;
  if (isNumber(label) || rest.some((cell) => kindOf(cell) === "text")) return undefined;
  const blank = { text: "", position: label.position };
  return [label, ...Array.from({ length: width - row.length }, () => blank), ...rest];
}

/** The table that may begin on a line. */
export function closedTable(lines: readonly string[], start: number): ClosedTable {
  const found = gather(lines, start);
  const { end } = found;
  const extent = end - start < FEWEST_LINES || !found.isOnePerLine ? undefined : extentOf(found);
  if (!extent || extent.columns === 0) return { end };
  const rows: Piece[][] = [];
  let next = end;
  for (const [index, cell] of found.cells.entries()) {
    const column = (found.upTo[index] ?? 1) - 1;
    if (column >= extent.columns) {
      next = found.lines[index] ?? end;
      break;
    }
    const at = Math.floor(column / extent.width);
    const row = rows[at] ?? [];
    rows[at] = row;
    row.push(cell);
  }
  const whole = rows.flatMap((row) => {
    const restored = wholeRow(row, extent.width);
    return restored ? [restored] : [];
  });
  return whole.length === rows.length ? { rows: whole, end: next } : { end: next };
}
