import { accountsExpenses } from "./accounts-expenses.js";
import type { Layout } from "./layout.js";

/** Tables of final accounts as some places print them. */
const layouts: readonly Omit<Layout, "document">[] = [
  {
    name: "accounts 01: what was spent alone, rows numbered on both sides",
    text: `
收入支出决算总表
公开01表
部门：某县水利局 | | | | | 金额单位：万元
收入 | | | 支出 | |
项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
栏次 | | 1 | 栏次 | | 2
一、一般公共预算财政拨款收入 | 1 | 80.25 | 一、一般公共服务支出 | 32 |
二、政府性基金预算财政拨款收入 | 2 | 10.00 | 二、社会保障和就业支出 | 33 | 12.00
八、其他收入 | 8 | 1.50 | 三、农林水支出 | 34 | 81.00
本年收入合计 | 27 | 91.75 | 本年支出合计 | 58 | 93.00
使用非财政拨款结余 | 28 | | 结余分配 | 59 |
年初结转和结余 | 29 | 5.00 | 年末结转和结余 | 60 | 3.75
总计 | 31 | 96.75 | 总计 | 62 | 96.75`,
    facts: {
      "/summaryTable/revenueRows/0/amount": "80.25",
      "/summaryTable/revenueRows/3/name": "使用非财政拨款结余",
      "/summaryTable/expenditureRows/2/amount": "81",
      "/summaryTable/currentYearRevenue": "91.75",
      "/summaryTable/currentYearExpenditure": "93",
      "/summaryTable/broughtForward": "5",
      "/summaryTable/carriedForward": "3.75",
      "/summaryTable/revenueTotal": "96.75",
      "/summaryTable/expenditureTotal": "96.75",
    },
  },
  {
    name: "accounts 01: approved, adjusted and spent side by side",
    text: `
2023年度收入支出决算总表
单位：万元
收入 | | | | | 支出 | | | |
项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 行次 | 年初预算数 | 全年预算数 | 决算数
一、一般公共预算财政拨款收入 | 1 | 70.00 | 82.00 | 80.25 | 一、教育支出 | 31 | 70.00 | 82.00 | 80.25
本年收入合计 | 24 | 70.00 | 82.00 | 80.25 | 本年支出合计 | 54 | 70.00 | 82.00 | 80.25
总计 | 30 | 70.00 | 82.00 | 80.25 | 总计 | 60 | 70.00 | 82.00 | 80.25`,
    year: 2023,
    facts: {
      "/summaryTable/revenueRows/0/approvedAmount": "70",
      "/summaryTable/revenueRows/0/adjustedAmount": "82",
      "/summaryTable/revenueRows/0/amount": "80.25",
      "/summaryTable/expenditureRows/0/approvedAmount": "70",
      "/summaryTable/expenditureRows/0/amount": "80.25",
      "/summaryTable/expenditureTotal": "80.25",
      // the model has no budgets of the sums
      "/otherTables/0/totalRow/amounts/1": "82",
    },
  },
  {
    name: "accounts 01: sums in a column of the approved budget, which have no field",
    text: `
收入支出决算总表
单位：万元
收入 | | | 支出 | | |
项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数
一、一般公共预算财政拨款收入 | 99.00 | 97.00 | 一、一般公共服务支出 | 40.00 | 41.00
 | | | 二、教育支出 | 30.00 | 28.00
 | | | 三、卫生健康支出 | 29.00 | 28.00
本年收入合计 | 99.00 | 97.00 | 本年支出合计 | 99.00 | 97.00`,
    facts: {
      "/summaryTable/expenditureRows/2/approvedAmount": "29",
      "/otherTables/1/columns/0": ["支出", "年初预算数"],
      "/otherTables/1/totalRow/amounts": ["99", "97"],
    },
  },
  {
    name: "accounts 01: a budget that is not said to be approved or adjusted is left",
    text: `
收支决算总表
单位：万元
收入 | | | 支出 | |
项目 | 预算数 | 决算数 | 项目 | 预算数 | 决算数
一、财政拨款收入 | 70.00 | 80.25 | 一、教育支出 | 70.00 | 80.25
总计 | 70.00 | 80.25 | 总计 | 70.00 | 80.25`,
    facts: {
      "/summaryTable/revenueRows/0/amount": "80.25",
      "/summaryTable/revenueRows/0/approvedAmount": undefined,
      "/summaryTable/revenueTotal": "80.25",
      "/summaryTable/expenditureTotal": "80.25",
    },
  },
  {
    name: "accounts 02: revenue by item, codes in three columns above the numbers of the columns",
    text: `
收入决算表
公开02表
单位：万元
项目 | | | | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
功能分类科目编码 | | | 科目名称 | | | | | | |
类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7
 | | | 合计 | 91.75 | 90.25 | | | | | 1.50
213 | | | 农林水支出 | 91.75 | 90.25 | | | | | 1.50
213 | 03 | | 水利 | 91.75 | 90.25 | | | | | 1.50
213 | 03 | 01 | 行政运行 | 91.75 | 90.25 | | | | | 1.50`,
    facts: {
      "/revenueTable/totalRow/total": "91.75",
      "/revenueTable/totalRow/fiscalAppropriation": "90.25",
      "/revenueTable/totalRow/otherRevenue": "1.5",
      "/revenueTable/rows/2/code": "2130301",
      "/revenueTable/rows/2/businessRevenue": null,
      "/revenueTable/rows/3": undefined,
    },
  },
  {
    name: "accounts 03: expenditure by item",
    text: `
支出决算表
公开03表
单位：万元
项目 | | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
科目编码 | 科目名称 | | | | | |
栏次 | | 1 | 2 | 3 | 4 | 5 | 6
合计 | | 93.00 | 60.00 | 33.00 | | |
213 | 农林水支出 | 93.00 | 60.00 | 33.00 | | |
21303 | 水利 | 93.00 | 60.00 | 33.00 | | | `,
    facts: {
      "/expenditureTable/totalRow/total": "93",
      "/expenditureTable/totalRow/projectExpenditure": "33",
      "/expenditureTable/rows/1/code": "21303",
      "/expenditureTable/rows/1/basicExpenditure": "60",
    },
  },
  {
    name: "accounts 04: appropriations by budget, with what was left at the beginning and the end",
    text: `
财政拨款收入支出决算总表
公开04表
单位：万元
收入 | | | 支出 | | | | | |
项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算财政拨款 | 1 | 80.25 | 一、农林水支出 | 33 | 91.50 | 81.50 | 10.00 |
二、政府性基金预算财政拨款 | 2 | 10.00 | | | | | |
本年收入合计 | 27 | 90.25 | 本年支出合计 | 59 | 91.50 | 81.50 | 10.00 |
年初财政拨款结转和结余 | 28 | 5.00 | 年末财政拨款结转和结余 | 60 | 3.75 | 3.75 | |
一般公共预算财政拨款 | 29 | 5.00 | | 61 | | | |
总计 | 32 | 95.25 | 总计 | 64 | 95.25 | 85.25 | 10.00 | `,
    facts: {
      "/fiscalAppropriationTable/revenueTotal": "95.25",
      "/fiscalAppropriationTable/expenditureTotal/total": "95.25",
      "/fiscalAppropriationTable/expenditureTotal/generalPublicBudget": "85.25",
      "/fiscalAppropriationTable/expenditureRows/0/governmentManagedFundsBudget": "10",
      "/fiscalAppropriationTable/expenditureRows/2/name": "年末财政拨款结转和结余",
      "/fiscalAppropriationTable/expenditureRows/2/total": "3.75",
    },
  },
  {
    name: "accounts 05: by item, in 元",
    text: `
一般公共预算财政拨款支出决算表
公开05表
金额单位：元
项目 | | 本年支出 | |
功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
合计 | | 815,000.00 | 600,000.00 | 215,000.00
213 | 农林水支出 | 815,000.00 | 600,000.00 | 215,000.00`,
    facts: {
      "/generalPublicBudgetTable/totalRow/total": "81.5",
      "/generalPublicBudgetTable/totalRow/basicExpenditure": "60",
      "/generalPublicBudgetTable/rows/0/projectExpenditure": "21.5",
    },
  },
  {
    name: "accounts 05: what came in by use is not what was spent by use",
    text: `
一般公共预算财政拨款收入支出决算表
单位：万元
项目 | | 年初结转和结余 | | | 本年收入 | | | 本年支出 | | | 年末结转和结余 | |
功能分类科目编码 | 科目名称 | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出结转 | 项目支出结转和结余
合计 | | 5.00 | 1.00 | 4.00 | 80.25 | 61.00 | 19.25 | 81.50 | 60.00 | 21.50 | 3.75 | 2.00 | 1.75
213 | 农林水支出 | 5.00 | 1.00 | 4.00 | 80.25 | 61.00 | 19.25 | 81.50 | 60.00 | 21.50 | 3.75 | 2.00 | 1.75`,
    facts: {
      "/generalPublicBudgetTable/totalRow/broughtForward": "5",
      "/generalPublicBudgetTable/totalRow/currentYearRevenue": "80.25",
      "/generalPublicBudgetTable/totalRow/total": "81.5",
      "/generalPublicBudgetTable/totalRow/basicExpenditure": "60",
      "/generalPublicBudgetTable/totalRow/projectExpenditure": "21.5",
      "/generalPublicBudgetTable/totalRow/carriedForward": "3.75",
    },
  },
];

export const accountsLayouts: readonly Layout[] = [
  ...[...layouts, ...accountsExpenses].map((layout) => ({ ...layout, document: "finalAccounts" as const })),
  {
    name: "a table of accounts within a budget is none of the budget's",
    text: `
2023年支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 93.00 | 60.00 | 33.00`,
    facts: { "/expenditureTable": undefined, "/otherTables/0/title": "2023年支出决算表" },
  },
];
