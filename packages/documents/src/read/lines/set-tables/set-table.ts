import { withoutBlanks } from "@qingbei/domain";
import { codeParts } from "../../../templates/table-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { most } from "../../blocks/most.js";
import { isFigure, isMoneyFigure } from "../../text/printed-numbers.js";
import { columnsOf } from "../text-width.js";
import { type BodyColumn, type BodyRow, bodyOfPage, type PageBody } from "./body-columns.js";
import { columnHeads, type TableColumn } from "./column-heads.js";
import { isAboveTable, type Measure, pieceOf, type SetLine, setTableLines } from "./set-lines.js";

/** A table whose columns are separated by blanks, as converters of pages and printers of worksheets write it. */
export interface SetTable {
  readonly rows: readonly (readonly Piece[])[];
  /** The line behind the last. */
  readonly end: number;
}

type Row = readonly Piece[];

/** Columns of a table and, for each, the column of a page's body. */
type Placed = readonly (number | undefined)[];

/** The first line of a table is at most 4 lines beneath its title. */
const NEAR = 4;
/** The most lines of a header. */
const MOST_HEADER = 24;
/** Fewer amounts may be aligned by coincidence. */
const FEWEST_AMOUNTS = 3;
/** Fewer rows are aligned by any measure. */
const FEWEST_ROWS = 3;
/** A measure is kept if it aligns at least 90 % of the numbers that the best one aligns. */
const AS_GOOD = 0.9;
/** A gap of at most 3 characters is too narrow to hide a blank column. */
const NARROW_GAP = 3;

/** The index of the first line with a number, where the body of a page begins. */
function bodyStart(lines: readonly SetLine[]): number {
  return lines.findIndex((line) => line.words.some(({ text }) => isFigure(text)) && !numbersColumns(line));
}

/** The lines of a page's header; of a line that numbers the columns, only 类, 款 and 项. */
function headerOf(lines: readonly SetLine[]): SetLine[] {
  return lines.map((line) =>
    numbersColumns(line)
      ? { ...line, words: line.words.filter(({ text }) => codeParts.includes(text)) }
      : line,
  );
}

/** A line that numbers the columns: 栏次 1 2 3. */
function numbersColumns({ words }: SetLine): boolean {
  const numbers = words.filter(({ text }) => isFigure(text)).map(({ text }) => text);
  const others = words.filter(({ text }) => !isFigure(text));
  return (
    numbers.length >= 2 &&
    numbers.every((text, at) => text === String(at + 1)) &&
    others.every(({ text }) => /^(?:栏次|行次|[甲乙丙丁类款项])$/.test(text))
  );
}

/** The columns of a page that continues a table without its header, by order; undefined if a column may be hidden. */
function placedByOrder(table: readonly TableColumn[], { columns, rows }: PageBody): Placed | undefined {
  const words = columns.findLastIndex(({ holds }) => holds === "words");
  const labels = table.flatMap(({ holds }, at) => (holds === "labels" ? [at] : []));
  const amounts = table.flatMap(({ holds }, at) => (holds === "amounts" ? [at] : []));
  const placed: (number | undefined)[] = table.map(() => undefined);
  // with amounts between labels, the page must have all columns
  if ((labels.at(-1) ?? -1) > (amounts[0] ?? 0)) {
    const isSame =
      columns.length === table.length &&
      columns.every(({ holds }, at) => (holds === "words") === (table[at]?.holds === "labels"));
    return isSame ? columns.map((_, at) => at) : undefined;
  }
  const own = columns.slice(words + 1);
  const isWhole = own.length === amounts.length;
  const isNarrow = own.every(
    ({ span }, at) => at === 0 || span[0] - (own[at - 1]?.span[1] ?? 0) <= NARROW_GAP,
  );
  // the sum of each row is in the first column, and the gaps are too narrow to hide a column
  const beginsFull = rows.every(({ cells }) => (cells[words + 1]?.length ?? 0) > 0);
  if (own.length > amounts.length || (!isWhole && !(isNarrow && beginsFull))) return undefined;
  for (const [at] of own.entries()) placed[amounts[at] ?? 0] = words + 1 + at;
  const codes = columns.slice(0, Math.max(0, words));
  if (codes.length >= labels.length || codes.some(({ holds }) => holds !== "digits")) {
    return words < 0 ? placed : undefined;
  }
  for (const [at] of codes.entries()) placed[labels[at] ?? 0] = at;
  if (words >= 0) placed[labels.at(-1) ?? 0] = words;
  return placed;
}

