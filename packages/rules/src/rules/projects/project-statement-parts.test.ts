import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectStatementParts } from "./project-statement-parts.js";

const whole = {
  overview: "保障值班。",
  rationale: "值班办法。",
  implementer: "办公室。",
  approach: "按月轮值。",
  period: "全年。",
  budgetText: "据实支付。",
  goal: "值班不断。",
};
const of = (...projects: readonly object[]): Example => ({
  budget: { projectStatements: projects as never },
});
const without = (name: keyof typeof whole) => ({ ...whole, [name]: null });

describe("project-statement-parts", () => {
  it("passes with all parts", () =>
    expect(verdictOn(projectStatementParts, of(whole)).outcome).toBe("passed"));

  it.each([
    ["rationale", "没有写立项依据"],
    ["goal", "没有写绩效目标"],
    ["budgetText", "没有写年度预算安排"],
  ] as const)("fails without %s", (name, message) => {
    expect(verdictOn(projectStatementParts, of(without(name))).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(message) },
    ]);
  });

  it("takes the indicators of the project of the same name for its goal", () => {
    const statement = { ...without("goal"), name: "值班" };
    const on = (name: string) =>
      verdictOn(projectStatementParts, {
        budget: {
          projectStatements: [statement] as never,
          projects: [{ name, indicators: [{ name: "班次" }] }],
        },
      });
    expect(on("值班").outcome).toBe("passed");
    expect(on("巡逻").outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有说明", { budget: {} }],
    ["自有格式", of({ overview: "保障值班。", goal: "值班不断。" })],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectStatementParts, example).outcome).toBe("skipped");
  });
});
