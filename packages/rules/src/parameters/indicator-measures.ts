/** What the name of an indicator says it measures, and units that it then cannot have. */
export interface IndicatorMeasure {
  readonly id: "rate" | "people" | "times" | "area" | "days" | "money" | "pieces";
  readonly name: RegExp;
  /** What the unit should be, for the message. */
  readonly wanted: string;
  /** Standard units of other measures. Units that are in no list are left alone: nobody knows all of them. */
  readonly foreign: readonly string[];
}

/**
 * 效率, 频率 and 功率 are no shares, 利用率 of equipment may be in hours, 周转率 is counted in times and 容积率 has no unit; 汇率 and 利率 have their own.
 * A share in a count (人数 90%) is for quantity-is-quantity, so % is in none of the lists.
 */
const shareName = /(?<!效|频|功|速|利用|周转|容积|汇|利|税|费)率$|满意度$/;

const PEOPLE = ["人", "人次"];
const EXTENTS = ["平方米", "亩", "公顷", "公里", "米", "吨"];
const SPANS = ["天", "小时"];
const PIECES = ["台", "辆", "套", "件"];

export const indicatorMeasures: readonly IndicatorMeasure[] = [
  {
    id: "rate",
    name: shareName,
    wanted: "%",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...PIECES, "元", "户"],
  },
  { id: "people", name: /人数$/, wanted: "人或人次", foreign: [...EXTENTS, ...SPANS, ...PIECES, "元"] },
  {
    id: "times",
    name: /(?:(?<!人)次数|场次数?)$/,
    wanted: "次或场",
    foreign: [...EXTENTS, "元", "台", "辆"],
  },
  {
    id: "area",
    name: /面积$/,
    wanted: "平方米、亩等",
    foreign: [...PEOPLE, ...SPANS, ...PIECES, "元", "次"],
  },
  { id: "days", name: /天数$/, wanted: "天", foreign: [...PEOPLE, ...EXTENTS, ...PIECES, "元"] },
  {
    id: "money",
    name: /金额$/,
    wanted: "元或万元",
    foreign: [...PEOPLE, ...EXTENTS, ...SPANS, ...PIECES, "次"],
  },
  {
    id: "pieces",
    name: /(?:案件|件|户|份|册|场|座|起)数量?$/,
    wanted: "件、户等名称里的计数单位",
    foreign: [...EXTENTS, ...SPANS, "元"],
  },
];

/**
 * Rates of a part in a whole, which no target can put above 100 %: growth, completion and return can be more, and so can
 * what counts those of other ages (毛入学率), what one may own several of, and a plan that is overfulfilled.
 */
export const boundedShare =
  /(?:覆盖|合格|达标|准确|优良|优秀|成活|满意|知晓|及时|出勤|(?<!毛)入[学园]|出席|公开|完好|正常运行|发放|到位|办结|(?<!电话|手机|宽带|网络|汽车|终端|设备)普及|(?<!计划|任务)执行)率$|满意度$/;

/** The same told in a goal: 验收合格率达到110%. */
export const boundedShareTold = new RegExp(
  `(?:${boundedShare.source.replaceAll("$", "")})(?:[为是]|达到?|不低于|保持|在|以上|[≥=＝])*\\s*(?:1(?!00(?:\\.0+)?\\s*[%％])\\d\\d|[2-9]\\d\\d|\\d{4,5})(?:\\.\\d{1,4})?\\s*[%％]`,
);

/** How satisfied people are; not how many are not. */
export const satisfaction = /(?<!不)满意(?:度|率)$/;

/** Below this many percent a satisfaction is wanted too low (reference, F-RATE-RANGE). */
export const lowestSatisfaction = "80";

const BAD = "(?:事故|投诉|差错|错误|返工|返修|发案|违规|违纪|逾期|上访|误报|流失|死亡|退货|漏报|泄密)";
/** Names of what there is to be less of: 投诉率, 安全事故起数. */
export const theLessTheBetter = new RegExp(`${BAD}(?:发生)?(?:率|数|数量|次数|起数|件数)$`);
/** Names of counts of work upon what is bad, of which there may well be more: 受理投诉件数, 查处违规起数. */
export const workOnTheBad = new RegExp(
  `(?:受理|查[处办]|调查|化解|办[理结]|处[理置]|接[待访]|整[治改]|打击|排查|消除|解决|调[解处]|纠正|核[查实]|检查|清[理除]|救[援助]|登记|追[查责])[^率]{0,12}${BAD}[^率]{0,4}数量?$`,
);
/** Names of what something costs; not of what is saved or granted, which may well be at least so much. */
export const whatItCosts = /(?<!(?:节约|节省|降低|压减|控制)[^，。；]{0,8})(?:成本|单价|造价|费用)$/;
const GOOD =
  "(?:覆盖|合格|达标|准确|优良|成活|满意|知晓|及时|出勤|完好|正常运行|发放|到位|办结|完成|解决|参与|普及|整改)率$";
/** Names of what there is to be more of, whatever the project: shares of what succeeds, and how satisfied people are. */
export const theMoreTheBetter = new RegExp(`${GOOD}|(?<!不)满意度$`);
/** The same turned round: shares of what does not succeed, or should not be (不合格率, 未整改率, 超时办结率). */
export const theGoodTurnedRound = new RegExp(
  `(?:[不未非没漏]|[不未][按及][时期]|超[时期]|逾期|重复|延[迟误]|虚[假报]|违规|错误)${GOOD}`,
);
/** Counts of what is done; some are to be kept low. */
export const countOfWork = /(?<!控制|压减|上限)(?:人数|人次|次数|场次|数量|户数|个数)$/;

/** Names of all that a project costs, not of one thing or of one head. */
export const wholeCost =
  /^(?:项目)?(?:总成本|总投资|总费用|预算(?:控制数?|金额|总额)|成本控制(?:数|额)?|经费总额)(?:控制(?:数|额)?)?$/;
/** The same of what the project does: 河道保洁总成本. What it is of must be the project's own. */
export const wholeCostOf = /^(?<what>.{2,16}?)(?:总成本|总投资|总费用|总造价)(?:控制数?)?$/;
/** Words for more than one year, whose cost is none of one year's budget: 三年总投资, 建设期, 2023—2025年. */
export const manyYears =
  /[两二三四五六七八九十2-9]\s*年(?!度|月)|多年|各年|建设期|实施期|中期|(?:19|20)\d{2}年?(?:度)?\s*[-—–－~～至到]\s*(?:19|20)?\d{2}/;
/** What a description says the indicator is for: 反映…是否… tells what is looked at, and asks no question. */
export const lookedAt = /(?:反映|考[核察评量]|衡量|评[价估]|体现|监测|检验)[^。；;]{0,40}是否/;
/** A description that works out a share: 及时率=及时数/总数×100%. */
export const workedOut = /[=＝×÷/／]/;
