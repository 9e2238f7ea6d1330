import type { Layout } from "./layout.js";

/** Tables 06 to 10 of final accounts as some places print them, and tables other than the standard ones. */
export const accountsExpenses: readonly Omit<Layout, "document">[] = [
  {
    name: "accounts 06: personnel beside routine in two groups",
    text: `
一般公共预算财政拨款基本支出决算明细表
公开06表
单位：万元
人员经费 | | | 公用经费 | | | | |
经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | 50.00 | 302 | 商品和服务支出 | 8.00 | 310 | 资本性支出 | 1.00
30101 | 基本工资 | 50.00 | 30201 | 办公费 | 8.00 | 31002 | 办公设备购置 | 1.00
303 | 对个人和家庭的补助 | 1.00 | | | | | |
人员经费合计 | | 51.00 | 公用经费合计 | | | | | 9.00`,
    facts: {
      "/basicExpenditureTable/rows/0/personnelExpenses": "50",
      "/basicExpenditureTable/rows/3/code": "302",
      "/basicExpenditureTable/rows/3/routineOperatingExpenses": "8",
      "/basicExpenditureTable/rows/5/code": "310",
      "/basicExpenditureTable/rows/6/routineOperatingExpenses": "1",
      "/basicExpenditureTable/totalRow/personnelExpenses": "51",
      "/basicExpenditureTable/totalRow/routineOperatingExpenses": "9",
    },
  },
  {
    name: "accounts 07: funds, from what was left to what is left",
    text: `
政府性基金预算财政拨款收入支出决算表
公开07表
单位：万元
项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
功能分类科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 |
栏次 | | 1 | 2 | 3 | 4 | 5 | 6
合计 | | 2.00 | 10.00 | 11.00 | | 11.00 | 1.00
212 | 城乡社区支出 | 2.00 | 10.00 | 11.00 | | 11.00 | 1.00`,
    facts: {
      "/governmentManagedFundsTable/totalRow/broughtForward": "2",
      "/governmentManagedFundsTable/totalRow/currentYearRevenue": "10",
      "/governmentManagedFundsTable/totalRow/total": "11",
      "/governmentManagedFundsTable/totalRow/basicExpenditure": null,
      "/governmentManagedFundsTable/totalRow/projectExpenditure": "11",
      "/governmentManagedFundsTable/rows/0/carriedForward": "1",
    },
  },
  {
    name: "accounts 08: published empty",
    text: `
国有资本经营预算财政拨款支出决算表
公开08表
单位：万元
项目 | | 本年支出 | |
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | | | |
注：本部门没有国有资本经营预算财政拨款支出，本表无数据。`,
    facts: {
      "/stateCapitalOperationsTable/declaredEmpty": true,
      "/stateCapitalOperationsTable/rows": undefined,
    },
  },
  {
    name: "accounts 09: budget in the left half, execution in the right",
    text: `
财政拨款“三公”经费支出决算表
公开09表
单位：万元
预算数 | | | | | | 决算数 | | | | |
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
9.00 | | 6.00 | | 6.00 | 3.00 | 7.40 | | 5.00 | | 5.00 | 2.40`,
    facts: {
      "/threePublicExpensesTable/plannedBudget/total": "9",
      "/threePublicExpensesTable/plannedBudget/vehicleOperation": "6",
      "/threePublicExpensesTable/plannedBudget/officialReceptions": "3",
      "/threePublicExpensesTable/current/total": "7.4",
      "/threePublicExpensesTable/current/officialVehicles": "5",
      "/threePublicExpensesTable/current/officialReceptions": "2.4",
      "/threePublicExpensesTable/approvedBudget": undefined,
    },
  },
  {
    name: "accounts 09: budget and execution beneath each expense",
    text: `
2023年度“三公”经费及机关运行经费支出决算表
单位：万元
“三公”经费 | | | | | | | | | | | | 机关运行经费决算数
合计 | | 因公出国（境）费 | | 公务用车购置及运行费 | | | | | | 公务接待费 | |
 | | | | 小计 | | 公务用车购置费 | | 公务用车运行费 | | | |
年初预算数 | 决算数 | 年初预算数 | 决算数 | 年初预算数 | 决算数 | 年初预算数 | 决算数 | 年初预算数 | 决算数 | 年初预算数 | 决算数 |
9.00 | 7.40 | | | 6.00 | 5.00 | | | 6.00 | 5.00 | 3.00 | 2.40 | 20.50`,
    year: 2023,
    facts: {
      "/threePublicExpensesTable/approvedBudget/total": "9",
      "/threePublicExpensesTable/approvedBudget/officialVehicles": "6",
      "/threePublicExpensesTable/current/total": "7.4",
      "/threePublicExpensesTable/current/vehicleOperation": "5",
      "/threePublicExpensesTable/current/agencyOperatingExpenses": "20.5",
    },
  },
  {
    name: "accounts 09: the same with short names and nothing else",
    text: `
“三公”经费支出决算表
单位：万元
合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
 | | | | 小计 | | 购置费 | | 运行费 | | |
预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
9.00 | 7.40 | | | 6.00 | 5.00 | | | 6.00 | 5.00 | 3.00 | 2.40`,
    facts: {
      "/threePublicExpensesTable/plannedBudget/total": "9",
      "/threePublicExpensesTable/plannedBudget/vehicleOperation": "6",
      "/threePublicExpensesTable/current/total": "7.4",
      "/threePublicExpensesTable/current/officialVehicles": "5",
      "/threePublicExpensesTable/current/vehicleOperation": "5",
      "/threePublicExpensesTable/current/officialReceptions": "2.4",
    },
  },
  {
    name: "accounts 09: a row an expense; against the budget is no change on last year",
    text: `
“三公”经费支出决算表
单位：万元
项目 | 上年决算数 | 年初预算数 | 全年预算数 | 本年决算数 | 完成预算% | 决算数比预算数增减额
合计 | 8.00 | 9.00 | 8.50 | 7.40 | 82.22 | -1.60
一、因公出国（境）费 | | | | | |
二、公务接待费 | 3.00 | 3.00 | 2.50 | 2.40 | 80.00 | -0.60
三、公务用车购置及运行维护费 | 5.00 | 6.00 | 6.00 | 5.00 | 83.33 | -1.00
其中：（一）公务用车购置费 | | | | | |
（二）公务用车运行维护费 | 5.00 | 6.00 | 6.00 | 5.00 | 83.33 | -1.00`,
    facts: {
      "/threePublicExpensesTable/previousExecuted/total": "8",
      "/threePublicExpensesTable/approvedBudget/total": "9",
      "/threePublicExpensesTable/adjustedBudget/officialReceptions": "2.5",
      "/threePublicExpensesTable/current/total": "7.4",
      "/threePublicExpensesTable/current/vehicleOperation": "5",
      "/threePublicExpensesTable/change": undefined,
      "/threePublicExpensesTable/changeRate": undefined,
    },
    unclaimed: 8,
  },
  {
    name: "accounts 10: a heading of dashes above the total",
    text: `
“三公”经费、行政参公单位机关运行经费情况表
单位：万元
项目 | 行次 | 预算数 | 决算统计数
一、“三公”经费支出 | 1 | — | —
（一）支出合计 | 2 | 9.00 | 7.40
1．因公出国（境）费 | 3 | |
2．公务用车购置及运行维护费 | 4 | 6.00 | 5.00
（1）公务用车购置费 | 5 | |
（2）公务用车运行维护费 | 6 | 6.00 | 5.00
3．公务接待费 | 7 | 3.00 | 2.40`,
    facts: {
      "/threePublicExpensesTable/plannedBudget/total": "9",
      "/threePublicExpensesTable/current/total": "7.4",
      "/threePublicExpensesTable/current/overseasVisits": null,
      "/threePublicExpensesTable/current/vehicleOperation": "5",
    },
  },
  {
    name: "accounts: tables that are none of the standard ones are read beside them, and end the one before",
    text: `
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 93.00 | 60.00 | 33.00

一般公共预算财政拨款项目支出决算明细表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 7.00 | 3.00 | 4.00`,
    facts: {
      "/expenditureTable/totalRow/total": "93",
      "/expenditureTable/rows": undefined,
      "/generalPublicBudgetTable": undefined,
      "/projectListTable": undefined,
      "/otherTables/0/totalRow/amounts": ["7", "3", "4"],
    },
  },
];
