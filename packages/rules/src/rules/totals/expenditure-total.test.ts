import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { expenditureTotal } from "./expenditure-total.js";

const spent = (total: string, parts: Record<string, string | null>) => ({
  budget: { expenditure: { total, ...parts } },
});

describe("expenditure-total", () => {
  it.each([
    [
      "人员＋公用＋项目",
      spent("100.5", { personnelExpenses: "60", routineOperatingExpenses: "10.5", projectExpenditure: "30" }),
    ],
    ["基本＋项目", spent("100", { basicExpenditure: "70", projectExpenditure: "30" })],
    [
      "另有结转下年",
      spent("100", { basicExpenditure: "70", projectExpenditure: "20", carriedForward: "10" }),
    ],
    [
      "四舍五入差 0.01",
      spent("100.01", { personnelExpenses: "60", routineOperatingExpenses: "10", projectExpenditure: "30" }),
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(expenditureTotal, example).outcome).toBe("passed");
  });

  it.each([
    ["beside 人员支出", undefined, "passed"],
    ["as a part of it", "personnelExpenses", "failed"],
  ] as const)("takes 对个人和家庭的补助 %s", (_, within, outcome) => {
    const economicItems = [{ name: "对个人和家庭的补助支出", amount: "4.5", ...(within && { within }) }];
    const parts = { personnelExpenses: "60", routineOperatingExpenses: "10.5", projectExpenditure: "25" };
    const budget = { expenditure: { total: "100", ...parts, economicItems } };
    expect(verdictOn(expenditureTotal, { budget }).outcome).toBe(outcome);
  });

  it("takes basic expenditure as it is stated where a third part of it is named", () => {
    const economicItems = [{ name: "对个人和家庭的补助", amount: "50", within: "basicExpenditure" }] as const;
    const parts = { personnelExpenses: "700", routineOperatingExpenses: "150", projectExpenditure: "100" };
    const stated = (basicExpenditure: string) => ({
      budget: { expenditure: { total: "1000", basicExpenditure, ...parts, economicItems } },
    });
    expect(verdictOn(expenditureTotal, stated("900")).outcome).toBe("passed");
    expect(verdictOn(expenditureTotal, stated("920")).outcome).toBe("failed");
  });

  it.each([
    ["1000", "skipped"],
    ["700", "failed"],
  ])("of a table, which may have other uses, leaves what falls short to its rules: %s", (total, outcome) => {
    const example = spent(total, { basicExpenditure: "700", projectExpenditure: "100" });
    const sources = Object.fromEntries(
      ["total", "basicExpenditure", "projectExpenditure"].map((field) => [
        `/expenditure/${field}`,
        [{ text: "", group: "/tables/expenditureTable", decimals: 2 }],
      ]),
    ) as unknown as Sources;
    expect(verdictOn(expenditureTotal, { ...example, sources }).outcome).toBe(outcome);
  });

  it("fails where the parts do not add up, and says by how much", () => {
    const verdict = verdictOn(
      expenditureTotal,
      spent("100", { personnelExpenses: "60.42", routineOperatingExpenses: "10", projectExpenditure: "30" }),
    );
    expect(verdict.cases).toMatchObject([
      { outcome: "failed", message: "支出总计 100.00 与各项之和 100.42 不符，少 0.42" },
    ]);
    expect(verdict.cases[0]?.evidence.map(({ pointer }) => pointer)).toEqual([
      "/expenditure/total",
      "/expenditure/personnelExpenses",
      "/expenditure/routineOperatingExpenses",
      "/expenditure/projectExpenditure",
    ]);
  });

  it.each([
    ["its basic expenditure", { basicExpenditure: "60" }],
    ["the parts of it", { personnelExpenses: "50", routineOperatingExpenses: "10" }],
    ["both", { basicExpenditure: "61", personnelExpenses: "50", routineOperatingExpenses: "10" }],
  ])("warns of one budget by itself, stated by %s", (_, basic) => {
    const stated = { ...basic, projectExpenditure: "20" };
    const verdict = verdictOn(expenditureTotal, {
      budget: { expenditure: { generalPublicBudget: "90" }, appropriations: { generalPublicBudget: stated } },
    });
    expect(verdict.cases).toMatchObject([
      { outcome: "skipped" },
      {
        outcome: "failed",
        severity: "warning",
        message: "一般公共预算支出 90.00 与各项之和 80.00 不符，多 10.00",
      },
    ]);
  });

  it("takes 对个人和家庭的补助 of one budget beside its 人员经费", () => {
    const economicItems = [{ name: "对个人和家庭的补助", amount: "4.5" }];
    const parts = { personnelExpenses: "60", routineOperatingExpenses: "10.5", projectExpenditure: "25" };
    const budget = {
      expenditure: { generalPublicBudget: "100" },
      appropriations: { generalPublicBudget: { ...parts, economicItems } },
    };
    expect(verdictOn(expenditureTotal, { budget }).cases[1]).toMatchObject({ outcome: "passed" });
  });

  it("reports nothing on one budget of whose basic expenditure only a part is stated", () => {
    const stated = { personnelExpenses: "50", projectExpenditure: "20" };
    const budget = {
      expenditure: { generalPublicBudget: "90" },
      appropriations: { generalPublicBudget: stated },
    };
    expect(verdictOn(expenditureTotal, { budget }).cases).toMatchObject([{ outcome: "skipped" }]);
  });

  it("does not hold what the department spends in all against one budget", () => {
    const stated = { basicExpenditure: "60", projectExpenditure: "40" };
    const verdict = verdictOn(expenditureTotal, {
      budget: {
        expenditure: { total: "100", generalPublicBudget: "90" },
        appropriations: { generalPublicBudget: stated },
      },
    });
    expect(verdict.outcome).toBe("skipped");
  });

  it.each([
    [
      "相等",
      { fiscalAppropriation: "9", generalPublicBudget: "8", governmentManagedFundsBudget: "1" },
      "passed",
    ],
    ["没有写全", { fiscalAppropriation: "9", generalPublicBudget: "8" }, "skipped"],
    [
      "大于",
      { fiscalAppropriation: "9", generalPublicBudget: "9", governmentManagedFundsBudget: "1" },
      "failed",
    ],
    ["各本没有写", { fiscalAppropriation: "9" }, "skipped"],
  ])("财政拨款支出 and the three budgets: %s", (_, expenditure, outcome) => {
    const { cases } = verdictOn(expenditureTotal, { budget: { expenditure } });
    expect(cases[1]).toMatchObject({ outcome });
    expect(cases[1]).not.toHaveProperty("severity");
  });

  it("only warns where all three budgets are stated and fall short", () => {
    const expenditure = {
      fiscalAppropriation: "9",
      generalPublicBudget: "7",
      governmentManagedFundsBudget: "1",
      stateCapitalOperationsBudget: "0",
    };
    expect(verdictOn(expenditureTotal, { budget: { expenditure } }).cases[1]).toMatchObject({
      outcome: "failed",
      severity: "warning",
    });
  });

  it("leaves what is carried forward out of what final accounts spent in the year", () => {
    const expenditure = {
      total: "105",
      currentYearExpenditure: "100",
      basicExpenditure: "60",
      projectExpenditure: "40",
      carriedForward: "5",
    };
    const of = (kind: "budget" | "finalAccounts") =>
      verdictOn(expenditureTotal, { budget: { kind, expenditure } }).outcome;
    expect(of("finalAccounts")).toBe("passed");
    expect(of("budget")).toBe("passed");
  });

  it.each([
    ["没有支出", { budget: {} }],
    ["未披露公用经费", spent("100", { personnelExpenses: "60", projectExpenditure: "30" })],
    [
      "总计留空",
      { budget: { expenditure: { total: null, basicExpenditure: "60", projectExpenditure: "40" } } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(expenditureTotal, example).outcome).toBe("skipped");
  });
});
