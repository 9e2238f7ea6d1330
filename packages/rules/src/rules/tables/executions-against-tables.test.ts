import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { executionsAgainstTables } from "./executions-against-tables.js";

type Told = NonNullable<DepartmentBudgetJson["executions"]>[number];
const table = {
  plannedBudget: { total: "9.00", officialVehicles: "6.00", officialReceptions: "3.00" },
  current: { total: "7.40", officialVehicles: "5.00", vehicleOperation: "5.00", officialReceptions: "2.40" },
};
const on = (...executions: Told[]) =>
  verdictOn(executionsAgainstTables, {
    budget: { kind: "finalAccounts", executions, tables: { threePublicExpensesTable: table } },
  });

describe("executions-against-tables", () => {
  it.each<[string, Told]>([
    ["the total", { name: "“三公”经费", budgeted: "9.00", spent: "7.40" }],
    ["vehicles", { name: "公务用车购置及运行维护费", budgeted: "6.00", spent: "5.00" }],
    ["a part of them", { name: "公务用车运行维护费", spent: "5.00" }],
  ])("passes: %s", (_, told) => {
    expect(on(told).outcome).toBe("passed");
  });

  it.each<[string, Told, string]>([
    ["what was spent", { name: "公务接待费", spent: "4.20" }, "failed"],
    ["what was budgeted", { name: "公务接待费", plannedAs: "unsaid", budgeted: "3.50" }, "warning"],
  ])("fails: %s", (_, told, severity) => {
    const [failed] = on(told).cases;
    expect(failed).toMatchObject({ outcome: "failed" });
    if (severity === "warning") expect(failed).toMatchObject({ severity });
  });

  it.each<[string, Told]>([
    ["another expense", { name: "行政运行", spent: "1.00" }],
    ["a name that says more", { name: "国内公务接待费", spent: "1.00" }],
    [
      "the approved budget, of which the table has none",
      { name: "公务接待费", plannedAs: "approved", budgeted: "1" },
    ],
  ])("is skipped: %s", (_, told) => {
    expect(on(told).outcome).toBe("skipped");
  });
});
