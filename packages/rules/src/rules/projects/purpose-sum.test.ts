import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { purposeSum } from "./purpose-sum.js";

const spent = (budget: string | null, amounts: readonly (string | null)[], more: object = {}) => ({
  budget: {
    projects: [
      {
        name: "活动经费",
        budget,
        purpose: { parts: amounts.map((amount, index) => ({ name: `用途${index + 1}`, amount })), ...more },
      },
    ],
  },
});

describe("purpose-sum", () => {
  it.each([
    ["分项相加", spent("213", ["19.6", "80", "113.4"])],
    ["四舍五入差 0.01", spent("73.85", ["18.84", "55"])],
    [
      "小计不加",
      spent("60.7", ["10.5", "27.3", "22.9"], { subtotals: [{ amount: "37.8", from: 0, to: 2 }] }),
    ],
    ["只写一项，相等", spent("15", ["15"])],
    ["先按来源、再按用途写", spent("90", ["50", "40", "62", "28"])],
    ["先按来源、再按用途写，没有列全", spent("90", ["50", "40", "62", "28"], { partsExhaustive: false })],
    ["几项之前另有一个数", spent("90", ["700", "62", "28"])],
    ["一项就是预算数", spent("90", ["300", "90"])],
    ["未列全而较小", spent("100", ["19.6", "80"], { partsExhaustive: false })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(purposeSum, example).outcome).toBe("passed");
  });

  it.each([
    [
      "不足",
      spent("73.9", ["18.84", "55"]),
      "项目1“活动经费”的用途分项 18.84＋55.00 合计 73.84，预算数 73.90，分项少 0.06",
    ],
    [
      "分项都小，合计超出",
      spent("73.9", ["18.84", "55.1"]),
      "项目1“活动经费”的用途分项 18.84＋55.10 合计 73.94，预算数 73.90，分项多 0.04",
    ],
    [
      "未列全却已超出",
      spent("90", ["19.6", "80"], { partsExhaustive: false }),
      "项目1“活动经费”的用途分项（未列全） 19.60＋80.00 合计 99.60，预算数 90.00，分项多 9.60",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(purposeSum, example);
    expect(cases).toMatchObject([{ outcome: "failed", message }]);
    expect(cases[0]).not.toHaveProperty("severity", "warning");
  });

  it.each([
    ["一项超出", spent("15", ["16"]), "项目1“活动经费”的用途分项 16.00，预算数 15.00，分项多 1.00"],
    [
      "多出的恰是其中一项",
      spent("90", ["62", "8", "28"]),
      "项目1“活动经费”的用途分项 62.00＋8.00＋28.00 合计 98.00，预算数 90.00，分项多 8.00",
    ],
    [
      "一项比预算数还大",
      spent("90", ["300", "28"], { partsExhaustive: false }),
      "项目1“活动经费”的用途分项（未列全） 300.00＋28.00 合计 328.00，预算数 90.00，分项多 238.00",
    ],
  ])("only warns, since it may be no part: %s", (_, example, message) => {
    expect(verdictOn(purposeSum, example).cases).toMatchObject([
      { outcome: "failed", severity: "warning", message },
    ]);
  });

  it.each([
    ["没有项目", {}],
    ["没有分项", spent("15", [])],
    ["一个分项没有金额", spent("15", ["10", null])],
    ["只写一项，其余未写", spent("15", ["10"])],
    ["预算数留空", spent(null, ["10", "5"])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(purposeSum, example).outcome).toBe("skipped");
  });
});
