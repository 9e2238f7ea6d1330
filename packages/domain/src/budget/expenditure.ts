import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { NamedAmount } from "./agency-operating-expenses.js";
import { EconomicItem } from "./economic-item.js";
import { sharesOf } from "./shares.js";
import { threeBudgets } from "./three-budgets.js";
import { dividedUses, furtherUses } from "./uses.js";
import { changesOf, YearOnYearChange } from "./year-on-year-change.js";

/** The parts by which a statement divides expenditure: by use, and by the budget that pays. */
export const expenditureParts = [
  "fiscalAppropriation",
  ...threeBudgets,
  ...dividedUses,
  ...furtherUses,
  "carriedForward",
] as const;

/** Amounts of expenditure beside the total whose change may be told: the parts, and what is of the year alone. */
export const changingExpenditure = [...expenditureParts, "currentYearExpenditure"] as const;

/** Expenditure of the department (支出预算), 万元: basic (personnel and routine operating) and projects; 预算法实施条例 第五条. */
export const Expenditure = z.strictObject({
  total: disclosed(Wan),
  /** 本年支出: the total without what is carried over to the next year, where it is disclosed beside it. */
  currentYearExpenditure: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  personnelExpenses: disclosed(Wan),
  routineOperatingExpenses: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  businessExpenditure: disclosed(Wan),
  superiorRemittance: disclosed(Wan),
  affiliateSubsidy: disclosed(Wan),
  carriedForward: disclosed(Wan),
  /** What is spent out of fiscal appropriations (财政拨款支出), and out of each of the three budgets. */
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudget: disclosed(Wan),
  governmentManagedFundsBudget: disclosed(Wan),
  stateCapitalOperationsBudget: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  /** The changes of the parts, where they are told one by one. */
  changes: z.exactOptional(changesOf(changingExpenditure)),
  /** What the parts are of the total, in percent. */
  shares: z.exactOptional(sharesOf(expenditureParts)),
  economicItems: z.exactOptional(z.list(EconomicItem)),
  /** Projects that the statement lists by name and amount; they need not add up to all projects. */
  projectItems: z.exactOptional(z.list(NamedAmount)),
});
export type Expenditure = z.output<typeof Expenditure>;
