import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { executionsAgainstTables } from "./executions-against-tables.js";

type ExecutionJson = NonNullable<DepartmentBudgetJson["executions"]>[number];
const table = {
  plannedBudget: { total: "9.00", officialVehicles: "6.00", officialReceptions: "3.00" },
  current: { total: "7.40", officialVehicles: "5.00", vehicleOperation: "5.00", officialReceptions: "2.40" },
};
const on = (...executions: ExecutionJson[]) =>
  verdictOn(executionsAgainstTables, {
    budget: { kind: "finalAccounts", executions, tables: { threePublicExpensesTable: table } },
  });

describe("executions-against-tables", () => {
  it.each<[string, ExecutionJson]>([
    ["the total", { name: "“三公”经费", budgeted: "9.00", spent: "7.40" }],
    ["vehicles", { name: "公务用车购置及运行维护费", budgeted: "6.00", spent: "5.00" }],
    ["a part of them", { name: "公务用车运行维护费", spent: "5.00" }],
  ])("passes: %s", (_, execution) => {
    expect(on(execution).outcome).toBe("passed");
  });

  it.each<[string, ExecutionJson, string, string]>([
    [
      "what was spent",
      { name: "公务接待费", spent: "4.20" },
      "failed",
      "说明里预算执行1“公务接待费”的支出决算数为 4.20，“三公”经费支出表本年的公务接待费为 2.40，两处不一致",
    ],
    [
      "what was budgeted",
      { name: "公务接待费", plannedAs: "unsaid", budgeted: "3.50" },
      "warning",
      "说明里预算执行1“公务接待费”的预算数为 3.50，“三公”经费支出表预算的公务接待费为 3.00，两处不一致",
    ],
  ])("fails: %s", (_, execution, severity, message) => {
    const [failed] = on(execution).cases;
    expect(failed).toMatchObject({ outcome: "failed", message });
    if (severity === "warning") expect(failed).toMatchObject({ severity });
  });

  it.each<[string, ExecutionJson]>([
    ["another expense", { name: "行政运行", spent: "1.00" }],
    ["a name that says more", { name: "国内公务接待费", spent: "1.00" }],
    [
      "the approved budget, of which the table has none",
      { name: "公务接待费", plannedAs: "approved", budgeted: "1" },
    ],
  ])("is skipped: %s", (_, execution) => {
    expect(on(execution).outcome).toBe("skipped");
  });

  const path = (name: string, section = "普通教育") => `教育支出（类）${section}（款）${name}（项）`;
  const items = (third: string, second = "60", ofThird = path("初中教育")) =>
    verdictOn(executionsAgainstTables, {
      budget: {
        kind: "finalAccounts",
        executions: [
          { name: path("学前教育"), budgeted: "130", spent: "120.50" },
          { name: path("小学教育"), budgeted: "70", spent: second },
          { name: ofThird, budgeted: "0", spent: third },
        ],
        tables: {
          expenditureTable: {
            rows: [
              { code: "2050201", name: "学前教育", total: "120.50" },
              { code: "2050202", name: "小学教育", total: "60.00" },
              { code: "2050203", name: "初中教育", total: "30.00" },
            ],
          },
        },
      },
    });

  it("holds what was spent on items against their rows", () => {
    expect(items("30.00").outcome).toBe("passed");
    expect(items("30.00").cases.every((each) => "constraint" in each)).toBe(true);
    const failed = (third: string) => items(third).cases.find(({ outcome }) => outcome === "failed");
    expect(failed("35.00")).not.toHaveProperty("severity");
    expect(failed("30.01")).toMatchObject({ severity: "info" });
    expect(failed("35.00")).toMatchObject({ outcome: "failed" });
    // most of them are of something else
    expect(items("35.00", "65").outcome).toBe("skipped");
  });

  it.each([
    ["款", path("初中教育", "职业教育")],
    ["项", path("初中教学")],
  ])("finds the row of an item whose %s is wrong by its other names and a slip of its amount", (_, name) => {
    const outcomes = (spent: string) => items(spent, "60", name).cases.map(({ outcome }) => outcome);
    expect(outcomes("30.00")).toEqual(["passed", "passed", "passed"]);
    expect(outcomes("35.00")).toEqual(["passed", "passed", "failed"]);
    expect(outcomes("77.00")).toEqual(["passed", "passed"]);
  });
});
