import type { Statement } from "@qingbei/domain";
import { contactWords } from "../../parameters/contact-words.js";
import { type DividedNumber, dividedRuns, masked, wholeRuns, wordsBefore } from "../../text/masking.js";
import type { Passage } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

const MOBILE = /^(?:86)?1[3-9]\d{9}$/;
const UNIT = /^\s*(?:元|万|亿|%|％|人|户|平方米)/;
const NEAR = 12;
/** How a mobile number is divided. */
const GROUPS = [3, 4, 4];

const names = (words: readonly string[], text: string) => words.some((word) => text.includes(word));

/**
 * "error" for a certain telephone number, "warning" for a bare number in a table, undefined for no telephone number.
 */
function severityOf(statement: Statement, passage: Passage): Telephone["severity"] | undefined {
  const own = statement.paragraphs[passage.paragraph];
  const before = wordsBefore(statement, passage);
  if (UNIT.test(own?.text.slice(passage.end) ?? "")) return undefined;
  if (names(contactWords.code, before.slice(-NEAR))) return undefined;
  if (names(contactWords.telephone, before)) return "error";
  return own?.role === "cell" && own.text.length === passage.end - passage.start ? "warning" : "error";
}

/**
 * Whether a divided number is a telephone number: 139-0000-1234. With blanks only if words say so, since the numbers of
 * a row are apart as well.
 */
function isDividedAsStated(statement: Statement, number: DividedNumber): boolean {
  const isUsual = number.groups.slice(-GROUPS.length).join() === GROUPS.join();
  return (
    isUsual &&
    (number.isHyphenated || names(contactWords.telephone, wordsBefore(statement, number).slice(-NEAR)))
  );
}

interface Telephone extends Passage {
  readonly severity: "error" | "warning";
}

const severest = (found: readonly Telephone[]) =>
  found.some(({ severity }) => severity === "error") ? "error" : "warning";

export const telephoneNumber = phraseRule({
  id: "telephone-number",
  title: "公开文本里没有个人手机号码",
  severity: "error",
  basis: ["information-disclosure-15"],
  covers: ["J-PHONE"],
  find: (statement): readonly Telephone[] => {
    const divided = dividedRuns(statement, MOBILE).filter((number) => isDividedAsStated(statement, number));
    return [...wholeRuns(statement, MOBILE), ...divided].flatMap((passage) => {
      const severity = severityOf(statement, passage);
      return severity ? [{ ...passage, severity }] : [];
    });
  },
  message: (found) => {
    const count = found.length > 1 ? `等 ${found.length} 个号码` : "";
    const likely = severest(found) === "error" ? "是手机号码" : "形似手机号码";
    return `${masked(found[0]?.text ?? "")}${count}${likely}，公开前请删去；对外公布的电话宜用单位座机`;
  },
  more: (found) => ({ severity: severest(found) }),
});
