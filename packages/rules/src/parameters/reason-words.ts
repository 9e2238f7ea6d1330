import type { Direction } from "@qingbei/domain";

/**
 * Words for money in a reason. 人员减少 and 业务量增加 are causes; with these words, the reason states the change
 * itself.
 */
const MONEY = "经费|支出|预算|预算安排|资金|费用|拨款|开支|运行费|接待费|购置费|补贴|公积金";
const BETWEEN = "(?:预算|安排|数|额|的)?(?:有所|相应|略有|大幅|明显|较上年|比上年|同比|略|较)?";

/** 控制经费增长 restrains growth, and 提高 may have another object: 压减支出提高资金使用效益. */
const HELD_DOWN = "(?<!(?:控制|严控|管控|遏制|抑制|防止|避免|压减|压缩|压降)[^，。；;]{0,6})";
const OF_WORTH = "(?![^，。；;]{0,10}(?:效益|效率|效能|质量|水平|绩效))";

/** The direction that a reason states for a change; wordings from statements of several provinces. */
export const reasonDirections: readonly (readonly [Direction, RegExp])[] = [
  ["increase", new RegExp(`${HELD_DOWN}(?:${MONEY})${BETWEEN}(?:增加|增长|上升|提高|增多)${OF_WORTH}`)],
  ["decrease", new RegExp(`(?:${MONEY})${BETWEEN}(?:减少|下降|降低|压减|压缩|缩减)`)],
  ["unchanged", new RegExp(`(?:${MONEY})${BETWEEN}(?:保持不变|无变化|没有变化|持平|不变)`)],
];

/** A reason that only says more, or less, to do or to pay: it cannot explain the other direction. */
const TO_DO = "[\\u4e00-\\u9fff]{0,8}?(?:工作|业务|任务|办案|案件|采购|服务)(?:量|任务)";
/** Who is paid and what is done, with no word before: 退休人员减少 may come with higher expenses. */
const BARE = "(?:(?:在职|在编|实有|编制)?(?:人员|人数)|项目|任务|业务|车辆|编制)(?:数量?)?";
const TOGETHER = `${BARE}(?:[和及与、]${BARE})*`;
const BIT = "(?:[比较]上年度?|同比)?(?:有所|相应|略有|大幅|明显)?";
/** The rest of a project's price was paid: it costs nothing any more. */
const PAID = "(?:[\\u4e00-\\u9fff]{0,10}项目)?(?:尾款|余款)已?(?:支付|结算|付清)(?:完毕|完成)?";
export const reasonsOfWork: readonly (readonly [Direction, RegExp])[] = [
  [
    "increase",
    new RegExp(
      `^(?:(?:${TO_DO}|${TOGETHER})${BIT}(?:增加|增长|上升|提高|增多|加大)了?|(?:新增|增加)了?${TOGETHER})[。；;]?$`,
    ),
  ],
  [
    "decrease",
    new RegExp(
      `^(?:(?:${TO_DO}|${TOGETHER})${BIT}(?:减少|下降|降低|缩减|压缩|压减)了?|(?:减少|压缩|压减)了?${TOGETHER}|${PAID})[。；;]?$`,
    ),
  ],
];

/**
 * What is done, counted or granted, of any kind: 某设施建设项目减少, 接待批次增加, 供养标准降低. Fewer 退休人员 may
 * cost more, and what others pay for is no reason for more.
 */
const OF_A_KIND =
  "(?![^。；;]*(?:安排|资金|承担|上级|市级|其他|统筹|结束|完成|取消|退出|清退|去世|死亡|注销))(?:[\\u4e00-\\u9fff]{2,16}?(?:项目|任务|批次|批数)|[\\u4e00-\\u9fff]{0,16}?(?:(?:保障|供养|救助|受助|参保|服务|优抚|补助|奖补|奖励|补贴|资助|慰问|扶持|享受|领取)(?:人数|对象|人员)|(?:供养|补助|补贴|救助|保障|优抚|抚恤|缴费|收费)标准))";
