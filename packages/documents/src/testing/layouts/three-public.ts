import type { Layout } from "./layout.js";

/** Tables of the three public expenses. */
export const threePublicLayouts: readonly Layout[] = [
  {
    name: "the sum of the vehicles' costs beside its parts",
    text: `
“三公”经费预算表
单位：万元
合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费小计 | 公务用车购置费 | 公务用车运行费
9.50 | 1.00 | 0.50 | 8.00 | 3.00 | 5.00`,
    facts: {
      "/threePublicExpensesTable/current/officialVehicles": "8",
      "/threePublicExpensesTable/current/vehiclePurchase": "3",
    },
  },
  {
    name: "a row a source of money: the three are published of fiscal appropriations",
    text: `
部门“三公”经费支出表
单位：万元
资金来源 | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
 | | | 小计 | 公务用车购置费 | 公务用车运行费 |
合计 | 52.00 | 12.00 | 18.00 | | 18.00 | 22.00
财政拨款 | 12.00 | 2.00 | 8.00 | | 8.00 | 2.00
单位资金 | 40.00 | 10.00 | 10.00 | | 10.00 | 20.00`,
    facts: {
      "/threePublicExpensesTable/current/total": "12",
      "/threePublicExpensesTable/current/officialReceptions": "2",
      "/threePublicExpensesTable/byUnit": undefined,
    },
    unclaimed: 10,
  },
  {
    name: "a row an expense, last year, this year, change and percentage",
    text: `
一般公共预算“三公”经费支出表
单位：万元
项目 | 2023年预算数 | 2024年预算数 | 增减额 | 增减%
合计 | 20.00 | 18.00 | -2.00 | -10.00%
1.因公出国（境）费 | | | |
2.公务接待费 | 5.00 | 4.00 | -1.00 | -20.00%
3.公务用车费 | 15.00 | 14.00 | -1.00 | -6.67%
其中：（1）公务用车运行维护费 | 15.00 | 14.00 | -1.00 | -6.67%
（2）公务用车购置 | | | |`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/current/total": "18",
      "/threePublicExpensesTable/current/officialVehicles": "14",
      "/threePublicExpensesTable/current/vehiclePurchase": null,
      "/threePublicExpensesTable/previous/officialReceptions": "5",
      "/threePublicExpensesTable/change/total": "-2",
      "/threePublicExpensesTable/changeRate/officialVehicles": "-6.67",
    },
  },
  {
    name: "a rate of change without its sign, by a header that ends so",
    text: `
“三公”经费支出表
单位：万元
项目 | 2023年预算数 | 2024年预算数 | 增减变化率
合计 | 9.00 | 8.00 | -11.1
因公出国（境）费 | 0.00 | 0.00 | 0
公务接待费 | 3.00 | 2.00 | -33.3
公务用车运行维护费 | 6.00 | 6.00 | 0`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/changeRate/officialReceptions": "-33.3",
      "/threePublicExpensesTable/change": undefined,
    },
  },
  {
    name: "a row an expense, the first without amounts, the total last",
    text: `
“三公”经费预算财政拨款情况统计表
单位：万元
项目 | 2023年预算数 | 2024年预算数 | 增减
因公出国（境）费 | | |
公务接待费 | 2.00 | 1.50 | -0.50
公务用车购置及运行费 | 6.00 | 6.00 |
①公务用车购置费 | | |
②公务用车运行维护费 | 6.00 | 6.00 |
合　计 | 8.00 | 7.50 | -0.50`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/current/total": "7.5",
      "/threePublicExpensesTable/current/overseasVisits": null,
      "/threePublicExpensesTable/current/vehicleOperation": "6",
      "/threePublicExpensesTable/previous/officialReceptions": "2",
      "/threePublicExpensesTable/change/total": "-0.5",
    },
  },
  {
    name: "words of the header that wrap into the row beneath",
    text: `
一般公共预算“三公”经费支出表
单位：万元
合计 | 因公出国 | 公务用车购置及运行费 | | | 公务接待
 | （境）费 | 小计 | 公务用车购置费 | 公务用车运行费 | 费
8.00 | 1.00 | 5.00 | | 5.00 | 2.00`,
    facts: {
      "/threePublicExpensesTable/current/total": "8",
      "/threePublicExpensesTable/current/overseasVisits": "1",
      "/threePublicExpensesTable/current/officialReceptions": "2",
    },
  },
  {
    name: "units as rows, total first, a column of codes",
    text: `
表3-3
一般公共预算“三公”经费支出预算表
单位：万元
单位编码 | 单位名称（科目） | 当年财政拨款预算安排 | | | | |
 | | 合计 | 因公出国（境）费用 | 公务用车购置及运行费 | | | 公务接待费
 | | | | 小计 | 公务用车购置费 | 公务用车运行费 |
 | 合计 | 9.50 | | 8.00 | | 8.00 | 1.50
105001 | 某局本级 | 7.50 | | 6.00 | | 6.00 | 1.50
105002 | 某局信息中心 | 2.00 | | 2.00 | | 2.00 |`,
    facts: {
      "/threePublicExpensesTable/current/total": "9.5",
      "/threePublicExpensesTable/current/vehicleOperation": "8",
      "/threePublicExpensesTable/byUnit/0/name": "某局本级",
      "/threePublicExpensesTable/byUnit/0/total": "7.5",
      "/threePublicExpensesTable/byUnit/1/vehicleOperation": "2",
    },
  },
  {
    name: "three years: budget and execution of last year, budget of this year",
    text: `
财政拨款“三公”经费支出表
单位：万元
2023年预算数 | | | | 2023年执行数 | | | | 2024年预算数 | | |
合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
9.00 | 1.00 | 5.00 | 3.00 | 6.00 | 0.50 | 4.00 | 1.50 | 8.00 | 0.00 | 5.00 | 3.00`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/current/total": "8",
      "/threePublicExpensesTable/previous/total": "9",
      "/threePublicExpensesTable/previousExecuted/total": "6",
    },
  },
  {
    name: "previous year's budget, this year's, the difference, side by side",
    text: `
表8
部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表
单位：万元
单位编码 | 单位名称 | 上年 | | | | | | | | 当年 | | | | | | | | 增减变化情况 | | | | | | |
 | | 合计 | 一般公共预算拨款安排的“三公”经费预算 | | | | | 会议费 | 培训费 | 合计 | 一般公共预算拨款安排的“三公”经费预算 | | | | | 会议费 | 培训费 | 合计 | 一般公共预算拨款安排的“三公”经费预算 | | | | | 会议费 | 培训费
 | | | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置费 | 公务用车运行维护费 | |
 | 合计 | 8.00 | 5.00 | | 1.00 | | 4.00 | 2.00 | 1.00 | 9.00 | 6.00 | | 1.50 | | 4.50 | 2.00 | 1.00 | 1.00 | 1.00 | | 0.50 | | 0.50 | |`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/previous/total": "5",
      "/threePublicExpensesTable/previous/vehicleOperation": "4",
      "/threePublicExpensesTable/current/total": "6",
      "/threePublicExpensesTable/current/meetings": "2",
      "/threePublicExpensesTable/current/withMeetingsAndTraining": "9",
      "/threePublicExpensesTable/previous/withMeetingsAndTraining": "8",
      "/threePublicExpensesTable/change/total": "1",
      "/threePublicExpensesTable/change/officialReceptions": "0.5",
    },
  },
  {
    name: "the sum of the three with meetings and training as the first row",
    text: `
一般公共预算“三公”经费支出表
单位：万元
项目 | 2025年预算数 | 2024年预算数
合计 | 16.00 | 17.00
一、“三公”经费小计 | 9.00 | 9.50
1、因公出国（境）费用 | |
2、公务接待费 | 2.00 | 2.50
3、公务用车费 | 7.00 | 7.00
其中：（1）公务用车运行维护费 | 7.00 | 7.00
（2）公务用车购置 | |
二、会议费 | 3.00 | 3.50
三、培训费 | 4.00 | 4.00`,
    year: 2025,
    facts: {
      "/threePublicExpensesTable/current/withMeetingsAndTraining": "16",
      "/threePublicExpensesTable/current/total": "9",
      "/threePublicExpensesTable/previous/total": "9.5",
      "/threePublicExpensesTable/previous/training": "4",
    },
  },
  {
    name: "administrative expenses above, the three of them beneath as rows",
    text: `
一般公共预算安排的行政经费及“三公”经费预算表
单位：万元
项目 | 本年预算数
行政经费 | 100.00
“三公”经费 | 12.00
其中：（一）因公出国（境）支出 | 0.00
（二）公务用车购置及运行维护支出 | 10.00
1.公务用车购置 | 0.00
2.公务用车运行维护费 | 10.00
（三）公务接待费支出 | 2.00`,
    facts: {
      "/threePublicExpensesTable/current/total": "12",
      "/threePublicExpensesTable/current/overseasVisits": "0",
      "/threePublicExpensesTable/current/officialReceptions": "2",
      "/threePublicExpensesTable/current/vehicleOperation": "10",
    },
    unclaimed: 1,
  },
  {
    name: "of the funds: another table, not that of the general public budget",
    text: `
一般公共预算“三公”经费支出预算表
单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
3.00 | | 2.00 | 1.00

表4-1
政府性基金预算“三公”经费支出预算表
单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
0.50 | | 0.50 |`,
    facts: { "/threePublicExpensesTable/current/total": "3" },
    unclaimed: 2,
  },
  {
    name: "parts of the vehicles' costs that no table has a field for, beneath a merged header",
    text: `
财政拨款“三公”经费支出表
单位：万元
年度 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | | | |
 | | | | 公务用车购置费 | 公务用车运行维护费 | 其中：公务用车加油 | 其中：公务用车维修 | 其中：公务用车保险
2023年 | 31.00 | | 6.00 | | 25.00 | 10.00 | 9.00 | 6.00
2024年 | 30.00 | | 5.00 | | 25.00 | 10.00 | 9.00 | 6.00`,
    year: 2024,
    facts: {
      "/threePublicExpensesTable/current/total": "30",
      "/threePublicExpensesTable/current/officialReceptions": "5",
      "/threePublicExpensesTable/current/vehicleOperation": "25",
      "/threePublicExpensesTable/previous/total": "31",
    },
    unclaimed: 6,
  },
];
