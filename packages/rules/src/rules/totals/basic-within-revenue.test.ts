import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { basicWithinRevenue } from "./basic-within-revenue.js";

const paid = (basicExpenditure: string | null, revenue: object) => ({
  budget: { expenditure: { basicExpenditure }, revenue },
});

describe("basic-within-revenue", () => {
  it.each([
    ["拨款足够", paid("710.26", { generalPublicBudgetAppropriation: "1180.36" })],
    ["加上单位资金足够", paid("710.26", { generalPublicBudgetAppropriation: "700", otherRevenue: "20" })],
    ["加上结转足够", paid("710.26", { generalPublicBudgetAppropriation: "700", broughtForward: "10.26" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(basicWithinRevenue, example).outcome).toBe("passed");
  });

  it("fails where neither pays for it; the fund does not", () => {
    const example = paid("710.26", {
      generalPublicBudgetAppropriation: "118.36",
      governmentManagedFundsAppropriation: "1000",
    });
    expect(messagesOf(verdictOn(basicWithinRevenue, example))).toEqual([
      "基本支出 710.26 大于一般公共预算拨款 118.36，多 591.90；由其他资金安排的请说明",
    ]);
  });

  it.each([
    ["没有拨款数", paid("710.26", { otherRevenue: "1" })],
    ["没有基本支出", paid(null, { generalPublicBudgetAppropriation: "1" })],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(basicWithinRevenue, example).outcome).toBe("skipped");
  });
});
