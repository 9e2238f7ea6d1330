import { defineRule } from "../../engine/rule.js";
import { draftMark, markLine, secrecyMark } from "../../parameters/secret-marks.js";
import { listed, passagesOf } from "../../text/passage.js";

export const secretMarks = defineRule({
  id: "secret-marks",
  title: "公开文本里没有密级标识，不是征求意见稿",
  severity: "error",
  basis: ["information-disclosure-14", "budget-law-14"],
  covers: ["J-SECRET-MARK"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const found = [
      ...passagesOf(statement, secrecyMark, () => true),
      ...passagesOf(statement, markLine),
      ...passagesOf(statement, draftMark, ({ role }) => role === "title"),
    ];
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    return failed(
      `文中有${listed(found.map(({ text }) => text.trim()))}，请先经保密审查，公开的文本应去掉这类标识`,
    );
  },
});
