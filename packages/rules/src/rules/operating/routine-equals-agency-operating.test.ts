import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { routineEqualsAgencyOperating } from "./routine-equals-agency-operating.js";

type Nature = "administrative" | "civilServiceManaged" | "publicInstitution";
const figures = (routine: string | null, agency: string, nature?: Nature) => ({
  budget: {
    department: nature ? { nature } : {},
    expenditure: { routineOperatingExpenses: routine },
    agencyOperatingExpenses: { total: agency },
  },
});

describe("routine-equals-agency-operating", () => {
  it.each([
    ["行政单位", figures("61.2", "61.20", "administrative")],
    ["参公单位", figures("61.2", "61.2", "civilServiceManaged")],
    ["性质不明但相等", figures("61.2", "61.2")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(routineEqualsAgencyOperating, example).outcome).toBe("passed");
  });

  it.each([
    ["administrative", undefined],
    ["civilServiceManaged", undefined],
    [undefined, "warning"],
  ] as const)("fails for %s with severity %s beyond that of the rule", (nature, severity) => {
    const [result] = verdictOn(routineEqualsAgencyOperating, figures("61.21", "61.2", nature)).cases;
    expect(result).toMatchObject({
      outcome: "failed",
      message: "日常公用经费 61.21 与机关运行经费 61.20 不符，多 0.01",
    });
    expect(result?.outcome === "failed" && result.severity).toBe(severity);
  });

  it.each([
    ["80", "61.2", "passed", undefined],
    ["61.2", "80", "failed", "warning"],
  ] as const)("a department of several units: %s and %s", (routine, agency, outcome, severity) => {
    const { budget } = figures(routine, agency, "administrative");
    const units = [{ name: "某局本部" }, { name: "某局服务中心" }];
    const department = { ...budget.department, units };
    const [result] = verdictOn(routineEqualsAgencyOperating, { budget: { ...budget, department } }).cases;
    expect(result?.outcome).toBe(outcome);
    expect(result?.outcome === "failed" ? result.severity : undefined).toBe(severity);
  });

  it.each([
    ["下设党群服务中心、综合执法队、便民服务中心3个事业单位。", "机关运行经费预算60万元。"],
    ["本单位为行政单位。", "机关运行经费预算60万元（不含公务交通补贴）。"],
  ])("only warns beside what the words tell: %s %s", (about, text) => {
    const { budget } = figures("100", "60", "administrative");
    const occurrence = { position: { paragraph: 2 }, text, printed: "60万元", offset: 8, value: "60" };
    const [result] = verdictOn(routineEqualsAgencyOperating, {
      budget,
      sources: { "/agencyOperatingExpenses/total": [occurrence] },
      statement: [about, text],
    }).cases;
    expect(result).toMatchObject({ outcome: "failed", severity: "warning" });
  });

  it.each([
    ["more than 机关运行经费, beside other revenue", "75", { otherRevenue: "8" }, "warning"],
    ["more, beside what was carried over", "75", { broughtForward: "2" }, "warning"],
    ["less, beside other revenue", "55", { otherRevenue: "8" }, undefined],
    [
      "more, beside a budget's own money",
      "75",
      { otherRevenue: "0", governmentManagedFundsAppropriation: "8" },
      undefined,
    ],
  ])("routine expenses: %s", (_, routine, revenue, severity) => {
    const { budget } = figures(routine, "60", "administrative");
    const [result] = verdictOn(routineEqualsAgencyOperating, { budget: { ...budget, revenue } }).cases;
    expect(result?.outcome).toBe("failed");
    expect(result?.outcome === "failed" && result.severity).toBe(severity);
  });

  it("is certain beside a plain list of what the expenses are made of", () => {
    const { budget } = figures("100", "60", "administrative");
    const text = "机关运行经费预算60万元，包括办公费、邮电费、差旅费等。";
    const occurrence = { position: { paragraph: 1 }, text, printed: "60万元", offset: 8, value: "60" };
    const [result] = verdictOn(routineEqualsAgencyOperating, {
      budget,
      sources: { "/agencyOperatingExpenses/total": [occurrence] },
      statement: [text],
    }).cases;
    expect(result).toMatchObject({ outcome: "failed" });
    expect(result).not.toHaveProperty("severity");
  });

  it.each([
    ["机关运行经费为零，没有写明性质", figures("61.2", "0")],
    ["事业单位", figures("61.62", "61.2", "publicInstitution")],
    ["公用经费留空", figures(null, "61.2", "administrative")],
    ["未披露机关运行经费", { budget: { expenditure: { routineOperatingExpenses: "61.2" } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(routineEqualsAgencyOperating, example).outcome).toBe("skipped");
  });
});
