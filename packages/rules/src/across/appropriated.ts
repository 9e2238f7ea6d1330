import type { DepartmentBudget, Field, FieldOf, Wan } from "@qingbei/domain";

/** Figures that add up over the units: the treasury gives this money once, and no unit passes it on to another. */
export function appropriated(root: FieldOf<DepartmentBudget>): readonly Field<Wan>[] {
  const { revenue, agencyOperatingExpenses, threePublicExpenses: three, tables } = root;
  const { generalPublicBudgetTable: general, governmentManagedFundsTable: funds } = tables;
  return [
    revenue.fiscalAppropriation,
    revenue.generalPublicBudgetAppropriation,
    revenue.governmentManagedFundsAppropriation,
    revenue.stateCapitalOperationsAppropriation,
    agencyOperatingExpenses.total,
    three.total,
    three.overseasVisits.amount,
    three.officialVehicles.amount,
    three.officialReceptions.amount,
    general.totalRow.total,
    general.totalRow.basicExpenditure,
    general.totalRow.projectExpenditure,
    funds.totalRow.total,
  ];
}
