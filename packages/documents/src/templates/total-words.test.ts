import { describe, expect, it } from "vitest";
import * as labels from "./total-words.js";

const named: Readonly<Record<string, RegExp>> = labels;

/** Words, and the labels that they are; the differences are on purpose, and are to be seen where one is changed. */
const words: readonly (readonly [string, ...(keyof typeof labels)[]])[] = [
  [
    "合计",
    "assetTotalLabel",
    "eitherSideLabel",
    "lastRowLabel",
    "projectTotalLabel",
    "totalLabel",
    "wholeLabel",
  ],
  [
    "总计",
    "assetTotalLabel",
    "eitherSideLabel",
    "lastRowLabel",
    "projectTotalLabel",
    "sideTotalLabel",
    "totalLabel",
    "wholeLabel",
  ],
  ["共计", "assetTotalLabel", "lastRowLabel", "projectTotalLabel", "totalLabel", "wholeLabel"],
  ["小计", "projectTotalLabel"],
  ["总额", "assetTotalLabel", "totalLabel"],
  ["收入合计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "totalLabel"],
  ["收入总计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "totalLabel"],
  ["收入总额", "sideTotalLabel", "totalLabel"],
  ["收入共计", "totalLabel"],
  ["收入小计"],
  ["支出合计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "totalLabel"],
  ["支出总计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "totalLabel"],
  ["收支合计", "totalLabel"],
  ["收支总计", "lastRowLabel", "totalLabel"],
  ["预算合计", "totalLabel"],
  ["收入预算总计", "subtotalRowLabel", "totalLabel"],
  ["支出预算合计", "subtotalRowLabel", "totalLabel"],
  ["本年收入", "currentYearLabel"],
  ["本年收入合计", "currentYearLabel", "subtotalRowLabel"],
  ["本年支出小计", "currentYearLabel"],
  ["本年收入预算总计", "currentYearLabel", "subtotalRowLabel"],
  ["本年财政拨款收入合计", "currentYearLabel", "subtotalRowLabel"],
  ["财政拨款支出合计", "subtotalRowLabel"],
  ["资产合计", "assetTotalLabel"],
  ["资产总计", "assetTotalLabel"],
  ["资产总额", "assetTotalLabel"],
  ["固定资产合计", "assetTotalLabel"],
  ["固定资产总额", "assetTotalLabel"],
  ["固定资产总计"],
  ["其中：合计"],
  ["合计数"],
];

describe("labels of sums", () => {
  it.each(words)("%s", (word, ...expected) => {
    const found = Object.keys(named).filter((name) => named[name]?.test(word));
    expect(found.sort()).toEqual([...expected]);
  });

  it("each have a word of their own table", () => {
    for (const name of Object.keys(named))
      expect(words.some(([, ...of]) => (of as string[]).includes(name))).toBe(true);
  });
});
