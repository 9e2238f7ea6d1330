import { numberingOf, parsePrintedNumber, withoutBlanks } from "@qingbei/domain";
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
import { joined, type Piece } from "../../decode/blocks.js";
import { most } from "../../most.js";
import { filledOf, type Row, textOf } from "../cells.js";
import { tableTitled } from "../line-kind.js";
import { withHeights } from "./lost-heights.js";
import { withSpans } from "./lost-spans.js";
import { isTorn } from "./torn-columns.js";
import { isUnitPair } from "./unit.js";
import { headerKey, shorterKeys, wordKey } from "./wording.js";

/** The header of a grid: where it stands and, for each column, its cells from the top down. */
export interface Header {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly (readonly Piece[])[];
}

/** A header stands among the first rows, and has no more than these. */
const WITHIN = 12;
const MOST_ROWS = 6;
const MOST_PREFACE_CELLS = 6;
/** Fewer words in a row may name a row of the body. */
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

/** Whether a cell above a header says itself that it is none of it: 编制部门：某局, 单位：元. */
function isMarked(text: string): boolean {
  return prefaceMark.test(withoutBlanks(text)) || unitNote.test(text);
}

/** Whether a cell is one of the headers of the standard tables. */
export function isHeaderWord(text: string): boolean {
  const whole = wordKey(text);
  // 单位：元、% is no column of percentages
  if (!whole || isNumbered(whole) || isMarked(text)) return false;
  const key = headerKey(text);
  if (key === "" || codeParts.includes(key) || structures.some((words) => words.test(key))) return true;
  for (const shorter of shorterKeys(key)) if (columnWords.has(shorter)) return true;
  return false;
}

const hasNumber = (cells: readonly Piece[]) =>
  cells.some(({ text }) => parsePrintedNumber(text) !== undefined);

/** Title, unit, department and year above the header, or blank. */
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

/** A line of words above the header that nobody knows: the office's name, a motto. */
function isLine(row: Row): boolean {
  const cells = filledOf(row);
  return cells.length <= 2 && !hasNumber(cells) && cells.every(({ text }) => !isNumbered(wordKey(text)));
}

/** Whether a cell is one of a header by its words. */
type IsWord = (text: string) => boolean;

/** Whether a cell is a class of expenditure, which stands above a column or names a row. */
function isClassWord(text: string): boolean {
  const key = headerKey(text);
  return projectClass.test(key) || economicNames().has(key);
}

/** Whether a row parts a merged cell above it: 金额 | 其中：教育收费 beneath 事业收入 and the blank that it runs over. */
function isParting(row: Row, above: Row): boolean {
  return row.some((cell, at) => {
    const isPair = textOf(cell) !== "" && textOf(row[at + 1]) !== "";
    return isPair && textOf(above[at]) !== "" && at + 1 < above.length && textOf(above[at + 1]) === "";
  });
}

/** Whether most of a row's cells are words of headers, and none is a number; `above`: the row of the header it may go on from. */
function isHeaderRow(row: Row, above: Row | undefined, isWord: IsWord): boolean {
  const cells = filledOf(row);
  if (cells.length === 0 || hasNumber(cells)) return false;
  if (cells.some((cell, at) => isUnitPair(cell, cells[at + 1]))) return false;
  // a row of that many words is no label with blank amounts
  const isKnown = ({ text }: Piece) => isWord(text) || (cells.length >= PARTS && isClassWord(text));
  const known = cells.filter(isKnown).length;
  if (!above) return known * 2 >= cells.length && cells.length > 1;
  // beneath a label that runs down: parts of what stands above them, 其中：公务用车加油, that no table has a field for
  const isBeneath = textOf(row[0]) === "" && known > 0 && (cells.length >= PARTS || isParting(row, above));
  return isBeneath || known * 2 > cells.length;
}

/**
 * A first cell alone beneath a row that has a word for each column parts none of them, and 合计 parts nothing alone: it is
 * the label of a blank row.
 */
function isLabelBeneath(row: Row, above: Row): boolean {
  const [only, ...others] = filledOf(row);
  if (only === undefined || only !== row[0] || others.length > 0) return false;
  return filledOf(above).length === row.length || sumHeadingLabel.test(headerKey(only.text));
}

