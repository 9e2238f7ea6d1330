import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { assetFiguresPlausible } from "./asset-figures-plausible.js";

describe("asset-figures-plausible", () => {
  it.each<[string, Example]>([
    [
      "常见单价",
      { budget: { stateAssets: { holdings: [{ name: "车辆", quantity: "2", value: "360000" }] } } },
    ],
    [
      "没有完工的没有数量",
      { budget: { stateAssets: { holdings: [{ name: "在建工程", quantity: "0", value: "3000000" }] } } },
    ],
    [
      "划拨的土地没有价值",
      { budget: { stateAssets: { holdings: [{ name: "土地（平方米）", quantity: "900", value: "0" }] } } },
    ],
    ["都为零", { budget: { stateAssets: { holdings: [{ name: "专用设备", quantity: "0", value: "0" }] } } }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(assetFiguresPlausible, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "有价值没有数量",
      { budget: { stateAssets: { holdings: [{ name: "通用设备", quantity: "0", value: "100" }] } } },
      "“通用设备”的数量为 0，价值不为 0，请核对",
    ],
    [
      "单位写错",
      { budget: { stateAssets: { holdings: [{ name: "车辆", quantity: "2", value: "36" }] } } },
      "“车辆”平均每辆 18.00 元，与常见价格相差千倍以上，请核对价值的单位是元还是万元",
    ],
    [
      "单价偏高",
      { budget: { stateAssets: { holdings: [{ name: "计算机", quantity: "1", value: "500000" }] } } },
      "“计算机”平均每台 500000.00 元，与常见价格（2000—15000 元）相差较大，请核对",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(assetFiguresPlausible, example))).toEqual([message]);
  });

  it("only hints at a value of nothing: it may be what is left of the price", () => {
    const holdings = [{ name: "通用设备", quantity: "12", value: "0" }];
    expect(verdictOn(assetFiguresPlausible, { budget: { stateAssets: { holdings } } }).cases).toMatchObject([
      { outcome: "failed", severity: "info" },
    ]);
  });

  it.each<[string, Example]>([
    ["没有资产", { budget: {} }],
    ["没有数量", { budget: { stateAssets: { holdings: [{ name: "土地", value: "5" }] } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetFiguresPlausible, example).outcome).toBe("skipped");
  });
});
