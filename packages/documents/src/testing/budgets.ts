import { DepartmentBudget, type DepartmentBudgetJson } from "@qingbei/domain";

/** A budget with these parts, of a fictional office in 2024. */
export function budgetWith(parts: Partial<DepartmentBudgetJson>): DepartmentBudget {
  return DepartmentBudget.parse({
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2024,
    department: { name: "松溪县水务局" },
    ...parts,
  });
}
