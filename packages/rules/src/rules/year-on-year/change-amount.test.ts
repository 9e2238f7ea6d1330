import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeAmount } from "./change-amount.js";

type Direction = "increase" | "decrease" | "unchanged";
const changed = (total: string, baseAmount: string | null, amount: string | null, direction?: Direction) => ({
  budget: { revenue: { total, change: { baseAmount, amount, ...(direction && { direction }) } } },
});

describe("change-amount", () => {
  it.each([
    ["增加", changed("2277.23", "1799.1", "478.13", "increase")],
    ["减少", changed("90", "100.5", "10.5", "decrease")],
    ["方向未写，变大", changed("100", "90", "10")],
    ["方向未写，变小", changed("90", "100", "10")],
    ["持平，增减额为零", changed("90", "90", "0", "unchanged")],
    ["方向写反，数额无误", changed("90", "100", "10", "increase")],
    ["四舍五入差 0.01", changed("100", "90", "10.01", "increase")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeAmount, example).outcome).toBe("passed");
  });

  it.each([
    [
      "增加额",
      changed("2277.23", "1799.1", "487.13", "increase"),
      "收入总计上年 1799.10、本年 2277.23，增加额应为 478.13，文中写 487.13",
    ],
    [
      "减少额",
      changed("90", "100", "11", "decrease"),
      "收入总计上年 100.00、本年 90.00，减少额应为 10.00，文中写 11.00",
    ],
    [
      "增加负数，而本年比上年多",
      changed("100", "90", "-10", "increase"),
      "收入总计上年 90.00、本年 100.00，增加额应为 10.00，文中写 -10.00",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(changeAmount, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([
    ["没有增减额", changed("100", "90", null)],
    ["上年数留空", changed("100", null, "10")],
    ["未披露本年数", { budget: { revenue: { change: { baseAmount: "90", amount: "10" } } } }],
    ["什么都没有", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeAmount, example).outcome).toBe("skipped");
  });
});
