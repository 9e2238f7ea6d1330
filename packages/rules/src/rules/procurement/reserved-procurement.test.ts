import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { reservedProcurement } from "./reserved-procurement.js";

describe("reserved-procurement", () => {
  it.each<[string, Example]>([
    [
      "部分预留",
      {
        budget: {
          procurement: { total: "300", reservedForSmallAndMedium: "120", reservedForSmallAndMicro: "72.5" },
        },
      },
    ],
    [
      "授予一部分",
      {
        budget: {
          kind: "finalAccounts",
          procurement: { total: "300", awardedToSmallAndMedium: "120", awardedToSmallAndMicro: "120" },
        },
      },
    ],
    [
      "全部预留",
      {
        budget: {
          procurement: { total: "300", reservedForSmallAndMedium: "300", reservedForSmallAndMicro: "300" },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(reservedProcurement, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "大于采购预算",
      { budget: { procurement: { total: "300", reservedForSmallAndMedium: "320" } } },
      "面向中小企业预留的采购预算 320.00 大于政府采购预算 300.00，多 20.00",
    ],
    [
      "小微大于中小",
      {
        budget: {
          procurement: { total: "300", reservedForSmallAndMedium: "120", reservedForSmallAndMicro: "150" },
        },
      },
      "预留给小型和微型企业的采购预算 150.00 大于面向中小企业预留的采购预算 120.00，多 30.00",
    ],
    [
      "授予的大于采购支出",
      { budget: { kind: "finalAccounts", procurement: { total: "300", awardedToSmallAndMedium: "320" } } },
      "授予中小企业的采购合同金额 320.00 大于政府采购预算 300.00，多 20.00",
    ],
    [
      "授予小微的大于中小的",
      {
        budget: {
          kind: "finalAccounts",
          procurement: { total: "300", awardedToSmallAndMedium: "120", awardedToSmallAndMicro: "150" },
        },
      },
      "授予小微企业的采购合同金额 150.00 大于授予中小企业的采购合同金额 120.00，多 30.00",
    ],
    [
      "只写小微",
      { budget: { procurement: { total: "300", reservedForSmallAndMicro: "310" } } },
      "预留给小型和微型企业的采购预算 310.00 大于政府采购预算 300.00，多 10.00",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(reservedProcurement, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有预留", { budget: { procurement: { total: "300" } } }],
    ["没有采购预算", { budget: { procurement: { reservedForSmallAndMedium: "120" } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(reservedProcurement, example).outcome).toBe("skipped");
  });
});
