import { type PrintedNumber, parsePrintedNumber, toHalfWidth } from "@qingbei/domain";
import { isPrintedNothing, speaksOfMoney } from "@qingbei/domain/internal";
import { nothingWord } from "../../templates/table-words.js";
import { unitAtEnd } from "../../templates/units.js";

/*
 * Questions about text that is not read yet: whether it is a number, and whether a number looks like money. No other
 * module of the readers has a pattern for that. Whether words state money (3万元) is `speaksOfMoney` of the domain; the
 * value of a number is given by `parsePrintedNumber` of the domain alone.
 */

/** Signs directly before digits: those of `parsePrintedNumber`, and plus, with which changes are printed. */
const SIGN = "[-－−﹣—–△▲+＋]";

/** Whether a cell for a number is blank, or prints a mark or a word for nothing. */
export const isBlankOrNil = (text: string) => text === "" || isPrintedNothing(text) || nothingWord.test(text);

/** Whether a text is a number, with its unit or without, or a mark for no number. */
export function isNumberOrNothing(text: string): boolean {
  const bare = text.replace(unitAtEnd, "");
  return isPrintedNothing(bare) || parsePrintedNumber(bare) !== undefined;
}

/** Whether a text without blanks is a number, a rate, or a mark for no number. */
export const isFigure = (text = "") =>
  text !== "" && (isPrintedNothing(text) || parsePrintedNumber(text.replace(/[%％]$/, "")) !== undefined);

/** Digits and separators without words beside them, in any order. */
const LONE_NUMBER = new RegExp(`^(?:${SIGN}|[(（])?[.,，．]{0,9}[\\d０-９][\\d０-９.,，．]*[)）]?$`);

/** Whether a text is a single number, well formed or not. */
export const isLoneNumber = (text: string) => LONE_NUMBER.test(text);

/** Whether a text without blanks is a single number or rate, well formed or not. */
export const isLoneFigure = (text: string) => isLoneNumber(text.replace(/[%％]$/, ""));

/** Whether a text is such a number or rate without brackets: （1） numbers a row or a column. */
export const isUnbracketedFigure = (text: string) => isLoneFigure(text) && !/^[(（]/.test(text);

const LONE_SIGN = new RegExp(`^${SIGN}$`);

/** Whether a text is a sign alone: of the amount beneath, or for nothing. */
export const isLoneSign = (text: string) => LONE_SIGN.test(text);

const COMPLETE_NUMBER = new RegExp(`^${SIGN}?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[%％]?$`);

/** Whether a text without blanks is a number or rate of which nothing is cut off: its groups have three digits. */
export const isCompleteNumber = (text: string) => COMPLETE_NUMBER.test(text);

const SEPARATED_NUMBER = new RegExp(`^${SIGN}?[\\d,]*\\d[.,]\\d[\\d,.]*$`);

/** Whether a text without blanks is a number with a separator between its digits, well formed or not. */
export const isSeparatedNumber = (text: string) => SEPARATED_NUMBER.test(text);

const DECIMAL_AMOUNT = new RegExp(`^${SIGN}?[\\d,]*\\d\\.\\d+$`);

/** Whether a text without blanks is an amount with decimals: a number without may be a year or a count. */
export const isDecimalAmount = (text: string) => DECIMAL_AMOUNT.test(text);

const DECIMAL_BEGINNING = new RegExp(`^${SIGN}?[\\d,]+\\.\\d*$`);

/** Whether a text is an amount with decimals or its first line: 911. continues beneath. */
export const beginsDecimalAmount = (text: string) => DECIMAL_BEGINNING.test(text);

const SPACED_MONEY = new RegExp(
  `(?<!\\S)${SIGN}?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2,6})(?!\\S)`,
  "g",
);

/** Money without a unit between blanks, as in cells; a single decimal may be the number of a heading. */
export const spacedMoney = (text: string) => text.matchAll(SPACED_MONEY);

/**
 * A number with separators in wrong places but plain digits: 82,096,79742. If its last group is short it does not
 * match: that comma may be a decimal point.
 */
const LOOSELY_GROUPED = /^-?\d{1,3}(?:,\d{1,9}){0,5},\d{3,9}(?:\.\d{1,6})?$/;

/** The value of such a number; undefined if it is grouped well, or is not plain. */
export function looselyGrouped(text: string): PrintedNumber | undefined {
  const plain = toHalfWidth(text);
  if (!LOOSELY_GROUPED.test(plain) || parsePrintedNumber(plain)) return undefined;
  return parsePrintedNumber(plain.replaceAll(",", ""));
}

/**
 * Whether a figure is money, by its decimals or thousands: a count or a line's number has neither; a rate may match.
 */
export const isMoneyFigure = (text: string) => /[.,，．][\d０-９]/.test(text) && isFigure(text);

/**
 * Whether a number alone in its cell is money, well formed or not: it is with decimals or thousands; a whole number may
 * be a count.
 */
export function looksLikeMoney(text: string): boolean {
  return isLoneNumber(text) && /[.,，．]/.test(text);
}

/** A longer text is a sentence, whose amounts have their units. */
export const LONGEST_CELL = 60;

/**
 * A number with decimals or thousands, with any signs, marks and remarks around it; not with a unit, a comparison or a
 * name, and not a date.
 */
const PRINTED_MONEY =
  /(?<![\d.,A-Za-z≥≤<>]|[≥≤<>]\s)(?!(?:19|20)\d{2}\.\d{1,2}(?!\d))(?:\d{1,3}(?:,\d{3})+|\d[\d,]*(?=\.\d))(?:[.,]?\d)*(?!\s*[\dA-Za-z\u4e00-\u9fff%‰℃㎡/]|\.\d)/;

/** Whether a cell prints what looks like money, even if it cannot be read. */
export function printsMoney(text: string): boolean {
  if (text.length > LONGEST_CELL || !/[\d０-９]/.test(text)) return false;
  const plain = toHalfWidth(text).replaceAll("，", ",");
  return PRINTED_MONEY.test(plain.replace(/(?<=\d)\s*[.。·]\s*(?=\d)/g, "."));
}

/** Digits, or a spreadsheet's sign for a number that does not fit, without words. */
const BROKEN_NUMBER = /^(?=.*[\d０-９]|#+$|#[A-Z])[^\u4e00-\u9fff]+$/s;

/** Whether a cell for an amount prints one that cannot be read: ########, 5.06E+07, 5067890l.23. */
export function isBrokenNumber(text: string): boolean {
  return text.length <= LONGEST_CELL && (printsMoney(text) || BROKEN_NUMBER.test(text));
}

/** Whether words state an amount: with its unit, or with decimals. */
export const tellsFigures = (text: string) => /[\d０-９][.．][\d０-９]/.test(text) || speaksOfMoney(text);
