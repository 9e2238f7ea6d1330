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
    ["损失至多", of("病虫危害损失率", "≤")],
    ["处理投诉至少", of("投诉处理率", "≥")],
    ["成本至多", of("项目成本", "≤", "cost", "万元")],
    ["节约的成本", of("节约采购成本", "≥", "cost", "万元")],
    ["成本降低率", of("单位成本", "≥", "cost", "%")],
    ["发放的标准", of("补助标准", "≥", "cost", "元")],
    ["不合格至多", of("工程不合格率", "≤")],
    ["未受益至多", of("群众未受益比例", "≤", "social")],
    ["受益人数不是比例", of("受益人数上限", "≤", "quantity", "人")],
    ["未解决至多", of("诉求未解决率", "<")],
    ["预算编制准确率是偏差", of("预算编制准确率", "≤")],
    ["不及时至多", of("报送不及时率", "≤")],
    ["未按期完成至多", of("任务未按期完成率", "≤")],
    ["重复参与至多", of("学员重复参与率", "≤")],
    ["超期办结至多", of("事项超期办结率", "≤")],
    ["成本的完成率至多", of("概算完成率", "≤", "cost")],
    ["接待上访的件数", of("接待群众上访件数", "≥", "quantity", "件")],
    ["查处违规的起数", of("查处工程违规起数", "≥", "quantity", "起")],
    ["消除隐患和错误的数量", of("整治标识错误数量", "≥", "quantity", "处")],
    ["控制的次数", of("会议控制次数", "≤", "quantity", "次")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorDirection, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "满意度至多",
      of("群众满意度", "≤"),
      "warning",
      "越高越好的指标写成了至多：项目1“河道保洁”的“群众满意度”（如“≤90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "受益的比例至多",
      of("群众受益程度", "≤", "social"),
      "warning",
      "越高越好的指标写成了至多：项目1“河道保洁”的“群众受益程度”（如“≤90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "覆盖面至多",
      of("政策覆盖面", "≤"),
      "warning",
      "越高越好的指标写成了至多：项目1“河道保洁”的“政策覆盖面”（如“≤90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "合格率小于",
      of("验收合格率", "<"),
      "warning",
      "越高越好的指标写成了至多：项目1“河道保洁”的“验收合格率”（如“<90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "名称里有“不”而说的是好事",
      of("不动产登记及时率", "≤"),
      "warning",
      "越高越好的指标写成了至多：项目1“河道保洁”的“不动产登记及时率”（如“≤90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "办理中的差错率",
      of("案件办理差错率", "≥"),
      "warning",
      "越低越好的指标写成了至少：项目1“河道保洁”的“案件办理差错率”（如“≥90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "损失率",
      of("病虫危害损失率", "≥"),
      "warning",
      "越低越好的指标写成了至少：项目1“河道保洁”的“病虫危害损失率”（如“≥90%”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "不是一个数的指标值",
      {
        budget: {
          projects: [
            {
              name: "妇幼保健",
              indicators: [{ name: "孕产妇死亡率", targetValue: { kind: "words", words: "≥9/10万" } }],
            },
          ],
        },
      },
      "warning",
      "越低越好的指标写成了至少：项目1“妇幼保健”的“孕产妇死亡率”（如“≥9/10万”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "投诉件数",
      of("群众投诉件数", "≥", "quality", "件"),
      "warning",
      "越低越好的指标写成了至少：项目1“河道保洁”的“群众投诉件数”（如“≥90件”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "事故至少",
      of("安全事故起数", "≥", "quality", "起"),
      "warning",
      "越低越好的指标写成了至少：项目1“河道保洁”的“安全事故起数”（如“≥90起”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "成本至少",
      of("人均培训成本", "≥", "cost", "元"),
      "warning",
      "成本指标写成了至少，花得越多越算完成：项目1“河道保洁”的“人均培训成本”（如“≥90元”），请核对“≥”“≤”是不是写反了",
    ],
    [
      "次数至多",
      of("巡查次数", "≤", "quantity", "次"),
      "info",
      "数量指标写成了至多，多做反而不算完成：项目1“河道保洁”的“巡查次数”（如“≤90次”），请核对“≥”“≤”是不是写反了",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const failed = verdictOn(indicatorDirection, example).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ severity, message }]);
  });

  it.each<[string, Example]>([
    ["没有指标", { budget: {} }],
    ["没有比较符", of("群众满意度", null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorDirection, example).outcome).toBe("skipped");
  });
});
