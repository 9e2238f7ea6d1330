import { numberPattern } from "@qingbei/domain/internal";
import type { Severity } from "./severity.js";
import { statedShareUnit, statedUnit } from "./unit-words.js";

/** A wording that is wrong in any sentence. */
export interface WordingSlip {
  readonly id:
    | "signed-direction"
    | "signed-amount"
    | "opposed-directions"
    | "changed-yet-level"
    | "leading-zero"
    | "wide-comma"
    | "percent-sign"
    | "missing-unit"
    | "short-year"
    | "doubled-words"
    | "repeated-level";
  readonly what: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
  /** A cheaper pattern that matches in every paragraph in which `pattern` does. */
  readonly near?: RegExp;
  /** A paragraph with these words contains what the pattern misses. */
  readonly unless?: RegExp;
}

/** Words that are never repeated on purpose; not 因为为, 目的的 and 研究研究, which may be right. */
const neverTwice =
  "万元|预算|支出|收入|拨款|经费|费用|资金|主要|增加|减少|安排|用于|原因|由于|情况|公务|机关|部门|单位|项目|财政|政府|以及|其中|包括|保障|要求|负责|开展|进行|加强|落实|推进|完善|提升|促进|提供|健康|参与|根据|按照|持平|下降|增长|建设|补贴|购置|支付|缴纳|维护";

/** Verbs and the like that may be said twice: 研究研究, 雪白雪白, 一二一二. */
const saidTwice =
  "研究|商量|考虑|讨论|了解|学习|锻炼|休息|打扫|收拾|整理|准备|介绍|比较|活动|热闹|高兴|雪白|笔直|通红|火红|多少|来回";
/** Not a word: 一二一二, or a character that begins the next clause. */
const NO_WORD = "[一二三四五六七八九十百千万零〇年月日号第某甲乙丙丁]";
/** Behind these marks the second word ends a phrase; before more words it may begin another: 工作工作区, 管理管理员. */
const ENDS = "(?=[，,。；;：:！、])";
/** Verbs whose first character is typed twice: 提提高; each without the characters that end another word before it. */
const stuttered =
  "(?<![前计手预])提提[高升]|(?<!未)完完善|(?<![择寻争创])优优化|(?<![范周包])围围绕|(?<![一连])贯贯彻";

/** A number other than zero: 减少0万元，增长0% gives no direction. */
const SIZE = String.raw`\s*(?!0+(?:\.0*)?(?![\d.]))${numberPattern}\s*`;
const DIRECTIONS = { up: "增加|增长|上升|提高", down: "减少|下降|降低|压减" } as const;
const RATES = { up: "增幅", down: "降幅|减幅" } as const;

/** Words for an increase, each with its opposite. */
export const opposites: readonly (readonly [string, string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "降低"],
  ["提高", "压减"],
  ["增幅", "降幅"],
];

/**
 * Words for a comparison with last year, if the sentence has not compared with something else before:
 * 比预算减少2万元，同比增长3% holds two comparisons.
 */
const LAST_YEAR = String.raw`(?:同比|较上年|比上年)(?<!(?:环比|[比较与][^。；;\n]{0,30}(?:预算|计划|半年|季度|月)|(?:(?<![占同环对])比|较)(?![上去前同]|20\d\d|(?<=比)[重例率较])[^，。；;\n]{2,30})[^。；;\n]{0,60})`;

/** An amount and a percentage side by side with opposite directions: 增加2.4万元，下降3.35%, in either order. */
function opposed(first: "up" | "down", second: "up" | "down"): string {
  const amount = (way: "up" | "down") => `(?:${DIRECTIONS[way]})了?${SIZE}万?元`;
  const rate = (way: "up" | "down") =>
    `(?:(?:${DIRECTIONS[way]})(?:幅度|率)?|${RATES[way]})(?:约?为|了|达|约)?${SIZE}[%％]`;
  const between = String.raw`[）)]?\s*[，,、（(]\s*`;
  // 增长5%，压减3万元会议费: the amount belongs to what follows it
  const alone = "(?!的?(?!主要|原因|是|为|系|由|因|其)\\p{Script=Han})";
  // behind an amount and its rate, 比上年 begins the next comparison
  return `${amount(first)}${between}(?:${LAST_YEAR})?${rate(second)}|${rate(first)}${between}${amount(second)}${alone}`;
}

