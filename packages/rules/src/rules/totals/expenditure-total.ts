import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { expenditure } = fields;
const basic = [expenditure.personnelExpenses, expenditure.routineOperatingExpenses];
const others = [
  expenditure.projectExpenditure,
  expenditure.businessExpenditure,
  expenditure.superiorRemittance,
  expenditure.affiliateSubsidy,
  expenditure.carriedForward,
];

export const expenditureTotal = defineRule({
  id: "expenditure-total",
  title: "支出总计等于人员经费、日常公用经费、项目支出等各项之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  check: ({ read, has, identity, skipped }) => {
    const split = basic.every(has) ? basic : [expenditure.basicExpenditure];
    if (!has(expenditure.projectExpenditure)) return skipped("未披露：项目支出");
    return identity(
      read(expenditure.total),
      sum([
        ...split.map((part) => read(part)),
        ...others.map((part) => read(part, { missing: "zero", blank: "zero" })),
      ]),
    );
  },
});
