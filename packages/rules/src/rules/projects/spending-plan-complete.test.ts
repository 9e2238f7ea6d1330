import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { spendingPlanComplete } from "./spending-plan-complete.js";

const plan = (...steps: readonly (readonly [month: number, cumulative: string | null])[]) => ({
  budget: {
    projects: [{ name: "护路", spendingPlan: steps.map(([month, cumulative]) => ({ month, cumulative })) }],
  },
});

describe("spending-plan-complete", () => {
  it.each([
    ["100%", plan([3, "30"], [12, "100"])],
    ["100.00%", plan([12, "100.00"])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(spendingPlanComplete, example).outcome).toBe("passed");
  });

  it.each([
    ["不足", plan([3, "30"], [12, "99.5"]), "99.5%"],
    ["超过", plan([12, "110"]), "110%"],
    ["零", plan([12, "0"]), "0%"],
  ])("fails: %s", (_, example, share) => {
    expect(verdictOn(spendingPlanComplete, example).cases).toMatchObject([
      { outcome: "failed", message: `项目1“护路”的资金支出计划到12月底为 ${share}，应为 100%` },
    ]);
  });

  it.each([
    ["没有项目", {}],
    ["没有计划", plan()],
    ["没有12月底一栏", plan([3, "30"], [10, "75"])],
    ["12月底留空", plan([12, null])],
    [
      "预算数为零",
      { budget: { projects: [{ budget: "0", spendingPlan: [{ month: 12, cumulative: "0" }] }] } },
    ],
    ["各期分列", plan([3, "30"], [6, "25"], [9, "25"], [12, "20"])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(spendingPlanComplete, example).outcome).toBe("skipped");
  });
});
