import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { vehiclePurchaseStated } from "./vehicle-purchase-stated.js";

describe("vehicle-purchase-stated", () => {
  it.each<[string, Example]>([
    [
      "买一辆",
      {
        budget: {
          threePublicExpenses: { vehiclePurchase: { amount: "18" } },
          stateAssets: { acquisition: { text: "本年安排购置车辆1辆。" } },
        },
      },
    ],
    [
      "未安排购置，也没有购置费",
      {
        budget: {
          threePublicExpenses: { vehiclePurchase: { amount: "0" } },
          stateAssets: { acquisition: { text: "本部门未安排购置车辆。" } },
        },
      },
    ],
    [
      "有车",
      {
        budget: {
          threePublicExpenses: { vehicleOperation: { amount: "3" } },
          stateAssets: { holdings: [{ name: "车辆", quantity: "2" }] },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(vehiclePurchaseStated, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "未安排购置却有购置费",
      {
        budget: {
          threePublicExpenses: { vehiclePurchase: { amount: "18" } },
          stateAssets: { acquisition: { text: "共有车辆3辆。本部门未安排购置车辆。" } },
        },
      },
      "说明写拟购置车辆 0 辆，“三公”经费却安排了公务用车购置费，请核对",
    ],
    [
      "不买却有购置费",
      {
        budget: {
          threePublicExpenses: { vehiclePurchase: { amount: "18" } },
          stateAssets: { acquisition: { text: "本年安排购置车辆0辆。" } },
        },
      },
      "说明写拟购置车辆 0 辆，“三公”经费却安排了公务用车购置费，请核对",
    ],
    [
      "没有车却有运行费",
      {
        budget: {
          threePublicExpenses: { vehicleOperation: { amount: "3" } },
          stateAssets: { holdings: [{ name: "车辆", quantity: "0" }] },
        },
      },
      "资产表中车辆为 0，“三公”经费却安排了公务用车运行费；如使用平台车辆请说明",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(vehiclePurchaseStated, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有披露", { budget: {} }],
    ["没有车辆数", { budget: { threePublicExpenses: { vehicleOperation: { amount: "3" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(vehiclePurchaseStated, example).outcome).toBe("skipped");
  });

  it.each<[string, object, object, string, string | undefined]>([
    [
      "拟购置而没有购置费",
      { vehiclePurchase: { amount: "0" } },
      { acquisition: { vehicles: { total: "2" } } },
      "failed",
      undefined,
    ],
    [
      "不购置也没有购置费",
      { vehiclePurchase: { amount: "0" } },
      { acquisition: { vehicles: { total: "0" } } },
      "passed",
      undefined,
    ],
    [
      "没有车而有运行费",
      { vehicleOperation: { amount: "3" } },
      { vehicles: { total: "0" } },
      "failed",
      "info",
    ],
    ["有车", { vehicleOperation: { amount: "3" } }, { vehicles: { total: "1" } }, "passed", undefined],
  ])("stated in words: %s", (_, threePublicExpenses, stateAssets, outcome, severity) => {
    const { cases } = verdictOn(vehiclePurchaseStated, { budget: { threePublicExpenses, stateAssets } });
    const [stated] = cases.filter((each) => each.outcome !== "skipped");
    expect(stated?.outcome).toBe(outcome);
    if (stated?.outcome === "failed") expect(stated.severity).toBe(severity);
  });
});

describe("what the section on the three public expenses says", () => {
  const section = "threePublicExpenses" as const;
  const outcomes = (amount: string, text: string, kind: "budget" | "finalAccounts" = "budget") =>
    verdictOn(vehiclePurchaseStated, {
      budget: { kind, threePublicExpenses: { vehiclePurchase: { amount } } },
      statement: [{ text, role: "body", section }],
    }).cases.map(({ outcome }) => outcome);

  it.each([
    ["0", "公务用车购置费0万元，购置公务用车1辆。"],
    ["18", "公务用车购置费18万元，未安排购置公务用车。"],
  ])("fails with %s: %s", (amount, text) => {
    expect(outcomes(amount, text)).toContain("failed");
  });

  it.each([
    ["0", "未安排购置公务用车。"],
    ["18", "购置公务用车1辆，用于更新报废车辆。"],
    ["0", "上年购置公务用车1辆，本年没有。"],
    ["0", "用其他资金购置公务用车1辆。"],
  ])("does not fail with %s: %s", (amount, text) => {
    expect(outcomes(amount, text)).not.toContain("failed");
  });

  it("is left to the counts of final accounts", () => {
    expect(outcomes("0", "购置公务用车1辆。", "finalAccounts")).not.toContain("failed");
  });
});
