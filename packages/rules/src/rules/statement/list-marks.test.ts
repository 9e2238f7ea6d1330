import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { listMarks } from "./list-marks.js";

describe("list-marks", () => {
  it.each<[string, Example]>([
    ["都有点号", { statement: ["1.修路；2.新建大棚。"] }],
    ["数量", { statement: ["1.修路；2个村参加。"] }],
    ["前面没有列举", { statement: ["第一类。2新建大棚。"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(listMarks, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["一段之内", { statement: ["主要用于1.修路19.5万元；2新建大棚1座80万元；3.其他。"] }],
    ["相邻两段", { statement: ["1、修路", "2新建大棚"] }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(listMarks, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([["没有原文", { budget: {} }]])("is skipped: %s", (_, example) => {
    expect(verdictOn(listMarks, example).outcome).toBe("skipped");
  });
});
