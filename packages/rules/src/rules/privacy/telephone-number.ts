import type { Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { contactWords } from "../../parameters/contact-words.js";
import { type DividedNumber, dividedRuns, masked, wholeRuns, wordsBefore } from "../../text/masking.js";
import type { Passage } from "../../text/passage.js";

const MOBILE = /^(?:86)?1[3-9]\d{9}$/;
const UNIT = /^\s*(?:元|万|亿|%|％|人|户|平方米)/;
const NEAR = 12;
/** How a mobile number is divided. */
const GROUPS = [3, 4, 4];

const names = (words: readonly string[], text: string) => words.some((word) => text.includes(word));

/**
 * "error" for a certain telephone number, "warning" for a bare number in a table, undefined for no telephone number.
 */
function severityOf(statement: Statement, passage: Passage): "error" | "warning" | undefined {
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

export const telephoneNumber = defineRule({
  id: "telephone-number",
  title: "公开文本里没有个人手机号码",
  severity: "error",
  basis: ["information-disclosure-15"],
  covers: ["J-PHONE"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const divided = dividedRuns(statement, MOBILE).filter((number) => isDividedAsStated(statement, number));
    const found = [...wholeRuns(statement, MOBILE), ...divided].flatMap((passage) => {
      const severity = severityOf(statement, passage);
      return severity ? [{ passage, severity }] : [];
    });
    const [first] = found;
    if (!first) return passed();
    for (const { passage } of found) cite(passage.paragraph, passage.start, passage.end);
    const severity = found.some((each) => each.severity === "error") ? "error" : "warning";
    const count = found.length > 1 ? `等 ${found.length} 个号码` : "";
    const likely = severity === "error" ? "是手机号码" : "形似手机号码";
    return failed(
      `${masked(first.passage.text)}${count}${likely}，公开前请删去；对外公布的电话宜用单位座机`,
      {
        severity,
      },
    );
  },
});
