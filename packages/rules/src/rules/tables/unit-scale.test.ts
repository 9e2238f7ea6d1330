import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, Example, string]>([
    [
      "收入总表按元填",
      {
        budget: {
          tables: { summaryTable: { revenueTotal: "100" }, revenueTable: { totalRow: { total: "1000000" } } },
        },
      },
      "部门收入总表合计行的合计在部门收入总表与部门收支总表相差一万倍（1000000.00 与 100.00 万元），请核对两处的金额单位是元还是万元",
    ],
    [
      "说明与报表",
      { budget: { revenue: { total: "12345600" }, tables: { summaryTable: { revenueTotal: "1234.56" } } } },
      "收入总计在说明文字与部门收支总表相差一万倍（12345600.00 与 1234.56 万元），请核对两处的金额单位是元还是万元",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(unitScale, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["只有一处", { budget: { tables: { summaryTable: { revenueTotal: "100" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(unitScale, example).outcome).toBe("skipped");
  });
});
