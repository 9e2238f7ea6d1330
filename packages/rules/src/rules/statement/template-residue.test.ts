import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { templateResidue } from "./template-residue.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("template-residue", () => {
  it.each([
    "预算安排12万元，比上年增加3万元，主要原因是新增养护任务。",
    "项目编码13990121XXX5827KQ41TZ",
    "参照XXL标准采购。",
    "三公经费增减（增加、减少）情况说明",
    "增加（减少）的原因逐项说明如下。",
    "单位为万元。",
    "金额合计（万元）",
    "3×4米宣传栏两块",
    "主要用于：保洁。",
    "这一领域的空白有待填补，制度有待补充。",
    "按大小分类，不小于预算数。比上年增加，减少的项目另列。",
    "编报绩效目标的项目3个（含项目的数量、金额等）。",
    "安排经费12万元。（含设备购置、人员培训等）",
    "有下属单位的部门，逐一列出所属单位。",
    "请单位负责人根据授权签字。",
  ])("passes: %s", (text) => {
    expect(verdictOn(templateResidue, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["××单位2021年预算说明", "××"],
    ["共有人员XX人", "XX"],
    ["比上年增加（减少）12万元", "增加（减少）"],
    ["收支增加（减少）的主要原因是项目调整。", "增加（减少）"],
    ["主要原因是：。", "原因是：。"],
    ["主要原因是……。", "原因是…"],
    ["2021年，（部门名称）收入预算5万元。", "（部门名称）"],
    ["（此处逐项列示）", "（此处逐项列示）"],
    ["没有的请删除本行。", "请删除本行"],
    ["编制部门：    单位：元", "编制部门："],
    ["比上年减少(增加)5%", "减少(增加)"],
    ["支出数大小于预算，因为项目有调整。", "大小于"],
    ["比2020年度减增加 3.50 万元", "减增加 "],
    ["二、单位构成（只有一个单位的部门，此处为“内设机构”）", "（只有一个单位的部门，此处为“内设机构”）"],
    ["注：请部门根据实际注明页码", "请部门根据实际注明"],
    [
      "绩效目标3个，涉及资金90万元。（目标管理情况，以及编报的项目数量、单位数量等）",
      "。（目标管理情况，以及编报的项目数量、单位数量等）",
    ],
    ["（项目个数和各处室目标等，详见附件）", "（项目个数和各处室目标等，详见附件）"],
    ["主要原因是。", "原因是。"],
    ["主要用于 。", "主要用于 。"],
    ["公务接待费安排万元，", "安排万元"],
    ["公务接待费安排____万元。", "安排____万元"],
    ["采购情况：待补充", "待补充"],
  ])("finds what was left open: %s", (text, left) => {
    const start = text.indexOf(left);
    expect(verdictOn(templateResidue, said(text)).cases).toMatchObject([
      {
        outcome: "failed",
        evidence: [{ pointer: "/statement/paragraphs/0", start, end: start + left.length }],
      },
    ]);
  });

  it("is one finding with every place, and leaves tables alone", () => {
    const { cases } = verdictOn(templateResidue, {
      budget: {},
      statement: [{ text: "增加（减少）5", role: "cell" }, "共有××人。", "比上年减少，主要原因是。"],
    });
    expect(cases).toMatchObject([
      {
        message: "像是模板里没有填好的地方：“共有××人。”、“少，主要原因是。”，请补齐或删去",
        evidence: [{ pointer: "/statement/paragraphs/1" }, { pointer: "/statement/paragraphs/2" }],
      },
    ]);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(templateResidue, { budget: {} }).outcome).toBe("skipped");
  });
});
