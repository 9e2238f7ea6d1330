import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemsWithinExpenditure } from "./items-within-expenditure.js";

describe("items-within-expenditure", () => {
  it.each<[string, Example]>([
    [
      "另有单位资金",
      {
        budget: {
          tables: {
            expenditureTable: { rows: [{ code: "2050201", name: "学前教育", total: "5" }] },
            generalPublicBudgetTable: { rows: [{ code: "2050201", name: "学前教育", total: "4" }] },
          },
        },
      },
    ],
    [
      "一般公共预算与基金",
      {
        budget: {
          tables: {
            expenditureTable: { rows: [{ code: "212", name: "城乡社区支出", total: "9" }] },
            generalPublicBudgetTable: { rows: [{ code: "212", name: "城乡社区支出", total: "5" }] },
            governmentManagedFundsTable: { rows: [{ code: "212", name: "城乡社区支出", total: "4" }] },
          },
        },
      },
    ],
    [
      "基金的表只列到项",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一、财政拨款收入", amount: "9" }] },
            expenditureTable: {
              rows: [
                { code: "212", name: "城乡社区支出", total: "9" },
                { code: "21205", name: "城乡社区环境卫生", total: "5" },
              ],
            },
            generalPublicBudgetTable: { rows: [{ code: "212", name: "城乡社区支出", total: "5" }] },
            governmentManagedFundsTable: {
              rows: [{ code: "2120801", name: "征地和拆迁补偿支出", total: "4" }],
            },
          },
        },
      },
    ],
    [
      "一张表的合计列没有读到",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一、财政拨款收入", amount: "9" }] },
            expenditureTable: { rows: [{ code: "212", name: "城乡社区支出", total: "9" }] },
            generalPublicBudgetTable: { rows: [{ code: "212", name: "城乡社区支出", total: "5" }] },
            governmentManagedFundsTable: {
              rows: [{ code: "212", name: "城乡社区支出", projectExpenditure: "4" }],
            },
          },
        },
      },
    ],
    [
      "一张表没有读到合计行",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一、财政拨款收入", amount: "9" }] },
            expenditureTable: {
              rows: [{ code: "212", name: "城乡社区支出", total: "9" }],
              totalRow: { total: "9" },
            },
            generalPublicBudgetTable: { rows: [{ code: "212", name: "城乡社区支出", total: "5" }] },
            governmentManagedFundsTable: {
              rows: [{ code: "212", name: "城乡社区支出", total: "4" }],
              totalRow: { total: "4" },
            },
          },
        },
      },
    ],
    [
      "一张表没有读到",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一、财政拨款收入", amount: "9" }] },
            fiscalAppropriationTable: {
              expenditureTotal: { generalPublicBudget: "5", governmentManagedFundsBudget: "4" },
            },
            expenditureTable: { rows: [{ code: "212", name: "城乡社区支出", total: "9" }] },
            governmentManagedFundsTable: { rows: [{ code: "212", name: "城乡社区支出", total: "4" }] },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemsWithinExpenditure, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "多于全部",
      {
        budget: {
          tables: {
            expenditureTable: { rows: [{ code: "2050201", name: "学前教育", total: "5" }] },
            generalPublicBudgetTable: { rows: [{ code: "2050201", name: "学前教育", total: "6" }] },
          },
        },
      },
    ],
    [
      "只有财政拨款",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一般公共预算拨款收入", amount: "5" }] },
            expenditureTable: { rows: [{ code: "2050201", name: "学前教育", total: "5" }] },
            generalPublicBudgetTable: { rows: [{ code: "2050201", name: "学前教育", total: "4" }] },
          },
        },
      },
    ],
    [
      "合计行",
      {
        budget: {
          tables: {
            expenditureTable: { totalRow: { total: "5", projectExpenditure: "2" } },
            generalPublicBudgetTable: { totalRow: { total: "5", projectExpenditure: "3" } },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(itemsWithinExpenditure, example).outcome).toBe("failed");
  });

  const row = (code: string, total: string) => ({ code, name: "农林水支出", total });
  const fiscal = (general: string, all: string, more: object = {}) => ({
    budget: {
      tables: {
        fiscalExpenditureTable: { rows: [row("213", all)], totalRow: { total: "9" } },
        generalPublicBudgetTable: { rows: [row("213", general)], totalRow: { total: "5" } },
        governmentManagedFundsTable: { rows: [row("213", "4")], totalRow: { total: "4" } },
        ...more,
      },
    },
  });
  const carried = {
    fiscalAppropriationTable: { revenueRows: [{ name: "二、上年结转", amount: "1" }] },
    governmentManagedFundsTable: { rows: [row("213", "3")], totalRow: { total: "3" } },
  };
  it.each<[string, Example, string]>([
    ["三本预算之和", fiscal("5", "9"), "passed"],
    ["多于三本预算", fiscal("5", "8"), "failed"],
    ["少于三本预算", fiscal("4", "9"), "failed"],
    ["一方可能含上年结转", fiscal("5", "9", carried), "skipped"],
    [
      "基金没有自己的表",
      fiscal("5", "9", {
        fiscalAppropriationTable: { expenditureTotal: { governmentManagedFundsBudget: "4" } },
        governmentManagedFundsTable: { rows: [] },
      }),
      "skipped",
    ],
  ])("of all appropriations: %s", (_, example, outcome) => {
    expect(verdictOn(itemsWithinExpenditure, example).outcome).toBe(outcome);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "编码重复",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "205", name: "教育支出", total: "2" },
              ],
            },
            generalPublicBudgetTable: { rows: [{ code: "205", name: "教育支出", total: "9" }] },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemsWithinExpenditure, example).outcome).toBe("skipped");
  });

  it("tells of two columns that changed places as one", () => {
    const swapped = [
      ["4", "1"],
      ["3", "2"],
      ["7", "3"],
    ] as const;
    const table = (isRight: boolean) => {
      const [basic, project] = isRight ? [0, 1] : [1, 0];
      const rows = swapped.map((uses, at) => ({
        code: ["20501", "20502", ""][at] ?? "",
        name: "教育",
        total: ["5", "5", "10"][at] ?? null,
        basicExpenditure: uses[basic] ?? null,
        projectExpenditure: uses[project] ?? null,
      }));
      const { code: _, name: __, ...totalRow } = rows[2] ?? { code: "", name: "" };
      return { rows: rows.slice(0, 2), totalRow };
    };
    const { cases } = verdictOn(itemsWithinExpenditure, {
      budget: {
        tables: {
          summaryTable: { revenueRows: [{ name: "一般公共预算拨款收入", amount: "10" }] },
          expenditureTable: table(false),
          generalPublicBudgetTable: table(true),
        },
      },
    });
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("错了列") }]);
  });

  it("adds nothing up where the table of one budget was not read", () => {
    const rows = ["2120801", "2120802", "2120803"].map((code) => ({ code, name: "甲", total: "1" }));
    const budget = {
      tables: {
        summaryTable: { revenueRows: [{ name: "一、财政拨款收入", amount: "9" }] },
        expenditureTable: { rows, totalRow: { total: "9" } },
        governmentManagedFundsTable: { rows, totalRow: { total: "3" } },
      },
    };
    expect(verdictOn(itemsWithinExpenditure, { budget }).outcome).toBe("failed");
    const unreadTables = ["generalPublicBudgetTable"] as const;
    expect(verdictOn(itemsWithinExpenditure, { budget, unreadTables }).outcome).toBe("passed");
  });
});
