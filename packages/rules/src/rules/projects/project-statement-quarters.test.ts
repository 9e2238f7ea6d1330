import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectStatementQuarters } from "./project-statement-quarters.js";

describe("project-statement-quarters", () => {
  it.each<[string, Example]>([
    [
      "相等",
      {
        budget: {
          projectStatements: [
            {
              budget: "240",
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
                { quarter: 3, amount: "60" },
                { quarter: 4, amount: "60" },
              ],
            },
          ],
        },
      },
    ],
    [
      "没有写全",
      {
        budget: {
          projectStatements: [
            {
              budget: "240",
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
              ],
            },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "四季之和不等",
      {
        budget: {
          projectStatements: [
            {
              budget: "260",
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
                { quarter: 3, amount: "60" },
                { quarter: 4, amount: "60" },
              ],
            },
          ],
        },
      },
    ],
    [
      "两季已超过",
      {
        budget: {
          projectStatements: [
            {
              budget: "100",
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
              ],
            },
          ],
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "没有年度预算",
      {
        budget: {
          projectStatements: [
            {
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
                { quarter: 3, amount: "60" },
                { quarter: 4, amount: "60" },
              ],
            },
          ],
        },
      },
    ],
    ["没有分季度", { budget: { projectStatements: [{ budget: "240" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectStatementQuarters, example).outcome).toBe("skipped");
  });
});
