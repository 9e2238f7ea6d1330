import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../../testing/statement.js";

const read = (title: string, lines: readonly string[], kind = "度部门决算") => {
  const reading = readText([`南桥县文化馆2022年${kind}`, title, ...lines].join("\n"));
  return { facts: factsOf(reading), unclaimed: reading.amounts.unclaimed.map(({ text }) => text) };
};
const lines = [
  "1、收入：800万元。同比上年度增加100万元，增长14.29%。其中：财政拨款收入800万元，同比上年度增加100万元，增长14.29%。",
  "2、支出：810万元。其中：人员经费支出450万元，公用经费支出80万元，项目支出280万元。",
];

describe("收入： and 支出： as labels of the totals", () => {
  it.each([
    "一、部门决算收支情况",
    "一、单位收入支出决算情况",
    "二、收支决算总体情况说明",
    "2022年部门决算收支完成情况。",
  ])("%s", (title) => {
    expect(read(title, lines)).toEqual({
      facts: expect.objectContaining({
        "/revenue/currentYearRevenue": "800",
        "/revenue/fiscalAppropriation": "800",
        "/revenue/changes/currentYearRevenue/amount": "100",
        "/expenditure/currentYearExpenditure": "810",
        "/expenditure/personnelExpenses": "450",
        "/expenditure/routineOperatingExpenses": "80",
        "/expenditure/projectExpenditure": "280",
      }),
      unclaimed: [],
    });
  });

  it.each([
    "一、基层图书室项目收支情况",
    "一、政府性基金收支决算情况",
    "一、下属单位收支情况",
    "一、非税收入和罚没收入情况",
  ])("not of a part: %s", (title) => {
    const { facts } = read(title, ["1、收入：800万元。", "2、支出：810万元。"]);
    expect(Object.keys(facts).filter((pointer) => /currentYear|total/i.test(pointer))).toEqual([]);
  });

  it("nor in a budget, where nothing says whether they hold what was carried over", () => {
    const { facts } = read("一、部门预算收支情况", ["1、收入：800万元。", "2、支出：800万元。"], "部门预算");
    expect(facts).toEqual({});
  });
});
