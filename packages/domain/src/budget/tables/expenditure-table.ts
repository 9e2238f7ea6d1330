import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { basicAmounts, comparisonColumns, plannedAmounts, rowHead, rowsOf, tableFrame } from "./frame.js";

/** Expenditure of one functional item by use, 万元. */
export const ExpenditureRow = z.strictObject({
  ...rowHead,
  total: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  ...basicAmounts,
  projectExpenditure: disclosed(Wan),
  businessExpenditure: disclosed(Wan),
  superiorRemittance: disclosed(Wan),
  affiliateSubsidy: disclosed(Wan),
});
export type ExpenditureRow = z.output<typeof ExpenditureRow>;

/** 部门支出总表: total = basic + projects + … in every row; functional classification down to the item. */
export const ExpenditureTable = z.strictObject({ ...tableFrame, ...rowsOf(ExpenditureRow) });
export type ExpenditureTable = z.output<typeof ExpenditureTable>;

/** Expenditure of one functional item from one budget, with last year's if it is printed, 万元. */
export const FundExpenditureRow = z.strictObject({
  ...rowHead,
  ...comparisonColumns,
  ...plannedAmounts,
  total: disclosed(Wan),
  /** This year's appropriation and money brought forward, if the table separates them. */
  currentYearAppropriation: disclosed(Wan),
  broughtForward: disclosed(Wan),
  /** In final accounts: this year's revenue, and what was left at the end of the year. */
  currentYearRevenue: disclosed(Wan),
  carriedForward: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  ...basicAmounts,
  projectExpenditure: disclosed(Wan),
});
export type FundExpenditureRow = z.output<typeof FundExpenditureRow>;

/**
 * 一般公共预算支出表, 政府性基金预算支出表, 国有资本经营预算支出表: one budget's expenditure down to the item (预算法
 * 第四十六条). The last two are published empty, with a note, if there is none.
 */
export const FundExpenditureTable = z.strictObject({ ...tableFrame, ...rowsOf(FundExpenditureRow) });
export type FundExpenditureTable = z.output<typeof FundExpenditureTable>;
