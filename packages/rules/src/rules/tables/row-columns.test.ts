import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rowColumns } from "./row-columns.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const on = (tables: Tables) => verdictOn(rowColumns, { budget: { tables } });
const use = (total: string | null, basicExpenditure: string | null, projectExpenditure: string | null) => ({
  total,
  basicExpenditure,
  projectExpenditure,
});
const sources = { total: "12", fiscalAppropriation: "10", generalPublicBudgetAppropriation: "10" };

describe("row-columns", () => {
  it.each<[string, Tables]>([
    ["基本加项目", { expenditureTable: { rows: [use("3", "1", "2")], totalRow: use("3", "1", "2") } }],
    ["空白为零", { generalPublicBudgetTable: { rows: [use("1", "1", null)] } }],
    [
      "上年数不在其中",
      { generalPublicBudgetTable: { rows: [{ ...use("3", "1", "2"), previousTotal: "9" }] } },
    ],
    [
      "已有财政拨款小计",
      { revenueTable: { rows: [{ ...sources, otherRevenue: "1", broughtForward: "1" }] } },
    ],
    [
      "已有单位资金小计",
      { revenueTable: { rows: [{ ...sources, unitOwnFunds: "2", publicServiceRevenue: "2" }] } },
    ],
  ])("passes: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("passed");
  });

  it("fails in the row that does not add up, the total row included", () => {
    const row = { code: "2010301", name: "行政运行", ...use("30", "20", "11") };
    expect(on({ expenditureTable: { rows: [row] } }).cases).toMatchObject([
      {
        outcome: "failed",
        message: "部门支出总表“2010301 行政运行”的合计为 30.00，基本支出、项目支出之和为 31.00，合计少 1.00",
      },
    ]);
    expect(on({ expenditureTable: { totalRow: use("32", "20", "11") } }).cases).toMatchObject([
      { outcome: "failed" },
    ]);
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    ["只有合计一列", { expenditureTable: { rows: [{ total: "3" }] } }],
    ["空行", { expenditureTable: { rows: [use(null, null, null)] } }],
    ["可能另有一列", { expenditureTable: { rows: [use("9", "1", "2")], totalRow: use("9", "1", "2") } }],
  ])("is skipped: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("skipped");
  });

  it("the columns of one budget's table are all there are", () => {
    const tables = { generalPublicBudgetTable: { rows: [use("9", "1", "2")], totalRow: use("9", "1", "2") } };
    expect(on(tables).cases.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
  });
});
