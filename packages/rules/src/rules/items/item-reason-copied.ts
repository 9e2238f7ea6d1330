import { ownWordsRule } from "../../items/own-words-rule.js";

export const itemReasonCopied = ownWordsRule({
  id: "item-reason-copied",
  title: "支出科目的增减原因各写各的，不是另一个科目的原话",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  fault: "reason",
  of: "原因",
  none: "说明没有写支出科目的增减原因",
});
