import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { pairedMarks } from "./paired-marks.js";

describe("paired-marks", () => {
  it.each([
    ["成对", { statement: ["开展“学法”“普法”活动，见《办法》。"] }],
    ["套引", { statement: ["“学习“法律”知识”"] }],
    ["括号全角配半角", { statement: ["维修（护)费，维修(护）费，（含（套）)。"] }],
    ["括号作序号", { statement: ["1）办公费；2）水费：a）电费", "一）、总体目标"] }],
    ["跨过一段", { statement: ["开展“学法", "普法”活动。"] }],
    ["表格里的不查", { statement: [{ role: "cell", text: "“学法" } as const] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(pairedMarks, example).outcome).toBe("passed");
  });

  it.each([
    [
      "少了前引号",
      { statement: ["开展“学法”、普法宣传”活动。"] },
      "引号、书名号或括号不成对，少了一半：“”、普法宣传”活动。”",
    ],
    ["少了后括号", { statement: ["因公出国（境费839万元。"] }, expect.stringContaining("公出国（境费8")],
    ["少了前括号", { statement: ["维修护）费839万元。"] }, expect.stringContaining("护）费")],
    ["少了后书名号", { statement: ["按照《办法执行。"] }, expect.stringContaining("《办法执行")],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(pairedMarks, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([["没有原文", {}]])("is skipped: %s", (_, example) => {
    expect(verdictOn(pairedMarks, example).outcome).toBe("skipped");
  });
});
