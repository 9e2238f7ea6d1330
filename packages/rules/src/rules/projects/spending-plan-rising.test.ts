import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { spendingPlanRising } from "./spending-plan-rising.js";

const MONTHS = [3, 6, 10, 12];
const plan = (...shares: readonly (string | null)[]) => ({
  budget: {
    projects: [
      {
        name: "护路",
        spendingPlan: shares.map((cumulative, index) => ({ month: MONTHS[index] ?? 12, cumulative })),
      },
    ],
  },
});

describe("spending-plan-rising", () => {
  it.each([
    ["逐期上升", plan("30", "50", "75", "100")],
    ["不变也可", plan("0", "50", "50", "100")],
    ["中间留空", plan("30", null, "75", "100")],
    [
      "按月份而不按排列",
      {
        budget: {
          projects: [
            {
              spendingPlan: [
                { month: 12, cumulative: "100" },
                { month: 6, cumulative: "50" },
              ],
            },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(spendingPlanRising, example).outcome).toBe("passed");
  });

  it("is skipped where the periods stand by themselves", () => {
    expect(verdictOn(spendingPlanRising, plan("30", "25", "25", "20")).outcome).toBe("skipped");
  });

  it.each([
    [
      "下降，哪怕 1 个百分点",
      plan("30", "29", "75", "100"),
      "项目1“护路”的资金支出计划6月底 29%，低于3月底 30%；累计比例不应减少",
    ],
    [
      "隔着空白下降",
      plan("30", null, "25", "100"),
      "项目1“护路”的资金支出计划10月底 25%，低于3月底 30%；累计比例不应减少",
    ],
    [
      "超过 100%",
      plan("30", "50", "75", "100.5"),
      "项目1“护路”的资金支出计划12月底 100.5%，超出 0 至 100% 的范围",
    ],
    ["负数", plan("-5", "50"), "项目1“护路”的资金支出计划3月底 -5%，超出 0 至 100% 的范围"],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(spendingPlanRising, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([
    ["没有项目", {}],
    ["没有计划", { budget: { projects: [{ name: "护路" }] } }],
    ["全部留空", plan(null, null, null, null)],
    ["只有一期", plan("30")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(spendingPlanRising, example).outcome).toBe("skipped");
  });
});
