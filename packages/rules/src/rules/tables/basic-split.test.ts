import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { basicSplit } from "./basic-split.js";

type Row = readonly [total: string | null, personnel?: string | null, routine?: string | null];

const on = (...rows: readonly Row[]) =>
  verdictOn(basicSplit, {
    budget: {
      tables: {
        basicExpenditureTable: {
          rows: rows.map(([total, personnelExpenses, routineOperatingExpenses]) => ({
            code: "30201",
            name: "办公费",
            total,
            ...(personnelExpenses !== undefined && { personnelExpenses }),
            ...(routineOperatingExpenses !== undefined && { routineOperatingExpenses }),
          })),
        },
      },
    },
  });

const both = { basicExpenditure: "4", personnelExpenses: "1", routineOperatingExpenses: "4" };

describe("basic-split", () => {
  it.each<[string, Row[]]>([
    ["一列空白", [["3", null, "3"]]],
    ["两列都有", [["3", "1", "2"]]],
  ])("passes: %s", (_, rows) => {
    expect(on(...rows).outcome).toBe("passed");
  });

  it("fails with the row", () => {
    expect(on(["3", null, "3"], ["3", "1", "3"]).cases).toMatchObject([
      { outcome: "passed" },
      {
        outcome: "failed",
        message:
          "一般公共预算基本支出表“30201 办公费”的合计为 3.00，人员经费、日常公用经费之和为 4.00，合计少 1.00",
      },
    ]);
  });

  it.each<[string, object]>([
    ["收支总表", { summaryTable: { expenditureRows: [{ name: "教育支出", ...both }] } }],
    ["支出总表", { expenditureTable: { rows: [both] } }],
    ["财政拨款支出表", { fiscalExpenditureTable: { rows: [both] } }],
    ["政府性基金预算支出表", { governmentManagedFundsTable: { totalRow: both } }],
  ])("fails in a table that prints 基本支出 and both parts: %s", (_, tables) => {
    expect(verdictOn(basicSplit, { budget: { tables } }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("的基本支出为 4.00") },
    ]);
  });

  it("fails in 财政拨款基本支出表", () => {
    const rows = [{ code: "30201", total: "4", personnelExpenses: "1", routineOperatingExpenses: "4" }];
    const { cases } = verdictOn(basicSplit, {
      budget: { tables: { fiscalBasicExpenditureTable: { rows } } },
    });
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("合计少 1.00") }]);
  });

  it.each<[string, object]>([
    [
      "可能另有一列补助",
      { rows: [{ ...both, basicExpenditure: "9" }], totalRow: { ...both, basicExpenditure: "9" } },
    ],
    ["没有基本支出一列", { rows: [{ personnelExpenses: "1", routineOperatingExpenses: "2" }] }],
  ])("is skipped in 支出总表: %s", (_, expenditureTable) => {
    expect(verdictOn(basicSplit, { budget: { tables: { expenditureTable } } }).outcome).toBe("skipped");
  });

  it.each<[string, Row[]]>([
    ["没有报表", []],
    ["没有分列", [["3"]]],
    ["只分一列", [["3", "3"]]],
    ["空行", [[null, null, null]]],
  ])("is skipped: %s", (_, rows) => {
    expect(on(...rows).outcome).toBe("skipped");
  });
});
