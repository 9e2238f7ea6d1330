import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns } from "./columns.js";
import { hanging, wrap } from "./wrap.js";

describe("wrap", () => {
  it.each([
    ["nothing", "", 10, [""]],
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

describe("hanging", () => {
  it("indents what follows as far as the first word", () => {
    expect(hanging("算式  ", "801.93 ＋ 61.62 ＋ 1414.10", 20)).toEqual([
      "算式  801.93 ＋",
      "      61.62 ＋",
      "      1414.10",
    ]);
  });
});
