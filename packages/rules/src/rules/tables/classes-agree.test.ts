import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { classesAgree } from "./classes-agree.js";

describe("classes-agree", () => {
  it.each<[string, Example]>([
    [
      "一致",
      {
        budget: {
          tables: {
            summaryTable: { expenditureRows: [{ name: "一、教育支出", amount: "10" }] },
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "10" },
                { code: "20502", name: "普通教育", total: "10" },
              ],
            },
          },
        },
      },
    ],
    [
      "三本预算",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: {
              expenditureRows: [{ name: "教育支出", total: "3", generalPublicBudget: "3" }],
            },
            generalPublicBudgetTable: { rows: [{ code: "205", name: "教育支出", total: "3" }] },
          },
        },
      },
    ],
    [
      "类前有编码",
      {
        budget: {
          tables: {
            summaryTable: { expenditureRows: [{ name: "205教育支出", amount: "10" }] },
            expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "10" }] },
          },
        },
      },
    ],
    [
      "末位舍入",
      {
        budget: {
          tables: {
            summaryTable: { expenditureRows: [{ name: "教育支出", amount: "10.01" }] },
            expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "10" }] },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(classesAgree, example).outcome).toBe("passed");
  });

  it("final accounts tell on both sides what was spent, with what was brought forward", () => {
    const budget = {
      kind: "finalAccounts",
      tables: {
        fiscalAppropriationTable: {
          revenueRows: [{ name: "年初财政拨款结转和结余", amount: "3" }],
          expenditureRows: [{ name: "教育支出", generalPublicBudget: "8" }],
        },
        generalPublicBudgetTable: { rows: [{ code: "205", name: "教育支出", total: "5" }] },
      },
    } as const;
    expect(verdictOn(classesAgree, { budget }).outcome).toBe("failed");
  });

  it.each([
    ["不大于上年结转", "8", "5", "skipped"],
    ["大于上年结转", "8.01", "5", "failed"],
    ["少于当年数", "4", "5", "failed"],
  ])("appropriations that were brought forward: %s", (_, generalPublicBudget, total, outcome) => {
    const tables = {
      fiscalAppropriationTable: {
        revenueRows: [{ name: "二、上年结转", amount: "3" }],
        expenditureRows: [{ name: "教育支出", generalPublicBudget }],
      },
      generalPublicBudgetTable: { rows: [{ code: "205", name: "教育支出", total }] },
    };
    expect(verdictOn(classesAgree, { budget: { tables } }).outcome).toBe(outcome);
  });

  it.each<[string, Example]>([
    [
      "收支总表与支出总表",
      {
        budget: {
          tables: {
            summaryTable: { expenditureRows: [{ name: "教育支出", amount: "10" }] },
            expenditureTable: { rows: [{ code: "205", name: "教育支出", total: "11" }] },
          },
        },
      },
    ],
    [
      "财政拨款合计一列",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: { expenditureRows: [{ name: "205 教育支出", total: "9" }] },
            fiscalExpenditureTable: { rows: [{ code: "205", name: "教育支出", total: "8" }] },
          },
        },
      },
    ],
    [
      "基金一列",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: {
              expenditureRows: [{ name: "城乡社区支出", total: "9", governmentManagedFundsBudget: "9" }],
            },
            governmentManagedFundsTable: { rows: [{ code: "212", name: "城乡社区支出", total: "8" }] },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(classesAgree, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "没有填列",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: {
              expenditureRows: [{ name: "教育支出", total: "3", generalPublicBudget: "3" }],
            },
            generalPublicBudgetTable: { rows: [{ code: "205", name: "教育支出", total: null }] },
          },
        },
      },
    ],
    [
      "口径不同",
      {
        budget: {
          tables: {
            summaryTable: {
              expenditureRows: [
                { name: "教育支出", amount: "10" },
                { name: "住房保障支出", amount: "5" },
              ],
            },
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "9" },
                { code: "221", name: "住房保障支出", total: "4" },
              ],
            },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(classesAgree, example).outcome).toBe("skipped");
  });

  const classes = (
    names: readonly string[],
    totals: readonly string[],
    listed = ["教育支出", "卫生健康支出", "住房保障支出"],
  ) => ({
    budget: {
      tables: {
        summaryTable: {
          expenditureRows: names.map((name, at) => ({ name, amount: totals[at] ?? null })),
          expenditureTotal: "15",
        },
        expenditureTable: {
          rows: listed.map((name, at) => ({
            code: ["205", "210", "221"][at] ?? "",
            name,
            total: ["9", "4", "2"][at] ?? null,
          })),
          totalRow: { total: "15" },
        },
      },
    },
  });
  it.each<[string, Example, string | undefined, string]>([
    [
      "错了行",
      classes(["教育支出", "卫生健康支出", "住房保障支出"], ["4", "2", "9"]),
      undefined,
      "部门收支总表的各类与部门支出总表合计相同，逐行却有 3 个数不同",
    ],
    [
      "名称不同",
      classes(["教育支出", "医疗支出", "住房保障支出"], ["9", "4", "2"]),
      "warning",
      "部门收支总表的“医疗支出”在部门支出总表中没有同名的类，那里同一金额的是“卫生健康支出”",
    ],
  ])("tells at once: %s", (_, example, severity, message) => {
    const failed = verdictOn(classesAgree, example).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ message: expect.stringContaining(message) }]);
    expect(failed.map((each) => each.outcome === "failed" && each.severity)).toEqual([severity]);
  });
});
