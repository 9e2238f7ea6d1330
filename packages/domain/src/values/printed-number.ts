import { absolute, type Exact, exact, isNegative, MAX_DIGITS, negate, toFixed } from "./exact.js";

/** A number as printed: its value and its decimals. */
export interface PrintedNumber {
  readonly value: Exact;
  readonly decimals: number;
}

/** The source of a pattern of a number in half-width digits, with or without commas, for patterns that look for one among words. */
export const numberPattern = "\\d[\\d,]*(?:\\.\\d+)?";

/** Full-width digits and signs as ASCII, character by character, so that offsets stay the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．－％＋＜＝＞]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** A text without its blanks, ideographic ones and line breaks included. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

/** A sign before digits; a dash only directly before them, since one that stands apart means no number. */
const SIGN = "[-−﹣△▲]\\s*|[—–](?=[¥￥\\d])|\\(\\s*";
/** Groups of three digits, the first not beginning with 0; or digits without groups. */
const DIGITS = "([1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
/** The mark of a note beneath the table. */
const MARK = "[⁰¹²³⁴-⁹]{1,3}|[①-⑳*＊]{1,3}";
const NUMBER = new RegExp(`^(${SIGN})?(?:[¥￥]\\s*)?(${SIGN})?${DIGITS}\\s*(\\))?(${MARK})?$`);
/** A number too long for its cell is broken beside a separator; anywhere else these are two numbers on two lines. */
const BROKEN = /(?<=[.,])[ \t]*\r?\n[ \t]*(?=\d)|(?<=\d)[ \t]*\r?\n[ \t]*(?=[.,]\d)/g;
/** Separators, a sign and blanks around the longest number. */
const LONGEST = 2 * MAX_DIGITS;

/**
 * Reads a printed number: 1,234.50, １２．５, ¥12.5, △3.2, ▲3.2, −3.2, —3.2 and (3.2) for negatives; 12.5① with the
 * mark of a note; one that is broken over lines beside its point or a comma.
 * undefined for anything else: a dash or an empty cell, an amount with its unit, +1, 1e3, two signs, groups that are
 * not of three digits, more than {@link MAX_DIGITS} digits.
 */
export function parsePrintedNumber(text: string): PrintedNumber | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const plain = toHalfWidth(trimmed).replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",");
  const match = NUMBER.exec(plain.includes("\n") ? plain.replace(BROKEN, "") : plain);
  if (!match) return undefined;
  const [, first = "", second = "", whole = "", fraction = "", close, mark = ""] = match;
  const sign = (first + second).trim();
  if (sign.length > 1 || (sign === "(") !== (close === ")")) return undefined;
  // 10³ is a power of ten rather than a number with a note
  if (whole + fraction === "10" && /[⁰-⁹¹²³]/.test(mark)) return undefined;
  const digits = whole.replaceAll(",", "") + fraction;
  // the point is no digit
  if (digits.length - (fraction ? 1 : 0) > MAX_DIGITS) return undefined;
  const value = exact(digits);
  return { value: sign ? negate(value) : value, decimals: Math.max(0, fraction.length - 1) };
}

/** How a number is printed. */
export interface PrintedNumberStyle {
  /** Whether commas separate groups of three digits; default: no. */
  readonly thousands?: boolean;
  /** How a number below zero is marked; a minus by default. */
  readonly negative?: "-" | "△" | "（）";
}

/** Prints a number with its decimals; never loses a digit. {@link parsePrintedNumber} reads it back. */
export function formatPrintedNumber(
  { value, decimals }: PrintedNumber,
  { thousands = false, negative = "-" }: PrintedNumberStyle = {},
): string {
  const [whole = "", fraction] = toFixed(absolute(value), decimals).split(".");
  const grouped = thousands ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const size = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (!isNegative(value)) return size;
  return negative === "（）" ? `（${size}）` : `${negative}${size}`;
}

/** Whether a cell prints "nothing": — , -, - -, ——, ／. Blank cells are something else. */
export function isPrintedNothing(text: string): boolean {
  return /^[-－—–―─/／\s]+$/.test(text) && /[^\s]/.test(text);
}
