import { describe, expect, it } from "vitest";
import * as labels from "./total-words.js";

const named: Readonly<Record<string, RegExp>> = labels;

/**
 * Words, and the labels each of them is. The differences are deliberate and must be considered whenever one is changed.
 */
const words: readonly (readonly [string, ...(keyof typeof labels)[]])[] = [
  [
    "合计",
    "assetTotalLabel",
    "eitherSideLabel",
    "lastRowLabel",
    "projectTotalLabel",
    "sumHeadingLabel",
    "sumOfRowsLabel",
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
    "sumHeadingLabel",
    "sumOfRowsLabel",
    "totalLabel",
    "wholeLabel",
  ],
  [
    "共计",
    "assetTotalLabel",
    "lastRowLabel",
    "projectTotalLabel",
    "sumHeadingLabel",
    "sumOfRowsLabel",
    "totalLabel",
    "wholeLabel",
  ],
  ["小计", "projectTotalLabel", "sumHeadingLabel", "sumOfRowsLabel"],
  ["总额", "assetTotalLabel", "sumHeadingLabel", "totalLabel"],
  ["收入合计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["收入总计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["收入总额", "sideTotalLabel", "totalLabel"],
  ["收入共计", "sumOfRowsLabel", "totalLabel"],
  ["收入小计", "sumOfRowsLabel"],
  ["支出合计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["支出总计", "lastRowLabel", "sideTotalLabel", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["收支合计", "sumOfRowsLabel", "totalLabel"],
  ["收支总计", "lastRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["预算合计", "sumOfRowsLabel", "totalLabel"],
  ["收入预算总计", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["支出预算合计", "subtotalRowLabel", "sumOfRowsLabel", "totalLabel"],
  ["本年收入", "currentYearLabel"],
  ["本年收入合计", "currentYearLabel", "subtotalRowLabel", "sumOfRowsLabel"],
  ["本年支出小计", "currentYearLabel", "sumOfRowsLabel"],
  ["本年收入预算总计", "currentYearLabel", "subtotalRowLabel", "sumOfRowsLabel"],
  ["本年财政拨款收入合计", "currentYearLabel", "subtotalRowLabel", "sumOfRowsLabel"],
  ["财政拨款支出合计", "subtotalRowLabel", "sumOfRowsLabel"],
  ["资产合计", "assetTotalLabel", "sumOfRowsLabel"],
  ["资产总计", "assetTotalLabel", "sumOfRowsLabel"],
  ["资产总额", "assetTotalLabel"],
  ["固定资产合计", "assetTotalLabel", "sumOfRowsLabel"],
  ["固定资产总额", "assetTotalLabel"],
  ["固定资产总计", "sumOfRowsLabel"],
  ["其中：合计", "sumOfRowsLabel"],
  ["合计数"],
  ["计", "sumHeadingLabel"],
  ["金额", "sumHeadingLabel"],
  ["人员经费合计", "sumOfRowsLabel"],
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
