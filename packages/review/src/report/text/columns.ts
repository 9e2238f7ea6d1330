/**
 * Code points that a terminal draws two columns wide: East Asian Width W and F. The package string-width agrees for
 * everything in disclosures (a test compares them), but costs some 40 ms at start, as much as Node itself.
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  // without U+3099 and U+309A, which are combining marks
  [0x3041, 0x3098],
  [0x309b, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** A colour code; all other control characters have been removed. */
const STYLE = /\p{Cc}\[\d+m/gu;

/** Drawn over the character before. */
const MARK = /\p{M}/u;
/** Makes a picture of the character before, which takes a column more. */
const PICTURE = 0xfe0f;
/** Skin tones, which are part of the character before. */
const TONES = [0x1f3fb, 0x1f3ff] as const;

function columnsOfPoint(point: number): number {
  if (point < 0x300) return 1;
  // nearly all other characters of disclosures
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (point >= TONES[0] && point <= TONES[1]) return 0;
  if (WIDE.some(([first, last]) => point >= first && point <= last)) return 2;
  return point !== PICTURE && MARK.test(String.fromCodePoint(point)) ? 0 : 1;
}

/** The columns of a text in a terminal. Colour codes take none. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text.includes("\u001b") ? text.replace(STYLE, "") : text) {
    sum += columnsOfPoint(character.codePointAt(0) ?? 0);
  }
  return sum;
}

/** Pads with blanks to a number of columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** Characters that could move the cursor, recolour or reorder a terminal's text: a document is quoted, never obeyed. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A text without control characters. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}

/** A text of the document, safe to print on one line: blanks run together. */
export function clean(text: string): string {
  return printable(text.replace(/[\s\u3000]+/g, " ")).trim();
}

/** The longest beginning that fits into `width` columns. */
export function head(text: string, width: number): string {
  let taken = 0;
  let end = 0;
  for (const character of text) {
    taken += columns(character);
    if (taken > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Combining marks whose character was cut off. */
const LEADING_MARKS = /^\p{M}+/u;

/** The longest end that fits into `width` columns. */
export function tail(text: string, width: number): string {
  const end = [...head([...text].reverse().join(""), width)].reverse().join("");
  return end === text ? text : end.replace(LEADING_MARKS, "");
}

/** The text itself, or its beginning with `…`. A number is never cut, since a part of it is another number. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text;
  if (width <= 0) return "";
  const kept = head(text, width - 1);
  return `${/^[\d.]/.test(text.slice(kept.length)) ? kept.replace(/[\d.]+$/, "") : kept}…`;
}
