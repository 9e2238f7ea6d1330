import { isPrintedNothing, parsePrintedNumber, withoutBlanks } from "@qingbei/domain";
import { sideOfLabel } from "../../../templates/flat-sides.js";
import type { Piece } from "../../decode/blocks.js";
import { type Row, textOf } from "../cells.js";
import { DIGITS } from "./codes.js";
import type { Column } from "./columns.js";

const isNumber = (text: string) => /\d/.test(text) && parsePrintedNumber(text) !== undefined;
/** 1,234.50 or 30.00: what no code and no name is. */
const isAmount = (text: string) => isNumber(text) && !DIGITS.test(text);

/** Whether a cell may stand in a column by what it says. */
function mayStand(text: string, role: Column["role"] | undefined): boolean {
  // of a column that nobody reads nobody knows what it holds
  if (text === "" || role === undefined || role === "nothing") return true;
  if (role === "amount") return isNumber(text) || isPrintedNothing(text);
  return !isAmount(text);
}

/** Whether every cell may stand in its column; beside a column of codes none stands elsewhere. */
function fits(row: Row, columns: readonly Column[]): boolean {
  const hasCodes = columns.some(({ role }) => role === "code");
  return row.every((cell, at) => {
    const text = textOf(cell);
    const role = columns[at]?.role;
    const isStrayCode = hasCodes && (role === "name" || role === "unitName") && DIGITS.test(text);
    return mayStand(text, role) && !isStrayCode;
  });
}

/**
 * A row that merged cells made shorter, put back in its columns: what is lost stood behind it, before the numbers (合计 ran
 * over codes and names), behind the parts of its code that it has, or in front (the unit's name ran down). Undefined where its numbers fit no columns: nobody knows
 * what they are of.
 */
export function aligned(row: Row, columns: readonly Column[]): Row | undefined {
  if (row.length < columns.length || fits(row, columns)) return shortAligned(row, columns);
  // a page that lost the widths of its cells fills the row up with blanks
  const words = row.slice(0, row.findLastIndex((cell) => textOf(cell) !== "") + 1);
  return shortAligned(words, columns) ?? row;
}

function shortAligned(row: Row, columns: readonly Column[]): Row | undefined {
  const missing = columns.length - row.length;
  const [label, ...rest] = row;
  if (missing <= 0 || !label || !rest.some((cell) => isNumber(textOf(cell)))) return row;
  const first = columns.findIndex(({ role }) => role === "amount");
  const blank: Piece = { text: "", position: label.position };
  const blanks = Array.from({ length: missing }, () => blank);
  const isSum =
    first >= 2 && textOf(label) !== "" && !DIGITS.test(textOf(label)) && isNumber(textOf(rest[0]));
  // 201 | 一般公共服务支出 where blanks of 款 and 项 left no trace
  const isCode = (cell: Piece, at: number) => columns[at]?.role === "code" && DIGITS.test(textOf(cell));
  const codes = row.findIndex((cell, at) => !isCode(cell, at));
  const candidates = [
    ...(isSum && rest.length <= columns.length - first
      ? [[label, ...Array.from({ length: first - 1 }, () => blank), ...rest]]
      : []),
    row,
    ...(codes > 0 ? [[...row.slice(0, codes), ...blanks, ...row.slice(codes)]] : []),
    [...blanks, ...row],
  ];
  return candidates.find((each) => fits(each, columns));
}

/**
 * A row of revenue beside expenditure whose blank left side was merged and lost: a label of expenditure stands where one of
 * revenue should, and goes to the right with what follows it.
 */
export function alignedRight(row: Row, nameAt: number, width: number): Row {
  const cell = row[nameAt];
  const label = withoutBlanks(textOf(cell));
  if (!cell || row.length >= width || sideOfLabel(label) !== "expenditure") return row;
  const blanks = Array.from({ length: width - row.length }, () => ({ text: "", position: cell.position }));
  return [...row.slice(0, nameAt), ...blanks, ...row.slice(nameAt)];
}
