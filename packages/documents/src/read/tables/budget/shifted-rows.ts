import { type Row, textOf } from "../cells.js";
import type { Column } from "./columns.js";

/** A row that shows it may be a slip; more are no slips. */
const FEWEST_ROWS = 2;
const SHARE = 4;
/** 05 is no amount, and no name. */
const CODE_AS_AMOUNT = /^0\d+$/;
const CODE_AS_NAME = /^\d{1,3}$/;

/** Whether a row prints a code where its amount or its name should stand. */
export function isShiftedRow(row: Row, columns: readonly Column[]): boolean {
  return row.some((cell, at) => {
    const role = columns[at]?.role;
    if (role === "amount") return CODE_AS_AMOUNT.test(textOf(cell));
    return role === "name" && CODE_AS_NAME.test(textOf(cell));
  });
}

/** Whether so many rows of a table by code show codes in other columns that the columns are not those of its header. */
export function areShifted(rows: readonly Row[], columns: readonly Column[]): boolean {
  if (!columns.some(({ role }) => role === "code")) return false;
  const shifted = rows.filter((row) => row.length >= columns.length && isShiftedRow(row, columns)).length;
  return shifted > 0 && shifted * SHARE >= rows.length && (shifted >= FEWEST_ROWS || rows.length === 1);
}
