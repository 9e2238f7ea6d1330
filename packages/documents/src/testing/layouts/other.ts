import type { Layout } from "./layout.js";

const at = (path: string) => `/otherTables/0${path}`;

/** Tables other than the standard ones, each with local columns. */
export const otherLayouts: readonly Layout[] = [
  {
    name: "basic expenditure by the money that pays it: a header of two rows, rows without codes, words behind the amounts",
    text: `
部门基本支出预算表
单位：万元
支出项目类别 | 总计 | 财政拨款 | | | 财政专户拨款 | 其他资金 | 备注
 | | 合计 | 一般公共预算 | 政府性基金预算 | | |
合计 | 21.50 | 20.50 | 20.50 | | 1.00 | |
工资福利支出 | 16.50 | 16.50 | 16.50 | | | | 含离退休
商品和服务支出 | 5.00 | 4.00 | 4.00 | | 1.00 | |`,
    facts: {
      [at("/title")]: "部门基本支出预算表",
      [at("/unit")]: "万元",
      [at("/columns")]: [
        ["总计"],
        ["财政拨款", "合计"],
        ["财政拨款", "一般公共预算"],
        ["财政拨款", "政府性基金预算"],
        ["财政专户拨款"],
        ["其他资金"],
      ],
      [at("/rows/1")]: { name: "商品和服务支出", amounts: ["5", "4", "4", null, "1", null] },
      [at("/totalRow/amounts")]: ["21.5", "20.5", "20.5", null, "1", null],
      "/basicExpenditureTable": undefined,
    },
  },
  {
    name: "procurement: rows by several words, a count and a price that are no amounts, in 元",
    text: `
政府采购预算表
部门：某局　　　单位：元
序号 | 采购项目 | 采购品目 | 计量单位 | 数量 | 单价 | 金额 | 其中：面向中小企业预留金额
合计 | | | | | | 32,000.00 | 20,000.00
1 | 办公设备 | A02010105 台式计算机 | 台 | 4 | 5,000.00 | 20,000.00 | 20,000.00
2 | 物业服务 | C2104 物业管理 | 项 | 1 | 12,000.00 | 12,000.00 |`,
    facts: {
      [at("/columns")]: [["金额"], ["其中：面向中小企业预留金额"]],
      [at("/rows/0")]: { name: "办公设备 A02010105 台式计算机", amounts: ["2", "2"] },
      [at("/rows/1/amounts")]: ["1.2", null],
      [at("/totalRow/amounts")]: ["3.2", "2"],
    },
    unclaimed: 2,
  },
  {
    name: "projects by function and economic class, the sum beneath",
    text: `
表七：
项目支出情况表
编制部门：某局　　单位：万元
科目编码 | | | 科目名称 | 项目名称 | 项目支出合计 | 工资福利支出 | 商品和服务支出 | 资本性支出（基本建设）
类 | 款 | 项 | | | | | |
213 | | | 农林水支出 | | 34.00 | | 30.00 | 4.00
213 | 02 | 07 | 森林资源管理 | 护林专项 | 34.00 | | 30.00 | 4.00
 | | | 合计 | | 34.00 | | 30.00 | 4.00`,
    facts: {
      [at("/columns/3")]: ["资本性支出（基本建设）"],
      [at("/rows/1")]: {
        code: "2130207",
        name: "森林资源管理 护林专项",
        amounts: ["34", null, "30", "4"],
      },
      [at("/totalRow/amounts")]: ["34", null, "30", "4"],
      "/expenditureTable": undefined,
    },
  },
  {
    name: "a second table of the three public expenses, of the funds: it is no part of the first",
    text: `
“三公”经费支出表
单位：万元
项目 | 2024年预算数
“三公”经费合计 | 3.50
公务接待费 | 3.50

政府性基金预算“三公”经费支出表
单位：万元
项目 | 2024年预算数
“三公”经费合计 | 0.50
公务接待费 | 0.50`,
    facts: {
      "/threePublicExpensesTable/current/total": "3.5",
      [at("/title")]: "政府性基金预算“三公”经费支出表",
      [at("/rows/0")]: { name: "“三公”经费合计", amounts: ["0.5"] },
      "/otherTables/1": undefined,
    },
  },
  {
    name: "over pages: the header and the title again",
    text: `
支出预算分类汇总表（按政府预算经济分类）
单位：万元
科目编码 | 科目名称 | 总计 | 机关工资福利支出 | 机关商品和服务支出
201 | 一般公共服务支出 | 9.50 | 6.50 | 3.00

支出预算分类汇总表（按政府预算经济分类）（续）
单位：万元
科目编码 | 科目名称 | 总计 | 机关工资福利支出 | 机关商品和服务支出
208 | 社会保障和就业支出 | 1.50 | 1.50 |
 | 合计 | 11.00 | 8.00 | 3.00`,
    facts: {
      [at("/rows/1/code")]: "208",
      [at("/totalRow/amounts")]: ["11", "8", "3"],
      "/otherTables/1": undefined,
    },
  },
  {
    name: "a column of numbers with cents behind one of money is money too, a count and a share are not",
    text: `
政府采购预算表
单位：万元
采购项目 | 合计 | 财政拨款 | 某某专项甲 | 占比 | 人数
物业管理 | 30.50 | 20.50 | 10.00 | 66.67 | 4
印刷 | 4.50 | 4.50 | | 33.33 | 1`,
    facts: {
      [at("/columns")]: [["合计"], ["财政拨款"], ["某某专项甲"]],
      [at("/rows/0/amounts")]: ["30.5", "20.5", "10"],
    },
    unclaimed: 2,
  },
  {
    name: "a row with words where an amount is due is left, the others are read",
    text: `
政府购买服务预算表
单位：万元
购买内容 | 预算金额
物业管理 | 30.50
法律顾问 | 见附件
印刷 | 4.50
审计 | 5.00
合计 | 40.00`,
    facts: {
      [at("/rows/1")]: { name: "印刷", amounts: ["4.5"] },
      [at("/totalRow/amounts")]: ["40"],
    },
  },
  {
    name: "two tables side by side: nobody knows which name an amount is of",
    text: `
基金收支平衡情况表
单位：万元
科目名称 | 金额 | 科目名称 | 金额
某收入 | 30.50 | 某支出 | 30.50`,
    facts: { "/otherTables": undefined },
    unclaimed: 2,
  },
  {
    name: "targets, and tables without a unit or a title",
    text: `
整体支出绩效目标表
单位：万元
项目名称 | 预算金额
修路 | 30.50

采购预算表
采购项目 | 预算金额
办公设备 | 12.50

一段文字。
采购项目 | 预算金额（万元）
办公设备 | 12.50`,
    facts: { "/otherTables": undefined },
    unclaimed: 3,
  },
];
