import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { executionDifference } from "./execution-difference.js";

const executed = (execution: NonNullable<NonNullable<Example["budget"]>["executions"]>[number]): Example => ({
  budget: { kind: "finalAccounts", executions: [{ name: "抗旱", ...execution }] },
});

describe("execution-difference", () => {
  it.each([
    ["多出", executed({ budgeted: "45", spent: "48", difference: "3", comparison: "over" })],
    ["少用", executed({ budgeted: "48", spent: "45", difference: "3" })],
    [
      "只写差额和幅度",
      executed({ spent: "2.4", difference: "0.6", differenceRate: "20.00", comparison: "under" }),
    ],
    [
      "幅度舍去了后面的数位",
      executed({ spent: "2.41", difference: "0.59", differenceRate: "19.66", comparison: "under" }),
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(executionDifference, example).outcome).toBe("passed");
  });

  it.each([
    ["差额", executed({ budgeted: "45", spent: "48", difference: "4" }), "文中写相差 4.00"],
    [
      "幅度",
      executed({ spent: "2.4", difference: "0.6", differenceRate: "25.00", comparison: "under" }),
      "应为 20.00%，文中写 25.00%",
    ],
  ])("fails: %s", (_, example, words) => {
    const { cases } = verdictOn(executionDifference, example);
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(words) }]);
  });

  it.each<[string, Example]>([
    ["没有写差额", executed({ budgeted: "45", spent: "48" })],
    ["没有写多还是少", executed({ spent: "2.4", difference: "0.6", differenceRate: "25.00" })],
    ["没有预算执行", { budget: { kind: "finalAccounts" } }],
    ["是预算", { budget: { executions: [{ budgeted: "45", spent: "48", difference: "4" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(executionDifference, example).outcome).toBe("skipped");
  });
});
