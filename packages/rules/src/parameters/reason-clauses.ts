/**
 * What one clause of a reason says: more, less, that spending is restrained, or a circumstance that supports another
 * clause.
 */
export type ClauseDirection = "more" | "less" | "held" | "beside";

/**
 * Topics that say nothing of some figures' direction: a vehicle bought or scrapped, people who retire, work that ended.
 */
export type ClauseTopic = "vehicle" | "leaving" | "ended";

export interface ClauseWords {
  readonly tells: ClauseDirection;
  readonly topic?: ClauseTopic;
  readonly pattern: RegExp;
}

const WORDS = "[\\u4e00-\\u9fff\\d“”《》、（）]";
const LEAD =
  "(?:(?:主要|因|由于|为|是|系|一是|本年度?|今年|当年|本部门|本单位|根据|按照|进一步|相应|计划|拟|预计|部分){0,4})";
const BIT = "(?:有所|相应|略有|大幅|明显|自然|正常|逐年|持续)?";
const COUNT = "(?:了?[\\d一二两三四五六七八九十]+[名人个位辆台次批])?";
const MORE = "增加|增长|上升|提高|增多|上涨|上调|扩大|加大|增大|调增|回升";
const LESS = "减少|下降|降低|下调|缩减|缩小|压缩|压减|调减|核减|回落";
/** Any word of direction: a clause that begins with one and contains another weighs both. */
const ANY = `${MORE}|${LESS}|新增|追加|取消|停发|停止|不再|抵`;
/** Other bodies' money, income, and what did not happen: more of these is no reason for more. */
const APART =
  "(?:安排|承担|上级|其他|统筹|收入|收费|结转|结余|来源|自筹|配套|加成|不同|类型|较少|不多|效益|效率|质量|能力|未|无|暂缓|推迟|延后)";
const SOLE = `(?!${WORDS}{0,30}(?:${ANY}|${APART}))`;
/** Things that are paid by the piece, the head or the rate. */
const QUANTITY =
  "(?:油价|物价|价格|成本|费|费用|基数|比例|标准|面积|规模|范围|班次|批次|次数|人次|人数|户数|任务[数量]?|工作量|业务量|件数|座数|亩数|里程|床位|班级|团组数?|工资|待遇|报酬|补助|补贴|津贴|用量|需求|定额)";
const NOT_APART = `(?!${WORDS}{0,30}(?:${APART}|[上去]年|控|遏制|抑制|防止|避免))`;
/** The people of one office: 执法队人员. */
const OF_OFFICE = "(?:[\\u4e00-\\u9fff]{1,8}(?:队|局|委|办|科|股|室|所|站|中心|机关|单位|部门|学校|医院))?";
/** More retired people leave fewer at work: they are no reason for more. */
const PEOPLE = "(?:在职|在编|事业|行政|聘用|编外|遗属)?(?:编制)?(?:人员|职工|干部|教师|民警)";
const RATED = "(?:标准|待遇|报酬|比例|基数|补助|补贴|津贴|定额|工资|薪酬)";
const PAST = "(?:[上去]年度?|20\\d\\d年度?)";
/** Work at a price, by its bare name: held online or for others, it may cost less. */
const DONE = "(?:公务)?(?:会议|培训|差旅|出差|接待|调研|考察|督查|检查)(?:次数|活动|任务)?";
const ALL_DONE = `${DONE}(?:[、和及与]${DONE})*`;
/** What running a vehicle costs, by its bare name: 车辆维修和用油减少. */
const RUNNING_OF_VEHICLES =
  "(?:公务用车|公务车辆?|车辆)?(?:的?(?:维修|维护|保养|用油|燃油|油耗|耗油|燃料|保险|过路过桥|出行|行驶里程)(?:费用?|支出|开支|次数|量)?)";
const VEHICLES_RUN = `${RUNNING_OF_VEHICLES}(?:[、和及与]${RUNNING_OF_VEHICLES})*`;
const CASES = "(?:受理|办理|审理|执行|信访|诉讼|各类)*案件(?:数量?|量)?";
const HELD = "(?:认真|严格|切实|坚决|坚持|继续|持续|全面|大力|从严|从紧|深入|牢固树立){0,3}";

const words = (tells: ClauseDirection, pattern: string, topic?: ClauseTopic): ClauseWords => ({
  tells,
  pattern: new RegExp(`^${LEAD}${pattern}$`),
  ...(topic && { topic }),
});

/**
 * Clauses with a direction, matched as a whole; common usage of statements, no legal source. Any other clause says
 * nothing.
 */
