import { threeBudgets } from "../budget/three-budgets.js";
import * as z from "../schema/z.js";
import type { FiscalYear } from "../values/fiscal-year.js";
import type { ClassificationCode } from "./code.js";

/**
 * How certain an entry is: seen in the standard or in a real disclosure; likely by professional knowledge; or to be
 * checked before use.
 */
export const Confidence = z.oneOf(["verified", "likely", "uncertain"]);
export type Confidence = z.output<typeof Confidence>;

/** The four budgets (预算法第五条). Departments disclose the first three. */
export const BudgetFund = z.oneOf([...threeBudgets, "socialInsuranceFundsBudget"]);
export type BudgetFund = z.output<typeof BudgetFund>;

/** First and last fiscal year, both inclusive. A missing one is unknown or still open. */
export interface Years {
  readonly validFrom?: FiscalYear;
  readonly validTo?: FiscalYear;
}

/** A name of a code, and the fiscal years in which it was printed. */
export interface DatedName extends Years {
  readonly name: string;
  readonly confidence: Confidence;
}

/** One code of the tables. */
export interface ClassificationEntry<C extends ClassificationCode = ClassificationCode> extends Years {
  readonly code: C;
  /** The latest name. */
  readonly name: string;
  /** The confidence in the code with its latest name. */
  readonly confidence: Confidence;
  /** All names, the oldest first, the latest included. Two overlap if the year of a change is not certain. */
  readonly names: readonly DatedName[];
  /** Names no longer in use, the oldest first; 医疗卫生与计划生育支出 of 210, until 2018. */
  readonly formerNames: readonly DatedName[];
  /** The budgets that may use the code; missing if the code does not show it (economic sections). */
  readonly funds?: readonly BudgetFund[];
  /** A note for readers of the tables, in Chinese. */
  readonly note?: string;
}

/** Whether something with these years was in force in `year`; an unknown first or last year excludes nothing. */
export function inForce({ validFrom, validTo }: Years, year: FiscalYear): boolean {
  return (validFrom === undefined || validFrom <= year) && (validTo === undefined || year <= validTo);
}
