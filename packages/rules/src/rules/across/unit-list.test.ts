import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { unitList } from "./unit-list.js";

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
const on = (units: { name: string; separateBudget?: boolean }[], ...given: string[]) =>
  verdictOn(unitList, {
    budget: department({}, ...units),
    against: given.map((name) => unit(name, {})),
  });

describe("unit-list", () => {
  it("passes where each unit is given", () => {
    expect(on([{ name: OWN }, { name: SCHOOL }], "某市某区甲局", SCHOOL).outcome).toBe("passed");
  });

  it("passes without those that have no budget of their own", () => {
    expect(on([{ name: OWN }, { name: SCHOOL, separateBudget: false }], "某市某区甲局").outcome).toBe(
      "passed",
    );
  });

  it("fails where a unit without a budget of its own has disclosed one", () => {
    expect(on([{ name: OWN }, { name: SCHOOL, separateBudget: false }], SCHOOL).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`${SCHOOL}不单列预算`) },
    ]);
  });

  it.each<[string, ReturnType<typeof on>]>([
    ["one is not given", on([{ name: OWN }, { name: SCHOOL }], SCHOOL)],
    ["none is given", on([{ name: OWN }])],
    ["only another department's is", on([{ name: OWN }], "某市某区乙站")],
  ])("is skipped: %s", (_, verdict) => {
    expect(verdict.outcome).toBe("skipped");
  });
});
