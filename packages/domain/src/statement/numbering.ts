import { parseChineseNumeral } from "../values/chinese-numeral.js";
import { toHalfWidth } from "../values/printed-number.js";

/** How a numbering is written: its brackets and its numerals. Offices mix them, so the style says little of the level. */
export type NumberingStyle =
  | "part"
  | "chinese"
  | "chineseBracketed"
  | "arabic"
  | "arabicBracketed"
  | "circled";

/** The numbering that a line begins with. */
export interface Numbering {
  /** As printed, 一、 or （一）、. */
  readonly label: string;
  readonly style: NumberingStyle;
  /** From 1 on. */
  readonly ordinal: number;
  /** Where the words after it begin. */
  readonly end: number;
}

const CHINESE = "[一二三四五六七八九十]{1,3}";
const ARABIC = "[0-9０-９]{1,3}";
const MARK = "\\s*[、.．]?";
/** A point is no numbering where a digit follows: 1.5 is a number. */
const FORMS: Readonly<Record<NumberingStyle, string>> = {
  part: `第\\s*(${CHINESE})\\s*(?:部分|章)\\s*[、.．：:]?`,
  chinese: `(${CHINESE})\\s*[、.．]`,
  chineseBracketed: `[（(]\\s*(${CHINESE})\\s*[)）]${MARK}`,
  arabicBracketed: `[（(]\\s*(${ARABIC})\\s*[)）]${MARK}`,
  arabic: `(${ARABIC})\\s*(?:[、．]|\\.(?![0-9]))`,
  circled: `([①-⑳])${MARK}`,
};
const STYLES = Object.keys(FORMS) as NumberingStyle[];
const NUMBERING = new RegExp(`^(?:${Object.values(FORMS).join("|")})\\s*`);
/** The sign before ①. */
const BEFORE_CIRCLED = 0x245f;

function ordinalOf(numeral: string): number {
  const circled = numeral.charCodeAt(0) - BEFORE_CIRCLED;
  if (circled >= 1 && circled <= 20) return circled;
  return Number(parseChineseNumeral(numeral) ?? toHalfWidth(numeral));
}

/** The numbering that a text begins with, at its very first character; 一二、 and 0. number nothing. */
export function numberingOf(text: string): Numbering | undefined {
  const match = NUMBERING.exec(text);
  if (!match) return undefined;
  const [all, ...numerals] = match;
  const at = numerals.findIndex((numeral) => numeral !== undefined);
  const style = STYLES[at];
  const ordinal = ordinalOf(numerals[at] ?? "");
  return style && ordinal > 0 ? { label: all.trim(), style, ordinal, end: all.length } : undefined;
}

/** 1） and 一) number what a sentence lists: no heading bears them. */
const WITHIN = new RegExp(`^\\s*(?:${CHINESE}|${ARABIC})\\s*[)）]${MARK}\\s*`);

/** A text without the numbering that it begins with, be it behind blanks or 1） of a list within a sentence; the text itself where it has none. */
export function withoutNumbering(text: string): string {
  const words = text.trimStart();
  const numbering = numberingOf(words);
  return numbering ? words.slice(numbering.end) : text.replace(WITHIN, "");
}