/** A row of a page in the columns of the table; the label of a sum is placed in front of the amounts at its right. */
function placedRow(
  { line, cells, sums }: BodyRow,
  table: readonly TableColumn[],
  placed: Placed,
  body: readonly BodyColumn[],
): Row {
  const { position } = pieceOf(line, line.words.slice(0, 1));
  const row: Piece[] = placed.map((at) => {
    const words = at === undefined ? [] : (cells[at] ?? []);
    return words.length > 0 ? pieceOf(line, words) : { text: "", position };
  });
  for (const words of sums) {
    const right = words.at(-1)?.right ?? 0;
    const isBehind = (at: number | undefined) => at !== undefined && (body[at]?.span[1] ?? 0) > right;
    const until = table.findIndex(({ holds }, at) => holds === "amounts" && isBehind(placed[at]));
    const label = table.findLastIndex(({ holds }, at) => holds === "labels" && (until < 0 || at < until));
    if (label >= 0) row[label] = pieceOf(line, words);
  }
  return row;
}

/**
 * Whether each row has a label in front of its amounts. Among codes, a label without amounts must continue a name that
 * filled its column, or begin one for a row without a name.
 */
function areWhole(rows: readonly Row[], table: readonly TableColumn[]): boolean {
  const labels = table.flatMap(({ holds }, at) => (holds === "labels" ? [at] : []));
  const amounts = table.flatMap(({ holds }, at) => (holds === "amounts" ? [at] : []));
  if (labels.length === 0) return true;
  const name = labels.at(-1) ?? 0;
  const isFilled = (row: Row | undefined, at: number) => row !== undefined && row[at]?.text !== "";
  const isCoded = labels.length > 1 && name < (amounts[0] ?? 0);
  const widest = rows.reduce((most, row) => Math.max(most, columnsOf(row[name]?.text ?? "")), 0);
  return rows.every((row, at) => {
    if (amounts.some((amount) => isFilled(row, amount))) return labels.some((label) => isFilled(row, label));
    if (!isCoded || labels.some((label) => label !== name && isFilled(row, label))) return true;
    const [before, next] = [rows[at - 1], rows[at + 1]];
    return (before && columnsOf(before[name]?.text ?? "") >= widest - 2) || (next && !isFilled(next, name));
  });
}

/**
 * Whether all blanks are multiples of one number: then a converter put them between cells, and they show no columns.
 */
function areSeparators(lines: readonly SetLine[]): boolean {
  let common = 0;
  for (const { words } of lines) {
    for (const [at, { left }] of words.entries()) {
      let [gap, rest] = [left - (words[at - 1]?.right ?? left), common];
      if (gap < 2) continue;
      while (rest > 0) [gap, rest] = [rest, gap % rest];
      common = gap;
    }
  }
  return common !== 1;
}