/** Such a reason alone, not one that weighs several. */
export const reasonsOfKind: readonly (readonly [Direction, RegExp])[] = [
  ["increase", new RegExp(`^${OF_A_KIND}${BIT}(?:增加|增长|上升|提高|增多)了?[。；;]?$`)],
  ["decrease", new RegExp(`^${OF_A_KIND}${BIT}(?:减少|下降|降低|缩减)了?[。；;]?$`)],
];

/** Items paid only to the retired: more of them cost more. In other items, people who retire leave the payroll. */
export const ofTheRetired = /离退休$/;
/** The name of an item at the end of its code's words, and what stands between it and its reason. */
export const itemBefore = /(?<name>[^（）()，,。；;：:、]{2,40})[（(]项[)）][^（(]{0,120}$/;
const WHEN = "(?:年中|本年度?|当年|今年)?";
const RETIRED = "(?:离休|退休|离退休)(?:实有)?(?:人员|人数)(?:人数|数量)?";
export const reasonsOfTheRetired: readonly (readonly [Direction, RegExp])[] = [
  [
    "increase",
    new RegExp(`^${WHEN}(?:(?:新增|增加)了?${RETIRED}|${RETIRED}${BIT}(?:增加|增长|上升|增多)了?)[。；;]?$`),
  ],
  ["decrease", new RegExp(`^${WHEN}(?:减少了?${RETIRED}|${RETIRED}${BIT}(?:减少|下降)了?)[。；;]?$`)],
];

/** A reason that only says that less was spent: it does not explain an unchanged amount. */
export const reasonsOfThrift =
  /^(?:(?:因|由于)?(?:厉行节约|勤俭节约|例行节约)[，,、]?)?(?:大力|严格)?(?:压缩|压减|缩减|减少|降低|节约)了?(?:各项|一般性?|公务|行政)?(?:开支|支出|经费|费用|费用支出|经费支出)[。；;]?$/;

/** The purchase of a vehicle: no reason for spending nothing. 无更新车辆 is not one. */
export const reasonsOfPurchase =
  /^(?:计划|拟|本年|今年|因|由于){0,2}(?:更新|购置|新购|新增|购买)(?:公务)?(?:车辆|用车|公车)\s*[1-9一二两三]\d*\s*[辆台][。；;]?$/;

/** Words that introduce a reason and repeat what it explains: 减少的主要原因是. Common usage, no legal source. */
export const introductions: readonly (readonly [Direction, RegExp])[] = (
  [
    ["increase", "增加|增长|上升|提高"],
    ["decrease", "减少|下降|降低|压减"],
  ] as const
).map(([direction, words]) => [
  direction,
  new RegExp(`(?:${words})的?(?:主要)?原因(?:是|为|系|在于)?[:：，,\\s]*$`),
]);

/**
 * Introduces the reason for both sides of fiscal appropriations, in a sentence of its own; also
 * 财政拨款增加，主要是因为 at the beginning of a sentence.
 */
export const ownIntroduction =
  /财政拨款(?:收入支出|收支)(?:增加|增长|上升|减少|下降|降低)的?(?:主要)?原因|(?<=^|。)\s*财政拨款(?:收入支出|收支)?(?:增加|增长|上升|减少|下降|降低)[，,]\s*主要(?:是(?:因为|由于|因)|原因是|由于)/;
/** Words of such a sentence for an increase. */
export const introducesIncrease = /增加|增长|上升/;

/** Words of a reason that weighs several directions: it contradicts nothing. */
export const weighing =
  /但|虽|抵|扣除|上年|去年|往年|以前年度|结转|基数|调整|合并|划转|转入|转出|一次性|同时|其中|部分|[，、；,;].*(?:增加|减少|增长|下降)/;

/**
 * Words beside a name in a purpose that is only about the name: 某项业务支出. A list, or what happened to it, is more.
 */
export const wordsBesideName =
  /^(?:业务|工作|事务|活动|日常|相关|有关|专项|方面|各项|开展|支付|缴纳|发放|保障|等|的|支出|经费|费用|资金|项目|[，,。；;])*$/;

/**
 * Words behind a name at the beginning of a reason: the number of people or the amount each is paid, and its direction.
 */
export const countedOfName =
  /^(?:支出)?的?(?:补助|补贴|资助|救助|保障|发放|缴费|缴存|供养)?(?:对象|人数|人员|户数|基数|比例|标准)(?:数量?)?(?:有所|略有|相应)?(?:增加|增长|上升|上调|提高|减少|下降|下调|降低|调整|扩大)了?[，,。；;]?$/;

/**
 * Words that the reason of any item may use: who is paid, at what rate, that work or money changed, and thrift. What
 * remains without them is particular to an item: 某种对象, 某项工程.
 */
export const usualInReasons =
  /在职|在编|编外|离退休|退休|人员|人数|人次|人均|户数|职工|干部|对象|单位|部门|机关|行政|事业|机构|经费|支出|预算|资金|费用|开支|拨款|补助|补贴|工资|津贴|津补贴|待遇|福利|奖金|绩效|缴费|缴存|缴纳|基数|比例|标准|保障|社保|社会保险|保险|项目|专项|业务|工作|任务|活动|服务|日常|管理|工程|设备|维修|维护|购置|采购|建设|合同|进度|规模|范围|面积|数量|价格|物价|政策|政策性|厉行节约|勤俭节约|过紧日子|要求|规定|按照|根据|落实|上级|上年|去年|本年|今年|当年|年度|年初|结转|一次性|正常|自然|部分|有关|相关|新增|增加|增长|增支|增资|提高|提升|上升|上调|加大|扩大|减少|下降|降低|下调|压减|压缩|调减|缩减|取消|停止|调整|调入|调出|变动|变化|增减|安排|不再|完成|完工|结束|开展|实施|测算|据实|实际|需要|需求|因素|影响|原因|主要|以及|两方面|叠加|相应|晋级|晋档|晋升|职级|职务|薪级|划转|会议|差旅|培训|办公|公用|劳务|调资|尾款|增多|减了|个别|到期|抵减|相抵|结果|同时|由于|[因为是的了和与及按对将把并其等在由一二三从以本]/g;

/** The work of an office itself, paid from its basic expenditure: wages and daily running together. */
export const runsTheOffice =
  /(?:机关|机构|日常|公用|办公|运转)[^，。；;]*(?:人员|工资)|(?:人员|工资)[^，。；;]*(?:机关|机构|日常|公用|办公|运转)/;

/** Both kinds of units in one word, which says nothing of either: 机关事业单位, 行政及事业单位. */
export const bothKindsOfUnits = /(?:机关|行政)(?:单位)?[及和与、]?事业(?=单位|编制|人员|在职|职工)/g;

/** Words around the name in a purpose or reason that consists only of a name. */
export const wordsAroundName =
  /^(?:主要)?(?:用于|是|为|因|由于)?|(?:等)?(?:方面)?(?:的)?(?:支出)?(?:项目)?(?:经费|预算|资金|费用)?(?:有所|略有|相应)?(?:增加|减少|增长|下降|保持不变|无变化|持平|不变)?[。；;，,]?$/g;

/**
 * The reason that final accounts give for an amount, up to the end of its sentence, or to a comparison or part that
 * follows: 原因是…，与上年相比…. The reason itself is the match.
 */
export const statedReason =
  /(?<=原因(?:是|为|系|在于)?[:：]?)(?![是为系在:：])[^。；;\n]{3,80}?(?=[，,](?:[与比较同和]|其中)|[。；;\n]|$)/;
/** The word in front of every such reason: searched first, since that is cheaper. */
export const reasonWord = /原因/;

/** How final accounts compare expenditure with the budget and give the reason. */
export const executionReason =
  /决算数?(?:比|较)?(?<than>大于|高于|小于|低于)(?:当年|年初|调整|全年)?预算数?(?:\d[\d.,]*万元)?[，,的]{0,2}(?:其?主要)?原因(?:是|为|系)?[:：]?(?<reason>[^。；;\n]{2,80})/;
