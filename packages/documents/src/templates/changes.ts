import type { Direction } from "@qingbei/domain";

/** How disclosures state changes on last year; wordings of variants.md. */
export const comparisonMark =
  /(?:与|比|较|同|和|对比|相比|相较于?|比较)\s*(?:(?<year>(?:19|20)\d{2})\s*年|上年|去年|上一年|上年度|上一年度)度?|同比|环比上年/;

/**
 * A side of a budget right behind the year of a comparison: 比2021年预算支出 means what that year spent on the same
 * item. Among the department's totals, a word for a total (总额, 合计) makes it one.
 */
export const baseSide =
  /^(?:财政拨款|一般公共预算(?:财政)?(?:拨款)?)?(?:年初|部门|单位)?(?:预算|决算|执行|实际)?(?:支出|收入)(?<whole>总额|总计|总数|合计)?(?:预算|决算|执行)?[数额]?(?:相比较?|比较|对比)?$/;

/** Words of a direction without a negation before them: 没有增加 and 零增长 may mean less, or the same. */
const notDenied = (words: string) =>
  new RegExp(`(?<!(?:没有|没|未|不|无|零)(?:明显|大幅|再|得|予|作|做|有|任何|新)?)(?:${words})`, "g");

const MORE = "增加|增长|上升|提高|增";
const LESS = "减少|下降|降低|减";
const WAY = `${MORE}|${LESS}`;
/** Directly behind a bare 增 or 减: 较上年增5万元. */
const SIZE = "(?=了?约?\\s{0,4}\\d)";
/** 增加到 and 减少为 introduce the new amount, not the change. */
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
/**
 * The direction chosen on a form by bracketing it, 较上年（减少）. Not beside a second direction: that leaves the choice open.
 */
export const saidInBrackets = new RegExp(
  `(?<!(?:${WAY})\\s{0,2})[（(【〔[](\\s{0,2}(?:${WAY})\\s{0,2})[)）】〕\\]](?!\\s{0,2}(?:${WAY}))`,
  "g",
);

/** A negative number behind a direction, which reverses it: 增长率为-4.76%. Not 增加-5万元: a slip of unknown direction. */
export const turnedBy =
  /^(?:额|率|幅度?)?(?:约?[为是]|了|达|约|[:：\s]){0,3}[-－−]\s*\d[\d.]{0,12}\s*[%％]|^(?:额|幅度?)(?:约?[为是]|[:：\s]){0,3}[-－−]\s*\d/;

/** A choice on a form that was left open: 增加（减少）, 增加/减少. */
export const openChoice = new RegExp(
  `(?:${MORE})\\s{0,2}[（()）/／、或]\\s{0,2}(?:${LESS})|(?:${LESS})\\s{0,2}[（()）/／、或]\\s{0,2}(?:${MORE})`,
);

/** What introduces the reason of a change. */
export const reasonMark =
  /(?:(?:增加|减少|增长|下降|变动|变化|增减|持平)的?)?(?:变化|变动)?的?(?:主要)?原因(?:是|为|在于|系|如下)?\s*[:：]?\s*|是由于\s*|主要因(?:为|素)?|主要由于|系因/;
/**
 * Introduces the reason for a change that is named before it, in a sentence with an earlier reason:
 * 公务接待费增加的主要原因是.
 */
export const reasonOfNamed = /(?:增加|减少|增长|下降|变动|变化|增减|持平)的?(?:主要)?原因(?:是|为|在于|系)/;
/** Introduces a reason only behind a change; elsewhere it opens a list. */
export const weakReasonMark = /主要(?:是|为|系)(?:由于|因为|因)?\s*/;
/** Words saying that last year had none: they imply a change without an amount, and a reason may follow. */
export const noneBefore = /(?:上一?年|去年)度?(?:预算|执行)?均?(?:无|未|没有)/;
/** Words that are a reason by themselves: what is new this year had nothing before. */
export const newThisYear =
  /(?:本年|今年|当年|(?:19|20)\d\d\s*年)度?(?:的|系|为)?(?:新增|新设|新开展|首次)|(?:新增|新设立?|新开展)的?(?:工作|项目|任务|事项|业务|科目)\s*$/;
/** The use of money in the place of a reason: 主要原因是公务接待费主要用于…. */
export const purposeForReason = /^[^，,。；;]{0,24}主要用于/;
/** A further reason of several. */
export const furtherReason = /^\s*(?:二|三|四|五|六)是/;

/** Between a direction and the size of the change. */
export const changeLink =
  /^(?:了|约|近|额|数|金额|预算|安排|支出|收入|资金|共计?|各|幅度?|率|比例|比率|额为|率为|幅度为|达|[:：（(\s])*$/;
/** Behind a direction, a count of something other than money: 减少5人, 增加约200平方米. */
export const countedSize =
  /^[^\d，。；]{0,6}\d[\d.,]{0,12}\s*(?:多|余)?(?:个?批次?|人次?|名|位|辆|台|套|个|家|户|项|件|次|场|天|亩|公里|平方米|平米|㎡|m²)/;
/** The object of money between a direction and its number: 减少办公费1万元. */
export const changedObject = /(?:费|费用|经费|项目|资金|支出|补助|补贴)$/;
/** Words of a share or an execution rate, neither of which is a rate of change. */
export const shareMark = /占|比重|完成率|执行率|使用率/;
