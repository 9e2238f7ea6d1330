import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { purposeSubtotal } from "./purpose-subtotal.js";

const stated = (amount: string | null, from: number, to: number, amounts: readonly (string | null)[]) => ({
  budget: {
    projects: [
      {
        name: "考核奖",
        purpose: {
          parts: amounts.map((each, index) => ({ name: `用途${index + 1}`, amount: each })),
          subtotals: [{ amount, from, to }],
        },
      },
    ],
  },
});

describe("purpose-subtotal", () => {
  it.each([
    ["前两项", stated("37.8", 0, 2, ["10.5", "27.3", "22.2"])],
    ["后两项", stated("49.5", 1, 3, ["10.5", "27.3", "22.2"])],
    ["四舍五入差 0.01", stated("37.81", 0, 2, ["10.5", "27.3"])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(purposeSubtotal, example).outcome).toBe("passed");
  });

  it("fails where the subtotal is not the sum of its own parts", () => {
    expect(verdictOn(purposeSubtotal, stated("38.7", 0, 2, ["10.5", "27.3", "0.9"])).cases).toMatchObject([
      {
        outcome: "failed",
        message: "项目1“考核奖”的用途写共计 38.70，所合计的 2 个分项之和为 37.80，共计多 0.90",
      },
    ]);
  });

  it.each([
    ["没有项目", {}],
    ["没有共计", { budget: { projects: [{ purpose: { parts: [{ name: "用途", amount: "1" }] } }] } }],
    ["共计留空", stated(null, 0, 2, ["1", "2"])],
    ["分项没有金额", stated("3", 0, 2, ["1", null])],
    ["分项不存在", stated("3", 0, 3, ["1", "2"])],
    ["范围为空", stated("3", 1, 1, ["1", "2"])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(purposeSubtotal, example).outcome).toBe("skipped");
  });
});
