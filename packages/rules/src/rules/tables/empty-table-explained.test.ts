import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { emptyTableExplained } from "./empty-table-explained.js";

describe("empty-table-explained", () => {
  it.each<[string, Example]>([
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
  ])("hints that the only empty table has no note beneath it: %s", (_, example) => {
    expect(verdictOn(emptyTableExplained, example).cases).toMatchObject([
      { outcome: "failed", severity: "info", message: expect.stringContaining("表下没有说明；建议补上") },
    ]);
  });

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
      "两张空表都只在说明里写明",
      {
        budget: {
          tables: { governmentManagedFundsTable: { rows: [] }, stateCapitalOperationsTable: { rows: [] } },
        },
        statement: ["本部门2021年没有政府性基金、国有资本经营预算支出。"],
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

  const severities = (budget: NonNullable<Example["budget"]>, more: Partial<Example> = {}) =>
    verdictOn(emptyTableExplained, { budget, ...more }).cases.flatMap((each) =>
      each.outcome === "failed" ? [[each.severity ?? "error", each.message]] : [],
    );
  const note = "注：本部门没有政府性基金预算支出，本表为空表。";
  const fundsReceived = {
    revenueRows: [{ name: "二、政府性基金预算拨款", amount: "18.00" }],
    expenditureTotal: { governmentManagedFundsBudget: "18.00" },
  };

  it("a table that is declared empty and whose money two places tell is an error", () => {
    expect(
      severities({
        tables: {
          fiscalAppropriationTable: fundsReceived,
          governmentManagedFundsTable: { note, declaredEmpty: true },
        },
      }),
    ).toMatchObject([["error", expect.stringContaining("18.00 万元")]]);
  });

  it.each<[string, NonNullable<Example["budget"]>]>([
    [
      "没有说明的空表",
      {
        tables: {
          fiscalAppropriationTable: fundsReceived,
          governmentManagedFundsTable: { title: "政府性基金预算支出表" },
        },
      },
    ],
    [
      "只有一处有数",
      {
        appropriations: { fiscalAppropriation: { governmentManagedFundsAppropriation: "18.00" } },
        tables: { governmentManagedFundsTable: { note, declaredEmpty: true } },
      },
    ],
    [
      "一般公共预算支出表全空",
      {
        tables: {
          fiscalAppropriationTable: { expenditureTotal: { generalPublicBudget: "30.00" } },
          generalPublicBudgetTable: { title: "一般公共预算支出表", totalRow: { total: null } },
        },
      },
    ],
    [
      "基本支出表全空",
      {
        tables: {
          generalPublicBudgetTable: { totalRow: { total: "30.00", basicExpenditure: "20.00" } },
          basicExpenditureTable: { rows: [{ code: "301", name: "工资福利支出", total: null }] },
        },
      },
    ],
    [
      "“三公”经费表全空",
      {
        threePublicExpenses: { total: "4.90" },
        tables: { threePublicExpensesTable: { current: { total: null, overseasVisits: null } } },
      },
    ],
  ])("a table without numbers whose money is stated elsewhere is a warning: %s", (_, budget) => {
    expect(severities(budget)).toMatchObject([
      ["warning", expect.stringMatching(/没有数据.*请把数填进表里/)],
    ]);
  });

  it.each<[string, NonNullable<Example["budget"]>, Partial<Example>?]>([
    [
      "上年结转的钱不在当年的表里",
      {
        tables: {
          fiscalAppropriationTable: {
            revenueRows: [
              { name: "二、政府性基金预算拨款", amount: "0.00" },
              { name: "上年结转", amount: "18.00" },
            ],
            expenditureTotal: { governmentManagedFundsBudget: "18.00" },
          },
          governmentManagedFundsTable: { note, declaredEmpty: true },
        },
      },
    ],
    [
      "没有读懂的表",
      {
        tables: {
          fiscalAppropriationTable: fundsReceived,
          governmentManagedFundsTable: { note, declaredEmpty: true },
        },
      },
      { unreadValues: ["/tables/governmentManagedFundsTable/rows"] },
    ],
    [
      "别处是零",
      {
        tables: {
          fiscalAppropriationTable: { expenditureTotal: { governmentManagedFundsBudget: "0.00" } },
          governmentManagedFundsTable: { note, declaredEmpty: true },
        },
      },
    ],
  ])("says nothing of an empty table: %s", (_, budget, more) => {
    expect(severities(budget, more)).toEqual([]);
  });
});
