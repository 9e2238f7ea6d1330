import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { indicatorDirection } from "./indicator-direction.js";

const of = (name: string, comparator: string | null, level2 = "quality", unit = "%"): Example => ({
  budget: {
    projects: [
      {
        name: "河道保洁",
        indicators: [
          { level1: "output", level2, name, targetValue: { kind: "number", comparator, number: "90", unit } },
        ],
      },
    ] as never,
  },
});

describe("indicator-direction", () => {
  it.each<[string, Example]>([
    ["至少", of("群众满意度", "≥")],
    ["差错至多", of("差错率", "≤")],
    ["处理投诉至少", of("投诉处理率", "≥")],
    ["成本至多", of("项目成本", "≤", "cost", "万元")],
    ["控制的次数", of("会议控制次数", "≤", "quantity", "次")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorDirection, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    ["满意度至多", of("群众满意度", "≤"), "warning"],
    ["合格率小于", of("验收合格率", "<"), "warning"],
    ["事故至少", of("安全事故起数", "≥", "quality", "起"), "warning"],
    ["次数至多", of("巡查次数", "≤", "quantity", "次"), "info"],
  ])("fails: %s", (_, example, severity) => {
    const failed = verdictOn(indicatorDirection, example).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ severity }]);
  });

  it.each<[string, Example]>([
    ["没有指标", { budget: {} }],
    ["没有比较符", of("群众满意度", null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorDirection, example).outcome).toBe("skipped");
  });
});
