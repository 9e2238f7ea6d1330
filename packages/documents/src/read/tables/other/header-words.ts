import {
  economicNames,
  moneyHeading,
  otherNumberHeading,
  wordHeading,
} from "../../../templates/other-tables.js";
import { shareWords } from "../../../templates/table-words.js";
import { isHeaderWord } from "../budget/header.js";
import { headerKey } from "../budget/wording.js";

const ASIDE = /（[^（）]*）$/;

/** Whether a header cell is above counts, shares or unit prices. */
export function isNumberWord(text: string): boolean {
  const key = headerKey(text);
  return otherNumberHeading.test(key) || shareWords.test(key);
}

/** Whether a header cell is above sums of money: 一般公共预算, 机关资本性支出（一）. */
export function isMoneyWord(text: string): boolean {
  const key = headerKey(text);
  if (isNumberWord(text)) return false;
  return moneyHeading.test(key) || moneyHeading.test(key.replace(ASIDE, "")) || economicNames().has(key);
}

/** Whether a cell is one of a header of any table. */
export function isOtherHeaderWord(text: string): boolean {
  return isHeaderWord(text) || isMoneyWord(text) || wordHeading.test(headerKey(text));
}
