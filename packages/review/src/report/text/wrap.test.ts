import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columns } from "./columns.js";
import { hanging, wrap, wrapRanges } from "./wrap.js";

describe("wrap", () => {
  it.each([
    ["nothing", "", 10, [""]],
    ["an odd column stays empty", "收入支出", 5, ["收入", "支出"]],
    ["a line narrower than a character", "收入", 1, ["收", "入"]],
    ["blanks at breaks of a sum", "1 ＋ 2 ＝ 3", 5, ["1 ＋", "2 ＝", "3"]],
    ["a mark stays with its letter", "cafe\u0301e\u0301", 2, ["ca", "fe\u0301", "e\u0301"]],
    ["between Chinese characters", "支出总计与各项之和不符", 10, ["支出总计与", "各项之和不", "符"]],
    ["never within a number or before its unit", "日常公用经费61.62万元", 16, ["日常公用经费", "61.62万元"]],
    ["no line begins with a comma", "一二三四五，六", 10, ["一二三四", "五，六"]],
    ["no line ends with an opening bracket", "一二三四（五六）", 10, ["一二三四", "（五六）"]],
    ["blanks at the break are dropped", "abc def ghi", 7, ["abc def", "ghi"]],
    ["what is longer than a line is cut", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
    [
      "styles take no room",
      "共\u001b[31m61.62\u001b[39m万元整",
      11,
      ["共\u001b[31m61.62\u001b[39m万元", "整"],
    ],
  ])("%s", (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const text = fc.stringMatching(/^[\u4e00-\u4eff，。；（）“”0-9.a-z ＋＝]*$/);

  it("keeps to the width and loses nothing but blanks", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (words, width) => {
        const lines = wrap(words, width);
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      }),
    );
  });
});

describe("wrapRanges", () => {
  it("tells where the lines stand in the text", () => {
    expect(wrapRanges("  共 61.62万元，余 0", 12)).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 12 },
      { start: 12, end: 15 },
    ]);
  });

  it("never exceeds the width, whatever is drawn", () => {
    const words = "收入预算：2021年为2277.23万元。其中：“一般公共预算”拨款1469.53万元、①②—…㎡👍🏽❤\uFE0F";
    for (let width = 2; width < 60; width++)
      for (const { start, end } of wrapRanges(words, width))
        expect(stringWidth(words.slice(start, end))).toBeLessThanOrEqual(width);
  });
});

describe("hanging", () => {
  it("indents what follows as far as the first word", () => {
    expect(hanging("算式  ", "801.93 ＋ 61.62 ＋ 1414.10", 20)).toEqual([
      "算式  801.93 ＋",
      "      61.62 ＋",
      "      1414.10",
    ]);
  });
});
