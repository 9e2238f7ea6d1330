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

  const beside = (reason: string, ofMeetings: string): Example => ({
    budget: {
      ...of("vehicleOperation", reason).budget,
      meetings: { amount: "1", change: { direction: "decrease", reason: ofMeetings } },
    } as never,
  });

  it.each<[string, Example, string]>([
    ["会议费的原话", beside("改为视频会议", "改为视频会议"), "failed"],
    [
      "列在“三公”一节里的会议费",
      {
        budget: {
          threePublicExpenses: {
            vehicleOperation: { amount: "2", change: { direction: "decrease", reason: "改为视频会议" } },
            otherItems: [{ name: "会议费", amount: "1", change: { reason: "改为视频会议" } }],
          },
        } as never,
      },
      "failed",
    ],
    ["会议费另有原因", beside("改为视频会议", "压减会议场次"), "passed"],
    ["哪项都能写的话", beside("厉行节约", "厉行节约"), "passed"],
    ["也说了本项", beside("会议用车减少", "会议用车减少"), "passed"],
  ])("compares with what stands beside the three: %s", (_, example, outcome) => {
    expect(verdictOn(threePublicOwnReasons, example).outcome).toBe(outcome);
  });

  it.each([
    ["用车说来访", of("officialVehicles", "来访批次减少"), "failed"],
    ["接待说陪餐", of("officialReceptions", "陪餐人数减少"), "passed"],
    ["用车说油耗", of("vehicleOperation", "油耗下降"), "passed"],
    ["接待说油耗", of("officialReceptions", "油耗下降"), "failed"],
  ])("knows other words for each: %s", (_, example, outcome) => {
    expect(verdictOn(threePublicOwnReasons, example).outcome).toBe(outcome);
  });

  const EXECUTED = "支出预算为2万元，支出决算为1万元，完成预算的50%，决算数小于预算数的主要原因是";
  it.each<[string, string, string[]]>([
    ["各说各的", `公务接待费${EXECUTED}严控接待次数。公务用车运行维护费${EXECUTED}减少派车。`, []],
    [
      "接待说车",
      `公务接待费${EXECUTED}车辆维修减少，与上年相比减少1万元。`,
      ["公务接待费的原因写的是“车辆维修减少”"],
    ],
    [
      "车说接待",
      `公务用车购置费支出决算为0万元。公务用车运行维护费${EXECUTED}接待批次减少，比上年减少1万元。`,
      ["公务用车运行维护费的原因写的是“接待批次减少”"],
    ],
    ["一句说两项", `公务接待费和公务用车运行维护费${EXECUTED}接待批次减少。`, []],
    [
      "购置和运行合在一起",
      `公务用车购置及运行维护费${EXECUTED}来访批次减少。`,
      ["公务用车购置及运行维护费的原因"],
    ],
    ["没有说是哪一项", `“三公”经费${EXECUTED}接待批次减少。`, []],
  ])("asks final accounts: %s", (_, text, messages) => {
    const { cases } = verdictOn(threePublicOwnReasons, {
      budget: { kind: "finalAccounts" },
      statement: [text],
    });
    expect(cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []))).toEqual(
      messages.map((message) => expect.stringContaining(message)),
    );
  });

  it("is skipped without reasons", () => {
    expect(verdictOn(threePublicOwnReasons, { budget: {} }).outcome).toBe("skipped");
  });
});
