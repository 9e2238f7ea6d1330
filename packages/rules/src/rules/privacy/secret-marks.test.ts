import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { secretMarks } from "./secret-marks.js";

describe("secret-marks", () => {
  it.each<[string, Example]>([
    ["没有标识", { statement: ["负责保守国家秘密和机密文件的管理。"] }],
    ["引用的文件", { statement: ["依据《管理办法（征求意见稿）》修订。"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(secretMarks, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "密级标识",
      { statement: ["秘密★3年", "部门预算情况说明"] },
      "文中有“秘密★3年”，请先经保密审查，公开的文本应去掉这类标识",
    ],
    [
      "单独成行",
      { statement: ["内部资料，注意保存", "正文。"] },
      "文中有“内部资料，注意保存”，请先经保密审查，公开的文本应去掉这类标识",
    ],
    [
      "未定稿",
      { statement: [{ text: "部门预算情况说明（征求意见稿）", role: "title" }] },
      "文中有“（征求意见稿）”，请先经保密审查，公开的文本应去掉这类标识",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(secretMarks, example))).toEqual([message]);
  });

  it.each<[string, Example]>([["没有原文", { budget: {} }]])("is skipped: %s", (_, example) => {
    expect(verdictOn(secretMarks, example).outcome).toBe("skipped");
  });
});
