import fc from "fast-check";
import { expect, it } from "vitest";
import { DepartmentBudget } from "../budget/department-budget.js";
import { encode } from "../schema/z.js";
import { arbitraryBudget } from "./arbitrary-budget.js";

it("encode ∘ decode is the identity on every budget", () => {
  fc.assert(
    fc.property(arbitraryBudget(), (budget) => {
      expect(DepartmentBudget.parse(encode(DepartmentBudget, budget))).toEqual(budget);
    }),
  );
});
