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
/** 收支总表 by use: 合计, 人员经费, 公用经费, 项目支出. */
type Split = readonly [
  amount: string | null,
  personnel: string | null,
  routine: string | null,
  project: string | null,
];
const split = ([amount, personnelExpenses, routineOperatingExpenses, projectExpenditure]: Split) => ({
  name: "教育支出",
  amount,
  personnelExpenses,
  routineOperatingExpenses,
  projectExpenditure,
});
const summary = (rows: readonly Split[], total: Split, more: object = {}): Tables => {
  const { name: _, amount, ...expenditureByUse } = split(total);
  return {
    summaryTable: { expenditureRows: rows.map(split), expenditureTotal: amount, expenditureByUse, ...more },
  };
};
const sources = { total: "12", fiscalAppropriation: "10", generalPublicBudgetAppropriation: "10" };

describe("row-columns", () => {
  it.each<[string, Tables]>([
    ["基本加项目", { expenditureTable: { rows: [use("3", "1", "2")], totalRow: use("3", "1", "2") } }],
    ["空白为零", { generalPublicBudgetTable: { rows: [use("1", "1", null)] } }],
    ["收支总表按用途分列", summary([["6", "1", "2", "3"]], ["6", "1", "2", "3"])],
    [
      "收支总表另有基本支出小计",
      {
        summaryTable: { expenditureRows: [{ ...split(["6", "1", "2", "3"]), basicExpenditure: "3" }] },
      },
    ],
    [
      "支出总表没有基本支出小计",
      {
        expenditureTable: {
          rows: [
            { total: "6", personnelExpenses: "1", routineOperatingExpenses: "2", projectExpenditure: "3" },
          ],
        },
      },
    ],
    [
      "结转不分用途，合计行不比",
      summary([["5", "1", "2", "2"]], ["6", "1", "2", "2"], { carriedForward: "1" }),
    ],
    [
      "上年数不在其中",
      { generalPublicBudgetTable: { rows: [{ ...use("3", "1", "2"), previousTotal: "9" }] } },
    ],
    [
      "上年结转另列一列",
      {
        generalPublicBudgetTable: {
          rows: [{ ...use("7", "1", "2"), broughtForward: "4" }, use("5", "3", "2")],
          totalRow: { ...use("12", "4", "4"), broughtForward: "4" },
        },
      },
    ],
    [
      "财政拨款支出表把上年结转另列一列",
      {
        fiscalExpenditureTable: {
          rows: [{ ...use("7", "1", "2"), broughtForward: "4" }, use("5", "3", "2")],
          totalRow: { ...use("12", "4", "4"), broughtForward: "4" },
        },
      },
    ],
    [
      "上年结转是其中的数",
      { governmentManagedFundsTable: { rows: [{ ...use("3", "1", "2"), broughtForward: "2" }] } },
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

  it.each([
    ["本年收入小计", { currentYearRevenue: "4" }],
    ["上年结转小计", { broughtForward: "2", total: "7" }],
  ])("fails in a subtotal of the revenue table: %s", (_, wrong) => {
    const row = {
      total: "8",
      currentYearRevenue: "5",
      generalPublicBudgetAppropriation: "4",
      otherRevenue: "1",
      broughtForward: "3",
      carriedOver: { generalPublicBudget: "2", unitOwnFunds: "1" },
    };
    const right = on({ revenueTable: { rows: [row], totalRow: row } }).cases;
    expect(right.every(({ outcome }) => outcome === "passed")).toBe(true);
    const { cases } = on({ revenueTable: { rows: [{ ...row, ...wrong }], totalRow: row } });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(1);
  });

  it("fails in one row of a table that sets 上年结转 beside the uses", () => {
    const row = { ...use("7", "1", "2"), broughtForward: "4" };
    const wrong = { ...use("9", "1", "2"), broughtForward: "4" };
    const { cases } = on({ generalPublicBudgetTable: { rows: [row, row, wrong] } });
    expect(cases).toMatchObject([
      { outcome: "passed" },
      { outcome: "passed" },
      { outcome: "failed", message: expect.stringContaining("上年结转之和为 7.00，合计多 2.00") },
    ]);
  });

  const appropriated = (currentYearAppropriation: string, total = "7") => ({
    ...use(total, "1", "2"),
    currentYearAppropriation,
    broughtForward: "4",
  });
  const none = { ...use("3", "1", "2"), currentYearAppropriation: "3", broughtForward: null };
  it.each([
    ["相符", appropriated("3"), 0],
    ["当年小计不对", appropriated("4"), 2],
    ["合计不对", appropriated("3", "8"), 2],
    ["没有结转", none, 0],
    ["没有结转，小计不对", { ...none, currentYearAppropriation: "2" }, 2],
  ])("adds up 当年财政拨款 where it is set apart: %s", (_, row, count) => {
    const rows = [appropriated("3"), appropriated("3"), row];
    const { cases } = on({ generalPublicBudgetTable: { rows } });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(count);
  });

  it("fails in 财政拨款支出表", () => {
    expect(on({ fiscalExpenditureTable: { rows: [use("4", "1", "2")] } }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("的合计为 4.00，基本支出、项目支出之和为 3.00") },
    ]);
  });

  it("fails in 收支总表 with the row and its uses", () => {
    const tables = summary(
      [
        ["6", "1", "2", "3"],
        ["6", "1.3", "2", "3"],
      ],
      ["12", "2", "4", "6"],
    );
    expect(on(tables).cases).toMatchObject([
      { outcome: "passed" },
      {
        outcome: "failed",
        message:
          "部门收支总表“教育支出”的金额为 6.00，人员经费、日常公用经费、项目支出之和为 6.30，金额少 0.30",
      },
      { outcome: "passed" },
    ]);
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    ["收支总表的用途是逐行列的", summary([], ["12", "2", "4", "5"])],
    ["收支总表另有一列补助", summary([["7", "1", "2", "3"]], ["7", "1", "2", "3"])],
    ["没有合计行，各行都少", { expenditureTable: { rows: [use("9", "1", "2"), use("8", "1", "2")] } }],
    [
      "基本支出只列一半",
      { expenditureTable: { rows: [{ total: "9", personnelExpenses: "1", projectExpenditure: "2" }] } },
    ],
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

  describe("a total whose parts are all blank", () => {
    const of = (...rows: readonly (readonly [code: string, ...Parameters<typeof use>])[]) =>
      on({ expenditureTable: { rows: rows.map(([code, ...amounts]) => ({ code, ...use(...amounts) })) } });
    const blank = ["2080105", "4", null, null] as const;
    const filled = [
      ["2080101", "1", "1", null],
      ["2080102", "2", null, "2"],
      ["2080103", "3", "1", "2"],
    ] as const;

    it("is not filled in where the rows of its level are", () => {
      const { cases } = of(...filled, blank);
      expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
        {
          severity: "warning",
          message: "部门支出总表“2080105”的合计为 4.00，基本支出、项目支出却都空着，请补填",
        },
      ]);
    });

    it.each([
      ["too few others are filled", [...filled.slice(1), blank]],
      ["other levels alone are filled", [...filled, ["20801", "10", null, null] as const]],
      ["several rows have no parts", [...filled, blank, ["2080106", "5", null, null] as const]],
      ["it is zero", [...filled, ["2080105", "0.00", null, null] as const]],
    ])("says nothing where %s, while the filled rows add up", (_, rows) => {
      expect(of(...rows).cases.map(({ outcome }) => outcome)).toEqual(
        rows.map(([, , basic, project]) => ((basic ?? project) ? "passed" : "skipped")),
      );
    });
  });

  it("tells of a total that was left blank beside amounts", () => {
    const rows = [use("1", "1", "0"), use(null, "1", "2"), use(null, null, null)];
    expect(
      on({ expenditureTable: { rows } }).cases.filter(({ outcome }) => outcome === "failed"),
    ).toMatchObject([
      { severity: "warning", message: expect.stringContaining("空着，基本支出、项目支出却填有数") },
    ]);
  });
});
