/** How a numbering is written: its brackets and its numerals. Offices mix them, so the style says little of the level. */
export type NumberingStyle =
  | "part"
  | "chinese"
  | "chineseBracketed"
  | "arabic"
  | "arabicBracketed"
  | "circled";

export interface Numbering {
  /** As printed, 一、 or （一）、. */
  readonly label: string;
  readonly style: NumberingStyle;
  readonly ordinal: number;
  /** Where the words after it begin. */
  readonly end: number;
}

const CHINESE = "[一二三四五六七八九十]{1,3}";
const FORMS: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["part", new RegExp(`^第\\s*(${CHINESE})\\s*(?:部分|章)\\s*[、.．：:]?\\s*`)],
  ["chinese", new RegExp(`^(${CHINESE})\\s*[、.．]\\s*`)],
  ["chineseBracketed", new RegExp(`^[（(]\\s*(${CHINESE})\\s*[)）]\\s*[、.．]?\\s*`)],
  ["arabicBracketed", /^[（(]\s*([0-9]{1,3})\s*[)）]\s*[、.．]?\s*/],
  ["arabic", /^([0-9０-９]{1,3})\s*[、．]\s*/],
  // a point is numbering unless a digit follows: 1.5 is a number
  ["arabic", /^([0-9０-９]{1,3})\s*\.(?![0-9])\s*/],
  ["circled", /^([①-⑳])\s*[、.．]?\s*/],
];
const DIGITS = "一二三四五六七八九";

function chineseOrdinal(text: string): number {
  if (text === "十") return 10;
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (char: string) => (char ? DIGITS.indexOf(char) + 1 : 0);
  return (text.includes("十") ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}

/** The numbering that a paragraph begins with, if any. */
export function numberingOf(text: string): Numbering | undefined {
  for (const [style, form] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const numeral = match[1] ?? "";
    const ordinal =
      style === "circled"
        ? (numeral.codePointAt(0) ?? 0) - 0x245f
        : style === "part" || style.startsWith("chinese")
          ? chineseOrdinal(numeral)
          : Number(numeral.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)));
    return { label: match[0].trim(), style, ordinal, end: match[0].length };
  }
  return undefined;
}
