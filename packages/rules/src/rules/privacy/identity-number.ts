import { contactWords } from "../../parameters/contact-words.js";
import { dividedRuns, masked, wholeRuns, wordsBefore } from "../../text/masking.js";
import type { Passage } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

const FORM = /^(?<region>[1-8]\d)\d{4}(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})\d{3}[\dXx]$/;
/** Weights and check characters of GB 11643. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
const NEAR = 12;

function isIdentityNumber(text: string): boolean {
  const groups = FORM.exec(text)?.groups;
  if (!groups) return false;
  const { year, month, day } = groups;
  const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (born.getUTCMonth() !== Number(month) - 1 || born.getUTCDate() !== Number(day)) return false;
  const weighted = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0);
  return CHECKS.charAt(weighted % 11) === text.charAt(17).toUpperCase();
}

export const identityNumber = phraseRule({
  id: "identity-number",
  title: "公开文本里没有居民身份证号码",
  severity: "error",
  basis: ["information-disclosure-15"],
  covers: ["J-IDCARD"],
  find: (statement) => {
    const runs: readonly Passage[] = [...wholeRuns(statement, FORM), ...dividedRuns(statement, FORM)];
    return runs.filter((passage) => {
      const before = wordsBefore(statement, passage).slice(-NEAR);
      const coded = contactWords.code.some((word) => before.includes(word)) && !before.includes("身份");
      return isIdentityNumber(passage.text) && !coded;
    });
  },
  message: (found) => {
    const count = found.length > 1 ? `等 ${found.length} 个号码` : "";
    return `${masked(found[0]?.text ?? "")}${count}是居民身份证号码（校验位相符），公开前请删去`;
  },
});
