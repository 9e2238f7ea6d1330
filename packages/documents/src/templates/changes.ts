/** How disclosures speak of changes on last year; wordings of variants.md. */
export const comparisonMark =
  /(?:与|比|较|同|和|对比|相比|相较于?|比较)\s*(?:(?<year>(?:19|20)\d{2})\s*年|上年|去年|上一年|上年度|上一年度)度?|同比|环比上年/;

export type Direction = "increase" | "decrease" | "unchanged";

/** 没有增加, 零增长 tell no direction: what is denied may be less, or the same. */
const notDenied = (words: string) =>
  new RegExp(`(?<!(?:没有|没|未|不|无|零)(?:明显|大幅|再|得|予|作|做|有|任何|新)?)(?:${words})`, "g");

const MORE = "增加|增长|上升|提高|增";
const LESS = "减少|下降|降低|减";
const WAY = `${MORE}|${LESS}`;
/** Right behind 增 and 减 that stand alone: 较上年增5万元. */
const SIZE = "(?=了?约?\\s{0,4}\\d)";
/** 增加到 and 减少为 lead to the new amount, not to the change. */
export const directionWords: readonly (readonly [Direction, RegExp])[] = [
  [
    "unchanged",
    /(?<!基本|大致|大体)(?:持平|一致|相同)|无增减|无变化|没有变化|保持不变|未发生变化|未变化|不增不减|没有增减|无变动/g,
  ],
  ["increase", notDenied(`(?:增加|增长|上升|提高|上涨|调增|新增)(?![到至为])|增\\s{0,2}幅|增${SIZE}`)],
  [
    "decrease",
    notDenied(
      `(?:减少|下降|降低|压缩|压减|调减|缩减|核减)(?![到至为])|减\\s{0,2}幅|降\\s{0,2}幅|(?<!增)减${SIZE}`,
    ),
  ],
];
/** A form that was filled in by bracketing the word that holds, 较上年（减少）: beside another word it leaves both open. */
export const saidInBrackets = new RegExp(
  `(?<!(?:${WAY})\\s{0,2})[（(【〔[](\\s{0,2}(?:${WAY})\\s{0,2})[)）】〕\\]](?!\\s{0,2}(?:${WAY}))`,
  "g",
);

/** Behind a direction, a number below zero turns it: 增长率为-4.76%. 增加-5万元 is a slip, and nobody knows which way it went. */
export const turnedBy =
  /^(?:额|率|幅度?)?(?:约?[为是]|了|达|约|[:：\s]){0,3}[-－−]\s*\d[\d.]{0,12}\s*[%％]|^(?:额|幅度?)(?:约?[为是]|[:：\s]){0,3}[-－−]\s*\d/;

/** A form that nobody filled in: 增加（减少）, 增加/减少. */
export const openChoice = new RegExp(
  `(?:${MORE})\\s{0,2}[（()）/／、或]\\s{0,2}(?:${LESS})|(?:${LESS})\\s{0,2}[（()）/／、或]\\s{0,2}(?:${MORE})`,
);

/** What introduces the reason of a change, whatever stands before it. */
export const reasonMark =
  /(?:(?:增加|减少|增长|下降|变动|变化|增减|持平)的?)?(?:变化|变动)?的?(?:主要)?原因(?:是|为|在于|系|如下)?\s*[:：]?\s*|是由于\s*|主要因(?:为|素)?|主要由于|系因/;
/** What introduces the reason of what is named before it, within a sentence that gave another one: 公务接待费增加的主要原因是. */
export const reasonOfNamed = /(?:增加|减少|增长|下降|变动|变化|增减|持平)的?(?:主要)?原因(?:是|为|在于|系)/;
/** What introduces a reason only behind a change; elsewhere it opens a list. */
export const weakReasonMark = /主要(?:是|为|系)(?:由于|因为|因)?\s*/;
/** That there was nothing of it last year: a change without its amount, behind which a reason may stand. */
export const noneBefore = /(?:上一?年|去年)度?(?:预算|执行)?均?(?:无|未|没有)/;
/** What something is spent on, in the place of a reason: 主要原因是公务接待费主要用于…. */
export const purposeForReason = /^[^，,。；;]{0,24}主要用于/;
/** Reasons in a row. */
export const furtherReason = /^\s*(?:二|三|四|五|六)是/;

/** Between a direction and the size of the change. */
export const changeLink =
  /^(?:了|约|近|额|数|金额|预算|安排|支出|收入|资金|共计?|各|幅度?|率|比例|比率|额为|率为|幅度为|达|[:：（(\s])*$/;
/** Behind a direction, what is counted and is no money: 减少5人, 增加约200平方米. */
export const countedSize =
  /^[^\d，。；]{0,6}\d[\d.,]{0,12}\s*(?:多|余)?(?:个?批次?|人次?|名|位|辆|台|套|个|家|户|项|件|次|场|天|亩|公里|平方米|平米|㎡|m²)/;
/** What money is spent on, between a direction and its number: 减少办公费1万元. */
export const changedObject = /(?:费|费用|经费|项目|资金|支出|补助|补贴)$/;
/** A share is no rate of change. */
export const shareMark = /占|比重|完成率|执行率|使用率/;
