import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { percentagePointsMeant } from "./percentage-points-meant.js";

describe("percentage-points-meant", () => {
  it.each<[string, Example]>([
    ["各得其所", { statement: ["垃圾分类覆盖率比上年提高5个百分点，经费比上年增加3%。"] }],
    ["增长率是自己的数", { statement: ["支出增长率5%，预算比上年增加12万元，增长4%。"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(percentagePointsMeant, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "比率写百分比",
      { statement: ["垃圾分类覆盖率比上年提高5%。"] },
      "“率比上年提高5%”说的是比率的升降，应写“个百分点”，请核对",
    ],
    [
      "金额写百分点",
      { statement: ["会议费支出比上年减少3.5个百分点。"] },
      "“支出比上年减少3.5个百分点”说的是金额的增减，应写“%”，请核对",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(percentagePointsMeant, example))).toEqual([message]);
  });

  it.each<[string, Example]>([["没有原文", { budget: {} }]])("is skipped: %s", (_, example) => {
    expect(verdictOn(percentagePointsMeant, example).outcome).toBe("skipped");
  });
});
