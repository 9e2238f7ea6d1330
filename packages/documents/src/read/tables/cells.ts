import {
  type Exact,
  isPrintedNothing,
  type PrintedNumber,
  parsePrintedNumber,
  shift,
  toHalfWidth,
  toText,
} from "@qingbei/domain";
import { unitAtEnd } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { type Piece, trimPiece } from "../decode/blocks.js";
import { inWan, placesToWan } from "../facts/amounts.js";

/** Cells side by side. */
export type Row = readonly Piece[];

/** The words of a cell without the blanks around them. */
export function textOf(cell: Piece | undefined): string {
  return cell?.text.trim() ?? "";
}

/** The cells of a row that have words. */
export function filledOf(row: Row): readonly Piece[] {
  return row.filter((cell) => textOf(cell) !== "");
}

/** What is longer is a sentence, whose amounts have their units. */
const LONGEST_CELL = 60;

/** A code whose blanks and breaks are the printer's: it is wrapped in a narrow cell, or set in groups. */
const BROKEN_CODE = /^[\dA-Za-z-]+(?:\s+[\dA-Za-z-]+)+$/;

/** States a code cell. */
export function stateCode(sink: FactSink, pointer: string, cell: Piece): void {
  const text = textOf(cell);
  if (text.length > LONGEST_CELL || !BROKEN_CODE.test(text)) {
    stateText(sink, pointer, cell);
    return;
  }
  const value = text.replace(/\s/g, "");
  sink.state({ pointer, value, occurrence: pieceOccurrence(cell, value) });
}

/** How a table prints its money. */
export interface MoneyColumn {
  /** As noted above the table; a unit printed in the cell itself goes before. */
  readonly unit: string;
  /** The unit of the model's field. */
  readonly field: "万元" | "元" | "count";
  readonly group: string;
  /** The year that the header names, where it is not the document's. */
  readonly year?: number;
}

/** A printed number in the unit of its field, with its decimals counted in that unit. */
function inUnitOf(
  field: MoneyColumn["field"],
  unit: string,
  { value, decimals }: PrintedNumber,
): [Exact, number] {
  if (field === "count") return [value, decimals];
  const wan = inWan(value, unit);
  const wanDecimals = decimals - placesToWan(unit);
  return field === "万元" ? [wan, wanDecimals] : [shift(wan, 4), wanDecimals - 4];
}

/** A number without words beside it. */
export const LONE_NUMBER = /^[(（△−-]?[\d０-９.,，．]+[)）]?$/;

/** Whether a number alone in its cell is money: with decimals or thousands it is, a whole one may be a count. */
export function looksLikeMoney(text: string): boolean {
  return LONE_NUMBER.test(text) && /[.,，．]/.test(text);
}

/**
 * A number with decimals or thousands, whatever signs, marks and remarks stand around it; none with a unit, a comparison or
 * a name, and no date.
 */
const PRINTED_MONEY =
  /(?<![\d.,A-Za-z≥≤<>]|[≥≤<>]\s)(?!(?:19|20)\d{2}\.\d{1,2}(?!\d))(?:\d{1,3}(?:,\d{3})+|\d[\d,]*(?=\.\d))(?:[.,]?\d)*(?!\s*[\dA-Za-z\u4e00-\u9fff%‰℃㎡/]|\.\d)/;

/** Whether a cell prints what looks like money, be it written in a way that nothing reads. */
export function printsMoney(text: string): boolean {
  if (text.length > LONGEST_CELL || !/[\d０-９]/.test(text)) return false;
  const plain = toHalfWidth(text).replaceAll("，", ",");
  return PRINTED_MONEY.test(plain.replace(/(?<=\d)\s*[.。·]\s*(?=\d)/g, "."));
}

/** Digits, or what a spreadsheet prints where a number does not fit, and no words. */
const BROKEN_NUMBER = /^(?=.*[\d０-９]|#+$|#[A-Z])[^\u4e00-\u9fff]+$/s;

/** Whether a cell where an amount should stand prints one in a way that nothing reads: ########, 5.06E+07, 5067890l.23. */
export function isBrokenNumber(text: string): boolean {
  return text.length <= LONGEST_CELL && (printsMoney(text) || BROKEN_NUMBER.test(text));
}

/** Whether rows print money. */
export const hasMoney = (rows: readonly Row[]) => rows.flat().some((cell) => looksLikeMoney(textOf(cell)));

/** Whether a cell holds a number, or what stands for none. */
export function isNumberCell(cell: Piece): boolean {
  const text = textOf(cell).replace(unitAtEnd, "");
  return isPrintedNothing(text) || parsePrintedNumber(text) !== undefined;
}

/**
 * A number whose separators stand in the wrong places while its digits are plain: 82,096,79742. One that ends in a short
 * group is left alone: its last comma may be a decimal point.
 */
const LOOSELY_GROUPED = /^-?\d{1,3}(?:,\d{1,9}){0,5},\d{3,9}(?:\.\d{1,6})?$/;

/** What the digits of such a cell come to; undefined where they are grouped well, or not plain. */
function looselyGrouped(text: string): PrintedNumber | undefined {
  const plain = toHalfWidth(text);
  if (!LOOSELY_GROUPED.test(plain) || parsePrintedNumber(plain)) return undefined;
  return parsePrintedNumber(plain.replaceAll(",", ""));
}

/**
 * States a number cell: a blank or a dash is disclosed blank, what is no number is left unread; 3万元 is no count.
 * @returns how it was read: what was loosely grouped is to be said
 */
export function stateNumber(
  sink: FactSink,
  pointer: string,
  cell: Piece,
  { unit: noted, field, group, year }: MoneyColumn,
): "as printed" | "loosely grouped" | undefined {
  const { text, position } = trimPiece(cell);
  if (text === "" || isPrintedNothing(text)) {
    sink.state({ pointer, value: null, occurrence: pieceOccurrence(cell, undefined) });
    return "as printed";
  }
  const own = field === "count" ? undefined : unitAtEnd.exec(text)?.[1];
  const digits = own ? text.slice(0, -own.length) : text;
  const plain = parsePrintedNumber(digits);
  const number = plain ?? looselyGrouped(digits);
  if (!number) {
    sink.leaveOut(pointer);
    return undefined;
  }
  const unit = own ?? noted;
  const [amount, decimals] = inUnitOf(field, unit, number);
  const value = toText(amount);
  // counts stand for themselves: rounding explains no missing desk
  const occurrence = pieceOccurrence(
    cell,
    value,
    field === "count" ? {} : { decimals, group, unit, ...(year && { year }) },
  );
  sink.state({ pointer, value, occurrence }, field === "count" ? undefined : position);
  return plain ? "as printed" : "loosely grouped";
}
