import { correctionsOf, editsOf, saying } from "../../text/correction.js";
import { phraseRule } from "../../text/phrase-rule.js";

export const typingErrors = phraseRule({
  id: "typing-errors",
  title: "文中没有常见的错别字",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-TYPO"],
  // one error may match twice: as a wrong word, and as a wrong term around it
  find: (statement, { parameters }) =>
    correctionsOf(statement, parameters.typingErrors).filter(
      ({ paragraph, start }, index, all) =>
        !all.slice(0, index).some((before) => before.paragraph === paragraph && start < before.end),
    ),
  message: (corrections) => `有错别字：${saying(corrections)}`,
  more: (corrections) => ({ edits: editsOf(corrections) }),
});
