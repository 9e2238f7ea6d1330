import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { sharesOf } from "./shares.js";
import { sourceOfBudget, threeBudgets } from "./three-budgets.js";
import { changesOf, YearOnYearChange } from "./year-on-year-change.js";

/** Sources that are the sum of others, each with these (reference §0). */
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

/** The sources by which a statement divides revenue, a whole before the parts that it is the sum of. */
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

/** Amounts of revenue beside the total whose change may be told: the sources, and what is of the year alone. */
export const revenueParts = [...revenueSources, "currentYearRevenue"] as const;

/** Revenue of the department by source (收入预算), 万元; 预算法实施条例 第五条, 第四十条. */
export const Revenue = z.strictObject({
  total: disclosed(Wan),
  /** 本年收入: the total without what is carried over, where it is disclosed beside it. */
  currentYearRevenue: disclosed(Wan),
  /** 财政拨款: the sum of the three appropriations that follow, where it is disclosed itself. */
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
  /** 使用非财政拨款结余: money of earlier years that was no appropriation, no source of the year's. */
  nonFiscalSurplusUsed: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  /** The changes of the sources, where they are told one by one. */
  changes: z.exactOptional(changesOf(revenueParts)),
  /** What the sources are of the total, in percent. */
  shares: z.exactOptional(sharesOf(revenueSources)),
});
export type Revenue = z.output<typeof Revenue>;
