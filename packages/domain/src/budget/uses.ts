/** The two parts of basic expenditure (预算法实施条例 第五条). */
export const basicParts = ["personnelExpenses", "routineOperatingExpenses"] as const;

/** The uses of what a department spends itself; statements divide them by the economic classification. */
export const dividedUses = ["basicExpenditure", ...basicParts, "projectExpenditure"] as const;

/** The other uses: business expenditure, and money passed on to the superior body or to affiliates. */
export const furtherUses = ["businessExpenditure", "superiorRemittance", "affiliateSubsidy"] as const;
