import { ownWordsRule } from "../../items/own-words-rule.js";

export const itemPurposeCopied = ownWordsRule({
  id: "item-purpose-copied",
  title: "支出科目的用途各写各的，不是另一个科目的原话",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: [],
  fault: "purpose",
  of: "用途",
  none: "说明没有写支出科目的用途",
});
