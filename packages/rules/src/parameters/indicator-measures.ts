/** What an indicator measures according to its name, and units that do not fit. */
export interface IndicatorMeasure {
  readonly id:
    | "rate"
    | "people"
    | "times"
    | "area"
    | "length"
    | "days"
    | "term"
    | "money"
    | "price"
    | "degree"
    | "things"
    | "pieces";
  readonly name: RegExp;
  /** The fitting unit, for the message. */
  readonly wanted: string;
  /** Standard units of other measures. A unit in no list is accepted, since no list is complete. */
  readonly foreign: readonly string[];
}

/**
 * 效率, 频率 and 功率 are no shares, 利用率 of equipment may be in hours, 周转率 is counted in times and 容积率 has no
 * unit; 汇率 and 利率 have their own. A share in a count (人数 90%) is left to quantity-is-quantity, so % is in none of
 * the lists.
 */
const shareName = /(?<!效|频|功|速|利用|周转|容积|汇|利|税|费)率$|满意度$|占比$|比重$|比例$/;

const PEOPLE = ["人", "人次"];
const AREAS = ["平方米", "亩", "公顷", "平方公里"];
const LENGTHS = ["公里", "米"];
const WEIGHTS = ["吨", "千克"];
const EXTENTS = [...AREAS, ...LENGTHS, ...WEIGHTS];
const SPANS = ["天", "小时", "个月"];
const MONEY = ["元"];
/** Counters of things that have a place or a body; none of them counts people. */
const THINGS = [..."台辆套栋幢座间条根株棵盏", "处", "项"];
/** Counters of things, events and households; 家 and 个 count people too. */
const PIECES = [...THINGS, ..."件户份册起期家个"];
/** Counters of events; 次 may stand for 人次. */
const EVENTS = ["次", "场", "场次"];

/** Matches names that end in one of the counters: 台数, 户数量. */
const countedIn = (counters: string) => new RegExp(`(?:${counters})数量?$`);

export const indicatorMeasures: readonly IndicatorMeasure[] = [
  {
    id: "rate",
    name: shareName,
    wanted: "%",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...PIECES, ...EVENTS, ...MONEY],
  },
  {
    id: "people",
    name: /人数$/,
    wanted: "人或人次",
    foreign: [...EXTENTS, ...SPANS, ...THINGS, "件", "期", "起", ...MONEY],
  },
  {
    id: "times",
    name: /(?:(?<!人)次数|场次数?)$/,
    wanted: "次或场",
    foreign: [...EXTENTS, ...MONEY, "台", "辆"],
  },
  {
    id: "area",
    name: /面积$/,
    wanted: "平方米、亩等",
    // an area may also be stated as 12 处 of a given size
    foreign: [...PEOPLE, ...SPANS, ...LENGTHS, ...WEIGHTS, "台", "辆", "套", "件", ...MONEY, "次"],
  },
  {
    id: "length",
    name: /(?:长度|里程)$/,
    wanted: "米、公里等",
    foreign: [...PEOPLE, ...SPANS, ...AREAS, ...WEIGHTS, "台", "辆", "套", "件", "户", ...MONEY, "次"],
  },
  {
    id: "days",
    name: /天数$/,
    wanted: "天",
    foreign: [...PEOPLE, ...EXTENTS, "台", "辆", "套", "件", ...MONEY],
  },
  {
    id: "term",
    name: /工期$/,
    wanted: "天、个月等",
    foreign: [...PEOPLE, ...EXTENTS, ...THINGS, "件", "户", "家", ...EVENTS, ...MONEY],
  },
  {
    id: "money",
    name: /金额$|(?:投资|补助|补贴|资金|经费)总?额$/,
    wanted: "元或万元",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...PIECES, ...EVENTS],
  },
  {
    id: "price",
    // without 带动增收, which may count households
    name: /均(?:增收|收入)$|单价$|造价$/,
    wanted: "元或万元",
    foreign: [...PEOPLE, ...AREAS, ...LENGTHS, ...SPANS, ...PIECES, ...EVENTS],
  },
  {
    id: "degree",
    name: /(?:获得|幸福|安全|归属|认同|体验)感$|(?:知名|认可|美誉)度$/,
    wanted: "%，或提升、改善等程度",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...PIECES, ...EVENTS, ...MONEY],
  },
  {
    id: "things",
    name: countedIn("[台辆套栋幢座间条根株棵盏处项期]"),
    wanted: "名称里的计数单位",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...MONEY],
  },
  {
    id: "pieces",
    name: countedIn("[件户份册场起家个]"),
    wanted: "件、户等名称里的计数单位",
    foreign: [...EXTENTS, ...SPANS, ...MONEY],
  },
];

/**
 * Rates that cannot exceed 100 %. Growth, completion and return can; so can 毛入学率, which counts other ages, the
 * 普及率 of things people own several of, and a plan's 执行率.
 */
export const boundedShare =
  /(?:覆盖|合格|达标|准确|优良|优秀|成活|满意|知晓|及时|出勤|(?<!毛)入[学园]|出席|公开|完好|正常运行|发放|到位|办结|可用|(?<!电话|手机|宽带|网络|汽车|终端|设备)普及|(?<!计划|任务)执行)率$|满意度$/;

