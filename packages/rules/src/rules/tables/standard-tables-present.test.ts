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
const lastTwo = ["governmentManagedFundsTable", "stateCapitalOperationsTable"] as const;

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
    ["另一张没有读出来", { budget: { tables }, unreadTables: [lastTwo[0]] }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["没有读出来", { budget: { tables }, unreadTables: lastTwo }],
    ["只有一张", { budget: { tables: { summaryTable: { revenueTotal: "1" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("skipped");
  });
});
