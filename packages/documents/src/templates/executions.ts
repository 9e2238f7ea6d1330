/** How final accounts tell of an expense: its budget, what was spent, and how much of the budget that is. */

const PLAN = "(?<plan>年初|全年|调整后?的?|批复的?)?";
const BUDGET = `${PLAN}(?:财政拨款)?(?:支出|部门)?预算(?:数|安排|金额|安排数)?`;
const IS = "(?:为|是|共计?)?";
const BREAK = "[，,、；;\\s]*";
const SPENT = "(?:支出)?(?:决算(?:数|支出|总额|金额)?|实际支出(?:决算)?数?)";

/** Before the amount that was budgeted: 支出年初预算为. */
export const budgetedLead = new RegExp(`${BUDGET}${IS}$`);
/** Before the amount that was spent: 支出决算为. */
export const spentLead = new RegExp(`${SPENT}${IS}$`);
/** Between the budget and what was spent of it: ，支出决算为. */
export const budgetedThenSpent = new RegExp(
  `^${BREAK}(?:(?:19|20)\\d{2}年度?)?(?:本年度?|全年)?(?:财政拨款)?${SPENT}${IS}$`,
);
/** Between what was spent and the budget: ，完成年初预算. */
export const spentThenBudgeted = new RegExp(`^${BREAK}完成了?${BUDGET}$`);
/** Between the amounts and the rate: ，完成预算的; behind an amount of the budget 的 alone. */
export const thenRate = new RegExp(`^${BREAK}(?:为|占)?完成了?${BUDGET}(?:任务)?的?$`);
export const rateOfIt = /^的?$/;
/** Right behind the amounts, which of the two is the larger: 。决算数小于预算数的主要原因. */
export const comparedWith: Readonly<Record<"over" | "under" | "equal", RegExp>> = {
  over: comparison("大于|超过|高于|超出"),
  under: comparison("小于|低于|少于"),
  equal: comparison("等于|与(?:年初|全年|调整后?)?预算数?(?:持平|一致|相同|相等)"),
};

function comparison(words: string): RegExp {
  return new RegExp(`^[，,。；;、\\s]*(?:支出)?决算数?(?:${words})`);
}

/** Words before the name of an expense that are none of it. */
export const beforeName =
  /^(?:[，,、：:；;\s]|其中|具体|(?:19|20)\d{2}年度?|本年度?|我?(?:部门|单位)(?=\S{2})|[“"「『](?=[^“”"「」『』]*[（(]项[）)])|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])+/;
/** A name ends before these words, which say what its amount is, or what it is spent on. */
export const behindName =
  /(?<=费)的?(?:财政拨款)?(?:支出)?$|(?<=[（(]项[）)])[”"'」』]?(?:[，,]?主要(?:用于|是|反映)[^。]*)?$/;
/** Before the amount of an item that is named by its classification: …（款）行政运行（项）. */
export const endsWithItem = /[（(][类款项][）)][”"』」]?[，,：:]?\s*$/;
export const LONGEST_EXPENSE = 80;
