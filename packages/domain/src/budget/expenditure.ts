import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/** Expenditure of the department (支出预算), 万元: basic (personnel and routine operating) and projects; 预算法实施条例 第五条. */
export const Expenditure = z.strictObject({
  total: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  personnelExpenses: disclosed(Wan),
  routineOperatingExpenses: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  businessExpenditure: disclosed(Wan),
  superiorRemittance: disclosed(Wan),
  affiliateSubsidy: disclosed(Wan),
  carriedForward: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
});
export type Expenditure = z.output<typeof Expenditure>;
