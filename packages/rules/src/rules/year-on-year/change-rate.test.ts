import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeRate } from "./change-rate.js";

const changed = (
  total: string | null,
  direction: "increase" | "decrease" | "unchanged",
  amount: string | null,
  percentage: string | null,
  more: object = {},
) => ({ budget: { expenditure: { total, change: { direction, amount, percentage, ...more } } } });

describe("change-rate", () => {
  it.each([
    ["增加", changed("1270.36", "increase", "70.36", "5.86")],
    ["减少", changed("90.4", "decrease", "1.2", "1.31")],
    ["一位小数", changed("1270.36", "increase", "70.36", "5.9")],
    ["末位差一，金额的舍入解释得了", changed("1.5", "decrease", "0.3", "16.5")],
    ["从零增加到现在", changed("70", "increase", "70", "100")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeRate, example).outcome).toBe("passed");
  });

  it("fails where the two do not fit, and says which percentage would", () => {
    expect(verdictOn(changeRate, changed("1270.36", "increase", "70.36", "8.56")).cases).toMatchObject([
      {
        outcome: "failed",
        message: "支出总计本年 1270.36，增加 70.36，幅度应为 5.8633%，文中写 8.56%",
        constraint: { form: "growth" },
      },
    ]);
    expect(verdictOn(changeRate, changed("90.4", "decrease", "1.2", "1.33")).outcome).toBe("failed");
  });

  it.each([
    ["应为减少", "increase", "减少", "增加"],
    ["应为增加", "decrease", "增加", "减少"],
  ] as const)(
    "proposes the words where the rate comes out the other way round: %s",
    (_, direction, to, from) => {
      const rate = direction === "increase" ? "4.26" : "4.66";
      expect(verdictOn(changeRate, changed("802.10", direction, "35.70", rate)).cases).toMatchObject([
        {
          outcome: "failed",
          message: expect.stringContaining(`按${to}算正好是 ${rate}%`),
          repairs: [{ kind: "text", pointer: "/expenditure/change/direction", from, to }],
        },
      ]);
    },
  );

  it("blames no number where the sentence contradicts itself about the direction", () => {
    const text = "减少35.70万元，增长4.96%";
    const sources = {
      "/expenditure/change/percentage": [
        { position: { line: 1, column: 1 }, text, printed: "4.96%", value: "4.96" },
      ],
    };
    const example = { ...changed("802.10", "decrease", "35.70", "4.96"), sources } as never;
    const { cases } = verdictOn(changeRate, example);
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "支出总计的增减额 35.70 与幅度 4.96% 按增加、按减少都算不到一起（应为 4.26% 或 4.66%），请先核对方向，再核对这几个数",
      },
    ]);
    expect(cases[0]).not.toHaveProperty("constraint");
  });

  it.each([
    ["没有增减额", changed("100", "increase", null, "5")],
    ["没有幅度", changed("100", "increase", "5", null)],
    ["没有方向", { budget: { expenditure: { total: "100", change: { amount: "5", percentage: "5.26" } } } }],
    ["持平", changed("100", "unchanged", "0", "0")],
    ["有上年数", changed("100", "increase", "5", "5.26", { baseAmount: "95" })],
    ["本年数留空", changed(null, "increase", "5", "5.26")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeRate, example).outcome).toBe("skipped");
  });
});
