import type { Layout } from "./layout.js";

/** Tables by code with rows that do not belong to them, and with malformed cells. */
export const damagedRowLayouts: readonly Layout[] = [
  {
    name: "numbers that are printed as none count as printed; words do not",
    text: `
部门支出总表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
207 | 文化旅游体育与传媒支出 | ######## | 5.06E+07 | 5067890l.23
20701 | 文化和旅游 | 506,78.9.1 | 12345,60 | 见附件
2070104 | 图书馆 | ５０．６．７ | #VALUE! | 3,000.00`,
    facts: {
      "/expenditureTable/rows/0/total": undefined,
      "/expenditureTable/rows/1/basicExpenditure": undefined,
      "/expenditureTable/rows/2/projectExpenditure": "0.3",
    },
    unclaimed: 7,
  },
  {
    name: "a page's number and 其中 between the rows are no words of the name above",
    text: `
部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 100.00 | 80.00 | 20.00
其中： | | | |
2010301 | 行政运行 | 100.00 | 80.00 | 20.00
第 12 页 | | | |
 | | — 13 — | |
205 | 教育支出 | 3.00 | 3.00 |
 | 合计 | 103.00 | 83.00 | 20.00`,
    facts: {
      "/expenditureTable/rows/0/name": "一般公共服务支出",
      "/expenditureTable/rows/1/name": "行政运行",
      "/expenditureTable/rows/2/name": "教育支出",
      "/expenditureTable/rows/3": undefined,
      "/expenditureTable/totalRow/total": "103",
    },
  },
  {
    name: "codes in full-width digits",
    text: `
部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
２０１０３０１ | 行政运行 | 100.00 | 80.00 | 20.00
 | ２０５０１０１行政（运行） | 3.00 | 3.00 |`,
    facts: {
      "/expenditureTable/rows/0/code": "2010301",
      "/expenditureTable/rows/0/name": "行政运行",
      "/expenditureTable/rows/1/code": "2050101",
      "/expenditureTable/rows/1/name": "行政（运行）",
    },
  },
  {
    name: "two rows within the cells of one",
    text: `
部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
2010301\\n2010302 | 行政运行\\n一般行政 | 80.00\\n20.00 | 80.00 | 20.00
205 | 教育支出 | 3.00 | 3.00 |`,
    facts: { "/expenditureTable/rows/0/code": "205", "/expenditureTable/rows/1": undefined },
    unclaimed: 3,
  },
  {
    name: "lines of a form between title and unit",
    text: `
2025年支出预算总表 | | | |
某某区 | 某某局 | 2025年 | 报送 |
编制单位：某某局 | 联系人 | 张三 | 电话 |
单位：万元 | | | |
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
2010301 | 行政运行 | 1000 | 800 | 200
 | 合计 | 1000 | 800 | 200`,
    facts: {
      "/expenditureTable/unit": "万元",
      "/expenditureTable/rows/0/code": "2010301",
      "/expenditureTable/totalRow/total": "1000",
    },
  },
  {
    name: "words that nobody knows right above the header may be its upper part",
    text: `
2025年支出预算总表 | | | |
单位：万元 | | | |
甲类 | 乙类 | 丙类 | 丁类 | 戊类
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
2010301 | 行政运行 | 1000.00 | 800.00 | 200.00`,
    facts: { "/expenditureTable": undefined },
    unclaimed: 3,
  },
];