export const wordingSlips: readonly WordingSlip[] = [
  {
    id: "repeated-level",
    what: "同一个科目写了两个“（款）”，后一个像是“（项）”",
    severity: "warning",
    // names side by side have a mark or a word between them
    pattern:
      /[（(]类[）)][\u4e00-\u9fff]{2,30}[（(]款[）)](?![和与及或])[\u4e00-\u9fff]{3,30}[（(]款[）)](?![\u4e00-\u9fff]{2,30}[（(]项)/,
  },
  {
    id: "signed-direction",
    what: "“增加”“减少”后面的数又带了负号，方向说不清",
    severity: "error",
    pattern:
      // 增长率为-8%, 增长-8%: growth may be negative
      /(?:(?:增加|提高|上升|增长(?!了?为?\s*[-−－]\s*\d[\d.,]*[%％]))了?|(?:减少|下降|降低|压减)(?:了|额|率|幅度)?)为?\s*[-−－]\s*\d[\d.,]*(?:万元|亿元|元|[%％]|个百分点)/,
  },
  {
    id: "signed-direction",
    what: "“增长”后面的百分比带了负号，写“下降”更清楚",
    severity: "info",
    pattern: /增长了?为?\s*[-−－]\s*\d[\d.,]*[%％]/,
  },
  {
    // 会议费-5万元; money taken back, or a balance, may be negative
    id: "signed-amount",
    what: "金额前面带了负号，预算数一般不为负，请核对",
    severity: "warning",
    pattern: new RegExp(
      String.raw`(?=[预支收拨费安总共合（])(?<!(?:追加|调整|调减|核减|压减|收回|缴回|冲减|结余|差额|净)[^，。；;]{0,6})(?:预算|支出|收入|拨款|费|安排|总数|共计|合计|（[类款项]）)(?:数|额|安排|总数|共计|合计|为){0,3}\s*[-−－]\s*(?!0+(?:\.0*)?(?![\d.]))${numberPattern}\s*万元`,
    ),
    // a dash between a name and its amount, or between names, is no minus sign
    unless:
      /[支出入费款]\s*[-−－]\s*\d[\d,.]{0,20}\s*万元[^。\n]{1,60}?[支出入费款]\s*[-−－]\s*\d|\p{Script=Han}[-−－—]\p{Script=Han}[^，。\n]{0,40}[-−－]\s*\d/u,
  },
  {
    id: "opposed-directions",
    what: "同一处的金额写增加、幅度写下降（或者相反）",
    severity: "error",
    pattern: new RegExp(`${opposed("up", "down")}|${opposed("down", "up")}`, "u"),
  },
  {
    // 增加持平, 支出减少为0万元，与上年持平; but not 减少到0万元，与预算持平, which compares with something else
    id: "changed-yet-level",
    what: "既写增加或减少，又写持平",
    severity: "warning",
    pattern:
      /(?:增加|减少|增长|下降)(?:了|为)?持平|(?:增加|减少|增长|下降)(?:为|到|至)\s*\d[\d,.]*\s*万?元[，,]\s*与\s*(?:上年|上一年|去年|20\d\d\s*年)[^，。；;\n]{0,8}持平/,
  },
  {
    // 202年度部门决算: a year of three digits
    id: "short-year",
    what: "年份少了一位数",
    severity: "warning",
    pattern:
      /(?=20\d)(?:(?<![\d.,])|(?<=^\s*\d{1,2}[.．]))20\d\s*年度?(?=\s*(?:部门|单位|区级|县级|市级|一般公共|政府性基金|国有资本经营|财政拨款|收支|收入|支出|基本|项目){0,4}(?:预算|决算))/,
  },
  {
    // 1，234.50万元
    id: "wide-comma",
    what: "数的千分位用了全角逗号",
    severity: "info",
    pattern: /(?<![\d，.])\d{1,3}(?:，\d{3})+(?:\.\d{1,6})?\s*(?:万元|亿元|元)/,
  },
  {
    // 2026预算安排10万元
    id: "short-year",
    what: "年份后面缺了“年”",
    severity: "info",
    pattern: /(?<![\d.,])20\d\d(?=预算(?:安排|执行))/,
  },
  {
    // 经费费35万元, 主要用支付工资
    id: "doubled-words",
    what: "多了或少了一个字",
    severity: "info",
    pattern: /费费(?=\s*\d)|主要用(?=[扶支保发购缴建维]\p{Script=Han})/u,
  },
  {
    // 支出决算为2.75。
    id: "missing-unit",
    what: "金额后面缺了单位",
    severity: "warning",
    pattern: /(?:预算|决算|收入|支出|经费)数?为\s*\d[\d,]*\.\d{1,2}(?=\s*(?:[，。；;]|,(?!\d)))/,
    unless: statedUnit,
  },
  {
    id: "leading-zero",
    what: "金额的第一位多了一个“0”，或者两位数字颠倒了",
    severity: "warning",
    pattern: new RegExp(String.raw`(?<![\d.,，])0${numberPattern}\s*(?:万元|亿元|[%％])`),
  },
  {
    id: "percent-sign",
    what: "占比的数缺了“%”",
    severity: "warning",
    pattern:
      /占(?![地用道据有线压])[^，,。；;、：:（）\d%％]{0,24}(?<!\d)(?:100|\d{1,2})\.\d{1,2}(?=\s*(?:[，。；;、）]|,(?!\d)|$))/,
    unless: statedShareUnit,
  },
  {
    // 增加4.92。: an amount needs a unit, a rate its %; an index has neither
    id: "percent-sign",
    what: "增减的数后面缺了“%”或单位",
    severity: "warning",
    pattern:
      /(?<!(?:指数|系数|得分|评分|分值|浓度|均值|倍数|数值)[^，。；;]{0,12})(?:增加|减少|增长|下降|上升|降低)了?(?<!\d)\d{1,3}\.\d{1,2}(?=\s*(?:[，。；;]|,(?!\d)))/,
    unless: statedUnit,
  },
  {
    // 增加5.6%%
    id: "percent-sign",
    what: "“%”写了两遍",
    severity: "info",
    pattern: /\d\s*[%％]\s*[%％]/,
  },
  {
    id: "doubled-words",
    what: "同一个词连写了两遍",
    severity: "info",
    pattern: new RegExp(
      `(?=(..)\\1)(?:${neverTwice})\\1|(?<!目)的的(?![确士])|(?<!为)了了(?![解然事])|(?<![都总便也还就更正])是是(?![非否])|(?:主要是){2}`,
    ),
  },
  {
    // 服务服务。 提提高, 主要原因是人员变动和人员变动。
    id: "doubled-words",
    what: "同一个词或字像是连写了两遍",
    severity: "info",
    // few marks stand behind what is written twice, and there are fewer marks than words
    near: /[，,。；;：:！、](?<=(?:\1(\p{Script=Han}{2,8})|和\p{Script=Han}{3,10}).)|([提完优围贯])\2/u,
    pattern: new RegExp(
      `(?=(\\p{Script=Han}{2,8})\\1${ENDS})(?!(${neverTwice}|${saidTwice})\\2|(\\p{Script=Han})\\3|${NO_WORD})\\1\\1|${stuttered}|(?<=[是因为由于])(\\p{Script=Han}{3,10})和\\4${ENDS}`,
      "u",
    ),
  },
];