/** A description that makes a rate a part of a whole: 规范管理的患者占在管患者的比例. */
export const partOfWhole = /占[^，。；;占]{1,40}?(?:的)?(?:比例|比重|比率|百分比|百分率|份额)/;
/** Names of rates and shares. */
export const rateName = /(?:率|比例|比重|占比)$|满意度$/;
/** Rates that may well be several times a hundred. */
export const unboundedRate =
  /增[长加幅速收值]|提[高升]|上升|上涨|翻|回报|收益|利润|投入产出|产出|贡献|杠杆|带动|拉动|放大|撬动|周转|超额|变[化动]|毛[^，]{0,4}率/;

/** The same rates in a goal: 验收合格率达到110%. */
export const boundedShareInGoal = new RegExp(
  `(?:${boundedShare.source.replaceAll("$", "")})(?:[为是]|达到?|不低于|保持|在|以上|[≥=＝])*\\s*(?:1(?!00(?:\\.0+)?\\s*[%％])\\d\\d|[2-9]\\d\\d|\\d{4,5})(?:\\.\\d{1,4})?\\s*[%％]`,
);

/** The share of satisfied people; not of dissatisfied ones. */
export const satisfaction = /(?<!不)满意(?:度|率)$/;

/** Lowest target for satisfaction, in percent (reference, F-RATE-RANGE). */
export const lowestSatisfaction = "80";

const BAD =
  "(?:事故|投诉|差错|错误|返工|返修|发案|违规|违纪|违法|逾期|上访|误报|流失|死亡|退货|漏报|泄密|损失|损耗|漏损|破损|伤亡|患病|辍学|缺勤|脱漏|拖欠|失业|返贫|溺水)";
/** Indicators that should be low: 投诉率, 安全事故起数. */
export const theLessTheBetter = new RegExp(`${BAD}(?:发生)?(?:率|数|数量|次数|起数|件数)$`);
/** Counts of work on such things, which may well be high: 受理投诉件数, 查处违规起数. */
export const workOnTheBad = new RegExp(
  `(?:受理|查[处办]|调查|化解|办[理结]|处[理置]|接[待访]|整[治改]|打击|排查|消除|解决|调[解处]|纠正|核[查实]|检查|清[理除]|救[援助]|登记|追[查责])[^率]{0,12}${BAD}[^率]{0,4}数量?$`,
);
/** Names of costs; not of savings or grants, for which a lower limit (≥) is right. */
export const whatItCosts = /(?<!(?:节约|节省|降低|压减|控制)[^，。；;]{0,8})(?:成本|单价|造价|费用)$/;
const GOOD =
  "(?:覆盖|合格|达标|准确|优良|成活|满意|知晓|及时|出勤|完好|正常运行|发放|到位|办结|完成|解决|参与|普及|整改)率$";
/** The share of those who benefit: 群众受益程度, 政策覆盖面. */
const REACH =
  "(?<![未不非没漏])(?:受益(?:群众|居民|人口|对象)?(?:程度|面|率|比例|占比)|覆盖(?:面|程度|比例))$";
/** Indicators that should always be high: shares of success, satisfaction, and of those who benefit. */
export const theMoreTheBetter = new RegExp(`${GOOD}|(?<!不)满意度$|${REACH}`);
/**
 * The opposites: shares of failure (不合格率, 未整改率, 超时办结率). 预算编制准确率 of the forms of the budget system is how far
 * spending is off the budget.
 */
export const theGoodTurnedRound = new RegExp(
  `(?:[不未非没漏]|[不未][按及][时期]|超[时期]|逾期|重复|延[迟误]|虚[假报]|违规|错误)${GOOD}|^预算编制(?:准确率|质量)$`,
);
/** Shares that the forms of the budget system print among 数量指标 of wages and running costs. */
export const shareAsQuantity = /^(?:足额保障率(?:[（(]参保率[)）])?|发放覆盖率|参保覆盖率|缴纳覆盖率)$/;
/** Projects of wages and running costs, whose indicators the forms of the budget system set. */
export const projectOfSystem =
  /^(?:工资性支出|社会保(?:障|险)缴费|住房公积金|(?:在职|离退休|编外|临聘)?人员(?:经费|支出|工资)|(?:日常|定额)?公用经费|对个人和家庭的?补助)(?:支出)?(?:[-—（(].{1,12})?$/;
/** Counts of work done; not of numbers that are to be kept low. */
export const countOfWork = /(?<!控制|压减|上限|调整)(?:人数|人次|次数|场次|数量|户数|个数)$/;

/** Names of a project's whole cost, not of one thing or person. */
export const wholeCost =
  /^(?:项目)?(?:总成本|总投资|总费用|预算(?:控制数?|金额|总额)|成本控制(?:数|额)?|经费总额)(?:控制(?:数|额)?)?$/;
/** The same with the subject, which must be the project's own: 河道保洁总成本. */
export const wholeCostOf = /^(?<what>.{2,16}?)(?:总成本|总投资|总费用|总造价)(?:控制数?)?$/;
/** Words for several years, whose cost is not that of one budget: 三年总投资, 建设期, 2023—2025年. */
export const manyYears =
  /[两二三四五六七八九十2-9]\s*年(?!度|月)|多年|各年|建设期|实施期|中期|(?:19|20)\d{2}年?(?:度)?\s*[-—–－~～至到]\s*(?:19|20)?\d{2}/;
/** A description that says what the indicator is for: 反映…是否… names its subject and does not ask yes or no. */
export const lookedAt = /(?:反映|考[核察评量]|衡量|评[价估]|体现|监测|检验)[^。；;]{0,40}是否/;
/** A description with the formula of a share: 及时率=及时数/总数×100%. */
export const workedOut = /[=＝×÷/／]/;
