import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectStatementQuarters } from "./project-statement-quarters.js";

/** A project of a year with 60 for each of the first quarters. */
const planned = (budget: string | null, quarters: number): Example => ({
  budget: {
    projectStatements: [
      {
        budget,
        quarters: Array.from({ length: quarters }, (_, at) => ({ quarter: at + 1, amount: "60" })),
      },
    ],
  },
});

describe("project-statement-quarters", () => {
  it.each<[string, Example]>([
    ["相等", planned("240", 4)],
    ["没有写全", planned("240", 2)],
    ["没有年度预算", planned(null, 4)],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["四季之和不等", planned("260", 4)],
    ["两季已超过", planned("100", 2)],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([["没有分季度", planned("240", 0)]])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("skipped");
  });

  it("tells of a quarter that stands twice", () => {
    const quarters = [1, 2, 2, 4].map((quarter) => ({ quarter, amount: "60" }));
    expect(
      verdictOn(projectStatementQuarters, { budget: { projectStatements: [{ quarters }] } }).cases,
    ).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining("第 2 季度写了两次") },
    ]);
  });
});
