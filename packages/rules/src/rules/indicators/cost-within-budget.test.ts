import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { costWithinBudget } from "./cost-within-budget.js";

const of = (
  name: string,
  number: string,
  unit = "万元",
  comparator = "≤",
  budget: string | null = "21",
  description = "",
  purpose = "日常保洁",
): Example => ({
  budget: {
    projects: [
      {
        name: "河道保洁",
        budget,
        purpose: { text: purpose },
        indicators: [
          {
            level1: "output",
            level2: "cost",
            name,
            description,
            targetValue: { kind: "number", comparator, number, unit },
          },
        ],
      },
    ] as never,
  },
});

describe("cost-within-budget", () => {
  it.each<[string, Example]>([
    ["相等", of("项目总成本", "21")],
    ["以元计", of("总投资", "210000", "元")],
    ["进位到整数", of("项目总成本", "32", "万元", "≤", "31.4")],
    ["进位到一位小数", of("项目总成本", "31.5", "万元", "≤", "31.46")],
  ])("passes: %s", (_, example) => expect(verdictOn(costWithinBudget, example).outcome).toBe("passed"));

  it.each<[string, Example]>([
    ["大于预算", of("成本控制数", "31")],
    ["大得不止进位", of("成本控制数", "22", "万元", "≤")],
    ["总成本控制数", of("项目总成本控制数", "31")],
    ["以元计", of("项目总成本", "213000", "元")],
    ["以百万元计", of("项目总成本", "3", "百万元")],
    ["以项目里的事为名", of("保洁总成本", "31")],
    ["以项目里的事为名，写“控制”", of("河道清理总费用控制", "31")],
    ["省了“元”字", of("项目总成本", "31", "万")],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(costWithinBudget, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("大于项目预算 21.00 万元") },
    ]);
  });

  it.each<[string, Example]>([
    ["没有指标", { budget: {} }],
    ["别的总成本", of("社会物流总成本", "31")],
    ["单项成本", of("每公里成本", "31")],
    ["比率", of("成本控制数", "100", "%")],
    ["几年的总数", of("总投资", "900", "万元", "≤", "21", "建设期三年的总投资")],
    ["用途说是几年的项目", of("总投资", "900", "万元", "≤", "21", "", "总投资900万元，分三年实施")],
    ["至少", of("总投资", "31", "万元", "≥")],
    ["没有预算数", of("总投资", "31", "万元", "≤", null)],
  ])("is skipped: %s", (_, example) => expect(verdictOn(costWithinBudget, example).outcome).toBe("skipped"));
});
