import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { standardTablesPresent } from "./standard-tables-present.js";

const tables = {
  summaryTable: { title: "表" },
  revenueTable: { title: "表" },
  expenditureTable: { title: "表" },
  fiscalAppropriationTable: { title: "表" },
  generalPublicBudgetTable: { title: "表" },
  basicExpenditureTable: { title: "表" },
  threePublicExpensesTable: { title: "表" },
};
const read = ["部门收支总表", "部门收入总表", "部门支出总表", "财政拨款收支总表", "一般公共预算支出表"];
const unread = ["2024年政府性基金支出预算表", "国有资本经营预算支出表"];

describe("standard-tables-present", () => {
  it.each<[string, Example]>([
    [
      "齐全",
      {
        budget: {
          tables: {
            ...tables,
            governmentManagedFundsTable: { title: "表" },
            stateCapitalOperationsTable: {},
          },
        },
      },
    ],
    [
      "八张",
      {
        budget: {
          fiscalYear: 2020,
          tables: {
            ...tables,
            governmentManagedFundsTable: { title: "表" },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "缺国有资本",
      {
        budget: {
          tables: {
            ...tables,
            governmentManagedFundsTable: { title: "表" },
          },
        },
      },
    ],
    [
      "缺三公",
      {
        budget: {
          fiscalYear: 2020,
          tables: {
            summaryTable: { title: "表" },
            revenueTable: { title: "表" },
            expenditureTable: { title: "表" },
            fiscalAppropriationTable: { title: "表" },
            generalPublicBudgetTable: { title: "表" },
            basicExpenditureTable: { title: "表" },
            governmentManagedFundsTable: { title: "表" },
          },
        },
      },
    ],
    ["只在目录里有", { budget: { tables }, statement: [...read, ...unread, ...read] }],
    [
      "说明里提到，不是标题",
      { budget: { tables }, statement: [...read, `${"本部门按要求公开".repeat(8)}政府性基金支出预算表。`] },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["标题在，表没有读出来", { budget: { tables }, statement: [...read, ...unread] }],
    [
      "目录里有，标题也在，表没有读出来",
      { budget: { tables }, statement: [...read, ...unread, ...read, ...unread] },
    ],
    ["只有一张", { budget: { tables: { summaryTable: { revenueTotal: "1" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("skipped");
  });
});
