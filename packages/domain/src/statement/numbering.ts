import { toHalfWidth } from "../values/printed-number.js";

/** The form of a numbering: its brackets and numerals. Offices mix them, so the style says little about the level. */
export type NumberingStyle =
  | "part"
  | "chinese"
  | "chineseBracketed"
  | "arabic"
  | "arabicBracketed"
  | "circled";

/** The numbering at the beginning of a line. */
export interface Numbering {
  /** As printed, 一、 or （一）、. */
  readonly label: string;
  readonly style: NumberingStyle;
  /** From 1 on. */
  readonly ordinal: number;
  /** Index of the text behind it. */
  readonly end: number;
}

/** Up to 九十九. */
const CHINESE = "(?:[一二三四五六七八九]?十)?[一二三四五六七八九]|[一二三四五六七八九]?十";
const ARABIC = "[0-9０-９]{1,3}";
const MARK = "\\s*[、.．]?";

/** The source of a pattern of an ordinal: 一 to 九十九, 1 to 999. */
export const ordinalPattern = `(?:${CHINESE}|${ARABIC})`;

/** @param group begins the group of the ordinal. A point before a digit is no numbering: 1.5 is a number. */
const formsOf = (group: "(" | "(?:"): Readonly<Record<NumberingStyle, string>> => ({
  part: `第\\s*${group}${CHINESE})\\s*(?:部分|章)\\s*[、.．：:]?`,
  chinese: `${group}${CHINESE})\\s*[、.．]`,
  chineseBracketed: `[（(]\\s*${group}${CHINESE})\\s*[)）]${MARK}`,
  arabicBracketed: `[（(]\\s*${group}${ARABIC})\\s*[)）]${MARK}`,
  arabic: `${group}${ARABIC})\\s*(?:[、．]|\\.(?![0-9])|\\.(?=(?:19|20)[0-9]{2}年))`,
  circled: `${group}[①-⑳])${MARK}`,
});
const FORMS = formsOf("(");
const STYLES = Object.keys(FORMS) as NumberingStyle[];
const NUMBERING = new RegExp(`^(?:${Object.values(FORMS).join("|")})\\s*`);

/**
 * The source of a pattern of a numbering, for patterns that look for one within a text; of what is at the beginning of
 * a line, {@link numberingOf} says more.
 * @param styles the forms to look for; all where none is given
 */
export function numberingPattern(...styles: readonly NumberingStyle[]): string {
  const forms = formsOf("(?:");
  return `(?:${(styles.length > 0 ? styles : STYLES).map((style) => forms[style]).join("|")})`;
}
const DIGITS = "零一二三四五六七八九";
/** The sign before ①. */
const BEFORE_CIRCLED = 0x245f;

/** Used for every line and label: `parseChineseNumeral` reads all numerals, but takes ten times as long. */
function chineseOrdinal(numeral: string): number {
  const ten = numeral.indexOf("十");
  const tens = ten < 0 ? 0 : ten === 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
  return 10 * tens + (numeral.endsWith("十") ? 0 : DIGITS.indexOf(numeral.charAt(numeral.length - 1)));
}

function ordinalOf(style: NumberingStyle, numeral: string): number {
  if (style === "circled") return numeral.charCodeAt(0) - BEFORE_CIRCLED;
  return style.startsWith("arabic") ? Number(toHalfWidth(numeral)) : chineseOrdinal(numeral);
}

/** A quick test: most texts begin with none of these. */
const OPENING = /^\s*[第（(一二三四五六七八九十0-9０-９①-⑳]/;

/** The numbering at the very beginning of a text; undefined without one, also for 一二、 and 0. */
export function numberingOf(text: string): Numbering | undefined {
  const match = OPENING.test(text) && NUMBERING.exec(text);
  if (!match) return undefined;
  const at = match.findIndex((group, index) => index > 0 && group !== undefined);
  const style = STYLES[at - 1];
  const ordinal = style ? ordinalOf(style, match[at] ?? "") : 0;
  return style && ordinal > 0 ? { label: match[0].trim(), style, ordinal, end: match[0].length } : undefined;
}

/** 1） and 一) number a list within a sentence, never headings. */
const WITHIN = new RegExp(`^\\s*${ordinalPattern}\\s*[)）]${MARK}\\s*`);

/** A text without its numbering, also behind blanks, or 1） of a list within a sentence; unchanged without one. */
export function withoutNumbering(text: string): string {
  if (!OPENING.test(text)) return text;
  const words = text.trimStart();
  const numbering = numberingOf(words);
  return numbering ? words.slice(numbering.end) : text.replace(WITHIN, "");
}
