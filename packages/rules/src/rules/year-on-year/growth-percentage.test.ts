import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { growthPercentage } from "./growth-percentage.js";

const grown = (total: string | null, baseAmount: string | null | undefined, percentage: string | null) => ({
  budget: {
    expenditure: {
      total,
      change: { percentage, ...(baseAmount !== undefined && { baseAmount }) },
    },
  },
});

describe("growth-percentage", () => {
  it.each([
    ["增加，两位小数", grown("2277.23", "1799.1", "26.58")],
    ["减少", grown("90", "100", "10")],
    ["持平", grown("100", "100", "0")],
    ["一位小数", grown("2277.23", "1799.1", "26.6")],
    ["末位差一，金额的舍入解释得了", grown("0.11", "0.1", "12")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(growthPercentage, example).outcome).toBe("passed");
  });

  it("fails where the percentage is another, and says which it should be", () => {
    expect(verdictOn(growthPercentage, grown("2277.65", "1799.1", "26.58")).cases).toMatchObject([
      { outcome: "failed", message: "支出总计由 1799.10 变为 2277.65，增减幅度应为 26.5994%，文中写 26.58%" },
    ]);
  });

  it.each([
    ["cut off", "12.34", "info"],
    ["one more than rounded", "12.36", undefined],
    ["one less than cut off", "12.33", undefined],
  ] as const)("by how much 12.349 % is wrong: %s", (_, percentage, severity) => {
    const [result] = verdictOn(growthPercentage, grown("1123.49", "1000", percentage)).cases;
    expect(result?.outcome).toBe("failed");
    expect(result?.outcome === "failed" && result.severity).toBe(severity);
  });

  it("looks at every changing figure, also those beside the three public expenses", () => {
    const change = { baseAmount: "1", percentage: "50" };
    const example = {
      budget: {
        threePublicExpenses: {
          officialReceptions: { amount: "1.5", change },
          otherItems: [{ name: "会议费", amount: "2", change }],
        },
      },
    };
    expect(verdictOn(growthPercentage, example).cases.map(({ outcome }) => outcome)).toEqual([
      "passed",
      "failed",
    ]);
  });

  it.each([
    ["没有幅度", grown("100", "90", null)],
    ["未披露上年数", grown("100", undefined, "5")],
    ["上年数留空", grown("100", null, "5")],
    ["上年为零", grown("100", "0", "100")],
    ["本年数留空", grown(null, "90", "5")],
    ["没有支出", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(growthPercentage, example).outcome).toBe("skipped");
  });

  it("says where the percentage was copied from", () => {
    const change = (baseAmount: string) => ({
      baseAmount,
      direction: "increase" as const,
      percentage: "25.00",
    });
    const budget = {
      statementItems: [
        { name: "学前教育", amount: "125", change: change("100") },
        { name: "小学教育", amount: "66", change: change("60") },
      ],
    };
    expect(verdictOn(growthPercentage, { budget }).cases).toMatchObject([
      { outcome: "passed" },
      {
        outcome: "failed",
        message: expect.stringContaining("与上一项支出科目1“学前教育”的相同，像是沿用了上一项的，请核对"),
      },
    ]);
  });
});
