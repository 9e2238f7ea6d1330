import { parsePrintedNumber, withoutBlanks } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { columnWordings, prefaceMark, tableKinds, tableTemplates } from "../../../templates/budget-tables.js";
import { economicNames, projectClass } from "../../../templates/other-tables.js";
import {
  changeWords,
  codeParts,
  codeWords,
  genericWords,
  groupWords,
  nameWords,
  ordinalWords,
  previousWords,
  projectCodeWords,
  remarkWords,
  unitNameWords,
} from "../../../templates/table-words.js";
import { sumHeadingLabel } from "../../../templates/total-words.js";
import { unitNote } from "../../../templates/units.js";
import { joined, type Piece } from "../../blocks/blocks.js";
import { most } from "../../blocks/most.js";
import { filledOf, type Row, textOf } from "../cells.js";
import { tableTitled } from "../line-kind.js";
import { withHeights } from "./lost-heights.js";
import { withSpans } from "./lost-spans.js";
import { isTorn } from "./torn-columns.js";
import { isUnitPair } from "./unit.js";
import { headerKey, shorterKeys, wordKey } from "./wording.js";

/** The header of a grid: its rows from `start` up to `end`, and for each column its cells from the top down. */
export interface Header {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly (readonly Piece[])[];
}

/** A header is within the first rows of a grid, and has no more rows than this. */
const WITHIN = 12;
const MOST_ROWS = 6;
const MOST_PREFACE_CELLS = 6;
/** A row with fewer words may be the label of a row of the body. */
const PARTS = 3;

const columnWords = new Set(
  tableKinds.flatMap((kind) =>
    Object.keys(tableTemplates[kind].columns).flatMap((field) => columnWordings(kind, field).map(headerKey)),
  ),
);
const structures = [
  ordinalWords,
  remarkWords,
  codeWords,
  nameWords,
  unitNameWords,
  projectCodeWords,
  genericWords,
  groupWords,
  changeWords,
  previousWords,
];
/** 一、 or 1. before words begins a row, never a header cell; ① alone may number a column. */
const isNumbered = (key: string) => (numberingOf(key)?.end ?? key.length) < key.length;

/** Whether a cell above a header is marked as not being part of it: 编制部门：某局, 单位：元. */
function isMarked(text: string): boolean {
  return prefaceMark.test(withoutBlanks(text)) || unitNote.test(text);
}

/** Whether a cell is one of the headers of the standard tables. */
export function isHeaderWord(text: string): boolean {
  const whole = wordKey(text);
  // 单位：元、% is a unit, not a column of percentages
  if (!whole || isNumbered(whole) || isMarked(text)) return false;
  const key = headerKey(text);
  if (key === "" || codeParts.includes(key) || structures.some((words) => words.test(key))) return true;
  for (const shorter of shorterKeys(key)) if (columnWords.has(shorter)) return true;
  return false;
}

const hasNumber = (cells: readonly Piece[]) =>
  cells.some(({ text }) => parsePrintedNumber(text) !== undefined);

/** Whether a row above the header is blank, or has only title, unit, department and year. */
export function isPreface(row: Row): boolean {
  const cells = filledOf(row);
  // rows of data begin with a code, or hold more
  if (cells.length > MOST_PREFACE_CELLS || /^\s*\d+\s*$/.test(cells[0]?.text ?? "")) return false;
  const marked = cells.filter(
    (cell, at) =>
      isMarked(cell.text) ||
      isUnitPair(cell, cells[at + 1]) ||
      isUnitPair(cells[at - 1], cell) ||
      tableTitled(cell.text, "finalAccounts") !== undefined,
  );
  return cells.length === 0 || marked.length * 2 >= cells.length;
}

/** Whether a row above the header is a line of free words: the office's name, a motto. */
function isLine(row: Row): boolean {
  const cells = filledOf(row);
  return cells.length <= 2 && !hasNumber(cells) && cells.every(({ text }) => !isNumbered(wordKey(text)));
}

/** Whether a text is a word of a header. */
type IsWord = (text: string) => boolean;

