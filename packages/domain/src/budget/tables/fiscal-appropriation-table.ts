import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { AmountRow, plannedAmounts, rowHead, tableFrame } from "./frame.js";

/** Expenditure of one category by the budget that pays it, 万元: total = the three budgets. */
export const AppropriationRow = z.strictObject({
  ...rowHead,
  ...plannedAmounts,
  total: disclosed(Wan),
  generalPublicBudget: disclosed(Wan),
  governmentManagedFundsBudget: disclosed(Wan),
  stateCapitalOperationsBudget: disclosed(Wan),
  /** Money of earlier years, if the table has a column for it (上年结转). */
  broughtForward: disclosed(Wan),
});
export type AppropriationRow = z.output<typeof AppropriationRow>;

/** 财政拨款收支总表: only fiscal appropriations, by budget; each budget balances on its own (预算法 第五条). */
export const FiscalAppropriationTable = z.strictObject({
  ...tableFrame,
  revenueRows: z.exactOptional(z.list(AmountRow)),
  expenditureRows: z.exactOptional(z.list(AppropriationRow)),
  revenueTotal: disclosed(Wan),
  expenditureTotal: z.exactOptional(AppropriationRow),
});
export type FiscalAppropriationTable = z.output<typeof FiscalAppropriationTable>;
