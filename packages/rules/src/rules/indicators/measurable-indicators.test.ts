import { type IndicatorLevel2, parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { measurableIndicators } from "./measurable-indicators.js";

type Row = readonly [IndicatorLevel2, string];
const project = (name: string, ...rows: Row[]) => ({
  name,
  indicators: rows.map(([level2, value]) => ({ level2, targetValue: parseIndicatorValue(value) })),
});
const listing = (...projects: ReturnType<typeof project>[]) => ({ budget: { projects } });
const MEASURED: readonly Row[] = [
  ["quantity", "≥3次"],
  ["quality", "100%"],
  ["timeliness", "12月底前"],
];

describe("measurable-indicators", () => {
  it.each([
    ["都可度量", listing(project("甲", ...MEASURED, ["social", "≥90%"]))],
    ["三分之一用是否", listing(project("甲", ["quantity", "3次"], ["social", "≥9%"], ["timeliness", "是"]))],
    ["没有效益指标", listing(project("甲", ...MEASURED))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(measurableIndicators, example).outcome).toBe("passed");
  });

  it("warns of tables with too many words, and hints at outcomes that cannot be measured", () => {
    const words = project("甲", ["quantity", "3次"], ["quality", "是"], ["social", "有所提升"]);
    const outcome = project("乙", ...MEASURED, ["ecological", "改善"]);
    expect(verdictOn(measurableIndicators, listing(words, outcome)).cases).toMatchObject([
      {
        severity: "warning",
        message:
          "项目1“甲”的指标值有三分之一以上不能度量（“是”或文字）；项目2“乙”的效益指标没有一个可以度量，请尽量改为数量、比例或时限",
        evidence: [
          { pointer: "/projects/0/indicators/1/targetValue" },
          { pointer: "/projects/0/indicators/2/targetValue" },
          { pointer: "/projects/1/indicators/3/targetValue" },
        ],
      },
    ]);
    expect(verdictOn(measurableIndicators, listing(outcome)).cases).toMatchObject([{ severity: "info" }]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["没有指标值", { budget: { projects: [{ indicators: [{ name: "合格率" }] }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(measurableIndicators, example).outcome).toBe("skipped");
  });
});
