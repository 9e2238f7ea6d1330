import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { NamedAmount } from "../values/named-amount.js";
import { Wan } from "../values/wan.js";
import { EconomicItem } from "./economic-item.js";
import { revenueWholes } from "./revenue.js";
import { sharesOf } from "./shares.js";
import { threeBudgets } from "./three-budgets.js";
import { dividedUses } from "./uses.js";
import { changesOf } from "./year-on-year-change.js";

/** The amounts that a statement gives for one budget. */
export const appropriationParts = [
  "revenueTotal",
  "currentYearRevenue",
  ...revenueWholes.fiscalAppropriation,
  "broughtForward",
  "expenditureTotal",
  "currentYearExpenditure",
  ...dividedUses,
  "carriedForward",
] as const;

/**
 * The amounts of all fiscal appropriations, or of one of the three budgets (财政拨款收支总预算, 一般公共预算当年拨款,
 * 一般公共预算基本支出), 万元; 预算法 第五条. Total expenditure from each is also a field of the department's
 * expenditure.
 */
export const Appropriation = z.strictObject({
  /** Both sides including money carried over: 财政拨款收支总预算. */
  revenueTotal: disclosed(Wan),
  expenditureTotal: disclosed(Wan),
  /** Both sides of this year only: 本年收入 beside 上年结转. */
  currentYearRevenue: disclosed(Wan),
  currentYearExpenditure: disclosed(Wan),
  /** This year's appropriations, by budget. */
  generalPublicBudgetAppropriation: disclosed(Wan),
  governmentManagedFundsAppropriation: disclosed(Wan),
  stateCapitalOperationsAppropriation: disclosed(Wan),
  broughtForward: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  personnelExpenses: disclosed(Wan),
  routineOperatingExpenses: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
  carriedForward: disclosed(Wan),
  changes: z.exactOptional(changesOf(appropriationParts)),
  shares: z.exactOptional(sharesOf(appropriationParts)),
  economicItems: z.exactOptional(z.list(EconomicItem)),
  projectItems: z.exactOptional(z.list(NamedAmount)),
});
export type Appropriation = z.output<typeof Appropriation>;

/** The money that statements describe separately: all fiscal appropriations, and each of the three budgets. */
export const appropriatedBudgets = ["fiscalAppropriation", ...threeBudgets] as const;
/** A member of {@link appropriatedBudgets}: the name of its field. */
export type AppropriatedBudget = (typeof appropriatedBudgets)[number];

/** The amounts that a statement gives for each budget separately. */
export const Appropriations = z.strictObject({
  fiscalAppropriation: z.exactOptional(Appropriation),
  generalPublicBudget: z.exactOptional(Appropriation),
  governmentManagedFundsBudget: z.exactOptional(Appropriation),
  stateCapitalOperationsBudget: z.exactOptional(Appropriation),
});
export type Appropriations = z.output<typeof Appropriations>;
