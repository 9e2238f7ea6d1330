import type { Layout } from "./layout.js";

/** Tables that print in a column what is usually a row. */
export const oneColumnLayouts: readonly Layout[] = [
  {
    name: "revenue: its sources one beneath the other",
    text: `
收入总体情况表
单位：万元
项目 | 2024年预算
一、预算拨款 | 18.00
（一）一般公共预算 | 15.00
（二）政府性基金预算 | 3.00
（三）国有资本经营预算 | 0.00
二、其他收入 | 2.50
本年收入合计 | 20.50
三、上年结转结余 | 1.00
收入总计 | 21.50`,
    facts: {
      "/revenueTable/totalRow/total": "21.5",
      "/revenueTable/totalRow/currentYearRevenue": "20.5",
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": "15",
      "/revenueTable/totalRow/governmentManagedFundsAppropriation": "3",
      "/revenueTable/totalRow/stateCapitalOperationsAppropriation": "0",
      "/revenueTable/totalRow/otherRevenue": "2.5",
      "/revenueTable/totalRow/broughtForward": "1",
      "/revenueTable/rows": undefined,
    },
    // 预算拨款 has no field
    unclaimed: 1,
  },
  {
    name: "expenditure: its uses one beneath the other, with what is left for the next year",
    text: `
支出总体情况表
单位：万元
项目 | 2024年预算
一、基本支出 | 11.00
工资福利支出 | 9.00
二、项目支出 | 4.00
本年支出合计 | 15.00
三、结转下年 | 1.00
支出总计 | 16.00`,
    facts: {
      "/expenditureTable/totalRow/total": "15",
      "/expenditureTable/totalRow/basicExpenditure": "11",
      "/expenditureTable/totalRow/projectExpenditure": "4",
      "/expenditureTable/rows": undefined,
    },
  },
];