/** 公务接待 above 费, where a page broke a cell in two rows: together they name a column, the lower by itself none. */
function isRestOf({ text }: Piece, above: Piece): boolean {
  return !isHeaderWord(text) && columnWords.has(headerKey(above.text + text));
}

/**
 * The cells above each column. The words of a merged cell stand in its first: a blank cell beneath words of its own
 * column belongs to them, any other blank cell to what stands to its left within the same cell above.
 */
function columnsOf(rows: readonly Row[], width: number): Piece[][] {
  const columns: Piece[][] = Array.from({ length: width }, () => []);
  // for each column, the column that its lowest cell begins in
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
    // a cell that runs down belongs to its own column still
    above = now.map((begin, at) => (begin === -2 ? at : begin === -1 ? (above[at] ?? -1) : begin));
  }
  return columns;
}

/** As many cells as most rows of the body have, the fewest first where as many rows have more. */
function commonWidths(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const times = most(counts.values());
  return [...counts].flatMap(([width, count]) => (count === times ? [width] : [])).sort((a, b) => a - b);
}

/**
 * Whether a row of a header lost the fields that its merged cells ran over, as where a web page became text: it is
 * shorter than the body and yet has no blank, so that nobody knows which of its words stands above which column.
 */
function isSkewed(header: readonly Row[], width: number): boolean {
  const isFull = (row: Row) => row.every((cell) => textOf(cell) !== "");
  const last = header.at(-1);
  // each column has its own word right above it, whatever stands over that
  if (last && last.length >= width && isFull(last)) return false;
  return header.some((row, at) => {
    if (row.length >= width || !isFull(row)) return false;
    // 类 | 款 | 项 beneath the merged cell that the row above begins with
    const above = header[at - 1];
    return !above || row.slice(1).some((_, index) => textOf(above[index + 1]) !== "");
  });
}

/**
 * Whether all rows of a header stand at the left and none reaches the last column: a page that lost the widths of its merged
 * cells fills its rows up with blanks.
 */
function isCutShort(header: readonly Row[], width: number): boolean {
  const lengths = header.map((row) => row.findLastIndex((cell) => textOf(cell) !== "") + 1);
  return (
    header.length > 1 &&
    header.every((row, at) => (lengths[at] ?? 0) < width && filledOf(row).length === lengths[at])
  );
}

/** The rows of a skewed header in their columns, where one of the widths that the body may have puts them there. */
function spannedBy(header: readonly Row[], widths: readonly number[]): Row[] | undefined {
  const [only, ...others] = widths
    .map((width) => withSpans(header, width))
    .filter((rows) => rows !== undefined);
  return others.length === 0 ? only : undefined;
}

/** A row of words above the header of which one at least says that it is none of it: 编制部门：某局 | 联系人 | 张三. */
function isForm(row: Row): boolean {
  const cells = filledOf(row);
  return cells.some(({ text }) => isMarked(text)) && !hasNumber(cells);
}

/** The first row of the header: beneath title, unit, and lines of words that nobody knows and that a title or a unit follows. */
function startOf(rows: readonly Row[], isWord: IsWord): number | undefined {
  let isUnsure = false;
  let isForced = false;
  for (const [at, row] of rows.slice(0, WITHIN).entries()) {
    if (isHeaderRow(row, undefined, isWord)) {
      // beneath words that nobody knows only a row of several words is surely a header, and they may be the upper part of it
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
 * The header of a grid; undefined where the first rows hold none.
 * @param isWord the words that headers of such tables have
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
 * Whether two headers are one, as at the head of a table and of its further pages. A year and a unit are words of it: the table
 * of another year goes on with none, and amounts in 元 with none in 万元.
 */
export function isSameHeader(one: Header, other: Header): boolean {
  const [a, b] = [one, other].map(({ columns }) =>
    columns.map((stack) => stack.map(({ text }) => wordKey(text)).join(">")).join("|"),
  );
  return a === b;
}

/** All words of a header, to know a table by. */
export function wordsOf(header: Header): string {
  return [...new Set(header.columns.flat())].map(({ text }) => wordKey(text)).join("|");
}
