import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { threePublicOverBudget } from "./three-public-over-budget.js";

type Table = NonNullable<NonNullable<DepartmentBudgetJson["tables"]>["threePublicExpensesTable"]>;
const on = (threePublicExpensesTable: Table, ...statement: string[]) =>
  verdictOn(threePublicOverBudget, {
    budget: { kind: "finalAccounts", tables: { threePublicExpensesTable } },
    statement,
  });

describe("three-public-over-budget", () => {
  it.each<[string, Table, string[]?]>([
    ["within", { plannedBudget: { total: "9" }, current: { total: "7.4" } }],
    ["just so", { approvedBudget: { total: "9" }, current: { total: "9" } }],
    [
      "more than approved, within what was adjusted",
      { approvedBudget: { total: "5" }, adjustedBudget: { total: "9" }, current: { total: "9" } },
    ],
    [
      "over, and told",
      { plannedBudget: { total: "9" }, current: { total: "9.5" } },
      ["公务接待费决算数大于预算数的主要原因是增加接待。"],
    ],
    [
      "over by the rate, and told",
      {
        plannedBudget: { total: "9", officialReceptions: "2" },
        current: { total: "9", officialReceptions: "3" },
      },
      ["公务接待费决算3万元，完成年初预算的150.00%，主要是由于来访增加。"],
    ],
    [
      "told in the sentence behind",
      {
        plannedBudget: { total: "9", officialVehicles: "2" },
        current: { total: "9", officialVehicles: "3" },
      },
      ["公务接待费1万元。公务用车费决算3万元。决算数大于预算数的原因是维修增加。"],
    ],
  ])("passes: %s", (_, table, statement = []) => {
    expect(on(table, ...statement).outcome).toBe("passed");
  });

  it.each<[string, Table, string]>([
    [
      "the total",
      { plannedBudget: { total: "9" }, current: { total: "9.5" } },
      "“三公”经费支出表本年的合计决算 9.50，预算 9.00，超出 0.50，请核对；属实的请说明原因",
    ],
    [
      "one of them",
      {
        plannedBudget: { total: "9", officialReceptions: "3" },
        current: { total: "9", officialReceptions: "4" },
      },
      "“三公”经费支出表本年的公务接待费决算 4.00，预算 3.00，超出 1.00，请核对；属实的请说明原因",
    ],
  ])("fails: %s", (_, table, message) => {
    // of another figure more is said to have been spent
    expect(messagesOf(on(table, "行政运行支出决算大于年初预算，主要原因是人员增加。"))).toEqual([message]);
  });

  it.each([
    "公务接待费决算3万元，决算数大于预算数的主要原因是来访增加。",
    "公务用车费决算5万元。公务接待费决算3万元。超预算的原因是来访增加。",
    "公务用车费决算5万元，完成预算的100.00%，主要原因是按计划用车。",
  ])("fails where another is named: %s", (text) => {
    const table = {
      plannedBudget: { total: "7", officialVehicles: "4" },
      current: { total: "7", officialVehicles: "5" },
    };
    expect(on(table, text).outcome).toBe("failed");
  });

  it.each<[string, Table]>([
    ["no budget beside it", { current: { total: "9" } }],
    ["a blank budget", { plannedBudget: { total: null }, current: { total: "9" } }],
  ])("is skipped: %s", (_, table) => {
    expect(on(table).outcome).toBe("skipped");
  });
});
