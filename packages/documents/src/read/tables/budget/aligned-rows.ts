import { parsePrintedNumber, withoutBlanks } from "@qingbei/domain";
import { isPrintedNothing } from "@qingbei/domain/internal";
import { sideOfLabel } from "../../../templates/flat-sides.js";
import type { Piece } from "../../blocks/blocks.js";
import { type Row, textOf } from "../cells.js";
import { DIGITS } from "./codes.js";
import type { Column } from "./columns.js";

const isNumber = (text: string) => /\d/.test(text) && parsePrintedNumber(text) !== undefined;
/** Whether a text is an amount like 1,234.50 or 30.00, which codes and names never are. */
const isAmount = (text: string) => isNumber(text) && !DIGITS.test(text);

/** Whether a cell's text fits the role of a column. */
function mayStand(text: string, role: Column["role"] | undefined): boolean {
  // the content of an unread column is unknown, so anything fits
  if (text === "" || role === undefined || role === "nothing") return true;
  if (role === "amount") return isNumber(text) || isPrintedNothing(text);
  return !isAmount(text);
}

/** Whether every cell fits its column. In a table with a column of codes, no code may be in another column. */
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
 * A row that merged cells made shorter, put back in its columns. The lost cells were behind its label (合计 ran over
 * codes and names), behind the printed parts of its code, at its end, or in front (the unit's name ran down). Undefined
 * if its numbers fit no such place.
 */
export function aligned(row: Row, columns: readonly Column[]): Row | undefined {
  if (row.length < columns.length || fits(row, columns)) return shortAligned(row, columns);
  // a page that lost the widths of its cells pads the row with blanks
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
  // 201 | 一般公共服务支出, where blank cells of 款 and 项 were lost
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
 * A row of revenue beside expenditure whose blank left side was lost: a label of expenditure is in the column of
 * revenue's labels, and is moved to the right with the cells behind it.
 */
export function alignedRight(row: Row, nameAt: number, width: number): Row {
  const cell = row[nameAt];
  const label = withoutBlanks(textOf(cell));
  if (!cell || row.length >= width || sideOfLabel(label) !== "expenditure") return row;
  const blanks = Array.from({ length: width - row.length }, () => ({ text: "", position: cell.position }));
  return [...row.slice(0, nameAt), ...blanks, ...row.slice(nameAt)];
}
