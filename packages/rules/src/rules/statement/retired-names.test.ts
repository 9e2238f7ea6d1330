import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { retiredNames } from "./retired-names.js";

const said = (fiscalYear: number, ...statement: string[]) => ({ budget: { fiscalYear }, statement });

describe("retired-names", () => {
  it.each([
    ["当时的名称", said(2018, "配合县国土资源局开展执法。")],
    ["现行名称", said(2024, "配合市场监督管理局、卫生健康委员会开展检查。")],
    ["写明是原机构", said(2024, "由原国土资源局和规划局整合组建。")],
    ["写明是曾用名", said(2024, "本局（曾用名“国土资源局”）负责执法。")],
    ["写明已划转", said(2024, "环境保护局的职责划转后由本局承担。")],
    ["农业部门", said(2024, "会同农业部门做好防汛。")],
    [
      "引用当时的令",
      said(2024, "依照原办法（国家旅游局令第41号）办理。", "按国土资源部公告2016年第3号执行。"),
    ],
    ["引用当时印发的文件", said(2024, "执行财政部、国家旅游局印发的定额。")],
    ["市里的旅游局", said(2024, "接受市旅游局指导。")],
    ["新法", said(2024, "依照《信访工作条例》受理。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(retiredNames, example).outcome).toBe("passed");
  });

  it.each([
    ["国土资源局", said(2024, "配合县国土资源局开展执法。"), "国土资源局"],
    ["卫计委", said(2020, "承担卫生和计划生育委员会交办的事项。"), "卫生健康委员会"],
    ["劳动和社会保障部", said(2024, "按劳动和社会保障部的规定缴纳。"), "人力资源和社会保障部"],
    ["监察局", said(2024, "区监察局派驻的人员。"), "监察委员会"],
    ["国家旅游局", said(2024, "各县旅游局并入，今年接受国家旅游局指导。"), "文化和旅游部"],
    ["质检总局", said(2024, "接受国家质检总局指导。"), "国家市场监督管理总局"],
    ["银保监会", said(2024, "配合银保监会派出机构。"), "国家金融监督管理总局"],
    ["旧科目", said(2024, "主要用于工商行政管理事务。"), "市场监督管理事务"],
    ["旧法规", said(2023, "依照《信访条例》受理。"), "《信访工作条例》"],
    ["民法典之前的法", said(2021, "按照《中华人民共和国合同法》签订。"), "民法典"],
  ])("finds %s", (_, example, said_) => {
    const failed = verdictOn(retiredNames, example).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ message: expect.stringContaining(said_) }]);
  });

  it.each([
    ["没有年度", { budget: { fiscalYear: null }, statement: ["县国土资源局"] }],
    ["没有原文", { budget: { fiscalYear: 2024 } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(retiredNames, example).outcome).toBe("skipped");
  });
});
