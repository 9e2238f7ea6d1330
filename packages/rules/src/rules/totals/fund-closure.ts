import { fields, isZero } from "@qingbei/domain";
import { byPersonnel, dividesBasicFurther } from "../../arithmetic/aid-apart.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, minus, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { nonAppropriatedRevenue } from "../../tables/three-budgets.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure } = fields;

/**
 * Other money or expenditure than the three appropriations, basic expenditure and projects: with it, the two sides need
 * not be equal.
 */
const beyond = [
  ...nonAppropriatedRevenue,
  expenditure.businessExpenditure,
  expenditure.superiorRemittance,
  expenditure.affiliateSubsidy,
  expenditure.carriedForward,
];

function otherMoney({ value, label }: CheckContext): readonly string[] {
  return beyond.flatMap((field) => {
    const amount = value(field);
    return amount && !isZero(amount) ? [label(field)] : [];
  });
}

export const fundClosure = defineRule({
  id: "fund-closure",
  title: "一般公共预算拨款扣除基本支出，等于项目支出扣除基金与国有资本经营预算拨款",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-FUND-CLOSURE"],
  check: (context) => {
    const { read, has, identity, skipped } = context;
    const funds = revenue.governmentManagedFundsAppropriation;
    const stateCapital = revenue.stateCapitalOperationsAppropriation;
    if (!has(funds) && !has(stateCapital))
      return skipped("未披露政府性基金或国有资本经营预算拨款，资金无须分开核对");
    const other = otherMoney(context);
    if (other.length > 0) return skipped(`另有${other.join("、")}，三本预算的资金不能单独闭合`);
    const general = read(revenue.generalPublicBudgetAppropriation);
    const routine = read(expenditure.routineOperatingExpenses);
    const projects = minus(
      read(expenditure.projectExpenditure),
      sum([read(funds, absentIsZero), read(stateCapital, absentIsZero)]),
    );
    const outcome = byPersonnel(context, expenditure, (personnel) =>
      identity(minus(general, sum([personnel, routine])), projects),
    );
    const isShort = outcome.outcome === "failed" && dividesBasicFurther(context, expenditure);
    return explain(
      isShort ? identity(minus(general, read(expenditure.basicExpenditure)), projects) : outcome,
      (evaluation) =>
        `一般公共预算可用于项目的资金两种算法不符：拨款减人员经费和日常公用经费为 ${print(evaluation.actual)}，项目支出减基金等拨款为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
    );
  },
});
