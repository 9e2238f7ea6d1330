import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { sharesOf } from "./shares.js";
import { sourceOfBudget, threeBudgets } from "./three-budgets.js";
import { changesOf, YearOnYearChange } from "./year-on-year-change.js";

/** Sources that are the sum of others, with their parts (reference §0). */
export const revenueWholes = {
  fiscalAppropriation: threeBudgets.map((budget) => sourceOfBudget[budget]),
  unitOwnFunds: [
    "publicServiceRevenue",
    "businessRevenue",
    "superiorSubsidy",
    "affiliateRemittance",
    "otherRevenue",
  ],
} as const;

/** The sources of revenue in a statement, each sum before its parts. */
export const revenueSources = [
  "fiscalAppropriation",
  ...revenueWholes.fiscalAppropriation,
  "specialFiscalAccountFunds",
  "unitOwnFunds",
  ...revenueWholes.unitOwnFunds,
  "broughtForward",
] as const;
/** A source of revenue: a field of the model. */
export type RevenueSource = (typeof revenueSources)[number];

/** Amounts beside the total whose change may be stated: the sources, and this year's revenue. */
export const revenueParts = [...revenueSources, "currentYearRevenue"] as const;

/** Revenue of the department by source (收入预算), 万元; 预算法实施条例 第五条, 第四十条. */
export const Revenue = z.strictObject({
  total: disclosed(Wan),
  /** 本年收入: the total without money carried over, if both are disclosed. */
  currentYearRevenue: disclosed(Wan),
  /** 财政拨款: the sum of the three appropriations that follow, if it is disclosed. */
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudgetAppropriation: disclosed(Wan),
  governmentManagedFundsAppropriation: disclosed(Wan),
  stateCapitalOperationsAppropriation: disclosed(Wan),
  specialFiscalAccountFunds: disclosed(Wan),
  unitOwnFunds: disclosed(Wan),
  publicServiceRevenue: disclosed(Wan),
  businessRevenue: disclosed(Wan),
  superiorSubsidy: disclosed(Wan),
  affiliateRemittance: disclosed(Wan),
  otherRevenue: disclosed(Wan),
  broughtForward: disclosed(Wan),
  /** 使用非财政拨款结余: money of earlier years other than appropriations, not a source of this year. */
  nonFiscalSurplusUsed: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  /** The changes of the sources, if they are stated one by one. */
  changes: z.exactOptional(changesOf(revenueParts)),
  /** The sources' shares of the total, in percent. */
  shares: z.exactOptional(sharesOf(revenueSources)),
});
export type Revenue = z.output<typeof Revenue>;
