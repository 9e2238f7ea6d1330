import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { buildingProject } from "./building-project.js";

const spentOn = (text: string) => ({ budget: { projects: [{ name: "专项经费", purpose: { text } }] } });

describe("building-project", () => {
  it.each([
    "发放临时救助金",
    "办公楼物业费",
    "服务中心日常运转",
    "新建农田灌溉渠道",
    "装修补贴，食堂用餐",
    "改造村小学食堂",
    "新建乡镇养老服务中心",
    "景区接待中心改造",
    "新建便民服务中心",
    "幸福院食堂维修",
    "补助村民新建食堂",
    "发放养老机构食堂改造补贴12.00万元、开展救助3.00万元",
  ])("passes: %s", (text) => {
    expect(verdictOn(buildingProject, spentOn(text)).outcome).toBe("passed");
  });

  it.each([
    "新建干部培训服务中心",
    "新建便民服务中心办公楼",
    "机关食堂改造",
    "改造小学，装修办公楼",
    "办公楼维修",
    "装修办公用房三间",
    "业务用房的改造",
    "会议中心建设",
    "用于办公楼维修24.00万元、志愿者误餐补贴6.00万元",
    "食堂改造（24万元）、志愿者误餐补贴（6万元）",
    "扩建机关办公大楼",
    "政务综合大楼装修",
  ])("fails: %s", (text) => {
    expect(verdictOn(buildingProject, spentOn(text)).outcome).toBe("failed");
  });

  it("gathers all places in one finding", () => {
    const budget = {
      projects: [
        { name: "办公楼装修" },
        { name: "救助金" },
        { name: "运转经费", indicators: [{ description: "扩建食堂一处" }] },
      ],
    };
    expect(verdictOn(buildingProject, { budget }).cases).toMatchObject([
      {
        message:
          "项目1“办公楼装修”、项目3“运转经费”写有“办公楼装修”、“扩建食堂”，办公用房一类的建设和装修须从严控制，请写明审批依据并把建设投资单独列项",
        evidence: [{ pointer: "/projects/0/name" }, { pointer: "/projects/2/indicators/0/description" }],
      },
    ]);
  });

  it("is skipped without projects", () => {
    expect(verdictOn(buildingProject, { budget: {} }).outcome).toBe("skipped");
  });
});
