import { draftMark, markLine, secrecyMark } from "../../parameters/secret-marks.js";
import { listed, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

export const secretMarks = phraseRule({
  id: "secret-marks",
  title: "公开文本里没有密级标识，不是征求意见稿",
  severity: "error",
  basis: ["information-disclosure-14", "budget-law-14"],
  covers: ["J-SECRET-MARK"],
  find: (statement) => [
    ...passagesOf(statement, secrecyMark, () => true),
    ...passagesOf(statement, markLine),
    ...passagesOf(statement, draftMark, ({ role }) => role === "title"),
  ],
  message: (found) =>
    `文中有${listed(found.map(({ text }) => text.trim()))}，请先经保密审查，公开的文本应去掉这类标识`,
});
