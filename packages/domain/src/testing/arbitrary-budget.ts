import type fc from "fast-check";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { arbitraryOf } from "./arbitrary-of.js";

/** Any budget that the schema accepts, as JSON. Its amounts need not add up. */
export function arbitraryBudgetJson(): fc.Arbitrary<DepartmentBudgetJson> {
  return arbitraryOf(DepartmentBudget);
}

/** Any budget that the schema accepts: fields missing, blank or zero, amounts of any size. They need not add up. */
export function arbitraryBudget(): fc.Arbitrary<DepartmentBudget> {
  return arbitraryBudgetJson().map((json) => DepartmentBudget.parse(json));
}
