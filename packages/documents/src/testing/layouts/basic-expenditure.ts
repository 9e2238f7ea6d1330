import type { Layout } from "./layout.js";

/** Tables of basic expenditure by economic class. */
export const basicExpenditureLayouts: readonly Layout[] = [
  {
    name: "basic expenditure: personnel on the left, routine on the right",
    text: `
一般公共预算财政拨款基本支出表
单位：万元
人员经费 | | | 公用经费 | |
科目编码 | 科目名称 | 预算数 | 科目编码 | 科目名称 | 预算数
301 | 工资福利支出 | 30.50 | 302 | 商品和服务支出 | 5.50
30101 | 基本工资 | 20.50 | 30201 | 办公费 | 3.50
30102 | 津贴补贴 | 10.00 | 30211 | 差旅费 | 2.00
303 | 对个人和家庭的补助 | 1.00 | 310 | 资本性支出 | 0.50
30302 | 退休费 | 1.00 | 31002 | 办公设备购置 | 0.50
人员经费合计 | | 31.50 | 公用经费合计 | | 6.00`,
    facts: {
      "/basicExpenditureTable/rows/0/code": "301",
      "/basicExpenditureTable/rows/0/personnelExpenses": "30.5",
      "/basicExpenditureTable/rows/5/code": "302",
      "/basicExpenditureTable/rows/5/routineOperatingExpenses": "5.5",
      "/basicExpenditureTable/totalRow/personnelExpenses": "31.5",
      "/basicExpenditureTable/totalRow/routineOperatingExpenses": "6",
    },
  },
  {
    name: "basic expenditure: the department's classes beside the government's",
    text: `
一般公共预算基本支出明细表（按支出经济分类科目）
单位：万元
部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 合计 | 人员经费支出 | 公用经费支出 | 备注
 | 合计 | | | 9.90 | 8.80 | 1.10 |
301 | 工资福利支出 | | | 8.80 | 8.80 | |
30101 | 基本工资 | 50101 | 工资奖金津补贴 | 8.80 | 8.80 | |
302 | 商品和服务支出 | | | 1.10 | | 1.10 |
30201 | 办公费 | 50201 | 办公经费 | 1.10 | | 1.10 |`,
    facts: {
      "/basicExpenditureTable/rows/1/code": "30101",
      "/basicExpenditureTable/rows/1/name": "基本工资",
      "/basicExpenditureTable/rows/1/personnelExpenses": "8.8",
      "/basicExpenditureTable/totalRow/total": "9.9",
    },
  },
  {
    name: "basic expenditure with one amount column, last year's beside it",
    text: `
表三
一般公共预算基本支出预算表
单位：万元
经济分类科目 | | 本年一般公共预算基本支出 | |
科目编码 | 科目名称 | 合计 | 人员经费 | 日常公用经费
 | 合计 | 4.20 | 3.20 | 1.00
301 | 工资福利支出 | 3.20 | 3.20 |
　01 | 　基本工资 | 3.20 | 3.20 |
302 | 商品和服务支出 | 1.00 | | 1.00
　01 | 　办公费 | 1.00 | | 1.00`,
    facts: {
      "/basicExpenditureTable/rows/0/code": "301",
      "/basicExpenditureTable/rows/0/personnelExpenses": "3.2",
      "/basicExpenditureTable/rows/1/code": "30101",
      "/basicExpenditureTable/rows/3/code": "30201",
      "/basicExpenditureTable/totalRow/total": "4.2",
    },
  },
  {
    name: "basic expenditure of all appropriations before that of the general public budget: the latter is the standard one",
    text: `
财政拨款基本支出表（经济科目）
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 16.00 | 9.00 | 7.00
301 | 工资福利支出 | 9.00 | 9.00 |
302 | 商品和服务支出 | 7.00 | | 7.00
一般公共预算基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 15.00 | 9.00 | 6.00
301 | 工资福利支出 | 9.00 | 9.00 |
302 | 商品和服务支出 | 6.00 | | 6.00`,
    facts: {
      "/basicExpenditureTable/title": "一般公共预算基本支出表",
      "/basicExpenditureTable/totalRow/total": "15",
      "/basicExpenditureTable/rows/1/total": "6",
      "/fiscalBasicExpenditureTable/totalRow/total": "16",
    },
  },
  {
    name: "all appropriations by function and by economic section, beside those of the general public budget",
    text: `
财政拨款支出表（功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
 | | | 小计 | 人员经费 | 公用经费 |
合计 | | 40.00 | 25.00 | 20.00 | 5.00 | 15.00
212 | 城乡社区支出 | 40.00 | 25.00 | 20.00 | 5.00 | 15.00
财政拨款基本支出表（经济科目）
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 25.00 | 20.00 | 5.00
301 | 工资福利支出 | 20.00 | 20.00 |
一般公共预算支出表（功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | | 30.00 | 25.00 | 5.00
212 | 城乡社区支出 | 30.00 | 25.00 | 5.00
一般公共预算基本支出表（经济科目）
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 24.00 | 19.00 | 5.00
301 | 工资福利支出 | 19.00 | 19.00 |`,
    facts: {
      "/fiscalExpenditureTable/totalRow/total": "40",
      "/fiscalExpenditureTable/totalRow/personnelExpenses": "20",
      "/fiscalExpenditureTable/rows/0/projectExpenditure": "15",
      "/fiscalBasicExpenditureTable/totalRow/total": "25",
      "/generalPublicBudgetTable/totalRow/total": "30",
      "/basicExpenditureTable/totalRow/total": "24",
    },
  },
  {
    name: "basic expenditure of all appropriations where no table of the general public budget's stands beside it",
    text: `
财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 25.00 | 20.00 | 5.00
301 | 工资福利支出 | 20.00 | 20.00 |`,
    facts: {
      "/basicExpenditureTable/totalRow/total": "25",
      "/fiscalBasicExpenditureTable": undefined,
    },
  },
];
