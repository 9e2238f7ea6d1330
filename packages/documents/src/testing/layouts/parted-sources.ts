import type { Layout } from "./layout.js";

/** Revenue tables that divide the column of one source further. */
export const partedSourceLayouts: readonly Layout[] = [
  {
    name: "revenue: a source with its subtotal, beside a part that elsewhere is a name of the source",
    text: `
收入总表
单位：万元
科目编码 | 科目名称 | 总计 | 一般公共预算拨款收入 | | | 其他收入
 | | | 合计 | 经费拨款 | 非税收入安排的拨款 |
205 | 教育支出 | 34.50 | 34.00 | 30.25 | 3.75 | 0.50
合计 | | 34.50 | 34.00 | 30.25 | 3.75 | 0.50`,
    facts: {
      "/revenueTable/totalRow/total": "34.5",
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": "34",
      "/revenueTable/rows/0/generalPublicBudgetAppropriation": "34",
      "/revenueTable/rows/0/otherRevenue": "0.5",
    },
  },
  {
    name: "revenue: a source that only its parts print has no column",
    text: `
收入总表
单位：万元
科目编码 | 科目名称 | 总计 | 一般公共预算拨款 | | 其他收入
 | | | 公共财政拨款 | 罚没收入安排 |
205 | 教育支出 | 34.50 | 30.25 | 3.75 | 0.50
合计 | | 34.50 | 30.25 | 3.75 | 0.50`,
    facts: {
      "/revenueTable/totalRow/total": "34.5",
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": undefined,
      "/revenueTable/totalRow/otherRevenue": "0.5",
      "/otherTables/0/columns/1": ["一般公共预算拨款", "公共财政拨款"],
      "/otherTables/0/columns/2": ["一般公共预算拨款", "罚没收入安排"],
    },
  },
  {
    name: "revenue: a row of two words parts the merged cell above it",
    text: `
收入总表
单位：万元
科目编码 | 科目名称 | 总计 | 财政拨款收入 | 事业收入 |
 | | | | 金额 | 其中：教育收费
205 | 教育支出 | 34.50 | 30.25 | 4.25 | 4.00
合计 | | 34.50 | 30.25 | 4.25 | 4.00`,
    facts: {
      "/revenueTable/totalRow/fiscalAppropriation": "30.25",
      "/revenueTable/totalRow/publicServiceRevenue": "4.25",
      "/otherTables/0/columns/3": ["事业收入", "其中：教育收费"],
    },
  },
  {
    name: "revenue: what is carried over or named 其中 parts no source",
    text: `
收入总表
单位：万元
科目编码 | 科目名称 | 总计 | 一般公共预算 | | 政府性基金预算 |
 | | | 一般公共预算拨款 | 上年结转 | 政府性基金预算拨款 | 其中：专项债券
205 | 教育支出 | 34.50 | 30.25 | 3.25 | 1.00 | 0.50
合计 | | 34.50 | 30.25 | 3.25 | 1.00 | 0.50`,
    facts: {
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": "30.25",
      "/revenueTable/totalRow/governmentManagedFundsAppropriation": "1",
    },
  },
];
