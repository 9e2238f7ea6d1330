import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { revenueByFunction } from "./revenue-by-function.js";

const table = (health: string, housing: string, total = "10") => ({
  rows: [
    { code: "210", name: "卫生健康支出", total: health },
    { code: "221", name: "住房保障支出", total: housing },
  ],
  totalRow: { total },
});
const alone = { revenueRows: [{ name: "一、财政拨款收入", amount: "10" }], revenueTotal: "10" };
const mixed = {
  revenueRows: [...alone.revenueRows, { name: "二、事业收入", amount: "1" }],
  revenueTotal: "11",
};
const pair = (one: object, other: object, summaryTable: object = alone): Example => ({
  budget: { tables: { summaryTable, revenueTable: one, expenditureTable: other } },
});

describe("revenue-by-function", () => {
  it("passes rows that agree, and rounding", () => {
    expect(verdictOn(revenueByFunction, pair(table("6", "4"), table("6", "4"))).outcome).toBe("passed");
    expect(verdictOn(revenueByFunction, pair(table("6.01", "4"), table("6", "4"))).outcome).toBe("passed");
  });

  it.each([
    ["只有财政拨款", alone, "error"],
    ["有别的收入", mixed, "warning"],
  ])("fails where a row differs: %s", (_, summary, severity) => {
    const three = (amount: string) => {
      const { rows, totalRow } = table("6", "4");
      return { rows: [...rows, { code: "205", name: "教育支出", total: amount }], totalRow };
    };
    const { cases } = verdictOn(revenueByFunction, pair(three("5"), three("7"), summary));
    const failed = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ severity, message: expect.stringContaining("“205 教育支出”") }]);
  });

  it("tells of many rows that are out of place as one", () => {
    const { cases } = verdictOn(revenueByFunction, pair(table("4", "6"), table("6", "4")));
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("像是错了行") }]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["合计不同", pair(table("6", "4", "11"), table("6", "4"))],
    ["有别的收入，多数不同", pair(table("4", "6"), table("6", "4"), mixed)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(revenueByFunction, example).outcome).toBe("skipped");
  });
});
