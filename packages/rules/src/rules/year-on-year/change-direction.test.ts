import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeDirection } from "./change-direction.js";

type Direction = "increase" | "decrease" | "unchanged";
const changed = (
  direction: Direction | null,
  total?: string,
  change: Record<string, string | null> = {},
) => ({
  budget: {
    agencyOperatingExpenses: { ...(total !== undefined && { total }), change: { direction, ...change } },
  },
});

describe("change-direction", () => {
  it.each([
    ["增加", changed("increase", "61.2", { baseAmount: "60.65" })],
    ["减少", changed("decrease", "60", { baseAmount: "60.65" })],
    ["持平", changed("unchanged", "60", { baseAmount: "60.00" })],
    ["持平，幅度为零", changed("unchanged", "60", { baseAmount: "60", percentage: "0.00", amount: "0" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeDirection, example).outcome).toBe("passed");
  });

  it.each([
    [
      "增加却变小",
      changed("increase", "60", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 60.00，文中却写“增加”",
    ],
    [
      "增加的比本年的还多",
      changed("increase", "0", { amount: "1421.25" }),
      "机关运行经费本年只有 0.00，文中却写增加 1421.25，请核对是不是“减少”",
    ],
    [
      "减少却变大",
      changed("decrease", "62", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 62.00，文中却写“减少”",
    ],
    [
      "持平却不等",
      changed("unchanged", "61.01", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 61.01，文中却写“持平”",
    ],
    [
      "持平又写幅度",
      changed("unchanged", "61", { percentage: "0.90" }),
      "机关运行经费写“持平”，又写增减 0.90%",
    ],
    [
      "持平又写增减额",
      changed("unchanged", "61", { amount: "0.5" }),
      "机关运行经费写“持平”，又写增减 0.50 万元",
    ],
  ])("fails: %s", (_, example, message) => {
    const [result] = verdictOn(changeDirection, example).cases;
    expect(result).toMatchObject({ outcome: "failed", message });
    expect(result).not.toHaveProperty("severity");
  });

  it.each(["increase", "decrease"] as const)("only warns of %s between two equal figures", (direction) => {
    const example = changed(direction, "61", { baseAmount: "61" });
    expect(verdictOn(changeDirection, example).cases).toMatchObject([
      { outcome: "failed", severity: "warning" },
    ]);
  });

  it.each([
    ["没有方向", changed(null, "61", { baseAmount: "60" })],
    ["没有上年数", changed("unchanged", "61")],
    ["上年数留空", changed("increase", "61", { baseAmount: null })],
    ["没有本年数", changed("increase", undefined, { baseAmount: "60" })],
    ["什么都没有", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeDirection, example).outcome).toBe("skipped");
  });
});
