import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { sidesChangeAlike } from "./sides-change-alike.js";

type Change = NonNullable<NonNullable<DepartmentBudgetJson["revenue"]>["change"]>;
const on = (income: Change, outgo: Change, amount = "30") =>
  verdictOn(sidesChangeAlike, {
    budget: { revenue: { total: "30", change: income }, expenditure: { total: amount, change: outgo } },
  });
const grew = (amount: string): Change => ({ direction: "increase", amount });

describe("sides-change-alike", () => {
  it.each<[string, Change, Change]>([
    ["一样", grew("3"), grew("3")],
    ["一边没有写数", grew("3"), { direction: "increase" }],
    ["都持平", { direction: "unchanged" }, { direction: "unchanged" }],
  ])("passes: %s", (_, income, outgo) => {
    expect(on(income, outgo).outcome).toBe("passed");
  });

  it.each<[string, Change, Change, string]>([
    ["方向相反", grew("3"), { direction: "decrease", amount: "3" }, "收入总计写“增加”，支出总计写“减少”"],
    ["一边持平", grew("3"), { direction: "unchanged" }, "支出总计写“持平”"],
    ["数不符", grew("3"), grew("3.5"), "前者少 0.50"],
  ])("fails: %s", (_, income, outgo, words) => {
    expect(on(income, outgo)).toMatchObject({
      outcome: "failed",
      cases: [{ message: expect.stringContaining(words) }],
    });
  });

  it("fails for one budget's appropriation and its expenditure", () => {
    const budget = {
      revenue: { fiscalAppropriation: "9", changes: { fiscalAppropriation: grew("1") } },
      expenditure: { fiscalAppropriation: "9", changes: { fiscalAppropriation: grew("2") } },
    };
    expect(verdictOn(sidesChangeAlike, { budget }).outcome).toBe("failed");
  });

  it.each([
    ["本年不相等", on(grew("3"), grew("4"), "31")],
    ["比的年度不同", on({ ...grew("3"), baseYear: 2019 }, { ...grew("4"), baseYear: 2020 })],
    ["比的数不同", on({ ...grew("3"), baseKind: "executed" }, grew("4"))],
    [
      "决算的收入合计、支出合计",
      verdictOn(sidesChangeAlike, {
        budget: {
          kind: "finalAccounts",
          revenue: { total: "30", change: grew("3") },
          expenditure: { total: "30", change: grew("4") },
        },
      }),
    ],
    ["只写一边", verdictOn(sidesChangeAlike, { budget: { revenue: { total: "3", change: grew("1") } } })],
  ])("is skipped: %s", (_, { outcome }) => {
    expect(outcome).toBe("skipped");
  });
});
