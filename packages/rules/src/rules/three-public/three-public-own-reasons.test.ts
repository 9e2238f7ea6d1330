import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { threePublicOwnReasons } from "./three-public-own-reasons.js";

const of = (expense: string, reason: string): Example => ({
  budget: {
    threePublicExpenses: { [expense]: { amount: "2", change: { direction: "unchanged", reason } } } as never,
  },
});

describe("three-public-own-reasons", () => {
  it.each<[string, Example]>([
    ["说本项", of("officialReceptions", "公务接待安排不变")],
    ["什么也没说", of("officialReceptions", "厉行节约")],
    ["说到两项", of("officialReceptions", "接待出国团组增加")],
    ["用车说用车的事", of("vehicleOperation", "外出接待任务减少")],
    ["购车说用车", of("vehiclePurchase", "公务用车运行不变")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicOwnReasons, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    ["接待说出国", of("officialReceptions", "因公出国任务不变"), "说的是因公出国"],
    ["接待说用车", of("officialReceptions", "公务用车运行费不变"), "说的是公务用车"],
    ["用车说接待", of("vehicleOperation", "公务接待批次减少"), "说的是公务接待费"],
    ["出国说接待", of("overseasVisits", "公务接待减少"), "说的是公务接待费"],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(threePublicOwnReasons, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(message) },
    ]);
  });

  it("is skipped without reasons", () => {
    expect(verdictOn(threePublicOwnReasons, { budget: {} }).outcome).toBe("skipped");
  });
});
