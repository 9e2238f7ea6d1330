import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { revenueEqualsExpenditure } from "./revenue-equals-expenditure.js";

const printed = (decimals: number) => [
  { position: { line: 1, column: 1 }, text: "", printed: "", offset: 0, decimals },
];
const totals = (income: string, spending: string) => ({
  budget: { revenue: { total: income }, expenditure: { total: spending } },
});

describe("revenue-equals-expenditure", () => {
  it.each([
    ["相等", totals("2277.23", "2277.23")],
    ["尾零", totals("18", "18.00")],
    [
      "一处只印到整数",
      {
        ...totals("2277", "2277.23"),
        sources: { "/revenue/total": printed(0), "/expenditure/total": printed(2) },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).toBe("passed");
  });

  it("fails even for 0.01, as both print one figure", () => {
    expect(verdictOn(revenueEqualsExpenditure, totals("100.01", "100")).cases).toMatchObject([
      { outcome: "failed", message: "收入总计 100.01 与支出总计 100.00 不符，多 0.01" },
    ]);
  });

  it.each([
    ["未披露支出", { budget: { revenue: { total: "100" } } }],
    ["支出留空", { budget: { revenue: { total: "100" }, expenditure: { total: null } } }],
    [
      "收入不含上年结转",
      { budget: { revenue: { total: "90", broughtForward: "10" }, expenditure: { total: "100" } } },
    ],
    [
      "支出不含结转下年",
      { budget: { revenue: { total: "100" }, expenditure: { total: "90", carriedForward: "10" } } },
    ],
    [
      "决算，不知道是不是含结转结余",
      {
        budget: { kind: "finalAccounts", revenue: { total: "90" }, expenditure: { total: "100" } },
      } as const,
    ],
    [
      "决算，总计就是本年的",
      {
        budget: {
          kind: "finalAccounts",
          revenue: { total: "90", currentYearRevenue: "90" },
          expenditure: { total: "100", currentYearExpenditure: "100" },
        },
      } as const,
    ],
    [
      "决算，收入总计就是本年的，支出的本年合计没有写",
      {
        budget: {
          kind: "finalAccounts",
          revenue: { total: "90", currentYearRevenue: "90" },
          expenditure: { total: "100" },
        },
      } as const,
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).toBe("skipped");
  });

  it.each([
    ["此外还安排使用上年结转资金80.00万元。", "warning"],
    ["上年结转资金8.00万元，项目支出80.00万元。", undefined],
  ])("warns where the words tell of as much that was carried over: %s", (words, severity) => {
    const { cases } = verdictOn(revenueEqualsExpenditure, { ...totals("1000", "1080"), statement: [words] });
    expect(cases[0]?.outcome).toBe("failed");
    expect(cases[0]?.outcome === "failed" && cases[0].severity).toBe(severity);
  });

  it("fails in final accounts where the total is distinguished from what came in this year", () => {
    const example = {
      budget: {
        kind: "finalAccounts",
        revenue: { total: "100", currentYearRevenue: "90" },
        expenditure: { total: "101" },
      },
    } as const;
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).toBe("failed");
  });

  it("fails in final accounts where one of the totals holds more than what is of the year", () => {
    const example = {
      budget: {
        kind: "finalAccounts",
        revenue: { total: "100", currentYearRevenue: "100" },
        expenditure: { total: "101", currentYearExpenditure: "90" },
      },
    } as const;
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).toBe("failed");
  });

  it("is not excused by a carry-over that does not explain the difference", () => {
    const example = {
      budget: { revenue: { total: "90", broughtForward: "5" }, expenditure: { total: "100" } },
    };
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).toBe("failed");
  });

  const ofBudget = (more: Readonly<Record<string, string>> = {}) => ({
    budget: {
      kind: "finalAccounts" as const,
      appropriations: { fiscalAppropriation: { revenueTotal: "160", expenditureTotal: "180", ...more } },
    },
  });
  it("warns where both totals of appropriations are stated, and differ", () => {
    expect(verdictOn(revenueEqualsExpenditure, ofBudget()).cases.at(-1)).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: "财政拨款的收入总计 160.00 与财政拨款的支出总计 180.00 不符，少 20.00",
    });
  });

  it.each([
    ["they are", ofBudget({ expenditureTotal: "160" })],
    ["what was carried over stands beside them", ofBudget({ broughtForward: "20" })],
    ["the words tell of it", { ...ofBudget(), statement: ["另有年初结转结余20.00万元。"] }],
  ])("does not where %s", (_, example) => {
    expect(verdictOn(revenueEqualsExpenditure, example).outcome).not.toBe("failed");
  });
});
