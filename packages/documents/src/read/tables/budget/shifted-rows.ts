import { type Row, textOf } from "../cells.js";
import type { Column } from "./columns.js";

/** Shifted rows needed: a single one may be a slip in that row. */
const FEWEST_ROWS = 2;
const SHARE = 4;
/** A code such as 05, which is neither an amount nor a name. */
const CODE_AS_AMOUNT = /^0\d+$/;
const CODE_AS_NAME = /^\d{1,3}$/;

/** Whether a row has a code in a column of amounts or names. */
export function isShiftedRow(row: Row, columns: readonly Column[]): boolean {
  return row.some((cell, at) => {
    const role = columns[at]?.role;
    if (role === "amount") return CODE_AS_AMOUNT.test(textOf(cell));
    return role === "name" && CODE_AS_NAME.test(textOf(cell));
  });
}

/**
 * Whether the header is off by a column: at least 2 rows, and a quarter of all, have a code where the header says
 * amount or name. For a table of one row, that row is enough.
 */
export function areShifted(rows: readonly Row[], columns: readonly Column[]): boolean {
  if (!columns.some(({ role }) => role === "code")) return false;
  const shifted = rows.filter((row) => row.length >= columns.length && isShiftedRow(row, columns)).length;
  return shifted > 0 && shifted * SHARE >= rows.length && (shifted >= FEWEST_ROWS || rows.length === 1);
}
