import { describe, expect, it } from "vitest";
import { lineKind, tableMaybeTitled } from "./line-kind.js";

const standard = (table: string, isWhole = true) => ({ is: "standard title", table, isWhole });

describe("lineKind", () => {
  it.each([
    "表10 一般公共预算支出表（按政府预算经济分类）",
    "一般公共预算支出表（政府经济分类）",
    "政府性基金预算支出表（按经济分类）",
  ])("%s is another table than the one by function", (text) => {
    expect(lineKind(text, "budget")).toEqual({ is: "other title" });
  });

  it.each([
    ["部门收支总表", "summaryTable"],
    ["2026年部门财务收支预算总表", "summaryTable"],
    ["某市某区某街道办事处2025年部门收支总体情况表", "summaryTable"],
    ["2025年预算单位财务收支预算总表", "summaryTable"],
    ["表1：收支预算总表（万元）", "summaryTable"],
    ["2018年部门收支预算表", "summaryTable"],
    ["《部门收入总表》", "revenueTable"],
    ["2. 2026年部门收入预算总表", "revenueTable"],
    ["支出预算总表", "expenditureTable"],
    ["2025年预算单位财政拨款收支预算总表", "fiscalAppropriationTable"],
    ["财政拨款收支总体情况表", "fiscalAppropriationTable"],
    ["2024年部门一般公共预算支出功能分类预算表", "generalPublicBudgetTable"],
    ["一般公共预算财政拨款支出预算表", "generalPublicBudgetTable"],
    ["2024年部门一般公共预算基本支出部门预算经济分类预算表", "basicExpenditureTable"],
    ["一般公共预算财政拨款基本支出情况表", "basicExpenditureTable"],
    ["部门“三公”经费和机关运行经费预算表", "threePublicExpensesTable"],
    ["一般公共预算财政拨款“三公”经费支出情况表", "threePublicExpensesTable"],
    ["2024 年部门政府性基金预算支出功能分类预算表", "governmentManagedFundsTable"],
    ["国有资本经营预算支出表（续）", "stateCapitalOperationsTable"],
    ["部门预算项目支出表", "projectListTable"],
    ["财政拨款支出表（功能科目）", "fiscalExpenditureTable"],
    ["2024年财政拨款基本支出预算表", "fiscalBasicExpenditureTable"],
  ])("%s", (text, kind) => {
    expect(lineKind(text, "budget")).toMatchObject({ is: "standard title", table: kind });
  });

  it.each([
    ["经常性支出预算表"],
    ["2024年行政运行支出预算表"],
    ["会议培训支出预算表"],
    ["其他收入预算表"],
    ["食堂收支预算表"],
    ["工会收支情况表"],
    ["直达资金支出预算表"],
    ["非财政拨款支出预算表"],
    ["因公出国支出预算表"],
  ])("is a part of a table, or another body's: %s", (text) => {
    expect(lineKind(text, "budget")).toEqual({ is: "part title" });
  });

  it.each([
    ["某区总工会2025年收支总表"],
    ["表1：某市教育系统2025年部门收支总表"],
    ["某市第一中学（本级）2025年单位收支预算表"],
    ["二〇二五年某县林场收支预算总表"],
    ["公开01表 101001某县人大常委会部门收支总表"],
    ["2025年某区税务所财务收支预算总表"],
  ])("is the whole table of a body: %s", (text) => {
    expect(lineKind(text, "budget")).toEqual(standard("summaryTable"));
  });

  it("may be that of a body with an unknown name, if it is a table of all money", () => {
    expect(lineKind("食堂收支总表", "budget")).toEqual(standard("summaryTable", false));
  });

  it.each([
    ["a line of the contents", "1. 2026年部门收入预算总表 ……………………"],
    ["a sentence", "收入情况见部门收入总表。"],
    ["final accounts", "部门收入支出决算总表"],
    ["another table of the same ending", "政府采购支出预算表"],
    ["one fund's", "政府性基金收支总表"],
    ["a project's performance table", "项目支出绩效目标表"],
    ["all appropriations by economic class", "财政拨款支出预算表（部门经济分类科目）"],
    ["no title", "一般公共预算支出"],
    ["a long line", `${"九".repeat(80)}部门收支总表`],
    ["many digits", `${"1".repeat(59)}x`],
  ])("is no title of a standard table: %s", (_, text) => {
    expect(lineKind(text, "budget")).not.toMatchObject({ is: "standard title" });
  });

  it.each([
    ["政府采购支出预算表", "budget", "other title"],
    ["部门整体绩效自评情况表", "finalAccounts", "other title"],
    ["部门整体情况明细表", "budget", "title"],
    ["内设机构表（2025年）", "budget", "title"],
    ["一般公共预算支出", "budget", "words"],
    ["收入情况见部门收入总表。", "budget", "words"],
    ["采购情况另见政府采购预算表，", "budget", "words"],
    ["政府采购预算表…………8", "budget", "words"],
  ] as const)("%s in a %s is: %s", (text, document, is) => {
    expect(lineKind(text, document).is).toBe(is);
  });
});

describe("tableMaybeTitled", () => {
  it.each([
    ["收支总表………………3", "summaryTable"],
    ["本单位政府性基金收支预算表", "governmentManagedFundsTable"],
    ["政府性基金支出绩效表", undefined],
    ["见部门收支总表。", undefined],
  ])("%s", (text, table) => {
    expect(tableMaybeTitled(text, "budget")).toBe(table);
  });
});
