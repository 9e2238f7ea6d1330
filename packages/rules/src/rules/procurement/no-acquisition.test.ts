import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { noAcquisition } from "./no-acquisition.js";

const declared = (text: string, declaredNone = true) => ({
  budget: {
    stateAssets: { acquisition: { declaredNone } },
    projects: [{ name: "专项经费", purpose: { text } }],
  },
});

describe("no-acquisition", () => {
  it.each([
    "发放临时救助金",
    "村内道路硬化与绿化养护",
    "办公楼物业服务费",
    "新建道路占用土地的征地补偿费",
    "完善管理服务体系",
    "购买第三方服务",
    "购买公务用车保险",
    "采购空调维修保养",
    "购买软件租赁",
    "新建楼盘信访处理",
    "改扩建期间租用场地",
    "新建商品房纠纷调处",
    "扩建后的园区间通勤",
    "企业购置设备贷款贴息",
    "帮助合作社购买农机设备",
    "支付去年购置服务器尾款",
    "新增软件企业",
    "新增消防车道",
    "支持企业更新设备",
    "更新软件版本",
    "新增车辆停放区",
  ])("passes: %s", (text) => {
    expect(verdictOn(noAcquisition, declared(text)).outcome).toBe("passed");
  });

  it.each([
    "购置办公设备",
    "公务用车购置",
    "预警平台建设",
    "新建温室大棚2座",
    "停车场建设",
    "新建站房三间",
    "扩建机井 4 座",
    "购置车辆、设备",
    "更新监测设备",
    "新增应急抢险泵车",
    "新增抽水泵车数量",
    "配备执法车",
  ])("fails: %s", (text) => {
    expect(verdictOn(noAcquisition, declared(text)).outcome).toBe("failed");
  });

  it("cites the declaration and the words that speak against it", () => {
    expect(verdictOn(noAcquisition, declared("发放补贴；购买空调十台")).cases).toMatchObject([
      {
        message:
          "文中说没有拟购置资产，而项目1“专项经费”写有“购买空调”，建成或购入后都会形成资产，请补列或说明资产归谁",
        evidence: [
          { pointer: "/stateAssets/acquisition/declaredNone" },
          { pointer: "/projects/0/purpose/text" },
        ],
      },
    ]);
  });

  it.each([
    ["没有声明", declared("购置办公设备", false)],
    ["没有资产一段", { budget: { projects: [{ name: "停车场建设" }] } }],
    ["没有项目", { budget: { stateAssets: { acquisition: { declaredNone: true } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(noAcquisition, example).outcome).toBe("skipped");
  });
});
