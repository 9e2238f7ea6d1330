import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { revenue, expenditure } = fields;
/** What may pay for basic expenditure besides the general public budget. */
const others = [
  revenue.specialFiscalAccountFunds,
  revenue.unitOwnFunds,
  revenue.publicServiceRevenue,
  revenue.businessRevenue,
  revenue.superiorSubsidy,
  revenue.affiliateRemittance,
  revenue.otherRevenue,
  revenue.broughtForward,
  revenue.nonFiscalSurplusUsed,
];

export const basicWithinRevenue = defineRule({
  id: "basic-within-revenue",
  title: "基本支出不大于一般公共预算拨款与单位资金",
  // some funds may pay for the staff that administer them
  severity: "warning",
  basis: ["implementing-regulation-5"],
  covers: ["A-BASIC-LE-GP"],
  check: ({ read, atMost }) =>
    atMost(
      read(expenditure.basicExpenditure),
      sum([
        read(revenue.generalPublicBudgetAppropriation),
        ...others.map((source) => read(source, { missing: "zero", blank: "zero" })),
      ]),
    ),
});
