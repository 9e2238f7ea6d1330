/** The header of a column that prints the budget as approved at the beginning of the year. */
export const approvedColumn = /^年初预算数?$/;

/**
 * The sums of 收入支出决算总表 by its sides (部门决算报表格式, 财决01表), with the fields of the same sums in the budget.
 */
export const sumsOfSides = [
  {
    side: /^收入/,
    ofYear: [/^本年收入合计$/, "currentYearRevenue"],
    total: "revenueTotal",
  },
  {
    side: /^支出/,
    ofYear: [/^本年支出合计$/, "currentYearExpenditure"],
    total: "expenditureTotal",
  },
] as const;
