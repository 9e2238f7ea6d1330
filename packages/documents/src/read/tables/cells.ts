import {
  type Exact,
  type PrintedNumber,
  parsePrintedNumber,
  shift,
  toText,
  withoutBlanks,
} from "@qingbei/domain";
import { unitAtEnd } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { type Piece, trimPiece } from "../blocks/blocks.js";
import { inWan, placesToWan } from "../facts/amounts.js";
import {
  isBlankOrNil,
  isNumberOrNothing,
  LONGEST_CELL,
  looksLikeMoney,
  looselyGrouped,
} from "../text/printed-numbers.js";

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

const WHOLE_CODE = /^[\dA-Za-z-]+$/;
/** A code with blanks or breaks for layout: wrapped in a narrow cell, or set in groups. */
const BROKEN_CODE = /^[\dA-Za-z-]+(?:\s+[\dA-Za-z-]+)+$/;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;

/** States the code in a cell; full-width characters become half-width. */
export function stateCode(sink: FactSink, pointer: string, cell: Piece): void {
  const printed = textOf(cell);
  const text = printed.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const isCode = BROKEN_CODE.test(text) || (text !== printed && WHOLE_CODE.test(text));
  if (text.length > LONGEST_CELL || !isCode) {
    stateText(sink, pointer, cell);
    return;
  }
  const value = withoutBlanks(text);
  sink.state({ pointer, value, occurrence: pieceOccurrence(cell, value) });
}

/** How a table prints its money. */
export interface MoneyColumn {
  /** The unit above the table; a unit in the cell itself takes precedence. */
  readonly unit: string;
  /** The unit of the model's field. */
  readonly field: "万元" | "元" | "count";
  readonly group: string;
  /** The year in the header, if it is not the document's. */
  readonly year?: number;
}

/** A printed number, converted to the unit of its field together with its decimals. */
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

/** Whether rows print money. */
export const hasMoney = (rows: readonly Row[]) => rows.flat().some((cell) => looksLikeMoney(textOf(cell)));

/** Whether a cell holds a number, or a mark for no number. */
export function isNumberCell(cell: Piece): boolean {
  return isNumberOrNothing(textOf(cell));
}

/**
 * States the number in a cell. A blank, a dash and 无 are stated as blank; other words are left unread, and so is 3万元
 * as a count.
 * @returns how the number is printed, since a loosely grouped one needs a notice; undefined if the cell is left unread
 */
export function stateNumber(
  sink: FactSink,
  pointer: string,
  cell: Piece,
  { unit: noted, field, group, year }: MoneyColumn,
): "as printed" | "loosely grouped" | undefined {
  const { text, position } = trimPiece(cell);
  if (isBlankOrNil(text)) {
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
  // counts have no decimals, so rounding never explains a difference
  const occurrence = pieceOccurrence(
    cell,
    value,
    field === "count" ? {} : { decimals, group, unit, ...(year && { year }) },
  );
  sink.state({ pointer, value, occurrence }, field === "count" ? undefined : position);
  return plain ? "as printed" : "loosely grouped";
}
