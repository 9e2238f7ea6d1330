import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { codeDigits } from "./code-digits.js";

const printed = (code: string) => ({
  budget: { tables: { basicExpenditureTable: { rows: [{ code: "30102", name: "津贴补贴", total: "30" }] } } },
  sources: {
    "/tables/basicExpenditureTable/rows/0/code": [
      { position: { line: 1, column: 1 }, text: code, printed: code, offset: 0 },
    ],
  },
});

describe("code-digits", () => {
  it.each([
    ["两位", printed("301 02")],
    ["连写", printed("30102")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(codeDigits, example).outcome).toBe("passed");
  });

  it.each([
    ["一位", printed("301  2"), "一般公共预算基本支出表有编码少了前面的零：“301 2”，款、项应写作两位"],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(codeDigits, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([["没有报表", {}]])("is skipped: %s", (_, example) => {
    expect(verdictOn(codeDigits, example).outcome).toBe("skipped");
  });
});
