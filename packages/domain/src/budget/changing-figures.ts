import { type Field, type FieldOf, fields } from "../field.js";
import type { Wan } from "../values/wan.js";
import type { DepartmentBudget } from "./department-budget.js";
import { expenditureParts } from "./expenditure.js";
import { revenueSources } from "./revenue.js";
import type { YearOnYearChange } from "./year-on-year-change.js";

/** An amount and what the disclosure says of its change on last year. */
export interface ChangingFigure {
  readonly amount: Field<Wan>;
  readonly change: FieldOf<YearOnYearChange>;
}

/** All amounts of a budget whose change on last year may be disclosed, whether it is or not. */
export function changingFigures(budget: DepartmentBudget): readonly ChangingFigure[] {
  const { revenue, expenditure, agencyOperatingExpenses: agency, threePublicExpenses: three } = fields;
  const withChange = [
    three.overseasVisits,
    three.officialVehicles,
    three.vehiclePurchase,
    three.vehicleOperation,
    three.officialReceptions,
    ...(budget.threePublicExpenses?.otherItems ?? []).map((_, index) => three.otherItems.at(index)),
  ];
  return [
    { amount: revenue.total, change: revenue.change },
    { amount: expenditure.total, change: expenditure.change },
    ...(budget.revenue?.changes
      ? revenueSources.map((part) => ({ amount: revenue[part], change: revenue.changes[part] }))
      : []),
    ...(budget.expenditure?.changes
      ? expenditureParts.map((part) => ({ amount: expenditure[part], change: expenditure.changes[part] }))
      : []),
    { amount: agency.total, change: agency.change },
    { amount: three.total, change: three.change },
    ...(budget.statementItems ?? []).map((_, index) => {
      const { amount, change } = fields.statementItems.at(index);
      return { amount, change };
    }),
    ...withChange.map(({ amount, change }) => ({ amount, change })),
  ];
}
