import type { Layout } from "./layout.js";

/** Tables of revenue beside expenditure. */
export const twoSidedLayouts: readonly Layout[] = [
  {
    name: "expenditure left of revenue",
    text: `
2025年部门收支预算总表
单位：万元
支出 | | 收入 |
项目 | 预算数 | 项目 | 预算数
一、一般公共服务支出 | 60.00 | 一、一般公共预算拨款收入 | 80.00
二、教育支出 | 30.00 | 二、事业收入 | 10.00
支出总计 | 90.00 | 收入总计 | 90.00`,
    facts: {
      "/summaryTable/revenueRows/0/name": "一般公共预算拨款收入",
      "/summaryTable/revenueRows/0/amount": "80",
      "/summaryTable/expenditureRows/1/name": "教育支出",
      "/summaryTable/expenditureRows/1/amount": "30",
      "/summaryTable/revenueTotal": "90",
      "/summaryTable/expenditureTotal": "90",
    },
  },
  {
    name: "a unit's summary: expenditure by category, split by use",
    text: `
2025年预算单位财务收支预算总表
编制单位：某市某局　　单位：元
本年收入 | | 本年支出 | | | |
项目 | 预算数 | 项目 | 预算数 | | |
 | | | 合计 | 基本支出 | | 项目支出
 | | | | 人员经费 | 公用经费 |
一、财政拨款收入 | 30,000.00 | 一、教育支出 | 25,000.00 | 10,000.00 | 5,000.00 | 10,000.00
1、一般公共预算资金 | 30,000.00 | 二、住房保障支出 | 5,000.00 | 5,000.00 | |
收入总计 | 30,000.00 | 支出总计 | 30,000.00 | 15,000.00 | 5,000.00 | 10,000.00`,
    facts: {
      "/summaryTable/expenditureRows/0/amount": "2.5",
      "/summaryTable/expenditureRows/0/personnelExpenses": "1",
      "/summaryTable/expenditureRows/0/routineOperatingExpenses": "0.5",
      "/summaryTable/expenditureRows/0/projectExpenditure": "1",
      "/summaryTable/expenditureRows/1/projectExpenditure": null,
      "/summaryTable/expenditureTotal": "3",
      "/summaryTable/expenditureByUse/personnelExpenses": "1.5",
      "/summaryTable/expenditureByUse/projectExpenditure": "1",
    },
  },
  {
    name: "eight columns: revenue, then expenditure by function, by the department's and by the government's economic classes",
    text: `
2024年部门综合预算收支总表
单位：万元
收入 | | 支出 | | | | |
项目 | 预算数 | 支出功能分科目（按大类） | 预算数 | 部门预算支出经济科目（按大类） | 预算数 | 政府预算支出经济科目（按大类） | 预算数
一、部门预算 | 90.00 | 一、部门预算 | 95.00 | 一、部门预算 | 95.00 | 一、部门预算 | 95.00
1、财政拨款 | 90.00 | 1、一般公共服务支出 | 60.00 | 1、人员经费和公用经费支出 | 50.00 | 1、机关工资福利支出 | 40.00
（1）一般公共预算拨款 | 80.00 | 2、外交支出 | | (1)工资福利支出 | 40.00 | 2、机关商品和服务支出 | 10.00
（2）政府性基金拨款 | 10.00 | 3、城乡社区支出 | 35.00 | (2)商品和服务支出 | 10.00 | 3、机关资本性支出（一） | 45.00
 | | | | 2、专项业务经费支出 | 45.00 | |
本年收入合计 | 90.00 | 本年支出合计 | 95.00 | 本年支出合计 | 95.00 | 本年支出合计 | 95.00
上年结转 | 5.00 | 结转下年 | | 结转下年 | | 结转下年 |
收入总计 | 95.00 | 支出总计 | 95.00 | 支出总计 | 95.00 | 支出总计 | 95.00`,
    facts: {
      "/summaryTable/revenueTotal": "95",
      "/summaryTable/broughtForward": "5",
      "/summaryTable/currentYearExpenditure": "95",
      "/summaryTable/expenditureTotal": "95",
      "/summaryTable/expenditureRows/1/name": "一般公共服务支出",
      "/summaryTable/expenditureRows/1/amount": "60",
      "/summaryTable/departmentEconomicRows/2/name": "工资福利支出",
      "/summaryTable/departmentEconomicRows/2/amount": "40",
      "/summaryTable/governmentEconomicRows/3/amount": "45",
    },
  },
  {
    name: "last year beside this year on both sides",
    text: `
部门收支总体情况表
单位：万元
收　　入 | | | 支　　出 | |
项　　目 | 2023年预算数 | 2024年预算数 | 项　　目 | 2023年预算数 | 2024年预算数
一、财政拨款收入 | 10.50 | 12.50 | 一、公共安全支出 | 10.50 | 12.50
收入总计 | 10.50 | 12.50 | 支出总计 | 10.50 | 12.50`,
    year: 2024,
    facts: {
      "/summaryTable/revenueRows/0/amount": "12.5",
      "/summaryTable/revenueRows/0/previousAmount": "10.5",
      "/summaryTable/expenditureRows/0/previousAmount": "10.5",
      "/summaryTable/revenueTotal": "12.5",
      // last year's sums have no field, so the list is read once more by its own headers
      "/otherTables/0/totalRow/amounts/0": "10.5",
    },
  },
  {
    name: "surplus of other money used, business fund, distribution of surplus: lines between the year and the total",
    text: `
表1
部门收支总表
单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 50.20 | 一、一般公共服务支出 | 60.20
二、事业收入 | 5.00 | 二、外交支出 |
… | | … |
本年收入合计 | 55.20 | 本年支出合计 | 60.20
七、用事业基金弥补收支差额 | 1.00 | 三十、事业单位结余分配 |
使用非财政拨款结余 | 2.00 | 其中：转入事业基金 |
八、上年结转 | 3.00 | 三十一、结转下年 | 1.00
收入总计 | 61.20 | 支出总计 | 61.20`,
    facts: {
      "/summaryTable/currentYearRevenue": "55.2",
      "/summaryTable/currentYearExpenditure": "60.2",
      "/summaryTable/broughtForward": "3",
      "/summaryTable/carriedForward": "1",
      "/summaryTable/revenueTotal": "61.2",
      "/summaryTable/revenueRows/2/name": "用事业基金弥补收支差额",
    },
  },
  {
    name: "expenditure by use beside expenditure by category",
    text: `
部门预算收支总表
单位：万元
收入 | | 支出 | | |
项目 | 预算数 | 项目（按支出性质） | 预算数 | 项目（按功能分类） | 预算数
一、一般公共预算拨款 | 70.00 | 一、基本支出 | 40.00 | 一、一般公共服务支出 | 70.00
 | | 工资福利支出 | 30.00 | |
 | | 商品和服务支出 | 10.00 | |
 | | 二、项目支出 | 30.00 | |
本年收入合计 | 70.00 | 本年支出合计 | 70.00 | 本年支出合计 | 70.00`,
    facts: {
      "/summaryTable/expenditureByUse/basicExpenditure": "40",
      "/summaryTable/expenditureByUse/projectExpenditure": "30",
      "/summaryTable/expenditureRows/0/name": "一般公共服务支出",
      "/summaryTable/expenditureRows/0/amount": "70",
      "/summaryTable/currentYearRevenue": "70",
      "/summaryTable/currentYearExpenditure": "70",
    },
  },
  {
    name: "revenue by budgets, expenditure by use and budget, the whole table without a title",
    text: `
预算01表 | | | | | | |
编制单位：某县水利局 | | | | | | 单位：万元 |
收入 | | 支出 | | | | |
项目 | 金额 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
一、一般公共预算拨款收入 | 30.10 | 一、农林水支出 | 32.10 | 30.10 | 2.00 | |
二、政府性基金预算拨款收入 | 2.00 | 二、住房保障支出 | | | | |
收入合计 | 32.10 | 支出合计 | 32.10 | 30.10 | 2.00 | |`,
    facts: {
      "/fiscalAppropriationTable/revenueTotal": "32.1",
      "/fiscalAppropriationTable/expenditureTotal/governmentManagedFundsBudget": "2",
    },
  },
  {
    name: "headers whose merged cells were lost",
    text: `
一般公共预算财政拨款收支总表
单位：万元

财政拨款收支预算总表
单位：万元
收入 | 支出
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
一、本年收入 | 8.80 | 一、本年支出 | 8.80 | 8.80 |
收入总计 | 8.80 | 支出总计 | 8.80 | 8.80 |`,
    facts: {
      "/fiscalAppropriationTable/revenueTotal": "8.8",
      "/fiscalAppropriationTable/expenditureTotal/total": "8.8",
    },
  },
  {
    name: "fiscal appropriations of this year and those carried over on the right",
    text: `
财政拨款收支预算总表
单位：万元
收入 | | 支出 | | | | |
项目 | 预算数 | 项目 | 合计 | 当年财政拨款 | | | 上年财政拨款结转
 | | | | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
一、本年收入 | 20.00 | 一、本年支出 | 25.50 | 18.00 | 2.00 | | 5.50
一般公共预算拨款收入 | 18.00 | 教育支出 | 25.50 | 18.00 | 2.00 | | 5.50
政府性基金预算拨款收入 | 2.00 | | | | | |
二、上年结转 | 5.50 | 二、结转下年 | | | | |
收入总计 | 25.50 | 支出总计 | 25.50 | 18.00 | 2.00 | | 5.50`,
    facts: {
      "/fiscalAppropriationTable/expenditureTotal/generalPublicBudget": "18",
      "/fiscalAppropriationTable/expenditureTotal/broughtForward": "5.5",
      "/fiscalAppropriationTable/expenditureRows/1/broughtForward": "5.5",
    },
  },
  {
    name: "what was carried over of one source beneath it",
    text: `
收支预算总表
单位：万元
本年收入 | | 本年支出 |
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 80.00 | 一、教育支出 | 100.00
　其中：上年结转 | 10.00 | |
二、事业收入 | 20.00 | |
收入总计 | 100.00 | 支出总计 | 100.00`,
    facts: {
      "/summaryTable/broughtForward": undefined,
      "/summaryTable/revenueRows/1/name": "其中：上年结转",
      "/summaryTable/revenueRows/1/amount": "10",
    },
  },
  {
    name: "what was carried over among all revenue",
    text: `
收支预算总表
单位：万元
本年收入 | | 本年支出 |
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 90.00 | 教育支出 | 100.00
收入总计 | 100.00 | 支出总计 | 100.00
其中：上年结转 | 10.00 | |`,
    facts: { "/summaryTable/broughtForward": "10" },
  },
];
