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
  if (!UNBREAKABLE.test(glyphs[end]?.text ?? "")) end++;
  else while (UNBREAKABLE.test(glyphs[end]?.text ?? "")) end++;
  while (CLOSING.test(glyphs[end]?.text ?? "")) end++;
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

/**
 * The text between two lines of one cell: empty if the text was wrapped, a line feed if its author broke it.
 * @param text all lines so far, since a number may be wrapped more than once
 */
export function cellJoint(line: Line, next: Line, width: number, text: string = line.text): string {
  const room = width - (line.box[2] - line.box[0]);
  const full = room < firstPartWidth(next) + 1.4 * line.size;
  const [last, first] = [LAST_NUMBER.exec(text)?.[0], FIRST_NUMBER.exec(next.text)?.[0]];
  if (last && first) {
    // one number broken within its digits, or two numbers: it is one only if it makes a number and had no room
    const isTail = MONEY_TAIL.test(last + first) || (YUAN_TAIL.test(last) && /^\d$/.test(first));
    const isWhole = NUMBER.test(last) && last.includes(".") && !isTail;
    const broken = room < 2 * line.size && NUMBER.test(last + first) && !isWhole;
    return broken ? "" : "\n";
  }
  if (startsWithClosing(next)) return "";
  if (!full && (startsNumbered(next) || SENTENCE_END.test(line.text) || width > WIDE_CELL * line.size))
    return "\n";
  if (startsNumbered(next) && SENTENCE_END.test(line.text)) return "\n";
  return joint(line.text, next.text);
}
