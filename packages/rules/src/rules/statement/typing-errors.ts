import { defineRule } from "../../engine/rule.js";
import { correctionsOf, editsOf, saying } from "../../text/correction.js";

export const typingErrors = defineRule({
  id: "typing-errors",
  title: "文中没有常见的错别字",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-TYPO"],
  check: ({ statement, parameters, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    // one error may match twice: as a wrong word, and as a wrong term around it
    const corrections = correctionsOf(statement, parameters.typingErrors).filter(
      ({ paragraph, start }, index, all) =>
        !all.slice(0, index).some((before) => before.paragraph === paragraph && start < before.end),
    );
    if (corrections.length === 0) return passed();
    for (const { paragraph, start, end } of corrections) cite(paragraph, start, end);
    return failed(`有错别字：${saying(corrections)}`, { edits: editsOf(corrections) });
  },
});
