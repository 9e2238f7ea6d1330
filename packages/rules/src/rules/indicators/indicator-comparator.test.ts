import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { indicatorComparator } from "./indicator-comparator.js";

const listing = (...values: string[]) => ({
  budget: {
    projects: [
      {
        name: "河道保洁",
        indicators: values.map((value) => ({ name: "指标", targetValue: parseIndicatorValue(value) })),
      },
    ],
  },
});

describe("indicator-comparator", () => {
  it.each(["≥90%", "不超过5万元", "90%以上", "=12次", "100%", "0起", "0", "12月", "2021年", "3日"])(
    "passes: %s",
    (value) => {
      expect(verdictOn(indicatorComparator, listing(value)).outcome).toBe("passed");
    },
  );

  it.each(["90%", "500平方米", "1座", "12", "100人"])("fails: %s", (value) => {
    expect(verdictOn(indicatorComparator, listing(value)).outcome).toBe("failed");
  });

  it("gathers all of them in one hint", () => {
    expect(verdictOn(indicatorComparator, listing("1座", "≥2座", "85%")).cases).toMatchObject([
      {
        message: "指标值没有比较符：项目1“河道保洁”的“指标”等 2 处（如“1座”），请写明至少（≥）还是至多（≤）",
        evidence: [
          { pointer: "/projects/0/indicators/0/targetValue" },
          { pointer: "/projects/0/indicators/2/targetValue" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["没有数值", listing("是", "全面完成")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorComparator, example).outcome).toBe("skipped");
  });
});
