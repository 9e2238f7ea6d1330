import { withoutBlanks } from "@qingbei/domain";
import { LONGEST_LABEL } from "../../templates/flat-sides.js";
import { sentenceMark } from "../../templates/table-titles.js";
import { changeWords, labelHeading, surelyLabelHeading } from "../../templates/table-words.js";
import { unitNote } from "../../templates/units.js";
import type { Piece } from "../blocks/blocks.js";
import { isFigure } from "../text/printed-numbers.js";
import { type CellRows, cellRows } from "./cell-rows.js";

/**
 * A table with one cell on each line, and a blank line for a blank cell: what word processors make of a table in plain
 * text. Blank lines keep the columns, so the rows are certain; if they are not, no table is returned.
 */
export interface CellLines {
  readonly rows: readonly (readonly Piece[])[];
  /** The line after the last. */
  readonly end: number;
}

/** The most lines of a table. */
const MOST_LINES = 20_000;
const LONGEST_NOTE = 60;
const TITLE = /表(?:[（(].{0,12}[)）])?$/;
/** 编制部门：某局, between the unit and the header. */
const NOTE = /[:：]/;

const blankAt = ({ position }: Piece): Piece => ({ text: "", position });
const isBlank = ({ text }: Piece) => withoutBlanks(text) === "";

/** Whether a line ends like the title of a table. */
export const isTableTitle = (line: string) => TITLE.test(withoutBlanks(line));

/** Whether a line cannot be a cell: another table or a sentence begins. */
export function endsTable(line: string): boolean {
  const text = withoutBlanks(line);
  if (/[\t|]/.test(line) || text.length > LONGEST_LABEL) return true;
  return unitNote.test(text) || TITLE.test(text) || (sentenceMark.test(text) && !isFigure(text));
}

/**
 * The lines from `start` on that may be cells. If every second line is blank, those are separators and are left out.
 */
function cellsFrom(lines: readonly string[], start: number): readonly Piece[] {
  const cells: Piece[] = [];
  for (let at = start; at < lines.length && cells.length < MOST_LINES; at++) {
    const text = lines[at] ?? "";
    if (endsTable(text)) break;
    if (cells.length > 0 || !NOTE.test(text)) cells.push({ text, position: { line: at + 1, column: 1 } });
  }
  const first = cells.findIndex((cell) => !isBlank(cell));
  const arePairs =
    cells.length > first + 2 && cells.every((cell, at) => (at - first) % 2 === 0 || isBlank(cell));
  return arePairs
    ? cells.filter((_, at) => at >= first && (at - first) % 2 === 0)
    : cells.slice(Math.max(0, first));
}

/** The cells of a row of a header, with the number of columns beneath each. */
type Spread = readonly { readonly cell: Piece; readonly width: number }[];

/**
 * Whether a word is under the same merged cell as the one before: both are changes or neither is, and the first word
 * does not come again.
 */
function goesOn(word: string, before: string, first: string): boolean {
  return word !== first && changeWords.test(word) === changeWords.test(before);
}

/**
 * The widths of the cells in the row above. A blank has a cell for itself. Adjacent words are beneath one merged cell,
 * as long as they continue each other and no other part of the table begins.
 */
function widthsAbove(row: Spread, middle: number | undefined): number[] {
  const widths: number[] = [];
  let first = "";
  let before = "";
  let column = 0;
  for (const { cell, width } of row) {
    const word = withoutBlanks(cell.text);
    if (word !== "" && before !== "" && column !== middle && goesOn(word, before, first))
      widths.push((widths.pop() ?? 0) + width);
    else {
      widths.push(width);
      first = word;
    }
    before = word;
    column += width;
  }
  return widths;
}

/** The single row of a header in which one word is above all parts of a code; undefined if that does not fit. */
function shortHeader(
  cells: readonly Piece[],
  { width, layout = [] }: CellRows,
): readonly Piece[] | undefined {
  const parts = layout.filter((field) => field === "part").length;
  if (cells.length === width) return cells;
  if (parts < 2 || cells.length !== width - parts + 1) return undefined;
  const first = layout.indexOf("part");
  return cells.flatMap((cell, at) => [cell, ...(at === first ? Array(parts - 1).fill(blankAt(cell)) : [])]);
}

/**
 * The rows of a header, each cell above its columns. The last row has a field for every column, blank where the cell
 * above spans down to it; the row above has one for each run of those, and so on. Undefined if cells are left over.
 */
function headerRows(cells: readonly Piece[], body: CellRows): readonly (readonly Piece[])[] | undefined {
  const { width, middle } = body;
  if (cells.length <= width) {
    const header = shortHeader(cells, body);
    return header && [header];
  }
  const rows: Piece[][] = [];
  let rest = cells;
  let widths = Array.from({ length: width }, () => 1);
  while (rest.length >= widths.length) {
    const row = rest.slice(-widths.length).map((cell, at) => ({ cell, width: widths[at] ?? 1 }));
    rest = rest.slice(0, -widths.length);
    rows.unshift(
      row.flatMap(({ cell, width: own }) => [cell, ...Array.from({ length: own - 1 }, () => blankAt(cell))]),
    );
    if (rest.length === 0) return rows;
    if (widths.length === 1) break;
    widths = widthsAbove(row, middle);
  }
  return undefined;
}

/** Whether each column has a word, codes and names have words for them, and amounts do not. */
function isAbove(header: readonly (readonly Piece[])[], { width, layout = [] }: CellRows): boolean {
  return Array.from({ length: width }, (_, column) => {
    const own = header.findLast((row) => row[column] && !isBlank(row[column]))?.[column];
    // parts of a code may be beneath one word
    const before = layout[column] === "part" && layout[column - 1] === "part";
    const word = own ? withoutBlanks(own.text) : "";
    if (word === "") return before;
    return layout[column] ? labelHeading.test(word) : layout.length === 0 || !surelyLabelHeading.test(word);
  }).every(Boolean);
}

/** The table whose unit is on the line at `at`, if its cells follow one on each line. */
export function cellLines(lines: readonly string[], at: number): CellLines | undefined {
  const note = lines[at] ?? "";
  if (note.length > LONGEST_NOTE || !unitNote.test(note) || /[\t|]/.test(note)) return undefined;
  const pieces = cellsFrom(lines, at + 1);
  for (const body of cellRows(pieces.map(({ text }) => withoutBlanks(text)))) {
    const header = headerRows(pieces.slice(0, body.start), body);
    const last = pieces[Math.min(body.end, pieces.length) - 1];
    if (!header || !isAbove(header, body) || !last || !("line" in last.position)) continue;
    const rows = body.rows.map((row) => {
      const [label = last] = row.flatMap((index) => (index === undefined ? [] : (pieces[index] ?? [])));
      return row.map((index) => (index === undefined ? undefined : pieces[index]) ?? blankAt(label));
    });
    return { rows: [...header, ...rows], end: last.position.line };
  }
  return undefined;
}
