import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { zeroProcurement } from "./zero-procurement.js";

type Projects = NonNullable<DepartmentBudgetJson["projects"]>;
const declared = (projects: Projects, declaredNone = true) => ({
  budget: { procurement: { declaredNone }, projects },
});
const spentOn = (text: string) => declared([{ name: "专项经费", purpose: { text } }]);

describe("zero-procurement", () => {
  it.each([
    "发放临时救助金",
    "加强干部队伍建设，推进制度体系建设",
    "健全社区服务体系",
    "道路改造涉及的拆迁补偿",
    "新建道路占用土地的征地补偿费",
    "走访慰问，配备专职人员",
    "提高办公效率",
    "新建楼盘信访处理",
    "改扩建期间租用场地",
    "支付去年购置服务器尾款",
  ])("passes: %s", (text) => {
    expect(verdictOn(zeroProcurement, spentOn(text)).outcome).toBe("passed");
  });

  it.each([
    ["购置办公设备一批", "货物"],
    ["视频监控系统建设", "货物"],
    ["新建社区活动中心一处", "工程"],
    ["村内道路硬化", "工程"],
    ["委托第三方提供保洁服务", "服务"],
    ["采购空调维修服务", "服务"],
    ["聘请法律顾问律师", "服务"],
    ["发放补贴，更换垃圾桶", "货物"],
  ])("fails: %s", (text, kind) => {
    expect(verdictOn(zeroProcurement, spentOn(text)).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`像是采购${kind}，`) },
    ]);
  });

  it("is one finding with every place that speaks of a purchase", () => {
    const { cases } = verdictOn(
      zeroProcurement,
      declared([
        { name: "停车场建设", goals: ["停放有序"] },
        { name: "救助金" },
        {
          name: "平台",
          purpose: { parts: [{ name: "购买软件" }] },
          indicators: [{ description: "新建机房一间" }],
        },
      ]),
    );
    expect(cases).toMatchObject([
      {
        message:
          "文中说没有政府采购预算，而项目1“停车场建设”、项目3“平台”写有“停车场建设”、“购买软件”、“新建机房一间”，像是采购货物、工程，请补列采购预算或说明不列入的依据",
        evidence: [
          { pointer: "/procurement/declaredNone" },
          { pointer: "/projects/0/name" },
          { pointer: "/projects/2/purpose/parts/0/name" },
          { pointer: "/projects/2/indicators/0/description" },
        ],
      },
    ]);
  });

  it.each([
    ["没有声明", declared([{ name: "停车场建设" }], false)],
    ["没有采购一段", { budget: { projects: [{ name: "停车场建设" }] } }],
    ["没有项目", { budget: { procurement: { declaredNone: true } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(zeroProcurement, example).outcome).toBe("skipped");
  });
});
