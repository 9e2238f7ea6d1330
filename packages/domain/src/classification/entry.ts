import { threeBudgets } from "../budget/three-budgets.js";
import * as z from "../schema/z.js";
import type { FiscalYear } from "../values/fiscal-year.js";
import type { ClassificationCode } from "./code.js";

/**
 * How sure an entry is: seen in the standard or in a real disclosure, likely by professional knowledge,
 * or not to be built on before it has been checked.
 */
export const Confidence = z.oneOf(["verified", "likely", "uncertain"]);
export type Confidence = z.output<typeof Confidence>;

/** The four budgets (预算法第五条). Departments disclose the first three. */
export const BudgetFund = z.oneOf([...threeBudgets, "socialInsuranceFundsBudget"]);
export type BudgetFund = z.output<typeof BudgetFund>;

/** Fiscal years, both inclusive. A year that is not known, or not yet, is missing. */
export interface Years {
  readonly validFrom?: FiscalYear;
  readonly validTo?: FiscalYear;
}

/** A name of a code and the fiscal years it was printed in. */
export interface DatedName extends Years {
  readonly name: string;
  readonly confidence: Confidence;
}

/** One code of the tables. */
export interface ClassificationEntry<C extends ClassificationCode = ClassificationCode> extends Years {
  readonly code: C;
  /** The latest name. */
  readonly name: string;
  /** Of the code with its latest name. */
  readonly confidence: Confidence;
  /** All names, the oldest first, the latest included. Where the year of a change is not certain, two overlap. */
  readonly names: readonly DatedName[];
  /** Names no longer in use, the oldest first; 医疗卫生与计划生育支出 of 210, until 2018. */
  readonly formerNames: readonly DatedName[];
  /** The budgets it may stand in; missing where the code does not say: economic sections. */
  readonly funds?: readonly BudgetFund[];
  /** What a reader of the tables should know, in Chinese. */
  readonly note?: string;
}

/** Whether something with these years was in force in `year`; years that are not known exclude nothing. */
export function inForce({ validFrom, validTo }: Years, year: FiscalYear): boolean {
  return (validFrom === undefined || validFrom <= year) && (validTo === undefined || year <= validTo);
}
