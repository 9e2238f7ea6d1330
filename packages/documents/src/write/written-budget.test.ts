import { DepartmentBudget, type DepartmentBudgetJson, encode, InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { budgetWith } from "../testing/budgets.js";
import { unwritten } from "./unwritten.js";
import { writtenBudget } from "./written-budget.js";

type Parts = Partial<DepartmentBudgetJson>;
const written = (parts: Parts) => encode(DepartmentBudget, writtenBudget(budgetWith(parts)));

function refusal(parts: Parts): InputFault {
  try {
    writtenBudget(budgetWith(parts));
  } catch (fault) {
    if (fault instanceof InputFault) return fault;
    throw fault;
  }
  throw new Error("nothing was refused");
}

const row = (code: string, total: string | null, more: object = {}) => ({
  code,
  name: "某支出",
  total,
  ...more,
});

describe("numbers that contradict each other are refused, with both of them", () => {
  it.each<[string, Parts, string]>([
    [
      "a total of the statement and its sources",
      { revenue: { total: "100", generalPublicBudgetAppropriation: "60", otherRevenue: "30.5" } },
      "/revenue/total 写的是 100 万元，而所给各项之和是 90.5 万元，相差 9.5 万元",
    ],
    [
      "a direction and both amounts",
      { agencyOperatingExpenses: { total: "90", change: { baseAmount: "100", direction: "increase" } } },
      "/agencyOperatingExpenses/change/direction 写的是“增加”，而本年 90 万元与上年 100 万元比较是“减少”",
    ],
    [
      "the size of a change",
      { agencyOperatingExpenses: { total: "90", change: { baseAmount: "100", amount: "11" } } },
      "/agencyOperatingExpenses/change/amount 写的是 11 万元，而本年与上年之差是 10 万元，相差 1 万元",
    ],
    [
      "a rate of change",
      { agencyOperatingExpenses: { total: "90", change: { baseAmount: "100", percentage: "11.1" } } },
      "/agencyOperatingExpenses/change/percentage 写的是 11.1%，而按两年金额算出的比率是 10.0%",
    ],
    [
      "a rate of change from nothing",
      { agencyOperatingExpenses: { total: "9", change: { baseAmount: "0", percentage: "100" } } },
      "/agencyOperatingExpenses/change/percentage 写的是 100%，而上年为零，增减率是没有的",
    ],
    [
      "the three public expenses",
      {
        threePublicExpenses: {
          total: "3",
          overseasVisits: { amount: "1" },
          officialReceptions: { amount: "1" },
        },
      },
      "/threePublicExpenses/total 写的是 3 万元，而所给各项之和是 2 万元，相差 1 万元",
    ],
    [
      "a row and the rows beneath it",
      { tables: { expenditureTable: { rows: [row("205", "3"), row("20502", "1"), row("20508", "1")] } } },
      "/tables/expenditureTable/rows/0/total 写的是 3 万元，而所属各行之和是 2 万元，相差 1 万元",
    ],
    [
      "the sum of all rows",
      {
        tables: { expenditureTable: { rows: [row("205", "3"), row("208", "1")], totalRow: { total: "5" } } },
      },
      "/tables/expenditureTable/totalRow/total 写的是 5 万元，而所属各行之和是 4 万元，相差 1 万元",
    ],
    [
      "the columns of a row",
      {
        tables: {
          expenditureTable: { rows: [row("205", "3", { basicExpenditure: "1", projectExpenditure: "1" })] },
        },
      },
      "/tables/expenditureTable/rows/0/total 写的是 3 万元，而所给各项之和是 2 万元，相差 1 万元",
    ],
    [
      "a change in a table",
      {
        tables: {
          generalPublicBudgetTable: { rows: [row("205", "3", { previousTotal: "1", change: "1" })] },
        },
      },
      "/tables/generalPublicBudgetTable/rows/0/change 写的是 1 万元，而本年与上年之差是 2 万元，相差 1 万元",
    ],
    [
      "both sides of the summary",
      { tables: { summaryTable: { revenueTotal: "3", expenditureTotal: "2" } } },
      "/tables/summaryTable/revenueTotal 写的是 3 万元，而支出总计是 2 万元，相差 1 万元",
    ],
    [
      "statement and table",
      { revenue: { total: "3" }, tables: { summaryTable: { revenueTotal: "2", expenditureTotal: "2" } } },
      "/revenue/total 写的是 3 万元，而报表里的同一个数是 2 万元，相差 1 万元",
    ],
    [
      "the money of a project",
      { projects: [{ budget: "3", fiscalFunds: "1", otherFunds: "1" }] },
      "/projects/0/budget 写的是 3 万元，而所给各项之和是 2 万元，相差 1 万元",
    ],
    [
      "assets",
      { stateAssets: { total: { value: "30000.5" }, holdings: [{ name: "设备", value: "20000" }] } },
      "/stateAssets/total/value 写的是 30000.5 元，而所属各项之和是 20000 元",
    ],
  ])("%s", (_, parts, message) => {
    const { code, message: actual } = refusal(parts);
    expect([code, actual]).toEqual(["contradictory-budget", message]);
  });

  it("final accounts are not written", () => {
    expect(refusal({ kind: "finalAccounts" }).code).toBe("not-writable");
  });
});

describe("what can be worked out", () => {
  it.each<[string, Parts, Parts]>([
    [
      "sums of parts that are all there",
      {
        threePublicExpenses: {
          overseasVisits: { amount: "1" },
          vehiclePurchase: { amount: "2" },
          vehicleOperation: { amount: "3" },
          officialReceptions: { amount: "4" },
        },
        procurement: { goods: "1.5", works: "0", services: "2.25" },
      },
      {
        threePublicExpenses: {
          total: "10",
          overseasVisits: { amount: "1" },
          officialVehicles: { amount: "5" },
          vehiclePurchase: { amount: "2" },
          vehicleOperation: { amount: "3" },
          officialReceptions: { amount: "4" },
        },
        procurement: { goods: "1.5", works: "0", services: "2.25", total: "3.75" },
      },
    ],
    [
      "the words for what a project's money is spent on",
      {
        projects: [
          {
            purpose: {
              parts: [
                { name: "河道清漂", amount: "1" },
                { name: "河道巡查", amount: "2.5" },
              ],
            },
          },
        ],
      },
      { projects: [{ purpose: { text: "主要用于河道清漂1.00万元；河道巡查2.50万元。" } }] },
    ],
    [
      "nothing where the statement rounds the figure of a table in 元",
      {
        revenue: { total: "9628.22" },
        tables: { summaryTable: { title: "表", unit: "元", revenueTotal: "9628.221344" } },
      },
      {
        revenue: { total: "9628.22" },
        tables: { summaryTable: { title: "表", unit: "元", revenueTotal: "9628.221344" } },
      },
    ],
    [
      "no sum of parts of which one is missing or blank",
      { procurement: { goods: "1.5", services: null } },
      { procurement: { goods: "1.5" } },
    ],
    [
      "a statement that only the tables give",
      { tables: { summaryTable: { title: "表", unit: "万元", revenueTotal: "2", expenditureTotal: "2" } } },
      {
        revenue: { total: "2" },
        expenditure: { total: "2" },
        tables: { summaryTable: { title: "表", unit: "万元", revenueTotal: "2", expenditureTotal: "2" } },
      },
    ],
  ])("%s", (_, parts, expected) => {
    expect(written(parts)).toEqual({ ...written({}), ...expected });
  });

  it("items of the statement from the table of the general public budget, with their change", () => {
    const rows = [
      row("205", "3", { previousTotal: "2" }),
      row("20502", "3", { previousTotal: "2" }),
      row("2050201", "3", { previousTotal: "2" }),
    ].map((each, at) => ({ ...each, name: ["教育支出", "普通教育", "学前教育"][at] ?? "" }));
    expect(written({ tables: { generalPublicBudgetTable: { rows } } }).statementItems).toEqual([
      {
        level: "item",
        category: "教育支出",
        section: "普通教育",
        name: "学前教育",
        amount: "3",
        change: {
          baseAmount: "2",
          baseKind: "approved",
          direction: "increase",
          amount: "1",
          percentage: "50.00",
        },
      },
    ]);
  });
});

it("tells what has no place in the document", () => {
  const budget = budgetWith({
    expenditure: { total: "3", shares: { projectExpenditure: "10.00" } },
    projectStatements: [{ name: "河道养护" }],
  });
  expect(unwritten(budget)).toEqual(["/expenditure/shares", "/projectStatements"]);
});

describe("what contradicts itself", () => {
  it.each([
    [
      "revenue beside expenditure",
      { revenue: { total: "500" }, expenditure: { total: "512.4" } },
      "/expenditure/total",
    ],
    [
      "projects beside project expenditure",
      {
        expenditure: { projectExpenditure: "150" },
        projects: [
          { name: "甲", budget: "100" },
          { name: "乙", budget: "60" },
        ],
      },
      "/expenditure/projectExpenditure",
    ],
  ])("%s", (_, json, pointer) => {
    expect(() => writtenBudget(budgetWith(json))).toThrow(pointer);
  });

  it.each([
    [
      "carried over",
      {
        revenue: { total: "500", otherRevenue: "480", broughtForward: "20" },
        expenditure: { total: "512.4" },
      },
    ],
    [
      "projects not all listed",
      { expenditure: { projectExpenditure: "150" }, projects: [{ name: "甲", budget: "100" }] },
    ],
  ])("is not %s", (_, json) => {
    expect(() => writtenBudget(budgetWith(json))).not.toThrow();
  });
});

it("refuses JSON that was not decoded", () => {
  const json = { kind: "budget", schemaVersion: 1, department: {}, revenue: { total: "500" } };
  expect(() => writtenBudget(json as never)).toThrow(/\/revenue\/total 不是精确的数/);
});
