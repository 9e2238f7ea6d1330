import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, Example]>([
    ["大于采购预算", { budget: { procurement: { total: "300", reservedForSmallAndMedium: "320" } } }],
    [
      "小微大于中小",
      {
        budget: {
          procurement: { total: "300", reservedForSmallAndMedium: "120", reservedForSmallAndMicro: "150" },
        },
      },
    ],
    [
      "授予的大于采购支出",
      { budget: { kind: "finalAccounts", procurement: { total: "300", awardedToSmallAndMedium: "320" } } },
    ],
    [
      "授予小微的大于中小的",
      {
        budget: {
          kind: "finalAccounts",
          procurement: { total: "300", awardedToSmallAndMedium: "120", awardedToSmallAndMicro: "150" },
        },
      },
    ],
    ["只写小微", { budget: { procurement: { total: "300", reservedForSmallAndMicro: "310" } } }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(reservedProcurement, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有预留", { budget: { procurement: { total: "300" } } }],
    ["没有采购预算", { budget: { procurement: { reservedForSmallAndMedium: "120" } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(reservedProcurement, example).outcome).toBe("skipped");
  });
});