/** Whether a cell is a class of expenditure, which may be above a column or name a row. */
function isClassWord(text: string): boolean {
  const key = headerKey(text);
  return projectClass.test(key) || economicNames().has(key);
}

/** Whether a row divides a merged cell above it: 金额 | 其中：教育收费 beneath 事业收入 and its blank field. */
function isParting(row: Row, above: Row): boolean {
  return row.some((cell, at) => {
    const isPair = textOf(cell) !== "" && textOf(row[at + 1]) !== "";
    return isPair && textOf(above[at]) !== "" && at + 1 < above.length && textOf(above[at + 1]) === "";
  });
}

/**
 * Whether at least half of a row's cells are words of headers and none is a number.
 * @param above the row above, if that is already part of the header
 */
function isHeaderRow(row: Row, above: Row | undefined, isWord: IsWord): boolean {
  const cells = filledOf(row);
  if (cells.length === 0 || hasNumber(cells)) return false;
  if (cells.some((cell, at) => isUnitPair(cell, cells[at + 1]))) return false;
  // with that many words a row is not a label with blank amounts
  const isKnown = ({ text }: Piece) => isWord(text) || (cells.length >= PARTS && isClassWord(text));
  const known = cells.filter(isKnown).length;
  if (!above) return known * 2 >= cells.length && cells.length > 1;
  // the parts of a label that spans rows, 其中：公务用车加油, for which no table has a field
  const isBeneath = textOf(row[0]) === "" && known > 0 && (cells.length >= PARTS || isParting(row, above));
  return isBeneath || known * 2 > cells.length;
}

/**
 * Whether a row is not part of the header but the label of a blank row: its only cell is the first one, and the row
 * above has a word for each column, or the label is 合计.
 */
function isLabelBeneath(row: Row, above: Row): boolean {
  const [only, ...others] = filledOf(row);
  if (only === undefined || only !== row[0] || others.length > 0) return false;
  return filledOf(above).length === row.length || sumHeadingLabel.test(headerKey(only.text));
}

/** 公务接待 above 费: a page broke one cell into two rows. Only together do they name a column. */
function isRestOf({ text }: Piece, above: Piece): boolean {
  return !isHeaderWord(text) && columnWords.has(headerKey(above.text + text));
}

/**
 * The header cells above each column. A merged cell has its text in its first field. A blank cell belongs to the word
 * above it in its own column, if there is one, else to the cell at its left beneath the same merged cell.
 */
function columnsOf(rows: readonly Row[], width: number): Piece[][] {
  const columns: Piece[][] = Array.from({ length: width }, () => []);
  // for each column, the first column of its lowest cell
  let above: number[] = Array.from({ length: width }, () => -1);
  for (const row of rows) {
    const now: number[] = [];
    for (let at = 0; at < width; at++) {
      const cell = row[at];
      const left = now[at - 1];
      if (cell && textOf(cell)) {
        const last = columns[at]?.at(-1);
        if (last && isRestOf(cell, last)) columns[at]?.splice(-1, 1, joined([last, cell]));
        else columns[at]?.push(cell);
        now.push(at);
      } else if (above[at] === at) now.push(-2);
      else if (left !== undefined && left >= 0 && above[at] === above[left]) {
        const merged = row[left];
        if (merged) columns[at]?.push(merged);
        now.push(left);
      } else now.push(-1);
    }
    // a cell that spans rows keeps its own column
    above = now.map((begin, at) => (begin === -2 ? at : begin === -1 ? (above[at] ?? -1) : begin));
  }
  return columns;
}

/**
 * The most frequent numbers of cells among the rows of the body; if several are equally frequent, the smallest first.
 */
function commonWidths(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const times = most(counts.values());
  return [...counts].flatMap(([width, count]) => (count === times ? [width] : [])).sort((a, b) => a - b);
}

/**
 * Whether a row of the header lost the fields that its merged cells covered, as when a web page became text: it is
 * shorter than the body and has no blank, so that its words cannot be assigned to columns.
 */
