import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/**
 * An item of the functional classification in the statement (财政拨款支出主要内容), which tables print too:
 * 教育支出（类）普通教育（款）学前教育（项）120.50万元，主要用于…. Amounts in 万元.
 */
export const StatementItem = z.strictObject({
  /** Classification code as digits, 2040601, if the statement prints it. */
  code: disclosed(Text),
  /** The level of the item: 类, 款 or 项. */
  level: disclosed(z.oneOf(["category", "section", "item"])),
  /** The names of its 类 and 款, if they are printed. */
  category: disclosed(Text),
  section: disclosed(Text),
  /** Its own name: the last of the printed names. */
  name: disclosed(Text),
  /** The first amount of its text. */
  amount: disclosed(Wan),
  /** Its basic and its project expenditure. */
  basicExpenditure: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  purpose: disclosed(Text),
  /** This year's amount, if it is repeated beside last year's. */
  arrangement: disclosed(Wan),
  /** Last year's budget and its year, if printed beside the executed amount: 2025年度预算20万元. */
  priorBudget: disclosed(Wan),
  priorBudgetYear: disclosed(FiscalYear),
  /** Its share of the divided total, in percent. */
  share: disclosed(Percentage),
  change: z.exactOptional(YearOnYearChange),
});
export type StatementItem = z.output<typeof StatementItem>;
