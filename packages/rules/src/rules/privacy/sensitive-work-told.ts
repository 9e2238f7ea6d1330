import { sensitiveWork } from "../../parameters/sensitive-words.js";
import { listed, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

export const sensitiveWorkTold = phraseRule({
  id: "sensitive-work-told",
  title: "公开文本不写稳控、看护等工作细节",
  severity: "info",
  basis: ["information-disclosure-14"],
  covers: ["J-SENSITIVE"],
  find: (statement) => passagesOf(statement, sensitiveWork, () => true),
  message: (found) => `文中写到${listed(found.map(({ text }) => text))}，是否适宜公开，请经公开审查后再定`,
});
