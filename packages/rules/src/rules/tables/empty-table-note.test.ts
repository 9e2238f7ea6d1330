import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { emptyTableNote } from "./empty-table-note.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const on = (tables: Tables) => verdictOn(emptyTableNote, { budget: { tables } });
const noted = { note: "注：故本表为空表。", declaredEmpty: true };

describe("empty-table-note", () => {
  it.each<[string, Tables]>([
    ["没有行", { governmentManagedFundsTable: noted }],
    [
      "空白和零",
      {
        governmentManagedFundsTable: {
          ...noted,
          rows: [{ code: "212", total: "0" }],
          totalRow: { total: null },
        },
      },
    ],
    [
      "上年的数不算",
      { threePublicExpensesTable: { ...noted, current: { total: null }, previous: { total: "3" } } },
    ],
    [
      "无“三公”经费而有机关运行经费",
      {
        threePublicExpensesTable: {
          note: "注：本部门无“三公”经费。",
          declaredEmpty: true,
          current: { total: "0", agencyOperatingExpenses: "61.2" },
        },
      },
    ],
  ])("passes: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("passed");
  });

  it("does not call a table empty of which a cell was not read", () => {
    const tables = { stateCapitalOperationsTable: { ...noted, rows: [{ code: "223", name: "某科目" }] } };
    const unreadValues = ["/tables/stateCapitalOperationsTable/rows/0/total"];
    expect(verdictOn(emptyTableNote, { budget: { tables }, unreadValues }).outcome).toBe("skipped");
    expect(verdictOn(emptyTableNote, { budget: { tables } }).outcome).toBe("passed");
  });

  it("fails with the words and how much stands above them", () => {
    const { cases } = on({
      threePublicExpensesTable: { ...noted, current: { total: "12.5", vehicleOperation: "12.5" } },
    });
    expect(cases).toMatchObject([
      { outcome: "failed", message: "“三公”经费支出表填有 2 个数，表下却说明“注：故本表为空表。”" },
    ]);
    expect(cases[0]?.evidence.map(({ pointer }) => pointer)).toContain(
      "/tables/threePublicExpensesTable/note",
    );
    const operating = { ...noted, current: { total: "0", agencyOperatingExpenses: "61.2" } };
    expect(on({ threePublicExpensesTable: operating }).outcome).toBe("failed");
    expect(
      on({ stateCapitalOperationsTable: { ...noted, rows: [{ code: "223", total: "1" }] } }).outcome,
    ).toBe("failed");
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    ["没有说明", { governmentManagedFundsTable: { totalRow: { total: "1" } } }],
    ["说明的是别的", { governmentManagedFundsTable: { note: "注：含所属单位。", totalRow: { total: "1" } } }],
  ])("is skipped: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("skipped");
  });
});
