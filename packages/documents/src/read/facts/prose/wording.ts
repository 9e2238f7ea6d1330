import { withoutBlanks } from "@qingbei/domain";
import { withoutNumbering, yearPattern } from "@qingbei/domain/internal";

const YEARS = new RegExp(`${yearPattern}年度?`, "g");

/** Words without blanks, years and numbering; blanks may stand within a year: 2021 年. */
export function compact(text: string): string {
  return withoutNumbering(withoutBlanks(text)).replace(YEARS, "");
}

/** Counts, such as those of 国内公务接待20批次，150人次，共计支出1.90万元: the amount behind them is still of the receptions. */
const COUNTS = /(?:(?:来访|接待)?(?:团组|批次|来宾|人数))?(?:共计?)?\d{1,9}(?:个|批次?|人次?|次)(?:团组)?/g;
/** A clause that ends in such a count: 国内公务接待20批次. */
const COUNTED = /\d{1,9}\s*(?:个(?:团组)?|批次?|人次?|次)\s*$/;

/** Compact words without counts. */
export function withoutCounts(text: string): string {
  return text.replace(COUNTS, "");
}

/** Whether words end in a count: such a clause is not a name that shares its amount with the next. */
export function isCounted(words: string): boolean {
  return COUNTED.test(words);
}

/** The most characters between a name and its number; longer words have a meaning of their own. */
const LONGEST = 60;

/** Whether a text consists of these words alone; at each place the longest is taken. The pattern is sticky. */
export function consistsOf(words: RegExp, text: string): boolean {
  if (text.length > LONGEST) return false;
  let at = 0;
  while (at < text.length) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (!match || match[0] === "") return false;
    at += match[0].length;
  }
  return true;
}
