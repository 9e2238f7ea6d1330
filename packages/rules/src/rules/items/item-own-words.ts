import { ownWordsRule } from "../../items/own-words-rule.js";

export const itemOwnWords = ownWordsRule({
  id: "item-own-words",
  title: "支出科目的用途和增减原因说的是本科目，不是另一个科目",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  fault: "words",
  none: "说明没有写支出科目的用途和增减原因",
});
