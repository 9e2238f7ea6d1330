import { fields } from "@qingbei/domain";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { nonAppropriatedRevenue } from "../../tables/three-budgets.js";

const { revenue, expenditure } = fields;

export const basicWithinRevenue = defineRule({
  id: "basic-within-revenue",
  title: "基本支出不大于一般公共预算拨款与单位资金",
  // some funds may pay their own administrative staff
  severity: "warning",
  basis: ["implementing-regulation-5"],
  covers: ["A-BASIC-LE-GP"],
  check: ({ read, atMost }) => {
    const outcome = atMost(
      read(expenditure.basicExpenditure),
      sum([
        read(revenue.generalPublicBudgetAppropriation),
        // other money that may pay basic expenditure
        ...nonAppropriatedRevenue.map((source) => read(source, absentIsZero)),
      ]),
    );
    if (outcome.outcome !== "failed") return outcome;
    return { ...outcome, message: `${outcome.message}；由其他资金安排的请说明` };
  },
});
