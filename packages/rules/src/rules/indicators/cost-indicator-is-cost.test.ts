import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { costIndicatorIsCost } from "./cost-indicator-is-cost.js";

const cost = (name: string, description = "") => ({ level2: "cost" as const, name, description });
const listing = (...indicators: ReturnType<typeof cost>[]) => ({
  budget: { projects: [{ name: "河道保洁", indicators }] },
});

describe("cost-indicator-is-cost", () => {
  it.each(["每公里保洁成本", "项目总成本", "成本节约率", "预算控制率", "补助发放标准", "设备单价"])(
    "passes: %s",
    (name) => {
      expect(verdictOn(costIndicatorIsCost, listing(cost(name))).outcome).toBe("passed");
    },
  );

  it("passes a rate that its description makes one of cost", () => {
    const example = listing(cost("完成率", "实际成本控制在预算成本之内的比例"));
    expect(verdictOn(costIndicatorIsCost, example).outcome).toBe("passed");
  });

  it.each(["预算执行率", "补贴发放率", "资金到位率", "资金支出进度率", "拨付率"])("fails: %s", (name) => {
    expect(verdictOn(costIndicatorIsCost, listing(cost(name))).outcome).toBe("failed");
  });

  it("knows cost as an indicator of the first level", () => {
    const example = {
      budget: { projects: [{ indicators: [{ level1: "cost" as const, name: "预算执行率" }] }] },
    };
    expect(verdictOn(costIndicatorIsCost, example).outcome).toBe("failed");
  });

  it("gathers all tables in one finding", () => {
    const { cases } = verdictOn(
      costIndicatorIsCost,
      listing(cost("预算执行率"), cost("单价"), cost("发放率")),
    );
    expect(cases).toMatchObject([
      {
        message:
          "成本指标写的是资金进度，不是成本：项目1“河道保洁”的“预算执行率”等 2 处，请改为单位成本、总额控制数等",
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/2/name" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    [
      "没有成本指标",
      { budget: { projects: [{ indicators: [{ level2: "quality" as const, name: "执行率" }] }] } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(costIndicatorIsCost, example).outcome).toBe("skipped");
  });
});
