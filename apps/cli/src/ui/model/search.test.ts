import { describe, expect, it } from "vitest";
import { finder, searchable } from "./search.js";

describe("a search", () => {
  it.each([
    ["a part", "公用经费", "日常公用经费"],
    ["each of several words, in any order", "经费 日常", "日常公用经费"],
    ["words set apart by a full-width blank", "经费　日常", "日常公用经费"],
    ["letters of any size", "PDF", "甲局.pdf"],
    ["full-width letters and digits", "６１．２０", "61.20万元"],
    ["half-width brackets", "(一)", "（一）部门职责"],
    ["what has blanks in it", "61.20万元", "61.20 万元"],
    ["a number with thousands", "1234.50", "共1,234.50万元"],
    ["a number by its thousands", "1,234", "1234.50万元"],
    ["everything where nothing is typed", " ", "日常公用经费"],
  ])("finds %s", (_, query, text) => expect(finder(query)(searchable([text]))).toBe(true));

  it.each([
    ["what is not there", "会议", ["日常公用经费"]],
    ["one word of two", "日常 会议", ["日常公用经费"]],
    ["what stands in two texts", "经费支出", ["经费", "支出"]],
  ])("does not find %s", (_, query, texts) => expect(finder(query)(searchable(texts))).toBe(false));
});
