import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
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
      "财政拨款结转分列",
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
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectListRows, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
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
      "项目支出表“道路养护”的合计为 10.00，一般公共预算、单位资金之和为 9.00，合计多 1.00",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(projectListRows, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["只有合计", { budget: { tables: { projectListTable: { totalRow: { total: "10" } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectListRows, example).outcome).toBe("skipped");
  });
});
