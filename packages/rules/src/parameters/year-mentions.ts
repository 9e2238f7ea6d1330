import type { DisclosureKind } from "@qingbei/domain";
import { headingNumber } from "./heading-number.js";

/** A statement of a year, and which year it must be: the budget's own (0) or the one before (−1). */
export interface YearMention {
  readonly what: string;
  readonly pattern: RegExp;
  readonly offset: 0 | -1;
  /** The kinds of disclosures that contain it; default: budgets only. */
  readonly kinds?: readonly DisclosureKind[];
  /** It is about plans: words about what was done do not excuse a wrong year. */
  readonly isPlan?: boolean;
  /** Each place has a year of its own: the right year at another does not excuse a wrong one. */
  readonly isOfEach?: boolean;
}

const ACCOUNTS = ["finalAccounts"] as const;
const BOTH = ["budget", ...ACCOUNTS] as const;

/** A year that is not only a comparison or a citation: 比2024年…, 《2024年…》, 〔2024〕. */
const OWN = String.raw`(?<![《〔（(]|[比较与同对和从自于至到含及据照]\s?)(?<year>20\d\d)年(?:度)?`;
/** The body may stand in between: 2025年，某局收入预算. */
const WHOSE = String.raw`(?:[，,]\s?)?[^，,。；;：:、\d《》“”]{0,24}?`;

const mention = (what: string, words: string, offset: 0 | -1 = 0): YearMention => ({
  what,
  pattern: new RegExp(OWN + words),
  offset,
});

/** Money that there is none of this year, each kind separately: a right year for one does not excuse another. */
const denial = (kinds: string, what = "没有安排的预算"): YearMention => ({
  what,
  pattern: new RegExp(
    String.raw`(?=20\d\d年)(?<=(?:^|。|注[:：])[^。；;，,：:\d因由]{0,30})(?<year>20\d\d)年(?:度)?[^，,。；;：:\d因由]{0,12}?(?:没有|未|无)[^。；;，]{0,14}(?:${kinds})`,
  ),
  offset: 0,
});

/**
 * Fixed phrases of statements, many from one city's template; usage, no legal source. The lookahead for a year comes
 * first, so that the lookbehind runs only at years and not at every character.
 */
