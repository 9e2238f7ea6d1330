import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { NamedAmount } from "../values/named-amount.js";
import { Wan } from "../values/wan.js";
import { EconomicItem } from "./economic-item.js";
import { sharesOf } from "./shares.js";
import { threeBudgets } from "./three-budgets.js";
import { dividedUses, furtherUses } from "./uses.js";
import { changesOf, YearOnYearChange } from "./year-on-year-change.js";

/** The parts of expenditure in a statement: by use, and by the budget that pays. */
export const expenditureParts = [
  "fiscalAppropriation",
  ...threeBudgets,
  ...dividedUses,
  ...furtherUses,
  "carriedForward",
] as const;

/** Amounts beside the total whose change may be stated: the parts, and this year's expenditure. */
export const changingExpenditure = [...expenditureParts, "currentYearExpenditure"] as const;

/** Expenditure of the department (支出预算), 万元: basic (personnel and routine operating) and projects; 预算法实施条例 第五条. */
export const Expenditure = z.strictObject({
  total: disclosed(Wan),
  /** 本年支出: the total without money carried over to the next year, if both are disclosed. */
  currentYearExpenditure: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  personnelExpenses: disclosed(Wan),
  routineOperatingExpenses: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  businessExpenditure: disclosed(Wan),
  superiorRemittance: disclosed(Wan),
  affiliateSubsidy: disclosed(Wan),
  carriedForward: disclosed(Wan),
  /** Expenditure from all fiscal appropriations (财政拨款支出), and from each of the three budgets. */
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudget: disclosed(Wan),
  governmentManagedFundsBudget: disclosed(Wan),
  stateCapitalOperationsBudget: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  /** The changes of the parts, if they are stated one by one. */
  changes: z.exactOptional(changesOf(changingExpenditure)),
  /** The parts' shares of the total, in percent. */
  shares: z.exactOptional(sharesOf(expenditureParts)),
  economicItems: z.exactOptional(z.list(EconomicItem)),
  /** Projects listed by name and amount; they need not be all projects. */
  projectItems: z.exactOptional(z.list(NamedAmount)),
});
export type Expenditure = z.output<typeof Expenditure>;
