import { pageFurniture, pageFurnitureInRows, signatureOpening } from "../../../templates/budget-tables.js";
import { codeParts, ordinalWords } from "../../../templates/table-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { looksLikeMoney } from "../../text/printed-numbers.js";
import { type Row, textOf } from "../cells.js";
import { isNote } from "../line-kind.js";
import { type Header, isPreface } from "./header.js";
import { unitInRow } from "./unit.js";
import { wordKey } from "./wording.js";

/** The rows of a table with data, and the notes among them. */
export interface Body {
  readonly rows: readonly Row[];
  readonly notes: readonly Piece[];
  /** The units of cells beneath a unit among the rows, if a further page uses another than the first. */
  readonly units?: ReadonlyMap<Piece, string>;
  /** A row without any words beneath the header: the table was published blank. */
  readonly blank?: Row;
}

/** Columns numbered 1, 2, 3 or 甲, 乙, 1, 2, or by how they add up (3=1+2). */
const COLUMN_MARK =
  /^(?:[甲乙丙丁]|[A-Za-z]|\d{1,2}(?:栏)?(?:[=＝][\d+＋\-－—~～.…至()（）]+)?|（\d{1,2}）|(?=.*[=＝+＋])[=＝()（）\d+＋\-－]{3,})$/;
/** Marks of columns that are not numbered: **, ——, ×. */
const NO_MARK = /^(?:[*＊×#]{1,4}|[-—–－]{1,4})$/;
const FEWEST_MARKS = 2;
const LONGEST_MARK = 24;

/** Whether a row numbers the columns (栏次). */
export function isColumnNumbers(row: Row): boolean {
  const marks: string[] = [];
  let isNamed = false;
  for (const cell of row) {
    const text = textOf(cell);
    if (text === "" || NO_MARK.test(text)) continue;
    const mark = text.length > LONGEST_MARK ? "" : wordKey(text);
    if (ordinalWords.test(mark)) isNamed = true;
    // 类 | 款 | 项 | 栏次 | 1 | 2
    else if (codeParts.includes(mark)) continue;
    else if (COLUMN_MARK.test(mark)) marks.push(mark);
    else return false;
  }
  if (isNamed) return true;
  const numbers = marks.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  const [first = 0] = numbers;
  return (
    numbers.length >= FEWEST_MARKS &&
    first <= 1 + marks.length - numbers.length &&
    numbers.every((number, at) => number === first + at)
  );
}

/** Whether a cell alone in its row is a page number inside a table. */
function isFurniture(text: string): boolean {
  return pageFurniture.test(text) && pageFurnitureInRows.test(text);
}

function keysOf(row: Row): string {
  return row.map((cell) => wordKey(cell.text)).join("|");
}

function firstOf(row: Row): string {
  return wordKey(row.find((cell) => textOf(cell) !== "")?.text ?? "");
}

/** The rows below the header, without repeated headers on later pages, numbers of columns, and notes. */
export function bodyOf(rows: readonly Row[], header: Header | undefined): Body {
  const headers = rows.slice(header?.start ?? 0, header?.end ?? 0);
  const repeated = new Set(headers.map(keysOf));
  const beginnings = new Set(headers.map(firstOf));
  const found: Row[] = [];
  const notes: Piece[] = [];
  const units = new Map<Piece, string>();
  let unit: string | undefined;
  let blank: Row | undefined;
  for (const row of rows.slice(header?.end ?? 0)) {
    const filled = row.filter((cell) => textOf(cell) !== "");
    const [only] = filled;
    if (!only) blank ??= row;
    else if (filled.length === 1 && isNote(only.text)) notes.push(only);
    else if (
      isColumnNumbers(row) ||
      (beginnings.has(firstOf(row)) && repeated.has(keysOf(row))) ||
      (filled.length === 1 && isFurniture(textOf(only))) ||
      // a row with money is not a signature, whatever its label
      (signatureOpening.test(only.text) && !filled.some((cell) => looksLikeMoney(textOf(cell))))
    )
      continue;
    else if (isPreface(row)) unit = unitInRow(row)?.text ?? unit;
    else {
      found.push(row);
      if (unit) for (const cell of row) units.set(cell, unit);
    }
  }
  return { rows: found, notes, units, ...(blank && { blank }) };
}
