import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { listedAmounts } from "./listed-amounts.js";

const said = (...statement: string[]): Example => ({ statement });
const outcomeOf = (text: string) => verdictOn(listedAmounts, said(text)).outcome;
const messageOf = (text: string) =>
  verdictOn(listedAmounts, said(text)).cases.map((each) =>
    each.outcome === "failed" ? each.message : each.outcome,
  );

describe("listed-amounts", () => {
  it.each([
    ["各部分正好是总数", "本单位固定资产520.00万元，其中：房屋400.00万元，车辆120.00万元。"],
    ["差在四舍五入之内", "固定资产520.1万元，构成为：房屋400.05万元，车辆60.02万元，其他60.02万元。"],
    ["单位不同", "资产总额1.2亿元，其中：流动资产2000万元，固定资产10000万元。"],
    ["分号之后是另一件事", "收入100万元，其中：拨款80万元，其他收入20万元；支出100万元。"],
    ["写明各占多少", "支出100.00万元。其中：人员经费80.00万元，占80.00%；公用经费20.00万元，占20.00%。"],
    ["写明各用于什么", "项目支出30万元。其中：救助20万元，主要用于临时安置；宣传10万元，用于印制手册。"],
    ["当年的和上年结转的", "财政拨款支出预算520万元，其中：一般公共预算拨款480万元，上年结转40万元。"],
    [
      "前面先说是什么",
      "项目支出30万元，是指为完成特定任务而发生的支出。其中：救助20万元，主要用于临时安置；宣传10万元，用于印制手册。",
    ],
    [
      "项目的钱来自几处",
      "对12个项目编制了绩效目标，涉及资金30万元，其中一般公共预算资金20万元、政府性基金预算资金10万元。",
    ],
    ["项目个数与所列相同", "纳入绩效管理的项目2个，涉及资金30万元，其中：修缮20万元，巡查10万元。"],
  ])("passes: %s", (_, text) => {
    expect(outcomeOf(text)).toBe("passed");
  });

  it.each([
    [
      "各部分多于总数",
      "固定资产520.00万元，其中：房屋450.00万元，车辆120.00万元。",
      "“固定资产”写 520.00万元，所列 2 项合计 570 万元，多出 50 万元，请核对",
    ],
    [
      "当年的和上年结转的",
      "财政拨款支出预算520.00万元，其中：本年一般公共预算拨款490.00万元，上年结转40.00万元。比上年增加20.00万元。",
      "“财政拨款支出预算”写 520.00万元，所列 2 项合计 530 万元，多出 10 万元，请核对",
    ],
    [
      "说是全部构成的少于总数",
      "固定资产520.00万元，分布构成情况为：房屋400.00万元，车辆100.00万元。",
      "“固定资产”写 520.00万元，所列 2 项合计 500 万元，少 20 万元，请核对",
    ],
    [
      "末一项是其他的",
      "固定资产520.00万元，其中：房屋400.00万元，其他固定资产100.00万元。",
      "“固定资产”写 520.00万元，所列 2 项合计 500 万元，少 20 万元，请核对",
    ],
    [
      "写了几个项目就列了几个的",
      "实施2个项目，资金50万元，其中：修缮20万元，巡查10万元。",
      "“资金”写 50万元，所列 2 项合计 30 万元，少 20 万元，请核对",
    ],
    [
      "两位数字颠倒",
      "资产总额3260.00万元，其中：流动资产210.00万元，固定资产2680.00万元，在建工程190.00万元。",
      "“资产总额”写 3260.00万元，所列 3 项合计 3080 万元，少 180 万元，像是 2680.00万元 中有两位数字颠倒了，请核对",
    ],
    [
      "说明是什么之后列出的项目",
      "项目支出340.00万元，是指为完成特定任务而发生的支出。其中：救助支出90.00万元，主要用于临时安置；中心运转支出108.00万元，主要用于设施维护；宣传支出70.00万元，主要用于印制手册。",
      "“项目支出”写 340.00万元，所列 3 项合计 268 万元，少 72 万元，像是 108.00万元 中有两位数字颠倒了，请核对",
    ],
    [
      "项目个数不同",
      "绩效目标管理的项目5个，涉及资金30万元，其中：修缮20万元，巡查10万元。",
      "写项目 5 个，所列 2 个的金额已合计为总数 30万元，请核对个数",
    ],
  ])("fails: %s", (_, text, message) => {
    expect(messageOf(text)).toEqual([message]);
  });

  it("only suspects swapped digits", () => {
    const text = "资产总额3260.00万元，其中：流动资产210.00万元，固定资产2680.00万元，在建工程190.00万元。";
    expect(verdictOn(listedAmounts, said(text)).cases).toMatchObject([{ severity: "info" }]);
  });

  it.each([
    ["可能没有列全", "固定资产520.00万元，其中：房屋300.00万元，车辆100.00万元。"],
    ["括号里是另一年的", "采购预算120万元（上年结转30万元，当年安排90万元），其中货物50万元、服务70万元。"],
    ["所列是增减", "支出100万元，其中：人员经费比上年增加80万元，公用经费增加70万元。"],
    ["总数是增减", "收入增加10万元，其中：拨款收入增加8万元，其他收入70万元。"],
    ["部分里还有部分", "支出100万元，其中：人员经费80万元，其中工资70万元，公用经费20万元。"],
    ["列完还有别的话", "支出100万元，其中：人员经费80万元，公用经费70万元，主要原因是人员增加。"],
    ["前一句有几个总数", "医疗支出50万元；住房支出20万元。其中：基本支出60万元，项目支出10万元。"],
    ["原值多于净值", "资产总额100万元，其中：固定资产原值120万元，流动资产30万元。"],
    ["只有一项", "支出100万元，其中：人员经费180万元。"],
  ])("does not judge: %s", (_, text) => {
    expect(outcomeOf(text)).toBe("skipped");
  });

  it("leaves amounts that became values to their own rules", () => {
    const clause = "固定资产520.00万元，其中：房屋450.00万元，车辆120.00万元";
    const at = (printed: string) => [{ position: { line: 1, column: 1 }, text: clause, printed, offset: 0 }];
    const sources = { "/a": at("520.00万元"), "/b": at("450.00万元"), "/c": at("120.00万元") };
    expect(verdictOn(listedAmounts, { statement: [`${clause}。`], sources }).outcome).toBe("skipped");
  });

  it("adds up the projects that are listed by name, which no other rule does", () => {
    const clause = "项目支出520.00万元，其中：修缮450.00万元，巡查120.00万元";
    const at = (printed: string) => [{ position: { line: 1, column: 1 }, text: clause, printed, offset: 0 }];
    const sources = {
      "/expenditure/projectExpenditure": at("520.00万元"),
      "/expenditure/projectItems/0/amount": at("450.00万元"),
      "/expenditure/projectItems/1/amount": at("120.00万元"),
    };
    expect(verdictOn(listedAmounts, { statement: [`${clause}。`], sources }).outcome).toBe("failed");
  });
});
