import { most } from "../../blocks/most.js";
import { beginsDecimalAmount, isCompleteNumber } from "../../text/printed-numbers.js";
import type { Lattice } from "./lattice.js";
import type { Line } from "./text-line.js";
import { decimalsOf, isFilled, type Places, type Surroundings } from "./wrapped-numbers.js";

/** The code of a row, or a part of one. */
const CODE = /^\d{2,9}$/;
const DIGITS = /^\d+$/;
/** The codes of a class, its section and its item. */
const WHOLE_CODES = [3, 5, 7];
const NO_PLACES: Places = new Set();

/** The numbers of decimals in each column, by the cells whose amount can be read in only one way. */
function placesOf(
  { cells, cellAt }: Lattice,
  lines: ReadonlyMap<number, readonly Line[]>,
): ReadonlyMap<number, Places> {
  const ofColumns = new Map<number, Set<number>>();
  const tallest = (row: number) => most((cellAt[row] ?? []).map((index) => lines.get(index)?.length ?? 0));
  const last = { row: cellAt.length - 1, lines: tallest(cellAt.length - 1) };
  for (const [index, { column, row, box }] of cells.entries()) {
    const [first, second, ...others] = lines.get(index) ?? [];
    if (!first || others.length > 0) continue;
    // 911. is no number, so it must continue: 911.67
    const isCertain = !second || !isCompleteNumber(first.text);
    const text = first.text + (second?.text ?? "");
    if (!isCertain || !text.includes(".") || !isCompleteNumber(text)) continue;
    // the page's end may have cut 60.45 into 60.4 and 5
    const hasRoom = row !== last.row || last.lines > (second ? 2 : 1);
    if (!hasRoom && isFilled(second ?? first, box[2] - box[0])) continue;
    const places = ofColumns.get(column) ?? new Set();
    ofColumns.set(column, places.add(decimalsOf(text)));
  }
  return ofColumns;
}

/** Whether the lines of a cell are one code: 2080502 may be broken, but 20805 above 210 are two. */
function isOneCode(lines: readonly Line[]): boolean {
  const whole = lines.map(({ text }) => text).join("");
  if (lines.length < 2) return CODE.test(whole);
  const isBroken = lines.some(({ text }) => !WHOLE_CODES.includes(text.length));
  return isBroken && DIGITS.test(whole) && WHOLE_CODES.includes(whole.length);
}

/**
 * Whether a band between two ruling lines is certainly one row: before its amounts it has one code, or names of one
 * line alone.
 */
function isOneRow(columns: readonly (readonly Line[])[]): boolean {
  const amounts = columns.findIndex((lines) => lines.some(({ text }) => beginsDecimalAmount(text)));
  const names = columns.slice(0, Math.max(0, amounts)).filter(({ length }) => length > 0);
  return names.length > 0 && (names.some(isOneCode) || names.every(({ length }) => length === 1));
}

/** What a ruled table tells about the amounts of a cell, given the lines of all cells in its band. */
export function surroundings(lattice: Lattice, lines: ReadonlyMap<number, readonly Line[]>) {
  const places = placesOf(lattice, lines);
  const elsewhere = new Set([...places.values()].flatMap((own) => [...own]));
  return (band: readonly (readonly Line[])[]) => {
    const oneRow = isOneRow(band);
    return (column: number): Surroundings => ({
      places: places.get(column) ?? NO_PLACES,
      elsewhere,
      isOneRow: oneRow,
    });
  };
}
