import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { budgetDomain } from "./budget-domain.js";

describe("budget-domain", () => {
  it.each<[string, Example]>([
    [
      "各在其表",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: { rows: [{ code: "2010301", name: "行政运行", total: "5" }] },
            governmentManagedFundsTable: { rows: [{ code: "2120803", name: "城市建设支出", total: "5" }] },
          },
        },
      },
    ],
    [
      "国有资本",
      {
        budget: {
          tables: {
            stateCapitalOperationsTable: {
              rows: [{ code: "22301", name: "解决历史遗留问题及改革成本支出", total: "5" }],
            },
          },
        },
      },
    ],
    [
      "类在两本预算都有",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: {
              rows: [{ code: "21208", name: "国有土地使用权出让收入安排的支出", total: "5" }],
            },
          },
        },
      },
    ],
    [
      "类下面是目录里没有的款，可能是新设的",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: {
              rows: [
                { code: "212", name: "城乡社区支出", total: "5" },
                { code: "21208", name: "国有土地使用权出让收入安排的支出", total: "5" },
                { code: "221", name: "住房保障支出", total: "9" },
                { code: "22198", name: "新设专项债券安排的支出", total: "9" },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(budgetDomain, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "基金科目列入一般公共预算",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: { rows: [{ code: "2120803", name: "城市建设支出", total: "5" }] },
          },
        },
      },
      "一般公共预算支出表列有“2120803 城市建设支出”，这个科目属于政府性基金预算，不属于一般公共预算；请移到相应的表，或更正编码",
    ],
    [
      "一般公共预算科目列入基金",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: { rows: [{ code: "2010301", name: "行政运行", total: "5" }] },
          },
        },
      },
      "政府性基金预算支出表列有“2010301 行政运行”，这个科目属于一般公共预算，不属于政府性基金预算；请移到相应的表，或更正编码",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(budgetDomain, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "空表",
      {
        budget: {
          tables: {
            governmentManagedFundsTable: { rows: [{ code: "2010301", name: "行政运行", total: null }] },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(budgetDomain, example).outcome).toBe("skipped");
  });
});
