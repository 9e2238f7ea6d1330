import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { tableToTable } from "./table-to-table.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const on = (tables: Tables) => verdictOn(tableToTable, { budget: { tables } });
const total = (amount: string | null) => ({ totalRow: { total: amount } });

const appropriations = {
  expenditureTotal: { total: "100", generalPublicBudget: "80", governmentManagedFundsBudget: "20" },
};

describe("table-to-table", () => {
  it.each<[string, Tables]>([
    ["末位舍入", { summaryTable: { expenditureTotal: "100" }, expenditureTable: total("100.01") }],
    [
      "支出含上年结转",
      {
        fiscalAppropriationTable: {
          revenueRows: [{ name: "上年结转", amount: "20" }],
          ...appropriations,
        },
        generalPublicBudgetTable: { totalRow: { total: "60", basicExpenditure: "60" } },
        governmentManagedFundsTable: total("20"),
        basicExpenditureTable: total("60"),
      },
    ],
    [
      "全部财政拨款，无结转",
      { fiscalAppropriationTable: appropriations, fiscalExpenditureTable: total("100") },
    ],
    ["收入总表与总计", { summaryTable: { revenueTotal: "100" }, revenueTable: total("100") }],
    [
      "支出总表不含结转",
      {
        summaryTable: { expenditureTotal: "100", currentYearExpenditure: "90" },
        expenditureTable: total("90"),
      },
    ],
    [
      "基本支出",
      {
        generalPublicBudgetTable: { totalRow: { basicExpenditure: "3" } },
        basicExpenditureTable: total("3"),
      },
    ],
    [
      "三本预算",
      {
        fiscalAppropriationTable: appropriations,
        generalPublicBudgetTable: total("80"),
        governmentManagedFundsTable: total("20"),
        stateCapitalOperationsTable: total(null),
      },
    ],
    [
      "另有结转下年",
      {
        fiscalAppropriationTable: {
          expenditureRows: [{ name: "结转下年", total: "20" }],
          expenditureTotal: { total: "100", generalPublicBudget: "100" },
        },
        generalPublicBudgetTable: total("80"),
      },
    ],
    [
      "按性质",
      {
        summaryTable: {
          expenditureTotal: "10",
          expenditureByUse: {
            basicExpenditure: "6",
            personnelExpenses: "5",
            routineOperatingExpenses: "1",
            projectExpenditure: "4",
          },
        },
        expenditureTable: { totalRow: { total: "10", basicExpenditure: "6", projectExpenditure: "4" } },
        basicExpenditureTable: {
          totalRow: { total: "6", personnelExpenses: "5", routineOperatingExpenses: "1" },
        },
      },
    ],
  ])("passes: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("passed");
  });

  it.each<[string, Tables, string]>([
    [
      "收入",
      { summaryTable: { revenueTotal: "100", currentYearRevenue: "90" }, revenueTable: total("91") },
      "部门收支总表收入总计 100.00 与部门收入总表合计行的合计 91.00 不符，多 9.00",
    ],
    [
      "支出",
      { summaryTable: { expenditureTotal: "100" }, expenditureTable: total("100.02") },
      "部门收支总表支出总计 100.00 与部门支出总表合计行的合计 100.02 不符，少 0.02",
    ],
    [
      "全部财政拨款",
      { fiscalAppropriationTable: appropriations, fiscalExpenditureTable: total("100.02") },
      "财政拨款收支总表支出总计的合计 100.00 与财政拨款支出表合计行的合计 100.02 不符，少 0.02",
    ],
    [
      "全部财政拨款的基本支出",
      {
        fiscalExpenditureTable: { totalRow: { basicExpenditure: "3" } },
        fiscalBasicExpenditureTable: total("4"),
      },
      "财政拨款支出表合计行的基本支出 3.00 与财政拨款基本支出表合计行的合计 4.00 不符，少 1.00",
    ],
    [
      "基本支出",
      {
        generalPublicBudgetTable: { totalRow: { basicExpenditure: "3" } },
        basicExpenditureTable: total("4"),
      },
      "一般公共预算支出表合计行的基本支出 3.00 与一般公共预算基本支出表合计行的合计 4.00 不符，少 1.00",
    ],
    [
      "三本预算",
      {
        fiscalAppropriationTable: appropriations,
        generalPublicBudgetTable: total("81"),
        governmentManagedFundsTable: total("20"),
      },
      "财政拨款收支总表支出总计的合计 100.00 与各项之和 101.00 不符，少 1.00",
    ],
    [
      "按性质：项目支出",
      {
        summaryTable: { expenditureTotal: "10", expenditureByUse: { projectExpenditure: "4" } },
        expenditureTable: { totalRow: { total: "10", projectExpenditure: "5" } },
      },
      "部门收支总表支出按性质的项目支出 4.00 与部门支出总表合计行的项目支出 5.00 不符，少 1.00",
    ],
    [
      "按性质：人员经费",
      {
        summaryTable: { expenditureByUse: { basicExpenditure: "6", personnelExpenses: "5" } },
        basicExpenditureTable: { totalRow: { total: "6", personnelExpenses: "4" } },
      },
      "部门收支总表支出按性质的人员经费 5.00 与一般公共预算基本支出表合计行的人员经费 4.00 不符，多 1.00",
    ],
  ])("fails: %s", (_, tables, message) => {
    expect(messagesOf(on(tables))).toEqual([message]);
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    ["只有一张", { summaryTable: { revenueTotal: "100" } }],
    [
      "全部财政拨款有上年结转",
      {
        fiscalAppropriationTable: { revenueRows: [{ name: "上年结转", amount: "20" }], ...appropriations },
        fiscalExpenditureTable: total("80"),
      },
    ],
    [
      "基本支出不只是一般公共预算的",
      {
        summaryTable: { expenditureByUse: { basicExpenditure: "7", personnelExpenses: "5" } },
        basicExpenditureTable: { totalRow: { total: "6", personnelExpenses: "4" } },
      },
    ],
    [
      "基金表的合计没有读到",
      {
        fiscalAppropriationTable: { expenditureTotal: { total: "100" } },
        generalPublicBudgetTable: total("80"),
        governmentManagedFundsTable: { rows: [{ code: "212", projectExpenditure: "20" }] },
      },
    ],
    [
      "有基金拨款而没有基金的表，支出不分栏",
      {
        fiscalAppropriationTable: {
          revenueRows: [
            { name: "一般公共预算拨款", amount: "80" },
            { name: "政府性基金拨款", amount: "20" },
          ],
          expenditureTotal: { total: "100" },
        },
        generalPublicBudgetTable: total("80"),
      },
    ],
    ["基金没有表", { fiscalAppropriationTable: appropriations, generalPublicBudgetTable: total("80") }],
  ])("is skipped: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("skipped");
  });
});

describe("基本支出表 beside 一般公共预算支出表", () => {
  const tables = (title: string, all = "88") => ({
    expenditureTable: { totalRow: { basicExpenditure: all } },
    generalPublicBudgetTable: { totalRow: { basicExpenditure: "13" } },
    basicExpenditureTable: { title, ...total("88") },
  });

  it("is of other money where it names no budget and adds up to all basic expenditure", () => {
    expect(on(tables("部门基本支出表")).outcome).toBe("skipped");
  });

  it.each([
    ["its title says of which it is", tables("一般公共预算基本支出表")],
    ["it adds up to nothing else", tables("部门基本支出表", "90")],
  ])("is of the same money where %s", (_, given) => {
    expect(on(given).outcome).toBe("failed");
  });
});
