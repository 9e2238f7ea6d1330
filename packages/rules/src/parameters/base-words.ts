/** The kind of last year's figure that a clause compares with. */
export type BaseKind = "executed" | "restated" | "approved";

/**
 * Words for the kind of last year's figure, the more specific first: 执行数 is not a budget, and a restated base
 * (机构改革, 口径调整) was never disclosed. Common usage of budget statements since 2015, no legal source.
 */
export const baseWords: readonly (readonly [BaseKind, RegExp])[] = [
  ["executed", /执行数|执行(?=增加|减少|增长|下降|持平)|决算|实际(?:支出|发生|完成)|完成数/],
  [
    "restated",
    /(?:可比|同|新)口径|(?:调整|追加|变动|变更)(?:后的?)?(?:预算|数)|预算(?:调整|追加|变动|变更)|(?:全年|最终|年末|期末)预算|剔除|扣除|还原|(?:机构改革|合并|划转|转隶)[前后]|[（(][^（()）]{0,40}(?:口径|追加|调整|机构改革|合并|划入|划出|划转|转隶)/,
  ],
  ["approved", /预算/],
];

/** A sentence that says what last year's figure includes: 2024年预算数包含划入单位的20万元. */
export const baseStatement =
  /(?:上年|去年|20\d\d年)度?[^，。；;]{0,8}(?:预算|决算|数)(?:已|均|也)?(?:包含|包括|含有?|剔除|扣除|按[^，。；;]{0,12}口径)/;

const LAST_YEARS = "(?:上年|去年|(20\\d\\d)年)度?[^，。；\\d增减]{0,8}(?:预算|基数|数据?)";
const ADVERB = "(?:已经?|均|也|都|全部|相应|同步|一并|统一)";
const BY_STANDARD = "(?:按照?|采用|以)[^，。；]{0,14}口径";
const ADJUSTED = `(?:${ADVERB}+(?:作|做|进行|予以)?|(?:作|做|进行|予以))了?(?:相应|同口径|可比口径|口径)?的?(?:调整|还原)`;
const WITHOUT = `${ADVERB}*(?:剔除|扣除)`;
const WITH_JOINED = `${ADVERB}*(?:包含|包括|含有?)[^，。；]{0,20}(?:划入|划转|并入|转隶|合并)`;

/**
 * A sentence that says that last year's figures are restated: 2024年预算数已相应调整, 上年数按可比口径计算. Group 1 is
 * the year if it is written in digits.
 */
export const restatedBase = new RegExp(
  `${LAST_YEARS}(?:${ADVERB}*${BY_STANDARD}|${ADJUSTED}|${WITHOUT}|${WITH_JOINED})`,
);

/** A sentence that says, outside the reasons for a change, that a unit joined or left the department. */
export const unitMoved =
  /不再(?:纳入|列入|作为)[^，。；]{0,6}(?:部门|单位)(?:的)?预算|(?:划入|划出|并入|转入|划转至?)[^，。；]{0,20}[，、]?[^，。；]{0,8}(?:纳入|列入)[^，。；]{0,6}部门预算|预算单位[^，。；]{0,10}(?:增加|减少|新增)\s*\d+\s*[家个]/;

/** Words of rough comparison: 基本持平 does not mean the same figure. */
export const roughly = /基本|大致|大体|约|左右|略有/;

/**
 * Words of final accounts that their 预算数 is the adjusted budget, which was never disclosed: the note of the national
 * form, or a sentence on the budget.
 */
export const adjustedPlan =
  /预算数?[^，。；\d]{0,6}(?:为|系|是|指|反映)[^，。；\d]{0,14}(?:全年预算|调整后的?预算|调整预算|预算调整数)/;

/** Words for the adjusted budget of a year. */
export const adjustedBudget = /全年预算|调整后的?预算|调整预算|预算调整数|预算[（(]调整后[)）]/;

/** The budget as approved, and not the adjusted one called so: 年初预算（调整后）. */
export const approvedWords = /年初预算数?(?![（(]调整)|批复预算|预算批复/;

/**
 * A reason why the money at the beginning of the year is not what the year before left: 年初结转较上年年末减少2.50万元，
 * 系财政收回存量资金.
 */
export const carriedOtherwise =
  /(?:年初|上年)[^，。；]{0,12}(?:结转|结余)[^，。；]{0,8}(?:与|比|较|同)[^，。；]{0,6}上年[^，。；]{0,4}(?:末|决算)[^。；]{0,60}(?:系|因|由于|原因|主要是|收回|上缴|调整)|(?:调整|调减|调增|收回|上缴)[^，。；]{0,6}年初[^，。；]{0,10}(?:结转|结余)/;
