import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, Example, string]>([
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
      "本文件没有找到国有资本经营预算支出表；没有数据的也应列出空表并说明",
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
      "本文件没有找到“三公”经费支出表；没有数据的也应列出空表并说明",
    ],
    [
      "另一张没有读出来",
      { budget: { tables }, unreadTables: [lastTwo[0]] },
      "本文件没有找到国有资本经营预算支出表；没有数据的也应列出空表并说明（政府性基金预算支出表没有读出来，不算缺少）",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(standardTablesPresent, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["没有读出来", { budget: { tables }, unreadTables: lastTwo }],
    ["只有一张", { budget: { tables: { summaryTable: { revenueTotal: "1" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(standardTablesPresent, example).outcome).toBe("skipped");
  });
});
