import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, Example, string]>([
    [
      "负数",
      {
        budget: { tables: { expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "-1" }] } } },
      },
      "部门支出总表中“205 教育支出”的合计小于零，预算数一般不为负，请核对或说明",
    ],
    [
      "合计为负",
      { budget: { tables: { revenueTable: { totalRow: { total: "-0.01" } } } } },
      "部门收入总表中“合计行”的合计小于零，预算数一般不为负，请核对或说明",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(amountForm, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["空表", { budget: { tables: { governmentManagedFundsTable: { totalRow: { total: null } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(amountForm, example).outcome).toBe("skipped");
  });
});
