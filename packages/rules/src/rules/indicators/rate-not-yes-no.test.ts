import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rateNotYesNo } from "./rate-not-yes-no.js";

const listing = (name: string, value: string, description = "") => ({
  budget: {
    projects: [
      { name: "河道保洁", indicators: [{ name, description, targetValue: parseIndicatorValue(value) }] },
    ],
  },
});

describe("rate-not-yes-no", () => {
  it.each([
    ["居民满意度", "≥90%", ""],
    ["受训人数", "较多", ""],
    ["验收合格率", "优", ""],
  ])("passes: %s %s", (name, value, description) => {
    expect(verdictOn(rateNotYesNo, listing(name, value, description)).outcome).toBe("passed");
  });

  it.each([
    ["验收合格率", "是", ""],
    ["居民满意度", "否", "满意的居民"],
    ["受训人数", "是", ""],
  ])("fails: %s %s", (name, value, description) => {
    expect(verdictOn(rateNotYesNo, listing(name, value, description)).outcome).toBe("failed");
  });

  it.each([
    ["办事效率", "是", ""],
    ["按时清运", "是", ""],
    ["验收合格率", "是", "是否全部合格"],
    ["是否公布合格率", "是", ""],
  ])("is skipped: %s %s", (name, value, description) => {
    expect(verdictOn(rateNotYesNo, listing(name, value, description)).outcome).toBe("skipped");
  });

  it("says where, and what to do", () => {
    expect(
      verdictOn(rateNotYesNo, listing("验收合格率", "是")).cases.filter(
        ({ outcome }) => outcome === "failed",
      ),
    ).toMatchObject([
      {
        message:
          "名称要的是数，指标值却是“是”或“否”：项目1“河道保洁”的“验收合格率”（如“是”），请写出比例或数量",
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/0/targetValue" },
        ],
      },
    ]);
  });
});
