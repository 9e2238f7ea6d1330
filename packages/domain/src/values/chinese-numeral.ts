import { toHalfWidth } from "./printed-number.js";

/** Digits in Chinese, the capital ones of cheques and contracts among them. */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."零壹贰叁肆伍陆柒捌玖"].map((char, digit) => [char, digit])),
  ...Object.fromEntries([..."〇一二三四五六七八九"].map((char, digit) => [char, digit])),
  两: 2,
  貳: 2,
  參: 3,
  陸: 6,
};
const PLAIN: Readonly<Record<string, string>> = {
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  〇: "零",
};

const plain = (text: string) => text.replace(/[拾佰仟萬億〇]/g, (char) => PLAIN[char] ?? char);

const DIGIT = "[壹贰叁肆伍陆柒捌玖一二三四五六七八九两貳參陸]";
/** Thousands, hundreds, tens and ones, with 零 where one of them is missing. */
const SECTION = new RegExp(
  `^(零)?(?:(${DIGIT})千)?(零)?(?:(${DIGIT})百)?(零)?(?:(${DIGIT}?)十)?(零)?(${DIGIT})?$`,
);

/** The four digits of a section (below 万), and how it begins. */
interface Section {
  readonly digits: string;
  /** Whether 零 precedes it. */
  readonly afterZero: boolean;
  /** Whether it is a single digit: 五 of 一万五 may mean 五千. */
  readonly bare: boolean;
}

function section(text: string): Section | undefined {
  const match = SECTION.exec(text);
  if (!match || text === "" || /零零|零$/.test(text)) return undefined;
  const [, first, thousands, , hundreds, , tens, zero, ones] = match;
  // 一百二 is said for 一百二十, but looks like 一百零二: ambiguous
  if (ones && tens === undefined && (thousands || hundreds) && !zero && !match[5] && !match[3])
    return undefined;
  // 十五 only at the beginning of a number; within one it is 一十五
  if (tens === "" && (thousands || hundreds || first)) return undefined;
  const digit = (char: string | undefined) => String(DIGITS[char ?? "零"] ?? 0);
  const ten = tens === "" ? "1" : digit(tens);
  return {
    digits: digit(thousands) + digit(hundreds) + ten + digit(ones),
    afterZero: first !== undefined,
    bare: !thousands && !hundreds && tens === undefined,
  };
}

/** The sections between 亿 and 万, the highest first: 万亿, 亿, 万, ones. null for a missing one. */
function sections(text: string): readonly (Section | null)[] | undefined {
  const halves = /^(?:(.+)亿)?([^亿]*)$/.exec(text)?.slice(1);
  const parts = halves?.flatMap((half = "") => /^(?:([^万]+)万)?([^万]*)$/.exec(half)?.slice(1) ?? ["?"]);
  const found: (Section | null)[] = [];
  for (const part of parts ?? ["?"]) {
    const read = part ? section(part) : null;
    if (read === undefined) return undefined;
    found.push(read);
  }
  return found;
}

/** Whether the value of every section after the first is clear: not in 一万五 and 一亿二千. */
function isClear(found: readonly (Section | null)[]): boolean {
  const start = found.findIndex((each) => each !== null);
  if (start < 0 || found[start]?.afterZero) return false;
  return found.every((each, at) => {
    if (!each || at <= start || each.afterZero) return true;
    return !each.bare && found[at - 1] !== null;
  });
}

/** Longer texts are no numbers. */
const LONGEST = 40;
/** Most digits that a JavaScript number always holds exactly. */
const MOST_EXACT = 15;

/**
 * The digits of a whole number in Chinese numerals: 叁万贰仟 is "32000", 十五 is "15", 零 is "0".
 * undefined for anything else, and for ambiguous numbers: 一百二, 一万五, 一亿二千.
 */
export function parseChineseNumeral(text: string): string | undefined {
  const written = plain(text);
  if (written === "零") return "0";
  const found = written.length > LONGEST ? undefined : sections(written);
  if (!found || !isClear(found)) return undefined;
  return found
    .map((each) => each?.digits ?? "0000")
    .join("")
    .replace(/^0+(?=\d)/, "");
}

/**
 * A count in prose: 3, ３, 三 and 两 are numbers, 十二 is 12. undefined if it is not a whole number, or has more digits
 * than a JavaScript number holds exactly.
 */
export function parseCount(text: string): number | undefined {
  const printed = toHalfWidth(text);
  const digits = /^\d+$/.test(printed) ? printed : parseChineseNumeral(printed);
  return digits !== undefined && digits.length <= MOST_EXACT ? Number(digits) : undefined;
}

/** The digits of a number spelt digit by digit: 二〇二四 is "2024". undefined for anything else. */
export function parseSpeltDigits(text: string): string | undefined {
  const digits = [...text].map((char) => DIGITS[char]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join("") : undefined;
}

const CAPITALS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];

function capitalSection(value: string): string {
  const written = [...value]
    .map((char, at) => (char === "0" ? "零" : `${CAPITALS[Number(char)]}${PLACES[value.length - 1 - at]}`))
    .join("");
  return written.replace(/零+/g, "零").replace(/零$/, "");
}

/** A whole number of at most twelve digits in capital numerals (大写): 32050 is 叁万贰仟零伍拾. */
export function formatCapitalNumeral(digits: string): string {
  const padded = digits.padStart(12, "0");
  const words = [0, 4, 8].map((from, at) => {
    const group = padded.slice(from, from + 4);
    const written = capitalSection(group);
    return written ? `${written}${["亿", "万", ""][at]}` : "零";
  });
  return (
    words
      .join("")
      .replace(/零+/g, "零")
      .replace(/^零(?=.)|零$/g, "") || "零"
  );
}
