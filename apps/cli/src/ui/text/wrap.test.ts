import { describe, expect, it } from "vitest";
import { displayed } from "./displayed.js";
import { lineWidth, span, toWidth } from "./span.js";
import { truncate, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

const rows = (text: string, width: number) =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe("wrap", () => {
  it.each<[what: string, text: string, width: number, rows: string[]]>([
    ["nothing", "", 10, [""]],
    ["two columns a character", "收入支出总计", 8, ["收入支出", "总计"]],
    ["an odd column stays empty", "收入支出", 5, ["收入", "支出"]],
    ["numbers whole, with their unit", "总支出为2277.23万元", 12, ["总支出为", "2277.23万元"]],
    ["no comma at the beginning", "人员经费，公用", 8, ["人员经", "费，公用"]],
    ["no bracket at the end", "甲乙丙（丁）", 8, ["甲乙丙", "（丁）"]],
    ["blanks at a break belong to no row", "1 ＋ 2 ＝ 3", 5, ["1 ＋", "2 ＝", "3"]],
    ["a word longer than a row", "139901217403QHT8ZKC5N", 10, ["1399012174", "03QHT8ZKC5", "N"]],
    ["a row narrower than a character", "收入", 1, ["收", "入"]],
  ])("%s", (_, text, width, expected) => {
    expect(rows(text, width)).toEqual(expected);
  });

  it("never exceeds the width", () => {
    const text =
      "收入预算情况：2021年本街道收入预算总数为2277.23万元。其中：“一般公共预算”拨款1469.53万元、①②—…㎡👍🏽";
    for (let width = 2; width < 60; width++) {
      expect(rows(text, width).filter((row) => widthOf(row.trimEnd()) > width)).toEqual([]);
    }
  });
});

describe("truncate and fit", () => {
  it.each([
    ["收入支出", 8, "收入支出"],
    ["收入支出", 7, "收入支…"],
    ["收入支出", 6, "收入…"],
    ["收入支出", 0, ""],
  ])("%s to %d columns", (text, width, expected) => {
    expect(truncate(text, width)).toBe(expected);
  });

  it.each([0, 1, 5, 6, 7, 20])("fits a line into exactly %d columns", (width) => {
    expect(lineWidth(toWidth([span("收入"), span("支出", "error")], width))).toBe(width);
  });
});

describe("displayed", () => {
  it.each([
    ["a tab", "\t55.00", " 55.00"],
    ["an escape sequence", "\u001b[2J61.62", " [2J61.62"],
    ["text turned around", "a\u202eb", "a b"],
    ["nothing unusual", "“三公”经费　①", "“三公”经费　①"],
  ])("%s", (_, text, shown) => {
    expect(displayed(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });
});
