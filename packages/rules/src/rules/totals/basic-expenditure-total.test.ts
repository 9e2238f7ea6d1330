import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { basicExpenditureTotal } from "./basic-expenditure-total.js";

const split = (
  basicExpenditure: string | null | undefined,
  personnelExpenses: string | null,
  routineOperatingExpenses: string | null,
) => ({
  budget: {
    expenditure: {
      ...(basicExpenditure !== undefined && { basicExpenditure }),
      personnelExpenses,
      routineOperatingExpenses,
    },
  },
});

describe("basic-expenditure-total", () => {
  it.each([
    ["两项之和", split("710.26", "619.86", "90.40")],
    ["差在末位，四舍五入解释得了", split("710.27", "619.86", "90.40")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(basicExpenditureTotal, example).outcome).toBe("passed");
  });

  it("checks what is stated of one budget by itself", () => {
    const { budget } = split("60", "50", "10");
    const stated = { basicExpenditure: "60", personnelExpenses: "50", routineOperatingExpenses: "8" };
    const verdict = verdictOn(basicExpenditureTotal, {
      budget: { ...budget, appropriations: { generalPublicBudget: stated } },
    });
    expect(verdict.cases).toMatchObject([
      { outcome: "passed" },
      { outcome: "failed", message: "一般公共预算的基本支出 60.00 与各项之和 58.00 不符，多 2.00" },
    ]);
  });

  it("fails with the difference", () => {
    expect(verdictOn(basicExpenditureTotal, split("710.26", "619.86", "94.00")).cases).toMatchObject([
      { outcome: "failed", message: "基本支出 710.26 与各项之和 713.86 不符，少 3.60" },
    ]);
  });

  it("is skipped where a third part stands beside the two", () => {
    const { budget } = split("60", "50", "8");
    const economicItems = [{ name: "对个人和家庭的补助", within: "basicExpenditure" as const, amount: "2" }];
    const verdict = verdictOn(basicExpenditureTotal, {
      budget: { expenditure: { ...budget.expenditure, economicItems } },
    });
    expect(verdict.outcome).toBe("skipped");
  });

  it.each([
    ["未披露基本支出", split(undefined, "1", "2")],
    ["公用经费留空", split("3", "1", null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(basicExpenditureTotal, example).outcome).toBe("skipped");
  });
});
