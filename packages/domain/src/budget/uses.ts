/** What basic expenditure is made of (预算法实施条例 第五条). */
export const basicParts = ["personnelExpenses", "routineOperatingExpenses"] as const;

/** The uses that a statement divides by the economic classification: what a department spends itself. */
export const dividedUses = ["basicExpenditure", ...basicParts, "projectExpenditure"] as const;

/** The uses beside those: what is spent on business, or given to those above and beneath. */
export const furtherUses = ["businessExpenditure", "superiorRemittance", "affiliateSubsidy"] as const;
