import { appropriatedBudgets, appropriationParts } from "../budget/appropriation.js";
import type { DepartmentBudget } from "../budget/department-budget.js";
import { changingExpenditure } from "../budget/expenditure.js";
import { revenueParts } from "../budget/revenue.js";
import { receptionParts, threePublicItems } from "../budget/three-public-expenses.js";
import type { YearOnYearChange } from "../budget/year-on-year-change.js";
import type { Wan } from "../values/wan.js";
import { type Field, type FieldOf, fields } from "./field.js";

/** The field of an amount, and the field of its change from last year. */
export interface ChangingFigure {
  readonly amount: Field<Wan>;
  readonly change: FieldOf<YearOnYearChange>;
}

/** The figures of a list of items, each with an amount and a change. */
function ofItems(
  items: readonly unknown[] | undefined,
  list: { at(index: number): ChangingFigure },
): ChangingFigure[] {
  return (items ?? []).map((_, index) => {
    const { amount, change } = list.at(index);
    return { amount, change };
  });
}

/** All amounts of a budget with a field for their change from last year, whether it is disclosed or not. */
export function changingFigures(budget: DepartmentBudget): readonly ChangingFigure[] {
  const { revenue, expenditure, appropriations, agencyOperatingExpenses: agency } = fields;
  const { threePublicExpenses: three } = fields;
  const withChange = [
    ...(["meetings", "training"] as const).flatMap((name) => (budget[name]?.change ? fields[name] : [])),
    ...threePublicItems.map((item) => three[item]),
    ...receptionParts.flatMap((part) => (budget.threePublicExpenses?.[part]?.change ? [three[part]] : [])),
    ...(budget.threePublicExpenses?.otherItems ?? []).map((_, index) => three.otherItems.at(index)),
  ];
  return [
    { amount: revenue.total, change: revenue.change },
    { amount: expenditure.total, change: expenditure.change },
    ...(budget.revenue?.changes
      ? revenueParts.map((part) => ({ amount: revenue[part], change: revenue.changes[part] }))
      : []),
    ...(budget.expenditure?.changes
      ? changingExpenditure.map((part) => ({ amount: expenditure[part], change: expenditure.changes[part] }))
      : []),
    ...ofItems(budget.expenditure?.economicItems, expenditure.economicItems),
    ...appropriatedBudgets.flatMap((name) => {
      const [owner, field] = [budget.appropriations?.[name], appropriations[name]];
      const parts = owner?.changes ? appropriationParts : [];
      return [
        ...parts.map((part) => ({ amount: field[part], change: field.changes[part] })),
        ...ofItems(owner?.economicItems, field.economicItems),
      ];
    }),
    { amount: agency.total, change: agency.change },
    { amount: three.total, change: three.change },
    ...(budget.procurement?.change
      ? [{ amount: fields.procurement.total, change: fields.procurement.change }]
      : []),
    ...ofItems(budget.statementItems, fields.statementItems),
    ...withChange.map(({ amount, change }) => ({ amount, change })),
  ];
}
