import { fields, sourceOfBudget, type ThreeBudget } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure } = fields;
/** The budgets whose money no other revenue pays for: the general one may have other sources, and surplus of its own. */
const budgets = [
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const satisfies ThreeBudget[];
/** Money of earlier years may pay for more, or some of this year's may be left. */
const CARRIED = /结转|结余/;

export const fundExpenditureAppropriated = defineRule<(typeof budgets)[number]>({
  id: "fund-expenditure-appropriated",
  title: "没有结转时，政府性基金、国有资本经营预算支出等于同一预算的拨款收入",
  severity: "warning",
  basis: ["implementing-regulation-5"],
  covers: [],
  only: "budget",
  none: "没有这两本预算",
  each: () => budgets,
  check: (context, budget) => {
    const { has, read, label, statement, sameFigure, skipped } = context;
    const [spent, received] = [expenditure[budget], revenue[sourceOfBudget[budget]]];
    if (!has(spent) || !has(received)) return skipped(`没有同时写出${label(spent)}和${label(received)}`);
    if (has(revenue.broughtForward) || has(expenditure.carriedForward)) return skipped("另有结转");
    const name = budget === "governmentManagedFundsBudget" ? "基金" : "国有资本";
    const isCarried = statement?.paragraphs.some(({ text }) => text.includes(name) && CARRIED.test(text));
    if (isCarried) return skipped("这本预算的资金有结转结余");
    return explain(
      sameFigure(read(spent), read(received)),
      (evaluation) =>
        `${label(spent)} ${print(evaluation.actual)}，${label(received)} ${print(evaluation.expected)}，支出${gap(evaluation)}，又没有写结转，请核对`,
    );
  },
});
