import { ownWordsRule } from "../../items/own-words-rule.js";

export const itemOwnContribution = ownWordsRule({
  id: "item-own-contribution",
  title: "养老保险、职业年金、医疗和住房公积金的话写在各自的科目里",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  fault: "contribution",
  none: "说明没有写支出科目的用途和增减原因",
});
