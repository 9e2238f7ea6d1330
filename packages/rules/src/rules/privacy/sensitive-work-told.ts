import { defineRule } from "../../engine/rule.js";
import { sensitiveWork } from "../../parameters/sensitive-words.js";
import { listed, passagesOf } from "../../text/passage.js";

export const sensitiveWorkTold = defineRule({
  id: "sensitive-work-told",
  title: "公开文本不写稳控、看护等工作细节",
  severity: "info",
  basis: ["information-disclosure-14"],
  covers: ["J-SENSITIVE"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const found = passagesOf(statement, sensitiveWork, () => true);
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    return failed(`文中写到${listed(found.map(({ text }) => text))}，是否适宜公开，请经公开审查后再定`);
  },
});
