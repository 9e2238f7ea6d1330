import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { assetDate } from "./asset-date.js";

describe("asset-date", () => {
  it.each<[string, Example]>([
    ["上年末", { budget: { stateAssets: { asOf: "2020-12-31" } } }],
    ["当年", { budget: { stateAssets: { asOf: "2021-01-31" } } }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["没有更新", { budget: { stateAssets: { asOf: "2018-12-31" } } }],
    ["以后的日期", { budget: { stateAssets: { asOf: "2023-12-31" } } }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有日期", { budget: {} }],
    ["只有资产", { budget: { stateAssets: { holdings: [{ name: "土地", value: "5" }] } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("skipped");
  });
});
