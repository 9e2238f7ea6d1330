import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { listMarks } from "./list-marks.js";

describe("list-marks", () => {
  it.each<[string, Example]>([
    ["都有点号", { statement: ["1.铺设管道；2.加装护栏。"] }],
    ["数量", { statement: ["1.铺设管道；2个村参加。"] }],
    ["前面没有列举", { statement: ["第一类。2加装护栏。"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(listMarks, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "一段之内",
      { statement: ["用于1.铺设管道26.5万元；2加装护栏12万元；3.其他。"] },
      "序号后缺点号：“2加装护栏12”，请补上",
    ],
    ["相邻两段", { statement: ["1、铺设管道", "2加装护栏"] }, "序号后缺点号：“2加装护栏”，请补上"],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(listMarks, example))).toEqual([message]);
  });

  it.each<[string, Example]>([["没有原文", { budget: {} }]])("is skipped: %s", (_, example) => {
    expect(verdictOn(listMarks, example).outcome).toBe("skipped");
  });
});
