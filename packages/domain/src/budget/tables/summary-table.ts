import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { AmountRow, basicAmounts, plannedAmounts, rowHead, tableFrame } from "./frame.js";

const uses = { basicExpenditure: disclosed(Wan), ...basicAmounts, projectExpenditure: disclosed(Wan) };

/** Expenditure by use (按支出性质), 万元. */
export const ExpenditureByUse = z.strictObject(uses);
export type ExpenditureByUse = z.output<typeof ExpenditureByUse>;

/** A category of expenditure, 万元; a unit's table also divides it by use. */
export const SummaryExpenditureRow = z.strictObject({
  ...rowHead,
  previousAmount: disclosed(Wan),
  ...plannedAmounts,
  amount: disclosed(Wan),
  ...uses,
});
export type SummaryExpenditureRow = z.output<typeof SummaryExpenditureRow>;

/**
 * 部门收支总表: revenue by source on one side, expenditure by category on the other, 万元.
 * This year's revenue and expenditure may differ; the totals, which include money carried over, are equal.
 */
export const SummaryTable = z.strictObject({
  ...tableFrame,
  revenueRows: z.exactOptional(z.list(AmountRow)),
  expenditureRows: z.exactOptional(z.list(SummaryExpenditureRow)),
  /** The same money by use: 一、基本支出 工资福利支出 … 二、项目支出. */
  useRows: z.exactOptional(z.list(AmountRow)),
  /** The same expenditure by the economic classification of departments, and by that of governments. */
  departmentEconomicRows: z.exactOptional(z.list(AmountRow)),
  governmentEconomicRows: z.exactOptional(z.list(AmountRow)),
  currentYearRevenue: disclosed(Wan),
  currentYearExpenditure: disclosed(Wan),
  broughtForward: disclosed(Wan),
  carriedForward: disclosed(Wan),
  revenueTotal: disclosed(Wan),
  expenditureTotal: disclosed(Wan),
  /** All expenditure by use, from the columns or the lines of uses. */
  expenditureByUse: z.exactOptional(ExpenditureByUse),
});
export type SummaryTable = z.output<typeof SummaryTable>;
