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

describe("a single target that cannot be checked", () => {
  const on = (level2: IndicatorLevel2, value: string, name = "处置情况") => {
    const { indicators } = project("甲", ...MEASURED, ...MEASURED, ["social", "≥90%"], [level2, value]);
    const named = indicators.map((each, at) => (at === indicators.length - 1 ? { ...each, name } : each));
    const { cases } = verdictOn(measurableIndicators, {
      budget: { projects: [{ name: "甲", indicators: named }] },
    });
    return cases.filter(({ outcome }) => outcome === "failed");
  };

  it.each<[IndicatorLevel2, string, string | undefined]>([
    ["quality", "较好", "info"],
    ["quality", "不断提高", "info"],
    ["quality", "/", "info"],
    ["quality", "无", "info"],
    ["quality", "高", "info"],
    ["timeliness", "按计划完成", "info"],
    ["timeliness", "及时", "info"],
    ["social", "/", "info"],
    ["cost", "比较低", undefined],
    ["cost", "/", undefined],
    ["cost", "经济实惠", "info"],
    ["satisfaction", "满意", undefined],
    ["satisfaction", "不断提高", undefined],
  ])("is told: %s %s", (level2, value, severity) => {
    const [only, ...more] = on(level2, value);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      message: expect.stringContaining(`“处置情况”的指标值是“${value}”`),
      ...(severity && { severity }),
    });
    if (!severity) expect(only).not.toHaveProperty("severity");
  });

  it.each<[IndicatorLevel2, string, string?]>([
    ["quality", "优"],
    ["quality", "良好"],
    ["quality", "达标"],
    ["quality", "合格"],
    ["quality", "是"],
    ["quality", "有效提升"],
    ["quality", "无", "安全事故"],
    ["quality", "按国家标准验收"],
    ["social", "不断提高"],
    ["sustainedImpact", "较好"],
    ["cost", "不超预算"],
    ["cost", "≤3万元"],
    ["cost", "按合同价"],
    ["satisfaction", "≥90%"],
    ["satisfaction", "优"],
    ["satisfaction", "九成以上"],
  ])("is not told: %s %s", (level2, value, name) => {
    expect(on(level2, value, name)).toEqual([]);
  });

  it("is part of the table's finding where most of its targets are words", () => {
    const words = project("甲", ["quantity", "3次"], ["quality", "较好"], ["satisfaction", "满意"]);
    expect(
      verdictOn(measurableIndicators, listing(words)).cases.filter(({ outcome }) => outcome === "failed"),
    ).toHaveLength(1);
  });
});
