import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { amountForm } from "./amount-form.js";

describe("amount-form", () => {
  it.each<[string, Example]>([
    [
      "不小于零",
      { budget: { tables: { expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "1" }] } } } },
    ],
    [
      "上年结转可以透支",
      { budget: { tables: { revenueTable: { totalRow: { total: "1", broughtForward: "-1" } } } } },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(amountForm, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "负数",
      {
        budget: { tables: { expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "-1" }] } } },
      },
    ],
    ["合计为负", { budget: { tables: { revenueTable: { totalRow: { total: "-0.01" } } } } }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(amountForm, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["空表", { budget: { tables: { governmentManagedFundsTable: { totalRow: { total: null } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(amountForm, example).outcome).toBe("skipped");
  });
});
