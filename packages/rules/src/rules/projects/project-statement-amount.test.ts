import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectStatementAmount } from "./project-statement-amount.js";

describe("project-statement-amount", () => {
  it.each<[string, Example]>([
    [
      "在项目支出之内",
      {
        budget: {
          projectStatements: [
            { name: "河道养护", budget: "260" },
            {
              quarters: [
                { quarter: 1, amount: "10" },
                { quarter: 2, amount: "10" },
                { quarter: 3, amount: "10" },
                { quarter: 4, amount: "10" },
              ],
            },
          ],
          expenditure: { projectExpenditure: "300" },
        },
      },
    ],
    [
      "与项目表相同",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          tables: { projectListTable: { rows: [{ name: "河道养护项目", total: "260" }] } },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectStatementAmount, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "多于项目支出",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          expenditure: { projectExpenditure: "200" },
        },
      },
      "多 60.00",
    ],
    [
      "四季多于项目支出",
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
          expenditure: { projectExpenditure: "200" },
        },
      },
      "240.00",
    ],
    [
      "与项目表不符",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          tables: { projectListTable: { rows: [{ name: "河道养护项目", total: "206" }] } },
        },
      },
      "206.00",
    ],
    [
      "与绩效目标表不符",
      {
        budget: {
          projectStatements: [{ name: "河道养护项目", budget: "260" }],
          projects: [{ name: "河道养护", budget: "206" }],
        },
      },
      "206.00",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(projectStatementAmount, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
  });

  it.each<[string, Example]>([
    ["没有项目支出", { budget: { projectStatements: [{ name: "河道养护", budget: "260" }] } }],
    [
      "没有金额",
      { budget: { projectStatements: [{ name: "河道养护" }], expenditure: { projectExpenditure: "300" } } },
    ],
    [
      "同名项目有两个",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          projects: [
            { name: "河道养护", budget: "1" },
            { name: "河道养护", budget: "2" },
          ],
        },
      },
    ],
    ["没有文字说明", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectStatementAmount, example).outcome).toBe("skipped");
  });
});
