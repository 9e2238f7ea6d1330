import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { fundExpenditureAppropriated } from "./fund-expenditure-appropriated.js";

const paid = (spent: string | null, received: string | null, more: object = {}): Example => ({
  budget: {
    revenue: { governmentManagedFundsAppropriation: received, ...more },
    expenditure: { governmentManagedFundsBudget: spent },
  },
});
const outcomeOf = (example: Example) => verdictOn(fundExpenditureAppropriated, example).cases[0]?.outcome;

describe("fund-expenditure-appropriated", () => {
  it.each([
    ["支出等于拨款", paid("140", "140.00")],
    ["都是零", paid("0", "0")],
  ])("passes: %s", (_, example) => {
    expect(outcomeOf(example)).toBe("passed");
  });

  it.each([
    ["支出写成零", "0", "支出 0.00"],
    ["支出多写", "410", "支出 410.00"],
  ])("fails: %s", (_, spent) => {
    expect(verdictOn(fundExpenditureAppropriated, paid(spent, "140")).cases[0]).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("政府性基金预算拨款 140.00"),
    });
  });

  it("asks for the state capital as well", () => {
    const budget = {
      revenue: { stateCapitalOperationsAppropriation: "20" },
      expenditure: { stateCapitalOperationsBudget: "2" },
    };
    expect(verdictOn(fundExpenditureAppropriated, { budget }).cases[1]?.outcome).toBe("failed");
  });

  it.each([
    ["没有写支出", paid(null, "140")],
    ["没有写拨款", paid("140", null)],
    ["有上年结转", paid("150", "140", { broughtForward: "10" })],
    ["文中写了基金的结转", { ...paid("150", "140"), statement: ["政府性基金上年结转10万元。"] }],
    ["决算", { budget: { ...paid("150", "140").budget, kind: "finalAccounts" as const } }],
  ])("is skipped: %s", (_, example) => {
    expect(outcomeOf(example) ?? "skipped").toBe("skipped");
  });
});