function isSkewed(header: readonly Row[], width: number): boolean {
  const isFull = (row: Row) => row.every((cell) => textOf(cell) !== "");
  const last = header.at(-1);
  // each column has its own word directly above it, so the rows further up do not matter
  if (last && last.length >= width && isFull(last)) return false;
  return header.some((row, at) => {
    if (row.length >= width || !isFull(row)) return false;
    // 类 | 款 | 项 beneath the merged first cell of the row above
    const above = header[at - 1];
    return !above || row.slice(1).some((_, index) => textOf(above[index + 1]) !== "");
  });
}

/**
 * Whether all rows of a header end before the last column: a page that lost the widths of its merged cells pads its
 * rows with blanks.
 */
function isCutShort(header: readonly Row[], width: number): boolean {
  const lengths = header.map((row) => row.findLastIndex((cell) => textOf(cell) !== "") + 1);
  return (
    header.length > 1 &&
    header.every((row, at) => (lengths[at] ?? 0) < width && filledOf(row).length === lengths[at])
  );
}

/** The rows of a skewed header in their columns, by the first possible width of the body that fits. */
function spannedBy(header: readonly Row[], widths: readonly number[]): Row[] | undefined {
  const [only, ...others] = widths
    .map((width) => withSpans(header, width))
    .filter((rows) => rows !== undefined);
  return others.length === 0 ? only : undefined;
}

/**
 * Whether a row of words above the header is marked as not being part of it in at least one cell: 编制部门：某局 | 联系人 | 张三.
 */
function isForm(row: Row): boolean {
  const cells = filledOf(row);
  return cells.some(({ text }) => isMarked(text)) && !hasNumber(cells);
}

/** The first row of the header, beneath title, unit, and lines of unknown words that a title or a unit follows. */
function startOf(rows: readonly Row[], isWord: IsWord): number | undefined {
  let isUnsure = false;
  let isForced = false;
  for (const [at, row] of rows.slice(0, WITHIN).entries()) {
    if (isHeaderRow(row, undefined, isWord)) {
      // beneath unknown words only a row of several words is surely a header; those words may be its upper part
      return isUnsure || (isForced && filledOf(row).length < PARTS) ? undefined : at;
    }
    if (isPreface(row)) isUnsure &&= filledOf(row).length === 0;
    else if (isForm(row)) isForced = true;
    else if (!isLine(row)) {
      if (hasNumber(filledOf(row)) || filledOf(row).some(({ text }) => isNumbered(wordKey(text))))
        return undefined;
      isUnsure = true;
      isForced = true;
    }
  }
  return undefined;
}

/**
 * The header of a grid; undefined if the first rows hold none.
 * @param isWord whether a text is a word of the headers of such tables
 */
export function headerOf(rows: readonly Row[], isWord: IsWord = isHeaderWord): Header | undefined {
  const start = startOf(rows, isWord);
  if (start === undefined) return undefined;
  let end = start + 1;
  while (
    end < rows.length &&
    end - start < MOST_ROWS &&
    isHeaderRow(rows[end] ?? [], rows[end - 1] ?? [], isWord) &&
    !isLabelBeneath(rows[end] ?? [], rows[end - 1] ?? [])
  )
    end++;
  const found = rows.slice(start, end);
  const body = rows.slice(end, end + 50);
  const commons = commonWidths(body);
  const width = most([...found, ...body].map(({ length }) => length));
  const isLost = isSkewed(found, commons[0] ?? 0) || isCutShort(found, commons[0] ?? 0);
  const spanned = isLost ? spannedBy(found, commons) : found;
  if (!spanned) return undefined;
  const columns = columnsOf(withHeights(spanned, width), width);
  return isTorn(columns) ? undefined : { start, end, columns };
}

/**
 * Whether two headers are the same, as on further pages of a table. Years and units count: a table of another year, or
 * in 元 instead of 万元, is not continued.
 */
export function isSameHeader(one: Header, other: Header): boolean {
  const [a, b] = [one, other].map(({ columns }) =>
    columns.map((stack) => stack.map(({ text }) => wordKey(text)).join(">")).join("|"),
  );
  return a === b;
}

/** All words of a header, by which a table is recognised. */
export function wordsOf(header: Header): string {
  return [...new Set(header.columns.flat())].map(({ text }) => wordKey(text)).join("|");
}
