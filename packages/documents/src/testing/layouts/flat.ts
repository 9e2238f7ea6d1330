import type { Layout } from "./layout.js";

/** Documents whose tables are one below the other, or have nearly lost their form. */
export const flatLayouts: readonly Layout[] = [
  {
    name: "contents that name the tables, then the tables with their numbers",
    text: `
目录
一、部门收支总表
二、部门收入总表
三、部门支出总表
第二部分 2024年部门预算表
表一：部门收支总表
单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 2.50 | 一、卫生健康支出 | 2.50
收入总计 | 2.50 | 支出总计 | 2.50

表三：部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
210 | 卫生健康支出 | 2.50 | 2.50 |
 | 合计 | 2.50 | 2.50 | `,
    facts: {
      "/summaryTable/revenueTotal": "2.5",
      "/expenditureTable/totalRow/total": "2.5",
      "/revenueTable": undefined,
    },
  },
  {
    name: "title, unit and note as rows of the grid, the table's number in a cell, a later page with the header again",
    text: `
附表4 | | | |
某县审计局2023年支出预算总表 | | | |
填报单位：某县审计局 | | | | 单位:万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 6.60 | 6.00 | 0.60
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
20108 | 审计事务 | 6.60 | 6.00 | 0.60
2010801 | 行政运行 | 6.00 | 6.00 |
2010804 | 审计业务 | 0.60 | | 0.60
合　　计 | | 6.60 | 6.00 | 0.60
备注：本表包括上年结转。 | | | |`,
    facts: {
      "/expenditureTable/title": "某县审计局2023年支出预算总表",
      "/expenditureTable/rows/3/name": "审计业务",
      "/expenditureTable/rows/3/projectExpenditure": "0.6",
      "/expenditureTable/totalRow/total": "6.6",
      "/expenditureTable/note": "备注：本表包括上年结转。",
    },
  },
  {
    name: "the unit stands once, above all tables",
    text: `
第二部分 部门预算表（单位：万元）
一、部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
210 | 卫生健康支出 | 2.50 | 2.50 |
 | 合计 | 2.50 | 2.50 | `,
    facts: { "/expenditureTable/totalRow/total": "2.5" },
  },
  {
    name: "a table of execution beside the budget is not the budget",
    text: `
一般公共预算支出表
单位：万元
科目编码 | 科目名称 | 2024年预算数 | 2024年1-6月执行数 | 执行率
210 | 卫生健康支出 | 2.50 | 1.00 | 40.00%
 | 合计 | 2.50 | 1.00 | 40.00%`,
    year: 2024,
    facts: {
      "/generalPublicBudgetTable/totalRow/total": "2.5",
      "/generalPublicBudgetTable/totalRow/previousTotal": undefined,
      "/generalPublicBudgetTable/totalRow/previousExecuted": undefined,
      "/generalPublicBudgetTable/totalRow/changeRate": undefined,
    },
  },
];
