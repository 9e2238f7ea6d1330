import { type Exact, exact, MAX_DIGITS, negate } from "./exact.js";

/** A number as it stood on paper: its value and the decimals that were printed. */
export interface PrintedNumber {
  readonly value: Exact;
  readonly decimals: number;
}

/** Full-width digits and signs to ASCII, one character for one, so that offsets stay true. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．－％＋]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const NUMBER = /^([-△−]|\()?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\))?$/;

/**
 * Reads what people print for a number: 1,234.50, １２．５, △3.2 and (3.2) for negatives.
 * Undefined when the text is anything else (a dash or an empty cell is no number).
 */
export function parsePrintedNumber(text: string): PrintedNumber | undefined {
  const plain = toHalfWidth(text).replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",").trim();
  if (plain.length > MAX_DIGITS + 20) return undefined;
  const match = NUMBER.exec(plain);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = "", close] = match;
  if ((sign === "(") !== (close === ")")) return undefined;
  const digits = whole.replaceAll(",", "") + fraction;
  if (digits.length > MAX_DIGITS) return undefined;
  const value = exact(digits);
  return { value: sign ? negate(value) : value, decimals: Math.max(0, fraction.length - 1) };
}

/** Whether a cell prints "nothing": — , -, - -, ——, ／. Blank cells are something else. */
export function isPrintedNothing(text: string): boolean {
  return /^[-－—–―─/／\s]+$/.test(text) && /[^\s]/.test(text);
}
