import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { fundClosure } from "./fund-closure.js";

const revenue = { generalPublicBudgetAppropriation: "70", governmentManagedFundsAppropriation: "30" };
const expenditure = { personnelExpenses: "40", routineOperatingExpenses: "10", projectExpenditure: "50" };
const closing = (moreRevenue: object = {}, moreExpenditure: object = {}) => ({
  budget: { revenue: { ...revenue, ...moreRevenue }, expenditure: { ...expenditure, ...moreExpenditure } },
});

describe("fund-closure", () => {
  it.each([
    ["两本预算", closing()],
    ["三本预算", closing({ stateCapitalOperationsAppropriation: "5" }, { projectExpenditure: "55" })],
    ["其他收入为零", closing({ otherRevenue: "0", broughtForward: null })],
    ["四舍五入差 0.02", closing({}, { projectExpenditure: "50.02" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(fundClosure, example).outcome).toBe("passed");
  });

  it("fails where the two ways to the same money differ", () => {
    expect(verdictOn(fundClosure, closing({}, { routineOperatingExpenses: "10.42" })).cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "一般公共预算可用于项目的资金两种算法不符：拨款减人员经费和日常公用经费为 19.58，项目支出减基金等拨款为 20.00，前者少 0.42",
      },
    ]);
  });

  it("takes basic expenditure as it is stated where it is divided further", () => {
    const more = { within: "basicExpenditure", name: "对个人和家庭的补助", amount: "8" };
    const divided = (basicExpenditure: string) =>
      closing({}, { basicExpenditure, personnelExpenses: "32", economicItems: [more] });
    expect(verdictOn(fundClosure, divided("50")).outcome).toBe("passed");
    expect(verdictOn(fundClosure, divided("51")).outcome).toBe("failed");
  });

  it.each([
    ["没有基金", { budget: { revenue: { generalPublicBudgetAppropriation: "70" }, expenditure } }],
    ["基金留空", closing({ governmentManagedFundsAppropriation: null })],
    ["未披露人员经费", { budget: { revenue, expenditure: { projectExpenditure: "50" } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(fundClosure, example).outcome).toBe("skipped");
  });

  it("is skipped where there is other money, and names it", () => {
    const verdict = verdictOn(fundClosure, closing({ otherRevenue: "3" }, { carriedForward: "3" }));
    expect(verdict.cases).toMatchObject([
      { outcome: "skipped", reason: "另有其他收入、结转下年，三本预算的资金不能单独闭合" },
    ]);
  });
});
