/** How disclosures speak of changes on last year; wordings of variants.md. */
export const comparisonMark =
  /(?:与|比|较|同|和|对比|相比|相较于?)\s*(?:(?<year>(?:19|20)\d{2})\s*年|上年|去年|上一年|上年度|上一年度)度?|同比|环比上年/;

export const directionWords: readonly (readonly ["increase" | "decrease" | "unchanged", RegExp])[] = [
  ["unchanged", /持平|无增减|无变化|没有变化|保持不变|一致|相同|未发生变化|不增不减/g],
  ["increase", /增加|增长|上升|提高|上涨|增幅/g],
  ["decrease", /减少|下降|降低|减幅|降幅|压缩|压减/g],
];

/** What introduces the reason of a change. */
export const reasonMark = /(?:主要)?原因(?:是|为|在于)?\s*[:：]?\s*|主要是(?:由于|因为|因)?\s*|是由于\s*|主要因\s*/;

/** Words that say that a figure is not the budget of the year but what was spent, or another year's. */
export const otherFigure = /(?:决算|执行)数?(?:为|是)?$|上年(?:度)?(?:预算|执行|决算)?数?(?:为|是)?$/;
