import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeBaseDisclosed } from "./change-base-disclosed.js";

type Direction = "increase" | "decrease" | "unchanged";
const changed = (
  total: string | null,
  percentage: string | null,
  direction?: Direction,
  more: Record<string, string | null> = {},
) => ({
  budget: {
    agencyOperatingExpenses: { total, change: { percentage, ...(direction && { direction }), ...more } },
  },
});
const BARE = (percentage: string) =>
  `机关运行经费只写了增减幅度 ${percentage}%，没有上年数或增减额，无从核对`;

describe("change-base-disclosed", () => {
  it.each([
    ["增加", changed("61.2", "0.9", "increase"), `${BARE("0.9")}；据此推算上年数在 60.62 至 60.68 之间`],
    ["减少", changed("90", "10", "decrease"), `${BARE("10")}；据此推算上年数在 99.45 至 100.56 之间`],
    ["只有一个数合适", changed("7.90", "6.76", "increase"), `${BARE("6.76")}；据此推算上年数是 7.40`],
    ["没有数正好合适", changed("0.10", "300.00", "increase"), BARE("300.00")],
    ["减少到零，推算不出", changed("0", "100", "decrease"), BARE("100")],
    ["本年为零，推算不出", changed("0", "12.5", "increase"), BARE("12.5")],
    ["方向未写", changed("61.2", "0.90"), BARE("0.90")],
    ["本年数留空", changed(null, "0.9", "increase"), BARE("0.9")],
    ["上年数留空", changed(null, "0.9", "increase", { baseAmount: null }), BARE("0.9")],
  ])("tells: %s", (_, example, message) => {
    expect(verdictOn(changeBaseDisclosed, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([
    ["上年数", changed("61.2", "0.9", "increase", { baseAmount: "60.65" })],
    ["增减额", changed("61.2", "0.9", "increase", { amount: "0.55" })],
  ])("passes with: %s", (_, example) => {
    expect(verdictOn(changeBaseDisclosed, example).outcome).toBe("passed");
  });

  it.each([
    ["没有幅度", changed("61.2", null, "unchanged")],
    ["什么都没有", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeBaseDisclosed, example).outcome).toBe("skipped");
  });
});
