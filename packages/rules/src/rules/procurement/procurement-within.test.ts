import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { procurementWithin } from "./procurement-within.js";

describe("procurement-within", () => {
  it.each<[string, Example]>([
    [
      "在内",
      { budget: { procurement: { total: "40" }, expenditure: { total: "100", personnelExpenses: "60" } } },
    ],
    [
      "没有采购",
      { budget: { procurement: { total: "0" }, expenditure: { total: "100", personnelExpenses: "60" } } },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(procurementWithin, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "说明",
      { budget: { procurement: { total: "50" }, expenditure: { total: "100", personnelExpenses: "60" } } },
      "政府采购预算 50.00，公用经费和项目支出只有 40.00，采购多 10.00，请核对",
    ],
    [
      "报表",
      {
        budget: {
          procurement: { total: "50" },
          tables: {
            expenditureTable: { totalRow: { total: "100" } },
            basicExpenditureTable: { totalRow: { personnelExpenses: "60" } },
          },
        },
      },
      "政府采购预算 50.00，公用经费和项目支出只有 40.00，采购多 10.00，请核对",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(procurementWithin, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有采购预算", { budget: {} }],
    ["没有人员经费", { budget: { procurement: { total: "40" }, expenditure: { total: "100" } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(procurementWithin, example).outcome).toBe("skipped");
  });
});
