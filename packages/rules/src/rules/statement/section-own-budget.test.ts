import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { sectionOwnBudget } from "./section-own-budget.js";

const FUNDS = "六、政府性基金预算支出情况说明";
const CAPITAL = "七、国有资本经营预算支出情况说明";
/** Paragraphs, headings among them by their number. */
const said = (...texts: readonly string[]): Example => ({
  budget: {},
  statement: texts.map((text) => ({ text, role: /^[一二三四五六七八九]、/.test(text) ? "heading" : "body" })),
});

describe("section-own-budget", () => {
  it.each([
    ["各写各的", said(FUNDS, "我局没有政府性基金预算支出。", CAPITAL, "我局没有国有资本经营预算支出。")],
    ["两本一起写", said(FUNDS, "我局没有使用政府性基金预算和国有资本经营预算拨款安排的支出。")],
    ["没有再提是哪一本", said(FUNDS, "本年没有此项支出，也没有安排基金。")],
    ["另起一段写", said(FUNDS, "国有资本经营预算见下。", "政府性基金预算支出为0。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(sectionOwnBudget, example).outcome).toBe("passed");
  });

  it.each([
    ["基金之下写国有资本", said(FUNDS, "我局没有使用国有资本经营预算拨款安排的支出。", CAPITAL, "同上。")],
    ["国有资本之下写基金", said(CAPITAL, "我局没有使用政府性基金预算拨款安排的支出。")],
  ])("fails: %s", (_, example) => {
    const { cases } = verdictOn(sectionOwnBudget, example);
    const failed = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([
      { message: expect.stringMatching(/^标题是.+，下面写的却是.+像是抄了另一节/) },
    ]);
    expect(failed[0]?.evidence).toHaveLength(2);
  });

  it.each([
    ["没有原文", { budget: {} }],
    ["标题写了几本", said("八、政府性基金预算和国有资本经营预算情况", "没有国有资本经营预算支出。")],
    ["标题下面没有字", said(FUNDS, "七、其他情况")],
    ["不是标题", said("我局有政府性基金预算。", "没有国有资本经营预算支出。")],
  ] satisfies readonly (readonly [string, Example])[])("is skipped: %s", (_, example) => {
    expect(verdictOn(sectionOwnBudget, example).outcome).toBe("skipped");
  });
});
