import { numberingPattern, ordinalPattern, yearPattern } from "@qingbei/domain/internal";

/**
 * How final accounts state the execution of an expense: its budget, what was spent, the execution rate, and the
 * difference.
 */

const PLAN = "(?:年初|全年|调整后?的?|批复的?)?";
const BUDGET = `${PLAN}(?:财政拨款)?(?:支出|部门)?预算(?:数|安排|金额|安排数)?`;
const IS = "(?:为|是|共计?)?";
const BREAK = "[，,、；;\\s]*";
const SPENT = "(?:支出)?(?:决算(?:数|支出|总额|金额)?|实际支出(?:决算)?数?|(?:全年|实际)?执行(?:数|金额))";
const AND = "[、和与及]";

/** The end of a paragraph that introduces a list: each part has a paragraph of its own. */
export const opensList = /(?:其中|具体(?:包括|为|是|情况)?(?:如下)?|包括)[：:]\s{0,4}$/;

/** In front of the budgeted amount: 支出年初预算为. */
export const budgetedLead = new RegExp(`${BUDGET}${IS}$`);
/** In front of the spent amount: 支出决算为. */
export const spentLead = new RegExp(`${SPENT}${IS}$`);
/** In front of a spent amount that is then compared with the budget: 公务接待费支出. */
export const anyLead = new RegExp(`(?:支出|开支|发生|${SPENT})?(?:额|金额|总额)?${IS}$`);
/** Words that name an expense as spent, in front of its amount, where the budget follows: 公务接待费支出. */
export const spentAnyhowLead = new RegExp(`(?:支出|开支|发生)(?:额|金额|总额)?${IS}$`);
/** In front of both amounts in turn: 预算、决算分别为. */
export const bothLead = new RegExp(`${BUDGET}${AND}${SPENT}(?:分别|各)${IS}$`);
export const bothTurnedLead = new RegExp(`${SPENT}${AND}${BUDGET}(?:分别|各)${IS}$`);
export const inTurn = new RegExp(`^\\s*${AND}\\s*$`);
/** Between a budget and the amount spent of it: ，支出决算为. */
export const budgetedThenSpent = new RegExp(
  `^${BREAK}(?:${yearPattern}年度?)?(?:本年度?|全年)?(?:财政拨款)?(?:${SPENT}|实际支出[^，。；、\\d]{2,16}决算数?)${IS}$`,
);
/** Between spending and budget: ，完成年初预算; ，年初预算为. */
export const spentThenBudgeted = new RegExp(`^${BREAK}(?:完成了?)?${BUDGET}${IS}$`);
/** Between the amounts and the rate: ，完成预算的, ，预算完成率为; behind an amount of the budget only 的. */
export const thenRate = new RegExp(
  `^${BREAK}(?:(?:为|占)?完成了?${BUDGET}(?:任务)?的?|占${BUDGET}的?|(?:预算)?(?:完成|执行)(?:率|比例)${IS})$`,
);
export const rateOfIt = /^的?$/;

/** No budget at all: 年初未安排预算, 未列入年初预算, 年初预算未安排. */
const NONE_PLANNED =
  "(?<words>(?:本年|当年|全年|年初){0,3}(?:未|没有|无)(?:单独)?(?:安排|编列|编制|编入|列入|纳入|申报|批复|核定|列|做)?(?:该项|此项|本项)?(?:年初|当年)?(?:财政拨款)?(?:支出)?预算(?:安排|数)?|年初预算数?(?:未|没有)(?:安排|编列|列入))";
/** In front of the amount spent without a budget: 年初未安排预算，支出决算为; 年初无预算，年中追加，支出决算为. */
export const unplannedThenSpent = new RegExp(
  `${NONE_PLANNED}${BREAK}(?:[^，,。；;\\d]{0,16}(?:追加|调剂|下达|增加)[^，,。；;\\d]{0,12}${BREAK})?(?:(?:本年度?|全年)?${SPENT}|(?<=[，,；;]\\s{0,4})(?:本年度?|当年|全年)?(?:实际)?支出)${IS}$`,
);
/** Behind the amount spent: ，年初未安排预算. */
export const spentThenUnplanned = new RegExp(`^${BREAK}${NONE_PLANNED}`);
/** In front of the amount that was added to no budget: 年初没有安排预算，年中追加. */
export const unplannedThenAdded = new RegExp(
  `${NONE_PLANNED}${BREAK}[^，,。；;\\d]{0,16}(?:追加|调剂|下达|增加)[^，,。；;\\d]{0,12}$`,
);

