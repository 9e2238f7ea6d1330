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
  ])("passes: %s", (text) => {
    expect(verdictOn(templateResidue, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["××单位2021年预算说明", "××"],
    ["共有人员XX人", "XX"],
    ["比上年增加（减少）12万元", "增加（减少）"],
    ["比上年减少(增加)5%", "减少(增加)"],
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
