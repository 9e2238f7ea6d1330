import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { wordingSlips as slips, type WordingSlip } from "../../parameters/wording-slips.js";
import { listed, paragraphsWith, passagesOf } from "../../text/passage.js";

export const wordingSlips = defineRule<WordingSlip>({
  id: "wording-slips",
  title: "增减方向、百分号和用词没有写错",
  severity: "error",
  basis: ["drafting"],
  covers: ["I-DIRECTION", "I-PCT-SIGN", "I-DUP-WORD"],
  none: "没有原文可查",
  each: ({ statement }) => (statement ? slips : []),
  check: ({ statement, value, cite, passed, failed }, slip) => {
    const { pattern, unless, what, severity } = slip;
    const year = value(fields.fiscalYear);
    const isExcused = statement && unless ? paragraphsWith(statement, unless) : () => false;
    const found = (statement ? passagesOf(statement, pattern) : []).filter(({ paragraph, text }) => {
      if (isExcused(paragraph)) return false;
      // level with a year before last is no contradiction
      const named = slip.id === "changed-yet-level" ? /20\d\d/.exec(text)?.[0] : undefined;
      return !named || !year || Number(named) >= year - 1;
    });
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    return failed(`${what}：${listed(found.map(({ text }) => text))}`, { severity });
  },
});
