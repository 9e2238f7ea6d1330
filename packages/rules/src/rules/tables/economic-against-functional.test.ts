import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { economicAgainstFunctional } from "./economic-against-functional.js";

type Rows = readonly (readonly [code: string, name: string, amount: string])[];

const tables = (
  items: Rows,
  sections: Rows,
  [byItem, bySection]: readonly [string, string] = ["500", "500"],
): Example => ({
  budget: {
    tables: {
      generalPublicBudgetTable: {
        rows: items.map(([code, name, basicExpenditure]) => ({ code, name, basicExpenditure })),
        totalRow: { basicExpenditure: byItem },
      },
      basicExpenditureTable: {
        rows: sections.map(([code, name, total]) => ({ code, name, total })),
        totalRow: { total: bySection },
      },
    },
  },
});
const pension: Rows = [["2080505", "机关事业单位基本养老保险缴费支出", "31.2"]];
const medical: Rows = [
  ["21011", "行政事业单位医疗", "19.5"],
  ["2101101", "行政单位医疗", "12"],
  ["2101103", "公务员医疗补助", "7.5"],
];

describe("economic-against-functional", () => {
  it.each<[string, Example]>([
    ["养老保险", tables(pension, [["30108", "机关事业单位基本养老保险缴费", "31.2"]])],
    ["元与万元的小数", tables(pension, [["30108", "机关事业单位基本养老保险缴费", "31.200000"]])],
    [
      "医疗两款",
      tables(medical, [
        ["30110", "职工基本医疗保险缴费", "12"],
        ["30111", "公务员医疗补助缴费", "7.5"],
      ]),
    ],
    [
      "生育、工伤保险也列医疗各项",
      tables(medical, [
        ["30110", "职工基本医疗保险缴费", "18"],
        ["30112", "其他社会保障缴费", "1.5"],
      ]),
    ],
    [
      "退休人员的医疗费补助也列医疗各项",
      tables(medical, [
        ["30110", "职工基本医疗保险缴费", "18"],
        ["30112", "其他社会保障缴费", "0.4"],
        ["30307", "医疗费补助", "1.5"],
      ]),
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(economicAgainstFunctional, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["养老保险多一位", tables(pension, [["30108", "机关事业单位基本养老保险缴费", "32.1"]])],
    ["公积金", tables([["2210201", "住房公积金", "44"]], [["30113", "住房公积金", "40"]])],
    [
      "医疗",
      tables(medical, [
        ["30110", "职工基本医疗保险缴费", "12"],
        ["30111", "公务员医疗补助缴费", "5.7"],
      ]),
    ],
  ])("warns: %s", (_, example) => {
    const { cases } = verdictOn(economicAgainstFunctional, example);
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("请核对") }]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    ["没有列示功能科目", tables([], [["30108", "机关事业单位基本养老保险缴费", "31.2"]])],
    ["没有列示经济科目", tables(pension, [])],
    [
      "两张表的合计不同",
      tables(pension, [["30108", "机关事业单位基本养老保险缴费", "32.1"]], ["500", "620"]),
    ],
    [
      "一个科目有几个单位",
      tables([...pension, ...pension], [["30108", "机关事业单位基本养老保险缴费", "31.2"]]),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(economicAgainstFunctional, example).outcome).toBe("skipped");
  });
});