export const yearMentions: readonly YearMention[] = [
  {
    // a line on the cover, or above the statement
    what: "文件名称",
    pattern:
      /(?=20\d\d年)(?<=^\s*[^。；;，,：:\d《》]{0,30})(?<![比较与同对和从自于至到含及据照按]\s?)(?<year>20\d\d)年(?:度)?[^。；;，,：:\d《》]{0,30}(?:部门|单位)(?:综合)?[预决]算(?:[及和、与]?[“"]三公[”"]经费(?:支出)?[预决]算)?(?:信息)?(?:公开)?(?:情况)?(?:的)?(?:说明|报告)?(?=\s*$)/,
    offset: 0,
    kinds: BOTH,
  },
  mention("收入预算", `${WHOSE}收入预算(?!总?表)`),
  mention("预算编制说明", `${WHOSE}预算编制(?:情况)?说明`),
  mention("“三公”经费预算", `${WHOSE}“三公”经费(?:支出)?预算(?:数|情况|安排)`),
  mention("机关运行经费预算", String.raw`${WHOSE}作为[^。；;\d]{0,60}机关运行经费(?:财政拨款)?预算`),
  mention(
    "绩效目标",
    "[，,]?[^。；;]{0,20}(?:(?:编报|编制|设[置定]|申报|填报)了?绩效目标|(?:开展|实[施行]|纳入)(?:项目|支出)?绩效(?:目标)?管理)",
  ),
  mention("会议费、培训费预算", `${WHOSE}(?:会议费|培训费)(?:支出)?预算(?!执行)`),
  mention("拟购置车辆", String.raw`[^，,。；;\d]{0,10}预算安排购置(?:车辆|公务用车)`),
  mention("面向中小企业预留的采购", String.raw`[^，,。；;\d]{0,12}面向中小企业预留`),
  { ...mention("空表说明", "(?:没有|无|未使用|未安排)[^。；;]{2,40}[本此该]表(?:为空|无数据)"), kinds: BOTH },
  {
    // the heading of a part or section: a number before it, nothing behind it
    what: "标题",
    pattern: new RegExp(
      String.raw`(?=20\d\d年)(?<=^\s*${headingNumber}(?:关于)?[^。；;，,：:\d《》]{0,30})(?<year>20\d\d)年(?:度)?(?:[^。；;，,：:\d]{0,40}预算[^。；;，,：:\d]{0,30}(?:说明|情况|表)|[^。；;，,：:\d]{0,40}(?:收支|支出|收入|运行经费|政府采购)[^。；;，,：:\d]{0,20}说明)(?=[。]?\s*$)`,
    ),
    offset: 0,
  },
  {
    // the line above a table
    what: "报表名称",
    pattern:
      /(?=20\d\d年)(?<=^\s*[^。；;，,：:\d《》]{0,30})(?<year>20\d\d)年(?:度)?(?=[^。；;，,：:\d]{2,36}表\s*$)[^。；;，,：:\d]{0,36}(?:预算|收支|支出|收入)[^。；;，,：:\d]{0,20}表(?=\s*$)/,
    offset: 0,
  },
  denial("政府性基金预算"),
  denial("国有资本经营预算"),
  denial("政府采购预算"),
  denial("(?:拟|预算安排)购置"),
  {
    // 2024年部门预算未安排购置车辆; not 2024年未安排购置, which may tell of last year
    ...denial("购置"),
    pattern:
      /(?=20\d\d年)(?<=(?:^|。|注[:：])[^。；;，,：:\d因由]{0,30})(?<year>20\d\d)年(?:度)?[^，,。；;：:\d因由]{0,8}预算(?:没有|未)[^。；;，]{0,6}购置/,
  },
  {
    ...denial(
      "(?:政府性基金|国有资本经营)(?:预算(?:财政)?拨款|(?:预算)?(?:财政拨款)?(?:收支|收入|支出))",
      "没有安排的收支",
    ),
    kinds: ACCOUNTS,
  },
  {
    // above a table: 部门：某局　2023年度　单位：万元
    what: "表头",
    pattern:
      /(?=20\d\d年)(?<=^\s*(?:公开\d{1,2}表\s*)?(?:编制|填报)?(?:部门|单位)(?:名称)?[:：][^。；;，,：:\d]{0,40})(?<year>20\d\d)年度?[\s]*(?:金额)?单位[:：]/,
    offset: 0,
    kinds: ACCOUNTS,
  },
  {
    what: "编报范围",
    pattern:
      /(?=20\d\d年)(?<=纳入[^。；;，,：:\d]{0,20})(?<year>20\d\d)年(?:度)?[^。；;，,：:\d]{0,12}决算(?:编[制报]|汇编|汇总)?(?:编[制报])?的?(?:范围|单位)/,
    offset: 0,
    kinds: ACCOUNTS,
  },
  {
    // the body's own plans: 2025年我办将做好…
    what: "本年工作安排",
    pattern:
      /(?=20\d\d年)(?<=(?:^|。|；)\s*)(?<year>20\d\d)年(?:度)?[，,]?(?:[我本]|全(?:[省市区县镇乡州]|街道|系统))[^，,。；;：:\d]{0,8}(?:将|计划|拟)(?=(?:做好|实施|负责|重点|继续|进一步|围绕|坚持|推进|加强|开展|着力|全面|深入|积极|按照|紧紧))/,
    offset: 0,
    isPlan: true,
  },
  {
    // a heading or a line of the contents: 三、2025年重点工作任务
    what: "标题",
    pattern: new RegExp(
      String.raw`(?=20\d\d年)(?<=^\s*${headingNumber}[^。；;，,：:\d《》]{0,20})(?<year>20\d\d)年(?:度)?(?:部门|单位)?(?:的)?(?:重点|主要|中心)?工作(?:任务|安排|计划|要点|目标|思路)(?:[及和与、](?:主要|重点)?(?:任务|安排|计划|目标|措施))?(?=[\s.…·]{0,80}\d{0,3}\s*$)`,
    ),
    offset: 0,
    isPlan: true,
  },
  {
    // the line above the statement of a project
    what: "标题",
    pattern:
      /(?=20\d\d年)(?<=^\s*)(?<year>20\d\d)年(?:度)?[^。；;，,：:\d《》]{0,40}项目(?:经费|支出|资金)(?:预算)?情况(?:的)?说明(?=\s*$)/,
    offset: 0,
  },
  // a line of the contents
  {
    what: "报表名称",
    pattern:
      /(?=20\d\d年)(?<=^\s*\d{1,2}\s*[.．、]\s*)(?<year>20\d\d)年[^，,。；;\d]{0,36}(?:预算|收支|支出|收入)[^，,。；;\d]{0,12}表/,
    offset: 0,
  },
  {
    // 2023年度“三公”经费财政拨款支出预算为23.5万元，支出决算为19.4万元
    what: "预算和决算",
    pattern:
      /(?=20\d\d年)(?<=(?:^|。)\s*)(?<year>20\d\d)年(?:度)?[^，,。；;：:\d《》]{0,30}预算(?:数|总额)?(?:为|是)[\d,.]{1,16}\s?[万亿]?元[，,][^，,。；;：:\d]{0,12}决算(?:数|总额)?(?:为|是)/,
    offset: 0,
    kinds: ACCOUNTS,
    isOfEach: true,
  },
  mention("本年预算安排", String.raw`(?:当年)?预算安排(?=[\d,.]+万?元)`),
  mention("上年预算执行数", "(?:当年)?预算执行数为", -1),
  {
    what: "车辆情况的截止日期",
    pattern: /(?<=截[至止])(?<year>20\d\d)年12月31日[，,]?[^。；;\d]{0,40}(?:共有车辆|公务用车保有量)/,
    offset: 0,
    kinds: ACCOUNTS,
  },
  {
    // 对2024年度一般公共预算项目支出全面开展绩效自评
    what: "绩效自评的对象",
    pattern:
      /(?<=对)(?<year>20\d\d)年(?:度)?[^。；;，]{0,30}(?:支出|项目|资金)[^。；;，,\d]{0,10}开展[^。；;，,\d]{0,6}自评/,
    offset: 0,
    kinds: ACCOUNTS,
  },
];

/** Words with which a sentence may rightly name another year. */
export const otherYearWords = /完成|决算|追加|调整|批复|以来|考核|奖|自评|评价|相比于|执行(?!数)/;
/** The same words in final accounts, which speak of execution and of last year themselves. */
export const otherYearInAccounts = /上年|以来|考核|奖|批复|[比较]/;
/** Words with which a plan looks back after all: 将做好以下工作的总结. */
export const looksBack = /总结|回顾|以来/;
