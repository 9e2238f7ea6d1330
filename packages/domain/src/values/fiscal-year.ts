import * as z from "zod";

/** A fiscal year: the calendar year from 1 January to 31 December (预算法 第十八条). */
export const FiscalYear = z
  .int({ error: "财政年度须为整数年份，如 2021" })
  .min(1990, { error: "财政年度早于 1990" })
  .max(2100, { error: "财政年度晚于 2100" })
  .brand<"FiscalYear">();
export type FiscalYear = z.output<typeof FiscalYear>;

/** The year before. */
export function previousYear(year: FiscalYear): FiscalYear {
  return (year - 1) as FiscalYear;
}
