import { describe, expect, it } from "vitest";
import {
  type Division,
  placedSegments,
  segmentAfter,
  segmentAround,
  segmentBefore,
  segmentsOf,
} from "./clauses.js";

const divisions: readonly Division[] = ["period", "sentence", "clause", "phrase", "item"];

describe("the segments of a text", () => {
  const text = "甲、乙：丙，丁；戊。己";

  it.each<[Division, readonly string[]]>([
    ["period", ["甲、乙：丙，丁；戊", "己"]],
    ["sentence", ["甲、乙：丙，丁", "戊", "己"]],
    ["clause", ["甲、乙：丙", "丁", "戊", "己"]],
    ["phrase", ["甲、乙", "丙", "丁", "戊", "己"]],
    ["item", ["甲", "乙", "丙", "丁", "戊", "己"]],
  ])("by %s", (division, expected) => {
    expect(segmentsOf(text, division)).toEqual(expected);
  });

  it.each(divisions)("are by %s the same with half-width marks", (division) => {
    const halfWidth = (words: string) =>
      words.replace("：", ":").replace("，", ",").replace("；", ";").replace("。", "!");
    expect(segmentsOf(halfWidth(text), division)).toEqual(segmentsOf(text, division).map(halfWidth));
  });

  it.each([
    ["1,234万元", ["1,234万元"]],
    ["比例3:1", ["比例3:1"]],
    ["增加3,减少4", ["增加3", "减少4"]],
    ["3，4", ["3", "4"]],
  ])("keep a half-width mark between digits: %s", (number, expected) => {
    expect(segmentsOf(number, "phrase")).toEqual(expected);
  });

  it("have their places, and none is blank", () => {
    expect(placedSegments("。甲； \n乙丙", "sentence")).toEqual([
      { start: 1, text: "甲" },
      { start: 5, text: "乙丙" },
    ]);
  });
});

describe("the segment of a place", () => {
  const text = "甲。乙，丙丁，戊；己";
  const at = text.indexOf("丁");

  it.each<[Division, string, string]>([
    ["clause", "丙", "丁"],
    ["sentence", "乙，丙", "丁，戊"],
    ["period", "乙，丙", "丁，戊；己"],
  ])("by %s", (division, before, after) => {
    expect([segmentBefore(text, at, division), segmentAfter(text, at, division)]).toEqual([before, after]);
  });

  it("includes the marks of the passage itself", () => {
    expect(segmentAround("甲，乙；丙，丁", { start: 2, end: 5 }, "clause")).toBe("乙；丙");
  });

  it("is read no farther than a thousand characters", () => {
    const endless = "甲".repeat(5_000);
    expect(segmentAround(endless, { start: 2_500, end: 2_501 }, "clause")).toHaveLength(2_001);
  });
});