export const clauseWords: readonly ClauseWords[] = [
  // verbs that come first
  words("more", `(?:新购置?|购置)了?${SOLE}${WORDS}{0,8}车${WORDS}{0,8}`, "vehicle"),
  words(
    "more",
    `(?:新增|追加|增设|增加|增拨|增列|补发|新招录|新录用|招录|新招聘|招聘|新进|调入|新购置?|新建|新设|新成立|启动)了?${SOLE}${WORDS}{1,24}`,
  ),
  words("more", `(?:提高|上调)了?${SOLE}${WORDS}{0,14}${RATED}`),
  words("more", `扩大了?${SOLE}${WORDS}{0,14}(?:范围|规模|面积|覆盖面?)`),
  words(
    "less",
    `(?:压减|压缩|压降|削减|精简|核减|调减|缩减|减少|取消|停发|停办|停止(?:发放|开展|举办|执行)|不再(?:安排|开展|发放|举办|列支|承担|实施)|未再?(?:安排|开展)|合并(?:召开|举办|开展))了?${SOLE}${WORDS}{0,24}`,
  ),
  // verbs that come last
  words("more", `${NOT_APART}(?:新增)?${WORDS}{0,12}${QUANTITY}${BIT}(?:${MORE})${COUNT}`),
  words("less", `${NOT_APART}(?:新增)?${WORDS}{0,12}${QUANTITY}${BIT}(?:${LESS}|停发|取消)${COUNT}`),
  words("more", `(?:${ALL_DONE}|${CASES})${BIT}(?:${MORE})`),
  words("less", `(?:${ALL_DONE}|${CASES})${BIT}(?:${LESS})`),
  words("more", `${VEHICLES_RUN}${BIT}(?:${MORE})`),
  words("less", `${VEHICLES_RUN}${BIT}(?:${LESS})`),
  words("more", `${COUNT}${OF_OFFICE}${PEOPLE}${BIT}(?:增加|增多|调入)${COUNT}`),
  words("less", `${COUNT}${OF_OFFICE}${PEOPLE}${BIT}(?:减少|调出|调离|离职|辞职|辞退)${COUNT}`),
  words("less", `${COUNT}(?:离?退休)?${PEOPLE}${BIT}(?:退休|去世|死亡)${COUNT}`, "leaving"),
  words("more", "(?:人员|职工|职务|职级|薪级|岗位){0,2}(?:正常)?(?:晋级晋档|晋档晋级|晋升|晋级|晋档)"),
  words("more", "(?:提标扩面|提标|扩面)"),
  words("more", `${WORDS}{0,10}(?:业务|活动|交流|接待|培训|会议|考试)(?:逐步|全面)?恢复(?:正常|开展|举办)?`),
  // work that ends
  words(
    "less",
    `${WORDS}{0,14}(?:项目|采购|购置|修缮|装修|普查)(?:均?已经?|已?于)?${PAST}?[底末]?(?:均?已经?|全部)?(?:完成|完工|竣工|结束|到期|终止|取消)`,
    "ended",
  ),
  words(
    "less",
    `${WORDS}{0,14}(?:不再(?:安排|开展|发放|举办|列支|实施)|未再?(?:开展|安排|举办|实施)|停发|停办)`,
  ),
  words(
    "less",
    `${WORDS}{0,10}(?:项目|活动|会议|班次|课程|补贴|补助|津贴|岗位)(?:已|全部)?(?:取消|撤销|停止)`,
  ),
  words("less", `${WORDS}{0,10}(?:机构|单位|网点|学校)(?:已|全部)?(?:撤销|撤并|裁撤)`),
  words("less", `${WORDS}{0,10}(?:职能|职责|业务|人员)(?:整体|全部|已)?(?:划出|划走|移出|转出|剥离)`),
  words("less", `${WORDS}{0,6}车辆?(?:已|到期)?报废${COUNT}`, "vehicle"),
  words("less", `${PAST}一次性(?:安排|购置|采购|追加|实施|列支)了?${WORDS}{1,20}`, "ended"),
  // restrained spending: no reason for more, but a good one for the same
  words(
    "held",
    `${HELD}(?:贯彻|落实|执行|按照|遵守|响应){1,2}${WORDS}{0,20}(?:过紧日子|厉行节约|勤俭节约|八项规定)${WORDS}{0,16}`,
  ),
  words("held", `${HELD}(?:厉行节约|勤俭节约|勤俭办事|例行节约|节约开支|节约经费)${WORDS}{0,8}`),
  words("held", `${HELD}(?:严控|控制|管控|严管)(?!在)${SOLE}${WORDS}{2,16}`),
  words("held", "严格(?:公务)?(?:派车|用车|接待)管理"),
  // circumstances
  words(
    "beside",
    "(?:机构改革|受?疫情(?:影响|平稳后|结束后|后)?|(?:车辆|设备)(?:老化|老旧|陈旧)|(?:工资|缴费|基数|公积金|津补贴|标准){1,2}调整|(?:工作|业务)需要)",
  ),
];

/** Figures that may rise when people leave: pensions, payments at a death, and all totals with these. */
export const figuresOfLeaving = /退休|养老|年金|抚恤|死亡|丧葬|优抚|医疗|人员经费|基本支出|合计|总|财政拨款/;
/**
 * Figures of vehicles, and the three public expenses with them: a purchase may follow two others, a scrapped one is
 * replaced.
 */
export const figuresOfVehicles = /车|“?三公/;
/** Income, which the end of work may bring in. */
export const figuresOfIncome = /收入/;
