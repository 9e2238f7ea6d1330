import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { emptyTableExplained } from "./empty-table-explained.js";

describe("empty-table-explained", () => {
  it.each<[string, Example]>([
    [
      "表下说明",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: { note: "注：本部门没有政府性基金预算支出，本表为空表。", rows: [] },
          },
        },
      },
    ],
    [
      "说明里写明",
      {
        budget: { tables: { stateCapitalOperationsTable: { rows: [] } } },
        statement: ["本部门2021年没有国有资本经营预算支出。"],
      },
    ],
    [
      "写明为零",
      {
        budget: { tables: { governmentManagedFundsTable: { rows: [] } } },
        statement: ["支出预算5万元，其中政府性基金预算支出0万元。"],
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(emptyTableExplained, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "说明张冠李戴",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: {
              note: "注：本部门没有国有资本经营预算支出，本表为空表。",
              declaredEmpty: true,
              rows: [],
            },
            stateCapitalOperationsTable: { note: "注：本部门没有国有资本经营预算支出。" },
          },
        },
      },
    ],
    [
      "没有说明",
      { budget: { tables: { governmentManagedFundsTable: { title: "政府性基金预算支出表", rows: [] } } } },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(emptyTableExplained, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "有数的表说明别的资金没有",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: {
              note: "说明：我单位没有安排国有资本经营预算支出。",
              rows: [{ code: "205", total: "8.5" }],
            },
            stateCapitalOperationsTable: {
              note: "说明：没有国有资本经营预算支出。",
              totalRow: { total: "1" },
            },
          },
        },
      },
    ],
    ["有数据", { budget: { tables: { governmentManagedFundsTable: { totalRow: { total: "5" } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(emptyTableExplained, example).outcome).toBe("skipped");
  });

  it("a table without the note that the other has, explained in the statement, is a hint", () => {
    const { cases } = verdictOn(emptyTableExplained, {
      budget: {
        tables: {
          governmentManagedFundsTable: { note: "注：本部门没有政府性基金预算支出，本表为空表。", rows: [] },
          stateCapitalOperationsTable: { title: "国有资本经营预算支出表", rows: [] },
        },
      },
      statement: ["国有资本经营预算支出0万元。"],
    });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ severity: "info" }]);
  });
});
