import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { AmountRow, tableFrame } from "./frame.js";

/**
 * 部门收支总表: revenue by source on one side, expenditure by category on the other, 万元.
 * What comes in this year need not equal what goes out; with carry-overs the two totals do.
 */
export const SummaryTable = z.strictObject({
  ...tableFrame,
  revenueRows: z.exactOptional(z.list(AmountRow)),
  expenditureRows: z.exactOptional(z.list(AmountRow)),
  currentYearRevenue: disclosed(Wan),
  currentYearExpenditure: disclosed(Wan),
  broughtForward: disclosed(Wan),
  carriedForward: disclosed(Wan),
  revenueTotal: disclosed(Wan),
  expenditureTotal: disclosed(Wan),
});
export type SummaryTable = z.output<typeof SummaryTable>;
