import { basicExpenditureLayouts } from "./basic-expenditure.js";
import type { Layout } from "./layout.js";

/** Tables of rows by code, unit or project. */
export const rowLayouts: readonly Layout[] = [
  {
    name: "revenue: this year's sources and what is carried over, each with its subtotal",
    text: `
收入总表
单位：万元
单位代码 | 单位名称 | 合计 | 本年收入 | | | | | 上年结转和结余 | | | |
 | | | 小计 | 一般公共预算 | 政府性基金预算 | 财政专户管理资金 | 单位资金 | 小计 | 一般公共预算 | 政府性基金预算 | 财政专户管理资金 | 单位资金
合计 | | 21.50 | 18.00 | 15.00 | 2.00 | | 1.00 | 3.50 | 3.00 | | | 0.50
105001 | 某局（本级） | 21.50 | 18.00 | 15.00 | 2.00 | | 1.00 | 3.50 | 3.00 | | | 0.50`,
    facts: {
      "/revenueTable/totalRow/total": "21.5",
      "/revenueTable/totalRow/currentYearRevenue": "18",
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": "15",
      "/revenueTable/totalRow/unitOwnFunds": "1",
      "/revenueTable/totalRow/broughtForward": "3.5",
      "/revenueTable/totalRow/carriedOver/generalPublicBudget": "3",
      "/revenueTable/totalRow/carriedOver/unitOwnFunds": "0.5",
      "/revenueTable/rows/0/name": "某局（本级）",
    },
  },
  {
    name: "revenue: unit and item side by side, codes in three columns, surplus used",
    text: `
表1-1
部门收入总表
单位：万元
项目 | | | | | 合计 | 上年结转 | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 国有资本经营预算拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入 | 上级补助收入 | 附属单位上缴收入 | 用事业基金弥补收支差额
科目编码 | | | 单位代码 | 单位名称（科目） | | | | | | | | | | |
类 | 款 | 项 | | | | | | | | | | | | |
 | | | | 合计 | 60.25 | 10.00 | 40.25 | | | 9.00 | | 1.00 | | |
 | | | | 某市某委 | 60.25 | 10.00 | 40.25 | | | 9.00 | | 1.00 | | |
201 | 03 | 01 | 301301 | 行政运行 | 50.25 | 10.00 | 40.25 | | | | | | | |
201 | 03 | 99 | 301301 | 其他政府办公厅（室）及相关机构事务支出 | 10.00 | | | | | 9.00 | | 1.00 | | |`,
    facts: {
      "/revenueTable/totalRow/total": "60.25",
      "/revenueTable/totalRow/broughtForward": "10",
      "/revenueTable/rows/1/code": "2010301",
      "/revenueTable/rows/1/name": "行政运行",
      "/revenueTable/rows/1/generalPublicBudgetAppropriation": "40.25",
    },
  },
  {
    name: "revenue: one unit without a row of sums, appropriations under their older name",
    text: `
部门收入预算总表
单位：万元
预算单位 | 收入总计 | 财政预算拨款 | | 财政专户拨款 | 其他收入
 | | 小计 | 一般公共预算拨款 | |
某区某局 | 92.50 | 89.00 | 89.00 | 1.00 | 2.50`,
    facts: {
      "/revenueTable/rows/0/total": "92.5",
      "/revenueTable/rows/0/fiscalAppropriation": "89",
      "/revenueTable/rows/0/specialFiscalAccountFunds": "1",
    },
  },
  {
    name: "expenditure: basic split into personnel and routine, codes before the names in brackets",
    text: `
支出总体情况表
单位：万元
功能分类科目名称 | 合计 | 基本支出 | | | 项目支出 | 上缴上级支出 | 对附属单位补助支出
 | | 小计 | 人员支出 | 日常公用支出 | | |
合计 | 15.00 | 11.00 | 9.00 | 2.00 | 4.00 | |
[204]公共安全支出 | 15.00 | 11.00 | 9.00 | 2.00 | 4.00 | |
[20406]司法 | 15.00 | 11.00 | 9.00 | 2.00 | 4.00 | |
[2040601]行政运行 | 11.00 | 11.00 | 9.00 | 2.00 | | |
[2040604]基层司法业务 | 4.00 | | | | 4.00 | |`,
    facts: {
      "/expenditureTable/totalRow/basicExpenditure": "11",
      "/expenditureTable/totalRow/personnelExpenses": "9",
      "/expenditureTable/totalRow/routineOperatingExpenses": "2",
      "/expenditureTable/rows/3/code": "2040604",
      "/expenditureTable/rows/3/name": "基层司法业务",
      "/expenditureTable/rows/3/projectExpenditure": "4",
    },
  },
  {
    name: "one budget's expenditure with last year's execution, change and percentage; negative and parenthesised figures",
    text: `
一般公共预算支出表
单位：万元
支出功能分类科目 | | 2023年执行数 | 2024年预算数 | | | 2024年预算数比2023年执行数 |
科目编码 | 科目名称 | | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
208 | 社会保障和就业支出 | 1,120.50 | 1,100.25 | 1,100.25 | | -20.25 | -1.81%
20805 | 行政事业单位养老支出 | 1,120.50 | 1,100.25 | 1,100.25 | | （20.25） | -1.81
 | 合　计 | 1,120.50 | 1,100.25 | 1,100.25 | | △20.25 | -1.81%`,
    year: 2024,
    facts: {
      "/generalPublicBudgetTable/rows/0/previousExecuted": "1120.5",
      "/generalPublicBudgetTable/rows/0/total": "1100.25",
      "/generalPublicBudgetTable/rows/0/change": "-20.25",
      "/generalPublicBudgetTable/rows/0/changeRate": "-1.81",
      "/generalPublicBudgetTable/rows/1/change": "-20.25",
      "/generalPublicBudgetTable/rows/1/changeRate": "-1.81",
      "/generalPublicBudgetTable/totalRow/change": "-20.25",
    },
  },
  {
    name: "one budget's expenditure: this year's appropriation and what is carried over apart",
    text: `
表3
一般公共预算支出预算表
单位：万元
项目 | | | | | 合计 | 当年财政拨款安排 | 上年结转安排
科目编码 | | | 单位代码 | 单位名称（科目） | | |
类 | 款 | 项 | | | | |
 | | | | 合计 | 12.40 | 10.40 | 2.00
205 | 02 | 01 | 105001 | 学前教育 | 12.40 | 10.40 | 2.00`,
    facts: {
      "/generalPublicBudgetTable/totalRow/total": "12.4",
      "/generalPublicBudgetTable/totalRow/currentYearAppropriation": "10.4",
      "/generalPublicBudgetTable/totalRow/broughtForward": "2",
      "/generalPublicBudgetTable/rows/0/code": "2050201",
    },
  },
  {
    name: "one budget's expenditure: basic as personnel and routine, business projects, a remark",
    text: `
表5
部门综合预算一般公共预算支出明细表（按支出功能分类科目）
单位：万元
序号 | 功能科目编码 | 功能科目名称 | 合计 | 人员经费支出 | 公用经费支出 | 专项业务经费支出 | 备注
 | | 合计 | 33.30 | 20.30 | 3.00 | 10.00 |
1 | 211 | 节能环保支出 | 33.30 | 20.30 | 3.00 | 10.00 |
2 | 21101 | 环境保护管理事务 | 33.30 | 20.30 | 3.00 | 10.00 |
3 | 2110101 | 行政运行 | 23.30 | 20.30 | 3.00 | |`,
    facts: {
      "/generalPublicBudgetTable/totalRow/personnelExpenses": "20.3",
      "/generalPublicBudgetTable/totalRow/routineOperatingExpenses": "3",
      "/generalPublicBudgetTable/totalRow/projectExpenditure": "10",
      "/generalPublicBudgetTable/rows/2/code": "2110101",
    },
  },
  {
    name: "projects: type, unit, this year's and carried-over money by budget",
    text: `
项目支出表
部门公开表9 | | | | | | | | | |
部门：某区教育局 | | | | | | | | | | 单位：万元
类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | | 财政拨款结转结余 | | | 财政专户管理资金
 | | | | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
运转类 | 校园安保 | 某区第一小学 | 12.00 | 10.00 | | | 2.00 | | |
特定目标类 | 课后服务 | 某区第二小学 | 5.60 | 5.60 | | | | | |
合计 | | | 17.60 | 15.60 | | | 2.00 | | |`,
    facts: {
      "/projectListTable/rows/0/name": "校园安保",
      "/projectListTable/rows/0/projectType": "运转类",
      "/projectListTable/rows/0/carriedOver/generalPublicBudget": "2",
      "/projectListTable/rows/1/projectType": "特定目标类",
      "/projectListTable/totalRow/carriedOver/generalPublicBudget": "2",
      "/projectListTable/totalRow/generalPublicBudget": "15.6",
    },
  },
  {
    name: "projects: fees kept in special accounts and other money by their names of a form of its own",
    text: `
部门项目支出预算情况表
单位：万元
单位名称 | 项目名称 | 合计 | 财政拨款 | | 纳入专户管理的行政事业性收费 | 其他资金 | 上年结转
 | | | 一般公共预算 | 政府性基金预算 | | |
合计 | | 21.00 | 10.00 | 5.00 | 3.00 | 2.00 | 1.00
某站本级 | 水质化验 | 21.00 | 10.00 | 5.00 | 3.00 | 2.00 | 1.00`,
    facts: {
      "/projectListTable/rows/0/name": "水质化验",
      "/projectListTable/rows/0/specialFiscalAccountFunds": "3",
      "/projectListTable/rows/0/unitOwnFunds": "2",
      "/projectListTable/totalRow/unitOwnFunds": "2",
      "/projectListTable/totalRow/broughtForward": "1",
    },
  },
  {
    name: "two columns of units and codes of units are no codes of the classification",
    text: `
部门支出总表
单位：万元
单位编码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | | | 7.70 | 5.70 | 2.00
207 | 某文旅局 | | | 7.70 | 5.70 | 2.00
207001 | 某文旅局本级 | 2070101 | 行政运行 | 5.70 | 5.70 |
207001 | 某文旅局本级 | 2070199 | 其他文化和旅游支出 | 2.00 | | 2.00`,
    facts: {
      "/expenditureTable/rows/0/code": undefined,
      "/expenditureTable/rows/1/code": "2070101",
      "/expenditureTable/rows/1/name": "行政运行",
      "/expenditureTable/totalRow/total": "7.7",
    },
  },
  {
    name: "codes of a column each that lost their blanks, dashes for nothing, units in cells",
    text: `
2022年部门支出预算总表
单位：万元
功能分类科目编码 | 功能分类科目名称 | 总计 | 基本支出 | 项目支出
201 03 01 | 行政运行 | 1,234.50 | 1,234.50 | --
201 03 02 | 一般行政管理事务 | 10.00万元 | — | 10.00万元
合计 | | 1,244.50 | 1,234.50 | 10.00`,
    facts: {
      "/expenditureTable/rows/0/code": "2010301",
      "/expenditureTable/rows/0/total": "1234.5",
      "/expenditureTable/rows/0/projectExpenditure": null,
      "/expenditureTable/rows/1/total": "10",
      "/expenditureTable/totalRow/total": "1244.5",
    },
  },
  {
    name: "functional rows of funds, empty, with 0.00 and a note among the rows",
    text: `
《政府性基金预算支出表》
单位：万元
科目编码 | 科目名称 | 本年政府性基金预算财政拨款支出 | |
 | | 合计 | 基本支出 | 项目支出
合计 | | 0.00 | 0.00 | 0.00
注：本单位没有政府性基金预算拨款安排的支出，故本表无数据。 | | | |`,
    facts: {
      "/governmentManagedFundsTable/title": "《政府性基金预算支出表》",
      "/governmentManagedFundsTable/totalRow/total": "0",
      "/governmentManagedFundsTable/declaredEmpty": true,
    },
  },
  {
    name: "columns that are not numbered marked by asterisks",
    text: `
支出总体情况表
单位：万元
科目编码 | | | 单位（科目名称） | 合计 | 基本支出 | 项目支出
类 | 款 | 项 | | | |
** | ** | ** | ** | 1 | 2 | 3
 | | | 合计 | 15.00 | 11.00 | 4.00
213 | 02 | 01 | 行政运行 | 15.00 | 11.00 | 4.00`,
    facts: {
      "/expenditureTable/totalRow/total": "15",
      "/expenditureTable/rows/0/code": "2130201",
      "/expenditureTable/rows/1": undefined,
    },
  },
  ...[
    `科目编码 | 科目名称 | 合计 | 一般公共预算拨款收入 | 其中：上年结转 | 事业收入`,
    `科目编码 | 科目名称 | 合计 | 一般公共预算拨款收入 | | 事业收入
 | | | 小计 | 其中：上年结转 |`,
  ].map((header, index) => ({
    name: `what was carried over of one source ${index ? "beneath" : "beside"} it`,
    text: `
部门收入预算总表
单位：万元
${header}
205 | 教育支出 | 100.00 | 80.00 | 10.00 | 20.00
 | 合计 | 100.00 | 80.00 | 10.00 | 20.00`,
    facts: {
      "/revenueTable/totalRow/generalPublicBudgetAppropriation": "80",
      "/revenueTable/totalRow/broughtForward": undefined,
      "/otherTables/0/totalRow/amounts": ["100", "80", "10", "20"],
    },
  })),
  ...basicExpenditureLayouts,
];
