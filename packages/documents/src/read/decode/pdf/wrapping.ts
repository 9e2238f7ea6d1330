import { numberingOf } from "@qingbei/domain/internal";
import { isWide } from "./characters.js";
import type { Line } from "./text-line.js";
import { numbersAt, type Surroundings, UNKNOWN } from "./wrapped-numbers.js";

const UNBREAKABLE = /^[A-Za-z0-9.,%‰/-]$/;
const OPENING = /^[（〔【《〈「『“‘([]$/;
const CLOSING = /^[、，。；：！？）》〕】」』”’,.;:!?)\]%]$/;
/** Marks that stay with a number or word behind them: “（项）”12.50, 补贴。2023年. Not the colon behind a label: 注：2023年. */
const STAYS = /^[）》〕】」』”’)\]。，；！？]$/;
const STOP = /^[。，；：！？、]/;
export const SENTENCE_END = /[。！？!?；;：:]["”’）)]*$/;
/** Leaders to a page number. */
const LEADERS = /…{2}|\.{5}|·{5}|．{4}|_{5}/;
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
  // no line is broken between “（项）” and its amount, wherever the bracket began
  if (STAYS.test(glyphs[end - 1]?.text ?? "") && !startsNumbered(line))
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

/** Whether a line begins with a stop, with which no text begins: it continues the line before, however short. */
export function startsWithStop({ text }: Line): boolean {
  return STOP.test(text);
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
