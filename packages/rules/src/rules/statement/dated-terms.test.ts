import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { datedTerms } from "./dated-terms.js";

const said = (text: string, fiscalYear = 2021) => ({ budget: { fiscalYear }, statement: [text] });
const failures = (example: ReturnType<typeof said>) =>
  verdictOn(datedTerms, example).cases.filter((each) => each.outcome === "failed");

describe("dated-terms", () => {
  it.each([
    ["现行术语", said("一般公共预算拨款80万元，政府性基金预算拨款20万元。")],
    ["社会保险基金预算", said("社会保险基金预算支出另行公开。")],
    ["机关运行经费", said("机关运行经费12万元。")],
    ["现行科目", said("卫生健康支出3万元。")],
    ["不是类的名称", said("加大基本医疗卫生支出，一般公共财政拨款。")],
    ["说的是改名", said("由“医疗卫生与计划生育支出”更名为“卫生健康支出”。")],
    ["说的是调整", said("原“文化体育与传媒支出”科目调整为“文化旅游体育与传媒支出”。")],
    ["列举在数字之后", said("第一、医疗卫生支出的保障力度加大。")],
    ["不是类的名称，社保", said("社会保障与就业服务中心。")],
    ["列举里的最后一个", said("对住房、医疗卫生支出的保障力度加大。")],
    ["科目尚未改名", said("医疗卫生与计划生育支出3万元。", 2018)],
    ["说的是改名以前", said("2018年医疗卫生与计划生育支出3万元，已全部支付。")],
  ])("passes: %s", (_, example) => {
    expect(failures(example)).toEqual([]);
    expect(verdictOn(datedTerms, example).outcome).toBe("passed");
  });

  it.each([
    ["一般预算拨款80万元", "一般预算", "一般公共预算", "info"],
    ["其中：基金预算拨款20万元", "基金预算", "政府性基金预算", "info"],
    ["公共财政预算收入", "公共财政预算", "一般公共预算", "info"],
    ["机关运行费用12万元", "机关运行费用", "机关运行经费", "info"],
    ["机关运行费：指公用支出", "机关运行费", "机关运行经费", "info"],
    ["公务用车运行维护经费9万元", "公务用车运行维护经费", "公务用车运行维护费", "info"],
    ["公共财政拨款80万元", "公共财政拨款", "一般公共预算拨款", "info"],
    ["教育支出、医疗卫生支出", "医疗卫生支出", "卫生健康支出", "warning"],
    ["二、医疗卫生支出 | 132.40", "医疗卫生支出", "卫生健康支出", "warning"],
    ["7、医疗卫生支出（类）公共卫生（款）3万元", "医疗卫生支出", "卫生健康支出", "warning"],
    ["（二）医疗卫生支出3万元", "医疗卫生支出", "卫生健康支出", "warning"],
    ["其中，社会保障与就业支出80万元", "社会保障与就业", "社会保障和就业", "info"],
    ["社会保障与就业（208类）支出", "社会保障与就业", "社会保障和就业", "info"],
    ["210 医疗卫生支出", "医疗卫生支出", "卫生健康支出", "warning"],
    ["医疗卫生与计划生育支出（210类）", "医疗卫生与计划生育支出", "卫生健康支出", "warning"],
  ])("finds %s", (text, from, to, severity) => {
    expect(failures(said(text))).toMatchObject([{ severity, edits: [{ from, to }] }]);
  });

  it("knows the year in which a class was renamed", () => {
    expect(failures(said("资源勘探信息等支出", 2019))).toEqual([]);
    expect(failures(said("资源勘探信息等支出", 2020))).toMatchObject([
      { message: "功能分类科目用了旧名：“资源勘探信息等支出”应为“资源勘探工业信息等支出”" },
    ]);
  });

  it.each([
    ["没有原文", { budget: {} }],
    ["不知道年度", { budget: { fiscalYear: null }, statement: ["一般预算拨款"] }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(datedTerms, example).outcome).toBe("skipped");
  });
});
