import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectListRows } from "./project-list-rows.js";

describe("project-list-rows", () => {
  it.each<[string, Example]>([
    [
      "逐行",
      {
        budget: {
          tables: {
            projectListTable: {
              rows: [{ name: "道路养护", total: "10", generalPublicBudget: "8", unitOwnFunds: "2" }],
            },
          },
        },
      },
    ],
    [
      "财政拨款结转分列，支出表含结转",
      {
        budget: {
          tables: {
            projectListTable: {
              rows: [
                {
                  name: "道路养护",
                  total: "10",
                  generalPublicBudget: "7",
                  unitOwnFunds: "1",
                  carriedOver: { generalPublicBudget: "2" },
                },
              ],
              totalRow: {
                total: "10",
                generalPublicBudget: "7",
                unitOwnFunds: "1",
                carriedOver: { generalPublicBudget: "2" },
              },
            },
            expenditureTable: { totalRow: { projectExpenditure: "10" } },
            generalPublicBudgetTable: { totalRow: { projectExpenditure: "9" } },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectListRows, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "逐行",
      {
        budget: {
          tables: {
            projectListTable: {
              rows: [{ name: "道路养护", total: "10", generalPublicBudget: "8", unitOwnFunds: "1" }],
            },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(projectListRows, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["只有合计", { budget: { tables: { projectListTable: { totalRow: { total: "10" } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectListRows, example).outcome).toBe("skipped");
  });
});
