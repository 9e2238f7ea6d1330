import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { economicSectionAmount } from "./economic-section-amount.js";

const rows = [
  { code: "301", name: "工资福利支出", total: "70" },
  { code: "30101", name: "基本工资", total: "50" },
  { code: "30103", name: "奖金", total: "20" },
  { code: "302", name: "商品和服务支出", total: "15" },
  { code: "30201", name: "办公费", total: "12.346" },
  { code: "30211", name: "差旅费", total: "3" },
];
const stated = (travel: string, within = "routineOperatingExpenses", pay = "50") => [
  { name: "基本工资", within: "personnelExpenses", amount: pay },
  { name: "奖金", within: "personnelExpenses", amount: "20" },
  { name: "办公费", within: "routineOperatingExpenses", amount: "12.34" },
  { name: "差旅费", within, amount: travel },
];
type Items = ReturnType<typeof stated>;
const of = (general: Items, all: Items = []) => ({
  budget: {
    appropriations: { generalPublicBudget: { economicItems: general as never } },
    expenditure: { economicItems: all as never },
    tables: { basicExpenditureTable: { rows } },
  },
});

describe("economic-section-amount", () => {
  it.each([
    ["一致，尾数截去", of(stated("3"))],
    ["列在基本支出之下的是类，不比", of(stated("5", "basicExpenditure"))],
  ])("passes: %s", (_, example) => {
    const { outcome, cases } = verdictOn(economicSectionAmount, example);
    expect([outcome, cases.every((each) => "constraint" in each)]).toEqual(["passed", true]);
  });

  it.each([
    ["一般公共预算的", of(stated("8")), undefined],
    ["全部支出的", of([], stated("8")), "warning"],
  ])("fails: %s", (_, example, severity) => {
    const { cases } = verdictOn(economicSectionAmount, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { ...(severity && { severity }), message: "“差旅费”文中写 8.00，基本支出表为 3.00，两处不一致" },
    ]);
  });

  it.each([
    ["没有逐项列出", of([])],
    [
      "多数不同：口径不同",
      of(
        stated("8", "routineOperatingExpenses", "40")
          .slice(0, 4)
          .map((each, at) => (at === 1 ? { ...each, amount: "9" } : each)),
      ),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(economicSectionAmount, example).outcome).toBe("skipped");
  });
});
