import { isPrintedNothing, parsePrintedNumber, speaksOfMoney, toHalfWidth } from "@qingbei/domain";
import { unitAtEnd } from "../templates/units.js";

/*
 * What is asked of words that are not read yet. Whether they speak of money, 3万元, is `speaksOfMoney` of the domain. The others
 * stand here: whether a text is a number, and whether a number looks like money. Where its value counts, `parsePrintedNumber`
 * of the domain alone says what a number is.
 */

/** Whether a text is a number, with its unit or without, or what stands for none. */
export function isNumberOrNothing(text: string): boolean {
  const bare = text.replace(unitAtEnd, "");
  return isPrintedNothing(bare) || parsePrintedNumber(bare) !== undefined;
}

/** Whether a text without blanks is a number, a rate, or what stands for none. */
export const isFigure = (text = "") =>
  text !== "" && (isPrintedNothing(text) || parsePrintedNumber(text.replace(/[%％]$/, "")) !== undefined);

/** Digits and separators without words beside them, be they set as no number is. */
const LONE_NUMBER = /^[-－—−+(（△]?[.,，．]{0,9}[\d０-９][\d０-９.,，．]*[)）]?$/;

/** Whether a text holds nothing but one number, well printed or not. */
export const isLoneNumber = (text: string) => LONE_NUMBER.test(text);

/** Whether a text without blanks holds nothing but one number or rate, well printed or not. */
export const isLoneFigure = (text: string) => isLoneNumber(text.replace(/[%％]$/, ""));

/** Whether a figure is money by its decimals or thousands: no count, no number of a line; a rate may be. */
export const isMoneyFigure = (text: string) => /[.,，．][\d０-９]/.test(text) && isFigure(text);

/** Whether a number alone in its cell is money, well printed or not: with decimals or thousands it is, a whole one may be a count. */
export function looksLikeMoney(text: string): boolean {
  return isLoneNumber(text) && /[.,，．]/.test(text);
}

/** What is longer is a sentence, whose amounts have their units. */
export const LONGEST_CELL = 60;

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

/** Whether words hold an amount that somebody may look for: with its unit, or with decimals. */
export const tellsFigures = (text: string) => /[\d０-９][.．][\d０-９]/.test(text) || speaksOfMoney(text);
