import { numberingOf } from "@qingbei/domain";
import { isWide } from "./characters.js";
import type { Line } from "./text-line.js";

const UNBREAKABLE = /^[A-Za-z0-9.,%‰/-]$/;
const OPENING = /^[（〔【《〈「『“‘([]$/;
const CLOSING = /^[、，。；：！？）》〕】」』”’,.;:!?)\]%]$/;
export const SENTENCE_END = /[。！？!?；;：:]["”’）)]*$/;
/** Leaders to a page number. */
const LEADERS = /…{2}|\.{5}|·{5}|．{4}|_{5}/;
/** A complete printed number. */
export const NUMBER = /^[-－—+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/;
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
/** In ems of the cell's text: in a wider cell, a line ends where its author ended it. */
const WIDE_CELL = 14;

/**
 * The width of the first part of a line that is never broken: a number, a word, a character with its opening and
 * closing marks.
 */
export function firstPartWidth(line: Line): number {
  if (line.firstPart !== undefined) return line.firstPart;
  const glyphs = line.runs[0]?.glyphs ?? [];
  const [first] = glyphs;
  if (!first) return 0;
  let end = 0;
  while (OPENING.test(glyphs[end]?.text ?? "")) end++;
  const isEnclosed = end > 0;
  if (!UNBREAKABLE.test(glyphs[end]?.text ?? "")) end++;
  else while (UNBREAKABLE.test(glyphs[end]?.text ?? "")) end++;
  while (CLOSING.test(glyphs[end]?.text ?? "")) end++;
  // no line is broken between “（项）” and its amount
  if (isEnclosed && CLOSING.test(glyphs[end - 1]?.text ?? "") && !startsNumbered(line))
    while (UNBREAKABLE.test(glyphs[end]?.text ?? "")) end++;
  return (glyphs[end - 1]?.box[2] ?? first.box[2]) - first.box[0];
}

/** The line without its glyphs, of which a document of thousands of pages has millions. */
export function settled(line: Line): Line {
  return { ...line, runs: [], firstPart: firstPartWidth(line) };
}

/** Whether a line ended because the next part of its text had no room before `right`. */
export function isFull(line: Line, next: Line, right: number, slack = 1): boolean {
  return line.box[2] + firstPartWidth(next) + slack * line.size > right;
}

export function startsNumbered({ text }: Line): boolean {
  return numberingOf(text) !== undefined;
}

export function startsWithClosing({ text }: Line): boolean {
  return CLOSING.test([...text][0] ?? "");
}

export function hasLeaders({ text }: Line): boolean {
  return LEADERS.test(text);
}

/** The text between two lines of one sentence: a blank between words of letters. */
export function joint(text: string, next: string): string {
  const [last, first] = [[...text].at(-1) ?? "", [...next][0] ?? ""];
  if (last === "-" && /[a-z]/.test(first)) return "";
  return /[A-Za-z0-9,.;:)]/.test(last) && /[A-Za-z(]/.test(first) && !isWide(last) && !isWide(first)
    ? " "
    : "";
}

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
const UNKNOWN: Surroundings = { places: NO_PLACES, elsewhere: NO_PLACES, isOneRow: false };

export const decimalsOf = (text: string) =>
  text.includes(".") ? text.length - text.lastIndexOf(".") - 1 : 0;

/**
 * What the numbers in two lines of a cell are: `one` number broken between its digits, `two` numbers, `either`, if
 * both are possible, or `untold`, if nothing around speaks for one of them.
 */
type Numbers = "one" | "two" | "either" | "untold";

/** @param isFull whether the first line has no room for more digits */
function numbersIn(last: string, first: string, isFull: boolean, around: Surroundings): Numbers {
  const whole = last + first;
  // 132,61 is no number: its group of thousands continues
  if (!NUMBER.test(last) && last.includes(",") && NUMBER.test(whole.replace(/\.$/, ""))) return "one";
  if (!NUMBER.test(whole)) return "two";
  if (!isFull) return "two";
  if (!NUMBER.test(last) || !last.includes(".")) return "one";
  const { places, elsewhere, isOneRow } = around;
  const [short, long] = [decimalsOf(last), decimalsOf(whole)];
  // amounts in 元 have two decimals, in 万元 two, four or six
  if (isOneRow && short % 2 === 1 && long % 2 === 0) return "one";
  const isTail = MONEY_TAIL.test(whole) || (YUAN_TAIL.test(last) && /^\d$/.test(first));
  if (places.size === 0) {
    if (isTail) return "one";
    return elsewhere.has(long) && !elsewhere.has(short) ? "one" : "untold";
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
function numbersAt(
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

/**
 * Whether each line of a cell is certainly a number by itself. One amount has hardly more than two lines, so more are
 * numbers unless something tells otherwise.
 */
export function areNumbers(lines: readonly Line[], width: number, around: Surroundings): boolean {
  return lines.every((line, index) => {
    const above = lines[index - 1];
    if (!NUMBER.test(line.text)) return false;
    const numbers = above && numbersAt(above.text, above, line, width, around);
    return !numbers || numbers === "two" || (numbers === "untold" && lines.length > 2);
  });
}

/**
 * The text between two lines of one cell: empty if the text was wrapped, a line feed if its author broke it.
 * @param text all lines so far, since a number may be wrapped more than once
 */
export function cellJoint(
  line: Line,
  next: Line,
  width: number,
  text: string = line.text,
  around: Surroundings = UNKNOWN,
): string {
  const room = width - (line.box[2] - line.box[0]);
  const full = room < firstPartWidth(next) + 1.4 * line.size;
  const numbers = numbersAt(text, line, next, width, around);
  if (numbers) return numbers === "one" ? "" : "\n";
  if (startsWithClosing(next)) return "";
  if (!full && (startsNumbered(next) || SENTENCE_END.test(line.text) || width > WIDE_CELL * line.size))
    return "\n";
  if (startsNumbered(next) && SENTENCE_END.test(line.text)) return "\n";
  return joint(line.text, next.text);
}
