import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { yesNoDescription } from "./yes-no-description.js";

const indicator = (description: string, value: string, name = "居民满意度") => ({
  name,
  description,
  targetValue: parseIndicatorValue(value),
});
const listing = (...indicators: ReturnType<typeof indicator>[]) => ({
  budget: { projects: [{ name: "河道保洁", indicators }] },
});

describe("yes-no-description", () => {
  it.each([
    ["问是否，答是", listing(indicator("是否按时清运", "是"))],
    ["问是否，答文字", listing(indicator("是否按时清运", "按时"))],
    ["问比例的不归它管", listing(indicator("是否清运", "是"), indicator("满意的居民占比", "≥90%"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(yesNoDescription, example).outcome).toBe("passed");
  });

  it.each([
    ["答百分比", listing(indicator("居民是否满意", "≥90%"))],
    ["答范围", listing(indicator("居民是否满意", "80-90%"))],
    ["名称里问", listing(indicator("", "3次", "是否巡查"))],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(yesNoDescription, example).outcome).toBe("failed");
  });

  it("gathers all of them in one finding", () => {
    const { cases } = verdictOn(
      yesNoDescription,
      listing(
        indicator("居民是否满意", "≥90%"),
        indicator("是否清运", "是"),
        indicator("商户是否满意", "85%"),
      ),
    );
    expect(cases).toMatchObject([
      {
        message:
          "描述问的是“是否”，指标值却是数：项目1“河道保洁”的“居民满意度”等 2 处（如“居民是否满意”对“≥90%”），请把描述改为比例或数量的口径",
        evidence: [
          { pointer: "/projects/0/indicators/0/description" },
          { pointer: "/projects/0/indicators/0/targetValue" },
          { pointer: "/projects/0/indicators/2/description" },
          { pointer: "/projects/0/indicators/2/targetValue" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["说的是反映什么", listing(indicator("反映街面清扫是否到位", "≥95%"))],
    ["说的是考核什么", listing(indicator("用来考核商户对清扫是否满意的程度", "≥90%"))],
    ["写了算法", listing(indicator("垃圾是否日清：日清天数/全年天数", "≥90%"))],
    ["没有问是否的", listing(indicator("满意的居民占比", "≥90%"))],
    [
      "指标值留空",
      { budget: { projects: [{ indicators: [{ description: "是否满意", targetValue: null }] }] } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(yesNoDescription, example).outcome).toBe("skipped");
  });
});
