import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { sameSpendingPlan } from "./same-spending-plan.js";

const project = (...cumulative: (string | null)[]) => ({
  spendingPlan: cumulative.map((share, index) => ({ month: (index + 1) * 3, cumulative: share })),
});
const listing = (...projects: ReturnType<typeof project>[]) => ({ budget: { projects } });
const ALIKE = project("30", "50", "100");

describe("same-spending-plan", () => {
  it.each([
    ["有一个不同", listing(ALIKE, ALIKE, project("20", "50", "100"))],
    ["期数不同", listing(ALIKE, ALIKE, project("30", "100"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(sameSpendingPlan, example).outcome).toBe("passed");
  });

  it("hints where all projects share one plan, however it is printed", () => {
    expect(
      verdictOn(sameSpendingPlan, listing(ALIKE, ALIKE, project("30.0", "50", "100.00"))).cases,
    ).toMatchObject([
      {
        outcome: "failed",
        message: "3 个项目的资金支出计划完全相同（3月底30%、6月底50%、9月底100%），请按各项目的实际进度填报",
        evidence: [0, 1, 2].map((index) => ({ pointer: `/projects/${index}/spendingPlan/0/cumulative` })),
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["只有两个项目", listing(ALIKE, ALIKE)],
    ["只有一期", listing(project("100"), project("100"), project("100"))],
    ["有一期留空的不算", listing(ALIKE, ALIKE, project("30", null, "100"))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(sameSpendingPlan, example).outcome).toBe("skipped");
  });
});
