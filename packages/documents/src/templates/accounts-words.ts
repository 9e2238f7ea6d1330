/** How final accounts (部门决算) use the words of a budget: 决算 in the place of 预算. */

/**
 * Characters that no grammar knows: they take the place of 决算’s own plan, so that no rule reads the text around them.
 */
export const PLAN = "〇〇";

/** Group payer: a budget named as payer. Bare: 支出决算 at the beginning of a clause. Spent: 实际支出. Else 决算 or 预算. */
const ANY_BUDGET =
  /(?<payer>公共预算|基金预算|经营预算|一般预算)|(?<bare>(?<=(?:^|[。；;，,：:)）])\s*支出)决算(?!情况))|(?<spent>实际支出)|决算|预算/g;

/**
 * Rewrites final accounts in the words of a budget, character for character, so that the same grammar reads what was
 * spent. 预算 (the plan) becomes 〇〇, which no grammar reads.
 */
export function inBudgetWords(text: string): string {
  return text.replace(ANY_BUDGET, (word, ...rest) => {
    const { payer, bare, spent } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (payer !== undefined) return word;
    if (bare !== undefined) return "安排";
    if (spent !== undefined) return "实际安排";
    return word === "决算" ? "预算" : PLAN;
  });
}

/** In front of a planned amount: 年初预算为. Not of one that is compared with, 比年初预算100万元减少. */
export const plannedLead =
  /(?<![比较与同]\s*(?:(?:19|20)\d{2}年度?|本年度?|当年)?(?:年初|全年|调整后?的?|批复的?)?)(?:年初|全年|调整后?的?|批复的?)?〇〇(?:数|安排|金额|总额|为|是|共计?|合计)*\s*$/;
/** A remark that the figure is as planned, in front of the comparison with last year: 比预算无增减变化，比去年增加. */
export const asPlanned =
  /(?:比|较|与|同)[^，,。；;]{0,12}〇〇数?(?:相比)?[，,]?(?:无增减变化|无增减|无变化|没有变化|持平|一致|相同)[，,]\s{0,4}(?=(?:比|较|与|同)(?:上年|去年|上一年|(?:19|20)\d{2}))/g;
/** A comparison with a plan: 比年初预算减少. */
export const againstPlan = /(?:比|较|与|同)[^，,。；;]{0,12}〇〇/;
/** Items of the classification, whose figures are read as executions. */
export const ofAnItem = /[（(]\d{0,2}(?:款|项)[）)]/;
