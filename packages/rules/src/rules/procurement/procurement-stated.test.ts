import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { procurementStated } from "./procurement-stated.js";

describe("procurement-stated", () => {
  it.each<[string, Example]>([
    [
      "写明没有",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "“三公”经费预算9万元。", role: "body", section: "threePublicExpenses" },
          { text: "2021年没有政府采购预算。", role: "body", section: "procurement" },
        ],
      },
    ],
    [
      "写了采购",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "机关运行经费9万元。", role: "body", section: "agencyOperatingExpenses" },
          "政府采购预算3万元。",
        ],
      },
    ],
    [
      "标题自己写明没有",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "机关运行经费9万元。", role: "body", section: "agencyOperatingExpenses" },
          { text: "三、本单位无政府采购预算", role: "heading", section: "procurement" },
        ],
      },
    ],
    [
      "标题下面的句子没有再写采购二字",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "机关运行经费9万元。", role: "body", section: "agencyOperatingExpenses" },
          { text: "三、政府采购情况", role: "heading", section: "procurement" },
          { text: "本年度没有此项预算。", role: "body", section: "procurement" },
        ],
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(procurementStated, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "没有提到",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "“三公”经费预算9万元。", role: "body", section: "threePublicExpenses" },
        ],
      },
      "情况说明没有一处写到政府采购；没有安排采购预算的，也请写明没有",
    ],
    [
      "只有标题",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "“三公”经费预算9万元。", role: "body", section: "threePublicExpenses" },
          { text: "三、政府采购预算情况", role: "heading", section: "procurement" },
          { text: "四、资产情况", role: "heading", section: "stateAssets" },
        ],
      },
      "情况说明没有一处写到政府采购；没有安排采购预算的，也请写明没有",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(procurementStated, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有原文", { budget: {} }],
    [
      "文件在写到采购之前断了",
      {
        statement: [
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
          { text: "“三公”经费预算9万元。", role: "body", section: "threePublicExpenses" },
        ],
        unreadSections: ["procurement"],
      },
    ],
    [
      "不是完整的说明",
      { statement: [{ text: "“三公”经费预算9万元。", role: "body", section: "threePublicExpenses" }] },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(procurementStated, example).outcome).toBe("skipped");
  });
});
