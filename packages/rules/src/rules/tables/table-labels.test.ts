import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { tableLabels } from "./table-labels.js";

describe("table-labels", () => {
  it.each<[string, Example]>([
    [
      "一致",
      {
        budget: {
          tables: {
            summaryTable: { title: "2021年部门预算表", unit: "元" },
            revenueTable: { title: "2021年部门预算表", unit: "元" },
            expenditureTable: { title: "2021年部门预算表", unit: "元" },
            generalPublicBudgetTable: { title: "2021年部门预算表", unit: "元" },
            basicExpenditureTable: { title: "2021年部门预算表", unit: "元" },
          },
        },
      },
    ],
    [
      "括号里是科目的年份",
      {
        budget: {
          tables: {
            summaryTable: { title: "2021年收支表", unit: "元" },
            revenueTable: { title: "2021年收入表", unit: "元" },
            generalPublicBudgetTable: { title: "一般公共预算表（依照2020年收支分类）", unit: "元" },
          },
        },
      },
    ],
    ["一张", { budget: { tables: { summaryTable: { title: "2021年收支总表" } } } }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(tableLabels, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "上年的标题",
      {
        budget: {
          tables: {
            summaryTable: { title: "2020年部门预算表", unit: "万元" },
            revenueTable: { title: "2021年部门预算表", unit: "万元" },
            expenditureTable: { title: "2021年部门预算表", unit: "万元" },
            generalPublicBudgetTable: { title: "2021年部门预算表", unit: "万元" },
            basicExpenditureTable: { title: "2021年部门预算表", unit: "万元" },
          },
        },
      },
    ],
    [
      "漏写单位",
      {
        budget: {
          tables: {
            summaryTable: { title: "2021年部门预算表" },
            revenueTable: { title: "2021年部门预算表", unit: "万元" },
            expenditureTable: { title: "2021年部门预算表", unit: "万元" },
            generalPublicBudgetTable: { title: "2021年部门预算表", unit: "万元" },
            basicExpenditureTable: { title: "2021年部门预算表", unit: "万元" },
          },
        },
      },
    ],
    [
      "漏写年度",
      {
        budget: {
          tables: {
            summaryTable: { title: "部门预算表", unit: "万元" },
            revenueTable: { title: "2021年部门预算表", unit: "万元" },
            expenditureTable: { title: "2021年部门预算表", unit: "万元" },
            generalPublicBudgetTable: { title: "2021年部门预算表", unit: "万元" },
            basicExpenditureTable: { title: "2021年部门预算表", unit: "万元" },
          },
        },
      },
    ],
    [
      "表头是上年的",
      {
        budget: { tables: { expenditureTable: { rows: [{ code: "213", total: "11" }] } } },
        sources: {
          "/tables/expenditureTable/rows/0/total": [
            {
              position: { line: 9, column: 1 },
              text: "11.00",
              printed: "11.00",
              offset: 0,
              value: "11",
              year: 2020,
            },
          ],
        },
      },
    ],
    [
      "“三公”表的本年是上年",
      { budget: { tables: { threePublicExpensesTable: { current: { year: 2020, total: "3" } } } } },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(tableLabels, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "“三公”表是本年的",
      { budget: { tables: { threePublicExpensesTable: { current: { year: 2021, total: "3" } } } } },
    ],
    ["都不写", { budget: { tables: { summaryTable: { title: "收支总表" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(tableLabels, example).outcome).toBe("skipped");
  });
});

describe("a title that another table has too", () => {
  const titled = (revenue: string, expenditure: string) =>
    verdictOn(tableLabels, {
      budget: {
        tables: {
          revenueTable: { title: revenue, unit: "元" },
          expenditureTable: { title: expenditure, unit: "元" },
        },
      },
    }).cases.filter(({ outcome }) => outcome === "failed");

  it.each([
    ["2021年部门收入预算总表", "部门支出总表的标题写作“2021年部门收入预算总表”，与部门收入总表的相同"],
    ["2021年部门支出预算总表", "部门收入总表的标题写作“2021年部门支出预算总表”，与部门支出总表的相同"],
  ])("is told of the table that it does not name: %s", (title, message) => {
    expect(titled(title, title)).toMatchObject([
      { severity: "warning", message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["each has its own", "2021年部门收入预算总表", "2021年部门支出预算总表"],
    ["it names neither", "2021年部门预算表", "2021年部门预算表"],
  ])("is no fault where %s", (_, revenue, expenditure) => {
    expect(titled(revenue, expenditure)).toEqual([]);
  });
});
