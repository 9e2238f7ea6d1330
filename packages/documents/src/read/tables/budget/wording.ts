import { toHalfWidth } from "@qingbei/domain";
import { yearPattern } from "@qingbei/domain/internal";
import { unitBracket } from "../../../templates/units.js";

/** The longest header or label, in characters. */
const LONGEST = 60;
const YEAR = new RegExp(`^${yearPattern}年?度?`);
const TRAILING_BRACKET = /（[^（）]*）$/;
/** Endings that do not change which column or label a wording is. */
const EMPTY_ENDINGS = [
  /(?:数|数额|金额|额)$/,
  /(?:预算|预算数|预算安排)$/,
  // 公务接待费小计 is the same column as 公务接待费; 收入合计 is not 收入
  /(?<=费)(?:小计|合计)$/,
  /(?:支出预算|收入预算|支出|收入)$/,
];

/** A wording without blanks, quotation marks and colons, brackets of one shape: 因公出国(境)费 and 因公出国（境） 费 are one. */
export function wordKey(text: string): string {
  if (text.length > LONGEST * 2) return "";
  const key = toHalfWidth(text)
    .replace(/[\s\u3000:：“”"'‘’＂「」『』《》*]/g, "")
    .replace(/[(〔[【]/g, "（")
    .replace(/[)〕\]】]/g, "）");
  return key.length > LONGEST ? "" : key;
}

/** Whether a header or label marks a part of the one before it: 其中：上年结转. */
export function isAmong(text: string): boolean {
  return /^[\s\u3000]*其中/.test(text);
}

/** The key of a header cell, without year, unit and 其中. */
export function headerKey(text: string): string {
  return wordKey(text).replace(unitBracket, "").replace(/^其中/, "").replace(YEAR, "");
}

/** The key, then shorter ones without words that add nothing: 机关运行经费预算数, 机关运行经费预算, 机关运行经费. */
export function* shorterKeys(key: string): Generator<string> {
  yield key;
  const bare = key.replace(TRAILING_BRACKET, "");
  if (bare !== key && bare) yield bare;
  for (const ending of EMPTY_ENDINGS) {
    const shorter = bare.replace(ending, "");
    if (shorter !== bare && shorter.length > 1) yield shorter;
  }
}
