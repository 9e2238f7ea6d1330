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

  it("fails with the difference", () => {
    expect(verdictOn(basicExpenditureTotal, split("710.26", "619.86", "94.00")).cases).toMatchObject([
      { outcome: "failed", message: "基本支出 710.26 与各项之和 713.86 不符，少 3.60" },
    ]);
  });

  it.each([
    ["未披露基本支出", split(undefined, "1", "2")],
    ["公用经费留空", split("3", "1", null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(basicExpenditureTotal, example).outcome).toBe("skipped");
  });
});
