import type { Layout } from "./layout.js";

const at = (path: string) => `/otherTables/0${path}`;

/** Standard tables with local columns and lists: read as standard tables, and once more by their own headers. */
export const ownColumnLayouts: readonly Layout[] = [
  {
    name: "expenditure: basic expenditure by economic class in every row",
    text: `
部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | | | | 项目支出
 | | | 小计 | 工资福利支出 | 商品和服务支出 | 对个人和家庭的补助 |
 | 合计 | 120.00 | 90.00 | 70.00 | 15.00 | 5.00 | 30.00
2080101 | 行政运行 | 70.00 | 70.00 | 55.00 | 12.00 | 3.00 |
2080199 | 其他人力资源和社会保障管理事务支出 | 50.00 | 20.00 | 15.00 | 3.00 | 2.00 | 30.00`,
    facts: {
      "/expenditureTable/rows/1": {
        code: "2080199",
        name: "其他人力资源和社会保障管理事务支出",
        total: "50",
        basicExpenditure: "20",
        projectExpenditure: "30",
      },
      [at("/standardTable")]: "expenditureTable",
      [at("/columns/2")]: ["基本支出", "工资福利支出"],
      [at("/rows/1/code")]: "2080199",
      [at("/rows/1/amounts")]: ["50", "20", "15", "3", "2", "30"],
      [at("/totalRow/amounts")]: ["120", "90", "70", "15", "5", "30"],
    },
  },
  {
    name: "expenditure without a unit: nobody knows what its numbers say",
    text: `
部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
 | | | 小计 | 工资福利支出 | 商品和服务支出 |
2080101 | 行政运行 | 70.00 | 70.00 | 55.00 | 15.00 |`,
    facts: { "/otherTables": undefined },
    unclaimed: 4,
  },
  {
    name: "general public budget: the amount by economic class alone, nothing by use",
    text: `
一般公共预算支出表
单位：万元
科目编码 | | | 科目名称 | 总计 | 工资福利支出 | 商品和服务支出 | 对个人和家庭的补助 | 资本性支出 | 其他支出
类 | 款 | 项 | | | | | | |
201 | 03 | 01 | 行政运行 | 55.50 | 40.50 | 12.00 | 3.00 | |
201 | 03 | 02 | 一般行政管理事务 | 6.00 | | | | 6.00 |`,
    facts: {
      "/generalPublicBudgetTable/rows/1": { code: "2010302", name: "一般行政管理事务", total: "6" },
      [at("/rows/1/amounts")]: ["6", null, null, null, "6", null],
    },
  },
  {
    name: "general public budget: two classes beneath one heading are not the heading",
    text: `
一般公共预算支出表
单位：万元
功能分类科目编码 | 功能分类科目名称 | 本年一般公共预算拨款支出 | | | | | 项目支出
 | | 合计 | 基本支出 | | | |
 | | | 小计 | 人员经费 | | 公用经费 |
 | | | | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 |
2080101 | 行政运行 | 120.00 | 90.00 | 70.00 | 5.00 | 15.00 | 30.00`,
    facts: {
      "/generalPublicBudgetTable/rows/0/basicExpenditure": "90",
      "/generalPublicBudgetTable/rows/0/personnelExpenses": undefined,
      [at("/rows/0/amounts")]: ["120", "90", "70", "5", "15", "30"],
    },
  },
  {
    name: "expenditure: what pays each line, project kinds among the uses",
    text: `
支出总体情况表
单位：万元
科目编码 | | | 单位代码 | 科目名称 | 总计 | 基本支出 | | | 项目支出 | |
类 | 款 | 项 | | | | 小计 | 工资福利支出 | 商品和服务支出 | 小计 | 其他运转类 | 特定目标类
201 | 31 | 01 | 021 | 行政运行 | 60.50 | 60.50 | 50.00 | 10.50 | | |
201 | 31 | 02 | 021 | 一般行政管理事务 | 28.00 | | | | 28.00 | 8.00 | 20.00`,
    facts: {
      "/expenditureTable/rows/1/projectExpenditure": "28",
      [at("/columns/5")]: ["项目支出", "其他运转类"],
      [at("/rows/1/amounts")]: ["28", null, null, null, "28", "8", "20"],
    },
  },
  {
    name: "expenditure by what pays it, uses nowhere",
    text: `
支出总表
单位：万元
科目编码 | | | 单位（科目名称） | 总计 | 资金来源 | | | |
类 | 款 | 项 | | | 一般公共预算 | | 政府性基金 | 单位资金 | 上年结转
 | | | | | 小计 | 其中：财政拨款 | | |
 | | | 合计 | 88.50 | 78.50 | 77.50 | 2.00 | 3.00 | 5.00
201 | 31 | 01 | 行政运行 | 88.50 | 78.50 | 77.50 | 2.00 | 3.00 | 5.00`,
    facts: {
      "/expenditureTable/totalRow": { total: "88.5" },
      [at("/columns/1")]: ["资金来源", "一般公共预算", "小计"],
      [at("/totalRow/amounts")]: ["88.5", "78.5", "77.5", "2", "3", "5"],
    },
  },
  {
    name: "general public budget: this year's and what was carried over, each by use",
    text: `
一般公共预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | | | 当年预算 | | | 上年结转 | |
 | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
2010101 | 行政运行 | 46.00 | 46.00 | | 45.00 | 45.00 | | 1.00 | 1.00 |
2010102 | 一般行政管理事务 | 20.00 | | 20.00 | 15.00 | | 15.00 | 5.00 | | 5.00`,
    facts: {
      "/generalPublicBudgetTable/rows/1/projectExpenditure": "20",
      "/generalPublicBudgetTable/rows/1/broughtForward": "5",
      [at("/rows/1/amounts")]: ["20", null, "20", "15", null, "15", "5", null, "5"],
    },
  },
  {
    name: "appropriations: lists by economic class beside the one by function",
    text: `
部门综合预算财政拨款收支总表
单位：万元
收入 | | 支出 | | | | |
项目 | 预算数 | 支出功能分科目（按大类） | 预算数 | 部门预算支出经济科目（按大类） | 预算数 | 政府预算支出经济分类科目（按大类） | 预算数
1、一般公共预算拨款 | 75.00 | 1、一般公共服务支出 | 60.00 | 1、人员经费和公用经费支出 | 55.00 | 1、机关工资福利支出 | 45.00
2、政府性基金拨款 | | 2、社会保障和就业支出 | 15.00 | 2、专项业务经费支出 | 20.00 | 2、机关商品和服务支出 | 30.00
收入总计 | 75.00 | 支出总计 | 75.00 | 支出总计 | 75.00 | 支出总计 | 75.00`,
    facts: {
      "/fiscalAppropriationTable/expenditureRows/1": { name: "社会保障和就业支出", total: "15" },
      [at("/standardTable")]: "fiscalAppropriationTable",
      [at("/rows/1")]: { name: "2、专项业务经费支出", amounts: ["20"] },
      "/otherTables/1/rows/1": { name: "2、机关商品和服务支出", amounts: ["30"] },
      "/otherTables/1/totalRow/amounts": ["75"],
    },
  },
  {
    name: "summary: both years by use; a change in percent stays unread",
    text: `
预算收支总表
单位：万元
收入 | | | 支出 | | | | | |
项目 | 2025年预算数 | 比2024年预算数增减% | 项目 | 2024年预算数 | | | 2025年预算数 | |
 | | | | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出
一、一般公共预算拨款收入 | 95.50 | 5.25 | 一、一般公共服务支出 | 80.00 | 60.00 | 20.00 | 85.50 | 62.50 | 23.00
 | | | 二、社会保障和就业支出 | 10.75 | 10.75 | | 10.00 | 10.00 |
本年收入合计 | 95.50 | | 本年支出合计 | 90.75 | 70.75 | 20.00 | 95.50 | 72.50 | 23.00`,
    facts: {
      "/summaryTable/expenditureRows/0/amount": "85.5",
      "/summaryTable/expenditureRows/0/previousAmount": "80",
      [at("/columns/1")]: ["支出", "2024年预算数", "基本支出"],
      [at("/rows/0")]: {
        name: "一、一般公共服务支出",
        amounts: ["80", "60", "20", "85.5", "62.5", "23"],
      },
    },
    unclaimed: 1,
  },
  {
    name: "summary: expenditure by budgets",
    text: `
部门收支总表
单位：万元
收入 | | 支出 | | | |
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 其他资金
一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 95.00 | 90.00 | | 5.00
二、其他收入 | 9.00 | 二、城乡社区支出 | 4.00 | | 4.00 |
本年收入合计 | 99.00 | 本年支出合计 | 99.00 | 90.00 | 4.00 | 5.00`,
    facts: {
      "/summaryTable/expenditureRows/0/amount": "95",
      [at("/columns/3")]: ["支出", "其他资金"],
      [at("/rows/0/amounts")]: ["95", "90", null, "5"],
      [at("/totalRow/amounts")]: ["99", "90", "4", "5"],
    },
  },
];
