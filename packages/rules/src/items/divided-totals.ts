import { type Exact, type Field, fields } from "@qingbei/domain";

const { expenditure } = fields;

/** Totals that statements divide into items or classes. */
export const dividedTotals: readonly Field<Exact>[] = [
  expenditure.total,
  // final accounts divide 本年支出合计
  expenditure.currentYearExpenditure,
  expenditure.fiscalAppropriation,
  expenditure.generalPublicBudget,
  expenditure.governmentManagedFundsBudget,
];
