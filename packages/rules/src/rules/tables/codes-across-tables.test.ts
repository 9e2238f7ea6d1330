import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { codesAcrossTables } from "./codes-across-tables.js";

type Rows = readonly (readonly [code: string, total: string | null])[];
const names: Readonly<Record<string, string>> = { 205: "教育支出", 20502: "普通教育", 2050201: "学前教育" };
const table = (rows: Rows, total = "10") => ({
  rows: rows.map(([code, amount]) => ({ code, name: names[code] ?? "其他", total: amount })),
  totalRow: { total },
});
const whole: Rows = [
  ["205", "10"],
  ["20502", "10"],
  ["2050201", "6"],
  ["2050202", "3"],
  ["2050203", "1"],
];
const without = (code: string) => whole.filter(([each]) => each !== code);
const renamed = (from: string, to: string) =>
  whole.map(([code, amount]) => [code === from ? to : code, amount] as const);
const alone = { revenueRows: [{ name: "一、财政拨款收入", amount: "10" }], revenueTotal: "10" };

const pair = (revenue: Rows, spent: Rows, total = "10"): Example => ({
  budget: { tables: { revenueTable: table(revenue, total), expenditureTable: table(spent) } },
});
const budgets = (general: Rows, spent: Rows, summary = {}): Example => ({
  budget: {
    tables: {
      ...(summary && { summaryTable: summary }),
      generalPublicBudgetTable: table(general),
      expenditureTable: table(spent),
    },
  },
});

describe("codes-across-tables", () => {
  it.each<[string, Example]>([
    ["收入与支出同样的科目", pair(whole, whole)],
    ["一般公共预算同样的科目", budgets(whole, whole, alone)],
    ["没有钱的一行", pair([...whole, ["2050204", null]], whole)],
    ["有别的收入，支出总表多一项", budgets(without("2050203"), whole)],
    ["另一张表只列到款", pair(whole, whole.slice(0, 2))],
    ["另一张表只列项", pair(whole, whole.slice(2))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(codesAcrossTables, example).outcome).toBe("passed");
  });

  it.each<[string, Example, RegExp]>([
    [
      "支出总表漏一项",
      pair(whole, without("2050203")),
      /部门收入总表的“2050203 其他”在部门支出总表里没有列示/,
    ],
    [
      "收入总表漏一项",
      pair(without("2050203"), whole),
      /部门支出总表的“2050203 其他”在部门收入总表里没有列示/,
    ],
    ["一般公共预算多一项", budgets(whole, without("2050203")), /三本预算的支出表的“2050203 其他”/],
    [
      "只有财政拨款，支出总表多一项",
      budgets(without("2050203"), whole, alone),
      /部门支出总表的“2050203 其他”/,
    ],
    [
      "编码写错",
      pair(renamed("2050203", "2050205"), whole),
      /“2050205 其他”在部门支出总表里没有列示，那里同一金额的是“2050203 其他”/,
    ],
  ])("fails: %s", (_, example, message) => {
    const { outcome, cases } = verdictOn(codesAcrossTables, example);
    expect(outcome).toBe("failed");
    const failed = cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(message);
  });

  const repairsOf = (example: Example) =>
    verdictOn(codesAcrossTables, example).cases.map((each) => each.outcome === "failed" && each.repairs);

  it("proposes the row that is missing, in the table that has its class", () => {
    const row = {
      kind: "missing-row",
      from: "",
      to: "1.00",
      advice:
        "部门支出总表像是漏了“2050203 其他”这一行：合计 1.00（部门收入总表列有），请补列，或核对编码是否写错",
    };
    expect(repairsOf(pair(whole, without("2050203")))).toEqual([
      [{ ...row, pointer: "/tables/expenditureTable/rows/-" }],
    ]);
    const lacking = budgets(without("2050203"), whole, alone);
    const funds = { governmentManagedFundsTable: table([["212", "5"]]) };
    const both = { budget: { tables: { ...lacking.budget?.tables, ...funds } } } as Example;
    expect(repairsOf(lacking)).toMatchObject([[{ pointer: "/tables/generalPublicBudgetTable/rows/-" }]]);
    expect(repairsOf(both)).toMatchObject([[{ pointer: "/tables/generalPublicBudgetTable/rows/-" }]]);
  });

  it("proposes no row where another code is as likely wrong, or no table is the one", () => {
    expect(repairsOf(pair(renamed("2050203", "2050205"), whole))).toEqual([undefined]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["合计不同", pair(whole, whole, "12")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(codesAcrossTables, example).outcome).toBe("skipped");
  });
});
