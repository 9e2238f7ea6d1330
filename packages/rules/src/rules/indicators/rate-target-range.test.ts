import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rateTargetRange } from "./rate-target-range.js";

const listing = (name: string, value: string, description = "") => ({
  budget: {
    projects: [
      { name: "河道保洁", indicators: [{ name, description, targetValue: parseIndicatorValue(value) }] },
    ],
  },
});

describe("rate-target-range", () => {
  it.each([
    ["设施完好率", "100%"],
    ["验收合格率", "≥95%"],
    ["验收合格率", "80-100%"],
    ["居民满意度", "≥80%"],
    ["居民满意度", "90%以上"],
    ["居民满意度", "≤100%"],
    ["居民不满意率", "≤5%"],
  ])("passes: %s %s", (name, value) => {
    expect(verdictOn(rateTargetRange, listing(name, value)).outcome).toBe("passed");
  });

  it.each<[string, string, string, string]>([
    // a part of a whole by its description
    ["患者规范管理率", "规范管理的患者占在管患者的比例", "≥110%", "failed"],
    ["患者规范管理率", "规范管理的患者占在管患者的比例", "≥93%", "passed"],
    ["产值提高率", "反映产值比上年的提高", "≥110%", "skipped"],
    // a digit too many
    ["患者规范管理率", "", "≥930%", "failed"],
    ["生产设备利用率", "", "≥1000%", "failed"],
    ["患者规范管理率", "", "≥130%", "skipped"],
    ["社会资本带动率", "", "≥800%", "skipped"],
    ["产值增长率", "", "≥950%", "skipped"],
  ])("%s, described as “%s”, %s is %s", (name, description, value, outcome) => {
    expect(verdictOn(rateTargetRange, listing(name, value, description)).outcome).toBe(outcome);
  });

  it.each([
    ["验收合格率达到110%，群众满意。", "failed"],
    ["居民满意度不低于 105.5 %。", "failed"],
    ["验收合格率达到100%。", "skipped"],
    ["验收合格率100.00%，任务完成率达到110%。", "skipped"],
  ])("a goal: %s is %s", (goal, outcome) => {
    const budget = { projects: [{ name: "河道保洁", goals: [goal] }] };
    expect(verdictOn(rateTargetRange, { budget }).outcome).toBe(outcome);
  });

  it.each([
    [
      "验收合格率",
      "≥120%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“验收合格率”（如“≥120%”），请核对数值",
    ],
    [
      "幼儿入园率",
      "≥110%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“幼儿入园率”（如“≥110%”），请核对数值",
    ],
    [
      "法规普及率",
      "≥110%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“法规普及率”（如“≥110%”），请核对数值",
    ],
    [
      "预算执行率",
      "≥110%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“预算执行率”（如“≥110%”），请核对数值",
    ],
    [
      "政策知晓率",
      ">100%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“政策知晓率”（如“>100%”），请核对数值",
    ],
    [
      "直播系统可用率",
      "≥109%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“直播系统可用率”（如“≥109%”），请核对数值",
    ],
    [
      "验收合格率",
      "95-105%",
      "warning",
      "比率的指标值超过 100%：项目1“河道保洁”的“验收合格率”（如“95-105%”），请核对数值",
    ],
    [
      "居民满意度",
      "100%",
      "info",
      "满意度的指标值是 100%，很难做到：项目1“河道保洁”的“居民满意度”（如“100%”），请考虑留有余地",
    ],
    [
      "居民满意率",
      "≥100%",
      "info",
      "满意度的指标值是 100%，很难做到：项目1“河道保洁”的“居民满意率”（如“≥100%”），请考虑留有余地",
    ],
    [
      "居民满意度",
      "≥79.9%",
      "info",
      "满意度的指标值低于 80%，要求偏低：项目1“河道保洁”的“居民满意度”（如“≥79.9%”），请核对是否合适",
    ],
    [
      "居民满意度",
      "60-70%",
      "info",
      "满意度的指标值低于 80%，要求偏低：项目1“河道保洁”的“居民满意度”（如“60-70%”），请核对是否合适",
    ],
  ])("fails: %s %s, as %s", (name, value, severity, message) => {
    const failed = verdictOn(rateTargetRange, listing(name, value)).cases.filter(
      ({ outcome }) => outcome === "failed",
    );
    expect(failed).toMatchObject([
      {
        severity,
        message,
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/0/targetValue" },
        ],
      },
    ]);
  });

  it.each([
    ["增长可以超过一倍", listing("产值增长率", "≥120%")],
    ["毛入学率", listing("高中阶段毛入学率", "≥103%")],
    ["人均不止一部", listing("固定电话普及率", "≥110%")],
    ["计划可以超额", listing("征集计划执行率", "≥110%")],
    ["完成可以超额", listing("任务完成率", "≥105%")],
    ["不是百分数", listing("居民满意度", "满意")],
    ["没有项目", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(rateTargetRange, example).outcome).toBe("skipped");
  });
});
