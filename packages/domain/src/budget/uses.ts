/** The two parts of basic expenditure (预算法实施条例 第五条). */
export const basicParts = ["personnelExpenses", "routineOperatingExpenses"] as const;

/** The two main uses of expenditure, of which the whole of most departments consists. */
export const mainUses = ["basicExpenditure", "projectExpenditure"] as const;
/** One of the two main uses. */
export type MainUse = (typeof mainUses)[number];

/** The uses of what a department spends itself; statements divide them by the economic classification. */
export const dividedUses = ["basicExpenditure", ...basicParts, "projectExpenditure"] as const;

/** The other uses: business expenditure, and money passed on to the superior body or to affiliates. */
export const furtherUses = ["businessExpenditure", "superiorRemittance", "affiliateSubsidy"] as const;