const OVER = "增加|增长|增|多|超出?支?|提高";
const UNDER = "减少|下降|减|少|节约|节支|降低|结余";
const LARGER = "大于|超过|高于|超出|多于";
const SMALLER = "小于|低于|少于";
const ACCOUNTS = "(?:(?:支出)?决算数?)?";
/** The accounts' own year before their budget is blanked out: 与2021年度预算相比. */
const OWN_YEAR = "\\s{0,12}";
const AGAINST = `(?:比|较|与|同)${OWN_YEAR}${BUDGET}(?:相比较?|比较)?[，,]?`;
/** Between spending and budget if the difference follows: ，比年初预算数. */
export const againstAmount = new RegExp(
  `^[，,、；;。\\s]*${ACCOUNTS}(?:比|较|与|同)${OWN_YEAR}${BUDGET}${IS}$`,
);
/** Between the amounts and their difference: ，比年初预算减少, ，决算数大于预算数, ，差值. */
export const thenDifference: readonly (readonly ["over" | "under" | "unsaid", RegExp])[] = [
  ["over", difference(`${AGAINST}(?:${OVER})(?:了|额)?|(?:${LARGER})${OWN_YEAR}${BUDGET}`)],
  ["under", difference(`${AGAINST}(?:${UNDER})(?:了|额)?|(?:${SMALLER})${OWN_YEAR}${BUDGET}`)],
  ["unsaid", difference(`(?:${AGAINST})?(?:差值|差额|相差|差异)`)],
];
/** In front of a difference whose spent amount is not stated: 公务接待费支出决算数比预算数减少. */
export const differenceLead: readonly (readonly ["over" | "under", RegExp])[] = [
  ["over", differenceAlone(OVER)],
  ["under", differenceAlone(UNDER)],
];

const LAST_YEAR = `(?:上年|上一年|去年|${yearPattern}年)度?`;
const CHANGE = `(?:(?:比|较|与|同|和)${LAST_YEAR}(?:(?!预算)[^，,。；;、\\d]){0,14}[，,]?|同比)(?:${OVER}|${UNDER})`;
/** In front of the amount of a change on last year: ，比上年减少. */
export const changeLead = new RegExp(
  `(?:支出)?${ACCOUNTS}${CHANGE}(?:[（(/／、或](?:${OVER}|${UNDER})[)）]?)?(?:了|额)?${IS}$`,
);
/** In front of last year's amount if the change follows: ，比上年决算数. */
export const changeBase = new RegExp(`(?:比|较|与|同|和)${LAST_YEAR}(?:(?!预算)[^，,。；;、\\d]){0,8}$`);
/** Between last year's amount and the change: 相比减少. */
export const changeBehindBase = new RegExp(`^(?:相比较?)?[，,]?(?:${OVER}|${UNDER})(?:了|额)?${IS}$`);

function differenceAlone(words: string): RegExp {
  return new RegExp(`(?:支出)?(?:决算数?)?${AGAINST}(?:${words})(?:了|额)?${IS}$`);
}

/** Between the difference and its rate: ，增长. */
export const thenDifferenceRate = new RegExp(`^${BREAK}(?:${OVER}|${UNDER}|增幅|降幅)(?:了|约)?${IS}$`);

function difference(words: string): RegExp {
  return new RegExp(`^[，,、；;。\\s]*${ACCOUNTS}(?:${words})${IS}$`);
}

/** The year of a budget that is compared with. */
export const yearOfPlan =
  /(?<=(?:比|较|与|同|于|超过)\s{0,4})(?<year>(?:19|20)\d{2})\s{0,2}年度?(?=\s{0,4}(?:年初|全年|调整后?的?)?(?:财政拨款)?(?:支出|部门)?预算)/g;

/** Behind 决算数大于, the budget that is compared with: 年初预算数. */
export const comparedPlan = new RegExp(`^${BUDGET}`);
/** The beginning of a sentence that says which of the two is larger: 。决算数小于预算数的主要原因. */
export const comparedWith: Readonly<Record<"over" | "under" | "equal", RegExp>> = {
  over: comparison(LARGER),
  under: comparison(SMALLER),
  equal: comparison("等于|与(?:年初|全年|调整后?)?预算数?(?:持平|一致|相同|相等)"),
};

function comparison(words: string): RegExp {
  return new RegExp(`^[，,。；;、\\s]*(?:支出)?决算数?(?:${words})`);
}

/** Words in front of the name of an expense that do not belong to it, with a numbering among them. */
export const beforeName = new RegExp(
  `^(?:[，,、：:；;\\s]|其中|具体|经比较|${yearPattern}年度?|本年度?|[我本]?(?:部门|单位)(?=\\S{2})|[“"「『](?=[^“”"「」『』]*[（(]\\d{0,2}项[）)])|${numberingPattern()}|${ordinalPattern}[）)])+`,
);
/** Words behind a name, for the kind of amount or its use. */
export const behindName =
  /(?<=费)的?(?:财政拨款)?(?:支出)?$|(?<=[（(]\d{0,2}项[）)])[”"'」』]?(?:[，,]?主要(?:用于|是|反映)[^。]*)?$/;
/** In front of the amount of an item of the classification: …（款）行政运行（项）. */
export const endsWithItem = /[（(]\d{0,3}[类款项][）)][”"』」]?[，,：:]?\s*$/;
/** A paragraph that is only the name of such an item. */
export const isItemAlone =
  /^[^\d，。；]{0,2}(?:\d{1,3}[)）、.．]\s*)?(?:[^\d，。；]|(?<=[（(])\d{2,3}(?=[类款]))+[（(]\d{0,2}项[）)][”"』」]?\s*[。．；：:]?\s*$/;
export const LONGEST_EXPENSE = 80;
