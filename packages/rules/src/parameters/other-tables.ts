import { type Field, fields, type Wan } from "@qingbei/domain";

/** Words of the headers and titles of tables beside the standard ones, as data. */

/** The header of a column that adds up the following ones: 合计, 小计, 项目支出合计. */
export const wholeHeader = /(?:合计|总计|小计|共计)$/;
/** Headers of columns that are no parts of a sum: parts of another column, other years, changes. */
export const noPart = /其中|(?:19|20)\d{2}|上年预算|执行|决算|预算数|增减|变[动化]|比例|面向|预留/;
/** Headers of averages and amounts per unit, which do not add up. */
export const averageHeader = /人均|户均|[辆次件]均|平均|均[价值]$|^每/;

const { tables, procurement, agencyOperatingExpenses: agency } = fields;
const { expenditureTable: spent, generalPublicBudgetTable: general, basicExpenditureTable: basic } = tables;
const { fiscalExpenditureTable: fiscal, fiscalBasicExpenditureTable: fiscalBasic } = tables;

/** Titles of tables, and the figure of the statement that equals their total. */
export const statedTotals: readonly (readonly [title: RegExp, stated: Field<Wan>])[] = [
  [/^(?!.*(?:购买服务|基金|国有资本|中小企业|执行|决算|上年)).*采购.*表/, procurement.total],
  [/^(?!.*(?:基金|国有资本|执行|决算|上年)).*机关运行经费.*表/, agency.total],
];

/** Titles of tables, and the figures of other tables of which one must equal their total. */
export const sameTotals: readonly (readonly [title: RegExp, totals: readonly Field<Wan>[]])[] = [
  [
    /^(?!.*(?:基金|国有资本|人员|公用|工资|商品|个人|三公|结转|决算|执行|上年)).*基本支出.*表/,
    [
      basic.totalRow.total,
      fiscalBasic.totalRow.total,
      spent.totalRow.basicExpenditure,
      general.totalRow.basicExpenditure,
      fiscal.totalRow.basicExpenditure,
    ],
  ],
  [
    /^(?!.*(?:基金|国有资本|专项资金|绩效|结转|决算|执行|上年)).*项目支出.*表/,
    [
      tables.projectListTable.totalRow.total,
      tables.projectListTable.totalRow.generalPublicBudget,
      spent.totalRow.projectExpenditure,
      general.totalRow.projectExpenditure,
      fiscal.totalRow.projectExpenditure,
    ],
  ],
  [
    /^(?!.*(?:基金|国有资本|基本支出|项目支出|结转|决算|执行|上年)).*支出.*(?:分类汇总|经济分类).*表/,
    [
      tables.summaryTable.expenditureTotal,
      spent.totalRow.total,
      general.totalRow.total,
      fiscal.totalRow.total,
      tables.fiscalAppropriationTable.expenditureTotal.total,
    ],
  ],
];

/** Titles that name the budget whose money the table holds. */
export const budgetInTitle = /一般公共|公共(?:财政)?预算|财政拨款/;
