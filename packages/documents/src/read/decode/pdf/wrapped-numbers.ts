import { isCompleteNumber } from "../../text/printed-numbers.js";
import type { Line } from "./text-line.js";

/** Exactly six decimals, as amounts converted from 元 to 万元 have: 60.00000 continues with the 0 in the next line. */
const MONEY_TAIL = /\.\d{6}$/;
/** Exactly two decimals, as amounts in 元 have: 1,234.5 continues with a lone 6 in the next line. */
const YUAN_TAIL = /\d{3}\.\d$/;
const LAST_NUMBER = /[-－+]?[\d,.]+$/;
const FIRST_NUMBER = /^[\d,.]+[%％]?/;
/** In points: the blanks at both sides of a cell that word processors leave. */
const SIDES = 10.8;
/** In ems: the width of a digit in the widest of usual fonts. */
const DIGIT = 0.65;

/** The numbers of decimals that amounts of a column certainly have; empty if none is certain. */
export type Places = ReadonlySet<number>;

/** What the rest of its table tells about the amounts of a cell. */
export interface Surroundings {
  readonly places: Places;
  /** The numbers of decimals in the other columns, which may hold another kind of number. */
  readonly elsewhere: Places;
  /** The band of the cell has the code or the name of one row alone. */
  readonly isOneRow: boolean;
}

const NO_PLACES: Places = new Set();
export const UNKNOWN: Surroundings = { places: NO_PLACES, elsewhere: NO_PLACES, isOneRow: false };

export const decimalsOf = (text: string) =>
  text.includes(".") ? text.length - text.lastIndexOf(".") - 1 : 0;

/**
 * What the numbers in two lines of a cell are: `one` number broken between its digits, `two` numbers, `either`, if
 * both are possible, or `undecided`, if nothing around speaks for one of them.
 */
export type Numbers = "one" | "two" | "either" | "undecided";

/** Amounts in 元 have two decimals, in 万元 two, four or six. */
const isOfMoney = (decimals: number) => decimals > 0 && decimals % 2 === 0;

/** @param isFull whether the first line has no room for more digits */
function numbersIn(last: string, first: string, isFull: boolean, around: Surroundings): Numbers {
  const whole = last + first;
  // 132,61 is no number: its group of thousands continues
  if (!isCompleteNumber(last) && last.includes(",") && isCompleteNumber(whole.replace(/\.$/, "")))
    return "one";
  if (!isCompleteNumber(whole)) return "two";
  if (!isFull) return "two";
  if (!isCompleteNumber(last) || !last.includes(".")) return "one";
  const { places, elsewhere, isOneRow } = around;
  const [short, long] = [decimalsOf(last), decimalsOf(whole)];
  if (isOneRow && short % 2 === 1 && isOfMoney(long)) return "one";
  const isTail = MONEY_TAIL.test(whole) || (YUAN_TAIL.test(last) && /^\d$/.test(first));
  if (places.size === 0) {
    if (isTail || (isOneRow && isOfMoney(long))) return "one";
    return elsewhere.has(long) && !elsewhere.has(short) ? "one" : "undecided";
  }
  if (!places.has(long)) return "two";
  return isTail || !places.has(short) ? "one" : "either";
}

/** Whether a line of a cell has no room for one more digit between the blanks at its sides. */
export function isFilled({ box, size }: Line, width: number): boolean {
  return width - (box[2] - box[0]) < Math.max(2 * size, SIDES + DIGIT * size);
}

/**
 * What the numbers at the end of a text and at the beginning of the cell's next line are; undefined if one of them is
 * missing.
 */
export function numbersAt(
  text: string,
  line: Line,
  next: Line,
  width: number,
  around: Surroundings,
): Numbers | undefined {
  const [last, first] = [LAST_NUMBER.exec(text)?.[0], FIRST_NUMBER.exec(next.text)?.[0]];
  if (!last || !first) return undefined;
  return numbersIn(last, first, isFilled(line, width), around);
}

/** The number that the lines of a cell may be together: each but the last has no room for one more digit. */
function wholeOf(lines: readonly Line[], width: number): string | undefined {
  const whole = lines.map(({ text }) => text).join("");
  const isBroken = lines.slice(0, -1).every((line) => isFilled(line, width));
  return isBroken && isCompleteNumber(whole) ? whole : undefined;
}

/** The number on three or more lines of a cell that its lines certainly are together; undefined if there is none. */
export function brokenNumber(
  lines: readonly Line[],
  width: number,
  { places, elsewhere, isOneRow }: Surroundings,
): string | undefined {
  const whole = lines.length < 3 ? undefined : wholeOf(lines, width);
  if (!whole?.includes(".")) return undefined;
  const long = decimalsOf(whole);
  if (places.size > 0) return places.has(long) ? whole : undefined;
  const isConfirmed = MONEY_TAIL.test(whole) || elsewhere.has(long) || (isOneRow && isOfMoney(long));
  return isConfirmed ? whole : undefined;
}

/** Whether each line of a cell is certainly a number by itself. */
export function areNumbers(lines: readonly Line[], width: number, around: Surroundings): boolean {
  if (!lines.every(({ text }) => isCompleteNumber(text))) return false;
  const mayBeOne = wholeOf(lines, width) !== undefined;
  return lines.every((line, index) => {
    const above = lines[index - 1];
    const numbers = above && numbersAt(above.text, above, line, width, around);
    return !numbers || numbers === "two" || (numbers === "undecided" && !mayBeOne);
  });
}
