import type { Layout } from "./layout.js";

/** Tables whose merged cells were lost when they became text, or slid to the left when they became a web page. */
export const lostSpanLayouts: readonly Layout[] = [
  {
    name: "rows that a page filled up with blanks when it lost the widths of its cells",
    text: `
部门支出预算总表
单位：元
项目 | 支出预算 | | | | |
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出 | |
类 | 款 | 项 | | | |
207 | | | 文化旅游体育与传媒支出 | 70000 | 50000 | 20000
207 | 01 | | 文化和旅游 | 70000 | 50000 | 20000
207 | 01 | 04 | 图书馆 | 70000 | 50000 | 20000
合计 | 70000 | 50000 | 20000 | | |`,
    facts: {
      "/expenditureTable/rows/0/code": "207",
      "/expenditureTable/rows/2/code": "2070104",
      "/expenditureTable/rows/2/name": "图书馆",
      "/expenditureTable/rows/3": undefined,
      "/expenditureTable/totalRow/total": "7",
      "/expenditureTable/totalRow/projectExpenditure": "2",
    },
  },
  {
    name: "the parts of a code stand beneath the code, whatever became of the blanks",
    text: `
部门支出预算总表
单位：元
项目 | 支出预算
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项
207 | 文化旅游体育与传媒支出 | 70000.00 | 50000.00 | 20000.00
207 | 01 | | 文化和旅游 | 70000.00 | 50000.00 | 20000.00
207 | 01 | 04 | 图书馆 | 50000.00 | 50000.00 | 0.00
207 | 01 | 09 | 群众文化 | 20000.00 | 0.00 | 20000.00
合计 | 70000.00 | 50000.00 | 20000.00`,
    facts: {
      "/expenditureTable/rows/0/code": "207",
      "/expenditureTable/rows/0/projectExpenditure": "2",
      "/expenditureTable/rows/1/code": "20701",
      "/expenditureTable/rows/1/name": "文化和旅游",
      "/expenditureTable/rows/2/code": "2070104",
      "/expenditureTable/rows/2/name": "图书馆",
      "/expenditureTable/rows/3/total": "2",
      "/expenditureTable/totalRow/basicExpenditure": "5",
    },
  },
  {
    name: "a blank table, of whose rows each has another width",
    text: `
政府性基金预算支出功能分类预算表
单位：元
项目 | 政府性基金预算支出
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项
合计 | | |
 | | | 无 | | |
注：本部门无政府性基金预算安排，故本表为空表。`,
    facts: { "/governmentManagedFundsTable/declaredEmpty": true },
  },
  {
    name: "three public expenses whose parts slid beneath others",
    text: `
部门“三公”经费和机关运行经费预算表
单位：万元
“三公”经费预算数 | | | | | | 机关运行经费预算数
合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | | |
小计 | 购置费 | 运行费 | | | |
7.20 | 1.00 | 0.20 | 6.00 | 2.00 | 4.00 | 88.00`,
    facts: {
      "/threePublicExpensesTable/current/total": "7.2",
      "/threePublicExpensesTable/current/overseasVisits": "1",
      "/threePublicExpensesTable/current/officialReceptions": "0.2",
      "/threePublicExpensesTable/current/officialVehicles": "6",
      "/threePublicExpensesTable/current/vehicleOperation": "4",
      "/threePublicExpensesTable/current/agencyOperatingExpenses": "88",
    },
  },
  {
    name: "codes where names and amounts should stand: nobody knows the columns",
    text: `
部门支出预算总表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
207 | 01 | | 70000.00 | 50000.00
207 | 01 | 04 | 50000.00 | 50000.00
207 | 01 | 09 | 20000.00 | 0.00`,
    facts: { "/expenditureTable": undefined },
    unclaimed: 6,
  },
  {
    name: "a code for a name in one row of many",
    text: `
部门支出预算总表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
207 | 文化旅游体育与传媒支出 | 70000.00 | 50000.00 | 20000.00
20701 | 文化和旅游 | 70000.00 | 50000.00 | 20000.00
2070104 | 图书馆 | 50000.00 | 50000.00 | 0.00
20701 | 09 | 20000.00 | 0.00 | 20000.00
 | 合计 | 70000.00 | 50000.00 | 20000.00`,
    facts: {
      "/expenditureTable/rows/2/name": "图书馆",
      "/expenditureTable/rows/3": undefined,
      "/expenditureTable/totalRow/total": "7",
    },
    unclaimed: 3,
  },
];
