import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { indicatorUnit } from "./indicator-unit.js";

const listing = (name: string, value: string) => ({
  budget: {
    projects: [{ name: "河道保洁", indicators: [{ name, targetValue: parseIndicatorValue(value) }] }],
  },
});

describe("indicator-unit", () => {
  it.each([
    ["居民满意度", "≥90%"],
    ["受训人数", "≥30人"],
    ["受训人数", "≥30人次"],
    ["受训人数", "≥5批"],
    ["绿化面积", "≥2万平米"],
    ["绿化面积", "≥30%"],
    ["巡查次数", "≥4场"],
    ["投诉率", "≤2‰"],
    ["演出场次", "≥4场"],
    ["演出场次", "≥4次"],
    ["受理案件数", "≥40起"],
    ["发放户数", "≥40家"],
    ["受邀专家数", "≥12人"],
    ["联系企业家数", "≥12人"],
    ["培训期数", "≥3批"],
    ["配发台数", "≥3套"],
    ["养护长度", "≥3.5万米"],
    ["工期", "≤3个月"],
    ["工期", "≤90日"],
    ["绿地占比", "≥35%"],
    ["安全责任事故发生率", "=0起"],
    ["年度投资额", "≤300万元"],
    ["绿化面积", "≥12处"],
    ["亩均增收", "≥800元"],
    ["亩均增收", "≥8%"],
    ["每公里造价", "≤30万元"],
    ["患者获得感", "≥90%"],
  ])("passes: %s %s", (name, value) => {
    expect(verdictOn(indicatorUnit, listing(name, value)).outcome).toBe("passed");
  });

  it.each([
    ["居民满意度", "≥90人"],
    ["验收合格率", "95-98天"],
    ["受训人数", "≥30平米"],
    ["绿化面积", "≥12次"],
    ["补助金额", "≥20人"],
    ["开放天数", "≥2万元"],
    ["铺装面积", "≥12套"],
    ["演出场次", "≥4万元"],
    ["办结率", "≥40件"],
    ["受理件数", "≥40万元"],
    ["改造户数", "≥40平方米"],
    ["路灯检修完成率", "≥6座"],
    ["巡护完成率", "≥24次"],
    ["隐患整改率", "≥20处"],
    ["信访办结率", "≥20起"],
    ["合同履约率", "≥3项"],
    ["培训覆盖率", "≥12家"],
    ["绿地占比", "≥35亩"],
    ["经费自筹比例", "≥35万元"],
    ["课题项数", "≥6万元"],
    ["配发台数", "≥20人"],
    ["培训期数", "≥3个月"],
    ["养护长度", "≥30平方米"],
    ["养护里程", "≥30人"],
    ["铺装面积", "≥12公里"],
    ["工期", "≤90次"],
    ["工期", "≤90万元"],
    ["受训人数", "≥30期"],
    ["年度投资额", "≤300户"],
    ["亩均增收", "≥800亩"],
    ["每公里造价", "≤30公里"],
    ["患者获得感", "=20台"],
    ["品牌知名度", "≥3项"],
  ])("fails: %s %s", (name, value) => {
    expect(verdictOn(indicatorUnit, listing(name, value)).outcome).toBe("failed");
  });

  it.each([
    ["资金周转率", "≥2次"],
    ["巡查频率", "3天"],
    ["居民满意度", "≥90"],
    ["受训人数", "是"],
    ["投诉效率", "3天"],
    ["样本数", "≥300人"],
    ["带动农户增收", "≥300户"],
    ["日处理能力", "≥300吨"],
    ["结对数", "≥30人"],
    ["设备能效比例系数", "≥3台"],
  ])("is skipped: %s %s", (name, value) => {
    expect(verdictOn(indicatorUnit, listing(name, value)).outcome).toBe("skipped");
  });

  const listingAll = (...indicators: readonly (readonly [string, string])[]) => ({
    budget: {
      projects: [
        {
          name: "河道保洁",
          indicators: indicators.map(([name, value]) => ({ name, targetValue: parseIndicatorValue(value) })),
        },
      ],
    },
  });

  it.each<[string, ReturnType<typeof listingAll>, string]>([
    ["没有写，同一项目别的率都写了", listingAll(["居民满意度", "≥90%"], ["保洁合格率", "≥99"]), "failed"],
    ["都没有写", listingAll(["居民满意度", "≥90"], ["保洁合格率", "≥99"]), "skipped"],
    ["没有写，是小数", listingAll(["居民满意度", "≥90%"], ["保洁合格率", "≥0.99"]), "passed"],
    ["没有写，为零", listingAll(["居民满意度", "≥90%"], ["投诉率", "=0"]), "passed"],
    ["不是率的没有写", listingAll(["居民满意度", "≥90%"], ["保洁效率", "≥99"]), "passed"],
  ])("a share's unit: %s", (_, example, outcome) => {
    expect(verdictOn(indicatorUnit, example).outcome).toBe(outcome);
  });

  it("says where, and what to do", () => {
    expect(
      verdictOn(indicatorUnit, listing("绿化面积", "≥12次")).cases.filter(
        ({ outcome }) => outcome === "failed",
      ),
    ).toMatchObject([
      {
        message:
          "指标值的单位与名称不合：项目1“河道保洁”的“绿化面积”（如“≥12次”），单位应是平方米、亩等，请核对名称或指标值",
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/0/targetValue" },
        ],
      },
    ]);
  });
});
