import { type IndicatorLevel2, parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { indicatorCategory } from "./indicator-category.js";

const indicator = (level2: IndicatorLevel2, name: string, value = "≥95%", description = "") => ({
  level2,
  name,
  description,
  targetValue: parseIndicatorValue(value),
});
const listing = (...indicators: ReturnType<typeof indicator>[]) => ({
  budget: { projects: [{ name: "河道保洁", indicators }] },
});

describe("indicator-category", () => {
  it.each([
    ["次数在数量", listing(indicator("quantity", "巡查次数", "≥12次"), indicator("quality", "合格率"))],
    ["合格率在质量", listing(indicator("quality", "合格率"))],
    ["及时率在时效", listing(indicator("timeliness", "处理及时率"))],
    ["按时解决率在时效", listing(indicator("timeliness", "投诉按时解决率"))],
    ["描述说的是时间", listing(indicator("timeliness", "投诉解决率", "≥95%", "三日时限内解决的占比"))],
    ["达标天数用百分比", listing(indicator("quality", "达标户数", "≥95%"))],
    ["拖延的次数在质量", listing(indicator("quality", "重大泄密次数", "0次"))],
    ["不出差错的次数", listing(indicator("quality", "投诉数量", "3件"))],
    ["至多几次", listing(indicator("quality", "中断次数", "≤2次"))],
    ["零次", listing(indicator("quality", "断电次数", "0次"))],
    ["办理天数在时效", listing(indicator("timeliness", "审批天数", "15天"))],
    ["完成率两可", listing(indicator("timeliness", "任务完成率"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorCategory, example).outcome).toBe("passed");
  });

  it.each([
    ["次数在质量", indicator("quality", "巡查次数", "≥12次"), "数量"],
    ["人数在时效", indicator("timeliness", "培训人数", "50人"), "数量"],
    ["解决率在时效", indicator("timeliness", "投诉解决率"), "质量"],
    ["覆盖率在时效", indicator("timeliness", "保洁覆盖率"), "质量"],
  ])("fails: %s", (_, wrong, category) => {
    expect(verdictOn(indicatorCategory, listing(wrong)).cases).toMatchObject([
      {
        outcome: "failed",
        message: `指标放错了类别：项目1“河道保洁”的“${wrong.name}”，“${wrong.name}”应归入${category}指标`,
        evidence: [
          { pointer: "/projects/0/indicators/0/level2" },
          { pointer: "/projects/0/indicators/0/name" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["没有质量和时效指标", listing(indicator("quantity", "解决率"))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorCategory, example).outcome).toBe("skipped");
  });
});