/** The rows of a table, its header first; undefined if its columns are uncertain. */
function rowsOfTable(pages: readonly (readonly SetLine[])[]): readonly Row[] | undefined {
  const [first] = pages;
  const start = first ? bodyStart(first) : -1;
  if (!first || start < 1 || start > MOST_HEADER || areSeparators(pages.flat())) return undefined;
  const header = headerOf(first.slice(0, start));
  const headText = (lines: readonly SetLine[]) => lines.map(({ text }) => withoutBlanks(text)).join("\n");
  let table: readonly TableColumn[] | undefined;
  const rows: Row[] = [];
  for (const page of pages) {
    const at = Math.max(0, bodyStart(page));
    const body = bodyOfPage(page.slice(at));
    if (!body) return undefined;
    let placed: Placed | undefined;
    if (at > 0) {
      if (table && headText(headerOf(page.slice(0, at))) !== headText(header)) return undefined;
      const own = columnHeads(headerOf(page.slice(0, at)), body.columns);
      if (!own || (table && !areSame(table, own))) return undefined;
      table ??= own;
      placed = own.map((column) => column.body);
    } else placed = table && placedByOrder(table, body);
    if (!table || !placed) return undefined;
    for (const row of body.rows) rows.push(placedRow(row, table, placed, body.columns));
  }
  const amounts = pages.flat().flatMap(({ words }) => words.filter(({ text }) => isMoneyFigure(text)));
  if (amounts.length < FEWEST_AMOUNTS) return undefined;
  return table && areWhole(rows, table) ? [...headRows(table), ...rows] : undefined;
}

/** Whether two pages have the same columns beneath the same words. */
function areSame(table: readonly TableColumn[], other: readonly TableColumn[]): boolean {
  const key = ({ heads, holds }: TableColumn) => `${holds}${withoutBlanks(heads.at(-1)?.text ?? "")}`;
  return (
    table.length === other.length && table.every((column, at) => key(column) === key(other[at] ?? column))
  );
}

/**
 * The rows of a header: each column's words from the top down, so that none looks like the first field of a merged
 * cell.
 */
function headRows(table: readonly TableColumn[]): Row[] {
  const depth = most(table.map(({ heads }) => heads.length));
  return Array.from({ length: depth }, (_, level) =>
    table.map(
      ({ heads }) => heads[level] ?? { text: "", position: heads[0]?.position ?? { line: 1, column: 1 } },
    ),
  );
}

/**
 * The measures of a text's width: in characters, as converters of pages count, or in columns of a fixed-width font, as
 * printers of worksheets do.
 */
const measures: readonly Measure[] = [(text) => text.length, columnsOf];

/** How many numbers are aligned by a measure, on pages of several rows. */
function inLineBy(measure: Measure, lines: readonly string[], tables: readonly number[]): number {
  let count = 0;
  for (const above of tables) {
    for (const page of setTableLines(lines, above + 1, measure).pages) {
      const body = bodyOfPage(page.slice(Math.max(0, bodyStart(page))));
      if (body && body.rows.length >= FEWEST_ROWS) count += body.rows.length * body.inLine;
    }
  }
  return count;
}

/** The tables of a text whose columns are separated by blanks, found by the lines above them. */
export class SetTables {
  readonly #lines: readonly string[];
  /** The measures that fit the text. If no table decides between them, only what all of them read alike is read. */
  readonly #measures: readonly Measure[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    const tables = lines.flatMap((_, at) => (this.#mayBegin(at) ? [at] : []));
    const counts = measures.map((measure) => inLineBy(measure, lines, tables));
    const best = most(counts);
    this.#measures = measures.filter((_, at) => (counts[at] ?? 0) >= best * AS_GOOD);
  }

  #mayBegin(above: number): boolean {
    let next = above + 1;
    while (next < above + NEAR && this.#lines[next]?.trim() === "") next++;
    return isAboveTable(this.#lines[above] ?? "", this.#lines[next] ?? "");
  }

  /** The table beneath a line; undefined if there is none, or if its columns are uncertain. */
  beneath(above: number): SetTable | undefined {
    if (!this.#mayBegin(above)) return undefined;
    const tables = this.#measures.map((measure) => {
      const { pages, end } = setTableLines(this.#lines, above + 1, measure);
      return { rows: rowsOfTable(pages), end };
    });
    const [first, ...others] = tables;
    if (!first?.rows) return undefined;
    const isAlike = others.every(({ rows }) => JSON.stringify(rows) === JSON.stringify(first.rows));
    return isAlike ? { rows: first.rows, end: first.end } : undefined;
  }
}
