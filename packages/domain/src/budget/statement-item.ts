import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/**
 * One item of the functional classification as the statement tells of it (财政拨款支出主要内容), beside the row of the
 * tables: 教育支出（类）普通教育（款）学前教育（项）120.50万元，主要用于…. Amounts in 万元.
 */
export const StatementItem = z.strictObject({
  /** Classification code as digits, 2040601, where the statement prints it. */
  code: disclosed(Text),
  /** How deep the item stands: 类, 款, 项. */
  level: disclosed(z.oneOf(["category", "section", "item"])),
  /** The names of the 类 and of the 款 that it stands in, where they are printed. */
  category: disclosed(Text),
  section: disclosed(Text),
  /** Its own name, the last of the names printed. */
  name: disclosed(Text),
  /** The amount that it opens with. */
  amount: disclosed(Wan),
  /** What of it is basic expenditure, and what projects. */
  basicExpenditure: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  purpose: disclosed(Text),
  /** This year's amount where it is said once more, beside last year's. */
  arrangement: disclosed(Wan),
  /** Last year's budget and its year, where it stands beside what was spent: 2025年度预算20万元. */
  priorBudget: disclosed(Wan),
  priorBudgetYear: disclosed(FiscalYear),
  /** Its share of the total that is being divided. */
  share: disclosed(Percentage),
  change: z.exactOptional(YearOnYearChange),
});
export type StatementItem = z.output<typeof StatementItem>;
