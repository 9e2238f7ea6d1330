import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { unitScope } from "./unit-scope.js";

type Json = Partial<DepartmentBudgetJson>;
const OWN = "某市某区甲局（本级）";
const SCHOOL = "某市某区甲局学校";
const department = (json: Json, ...units: { name: string; separateBudget?: boolean }[]): Json => ({
  edition: "department",
  department: { name: "某市某区甲局", units },
  ...json,
});
const unit = (name: string, json: Json): { budget: Json } => ({
  budget: { edition: "unit", fiscalYear: 2021, department: { name }, ...json },
});
const spends = (total: string): Json => ({ expenditure: { total } });
const on = (whole: Json, own: Json, ...units: { name: string; separateBudget?: boolean }[]) =>
  verdictOn(unitScope, { budget: department(whole, ...units), against: [unit("某市某区甲局", own)] });
const both = [{ name: OWN }, { name: SCHOOL }];

describe("unit-scope", () => {
  it("passes where the department has more than its own office", () => {
    expect(on(spends("150"), spends("100"), ...both).outcome).toBe("passed");
  });

  it("fails where both are the same", () => {
    expect(messagesOf(on(spends("100"), spends("100.00"), ...both))).toEqual([
      "部门有 2 个单列预算的单位，支出总计 100.00 却与本级的完全相同；请核对是否把本级的数当作了部门汇总，或相反",
    ]);
  });

  it.each<[string, ReturnType<typeof on>]>([
    ["one unit alone", on(spends("100"), spends("100"), { name: OWN })],
    [
      "another counted with it",
      on(spends("100"), spends("100"), { name: OWN }, { name: SCHOOL, separateBudget: false }),
    ],
    ["nothing spent", on(spends("0"), spends("0"), ...both)],
    [
      "its own office is not given",
      verdictOn(unitScope, {
        budget: department(spends("1"), ...both),
        against: [unit(SCHOOL, spends("1"))],
      }),
    ],
  ])("is skipped: %s", (_, verdict) => {
    expect(verdict.outcome).toBe("skipped");
  });
});
