import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { unitScale } from "./unit-scale.js";

describe("unit-scale", () => {
  it.each<[string, Example]>([
    [
      "一致",
      {
        budget: {
          tables: { summaryTable: { revenueTotal: "100" }, revenueTable: { totalRow: { total: "100" } } },
        },
      },
    ],
    [
      "不是一万倍",
      {
        budget: {
          tables: { summaryTable: { revenueTotal: "100" }, revenueTable: { totalRow: { total: "999000" } } },
        },
      },
    ],
    [
      "太小的数，舍入就能差这么多",
      {
        budget: {
          threePublicExpenses: { total: "100" },
          tables: { threePublicExpensesTable: { current: { total: "0.01" } } },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(unitScale, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "收入总表按元填",
      {
        budget: {
          tables: { summaryTable: { revenueTotal: "100" }, revenueTable: { totalRow: { total: "1000000" } } },
        },
      },
    ],
    [
      "说明与报表",
      { budget: { revenue: { total: "12345600" }, tables: { summaryTable: { revenueTotal: "1234.56" } } } },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(unitScale, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["只有一处", { budget: { tables: { summaryTable: { revenueTotal: "100" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(unitScale, example).outcome).toBe("skipped");
  });
});
