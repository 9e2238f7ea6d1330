import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { executionCompared } from "./execution-compared.js";

const executed = (budgeted: string, spent: string, comparison?: "over" | "under" | "equal"): Example => ({
  budget: {
    kind: "finalAccounts",
    executions: [{ name: "抗旱", budgeted, spent, ...(comparison && { comparison }) }],
  },
});

describe("execution-compared", () => {
  it.each([
    ["大于", executed("45", "48", "over")],
    ["小于", executed("48.01", "48", "under")],
    ["持平", executed("48", "48.00", "equal")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(executionCompared, example).outcome).toBe("passed");
  });

  it.each([
    ["方向写反", executed("45", "48", "under"), "决算数大于预算数，文中写“小于”", undefined],
    ["相等而写大于", executed("48", "48", "over"), "决算数等于预算数，文中写“大于”", "warning"],
    ["不等而写持平", executed("48", "47.9", "equal"), "决算数小于预算数，文中写“等于”", "warning"],
  ])("fails: %s", (_, example, words, severity) => {
    const { cases } = verdictOn(executionCompared, example);
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(words) }]);
    expect((cases[0] as { severity?: string }).severity).toBe(severity);
  });

  it.each<[string, Example]>([
    ["没有写", executed("45", "48")],
    ["没有预算执行", { budget: { kind: "finalAccounts" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(executionCompared, example).outcome).toBe("skipped");
  });
});
