import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { wholesFilled } from "./wholes-filled.js";

type Tables = NonNullable<NonNullable<Example["budget"]>["tables"]>;
const rows = [
  { code: "201", name: "一般公共服务支出", total: "8" },
  { code: "208", name: "社会保障和就业支出", total: "2" },
];
const whole = { rows, totalRow: { total: "10" } };
const on = (tables: Tables, more: Partial<Example> = {}) =>
  verdictOn(wholesFilled, { ...more, budget: { tables, ...more.budget } });
const messages = (tables: Tables, more: Partial<Example> = {}) =>
  on(tables, more).cases.flatMap((each) => (each.outcome === "failed" ? each.message : []));

describe("wholes-filled", () => {
  it("misses the total row of one table where the others have theirs", () => {
    const others = { expenditureTable: whole, generalPublicBudgetTable: whole };
    expect(messages({ ...others, revenueTable: whole })).toEqual([]);
    expect(messages({ ...others, revenueTable: { rows } })).toEqual([
      "部门收入总表各行有数，却没有合计行，请补上",
    ]);
    expect(messages({ ...others, revenueTable: { rows, totalRow: { total: null } } })).toEqual([
      "部门收入总表各行有数，合计行却空着，请补上",
    ]);
  });

  it("takes the totals of personnel and of running costs together for the whole", () => {
    const others = { expenditureTable: whole, generalPublicBudgetTable: whole };
    const basic = (totalRow: object) => ({ ...others, basicExpenditureTable: { rows, totalRow } });
    expect(messages(basic({ personnelExpenses: "8", routineOperatingExpenses: "2" }))).toEqual([]);
    expect(messages(basic({ personnelExpenses: "8" }))).toEqual([
      "一般公共预算基本支出表各行有数，却没有合计行，请补上",
    ]);
  });

  it("misses the total of a side", () => {
    const revenueRows = [
      { name: "一、财政拨款收入", amount: "8" },
      { name: "二、事业收入", amount: "2" },
    ];
    const tables = {
      summaryTable: { revenueRows, revenueTotal: null },
      expenditureTable: whole,
      generalPublicBudgetTable: whole,
    };
    expect(messages(tables)).toEqual(["部门收支总表各行有数，收入总计却空着，请补上"]);
  });

  it("misses a cell of the three public expenses that the words tell", () => {
    const current = { total: "5", agencyOperatingExpenses: null, overseasVisits: null };
    const budget = {
      agencyOperatingExpenses: { total: "9" },
      threePublicExpenses: { overseasVisits: { amount: "0" } },
    };
    expect(messages({ threePublicExpensesTable: { current } }, { budget })).toEqual([
      expect.stringMatching(/机关运行经费.*空着，说明里却有数，请补上/),
    ]);
  });

  it.each<[string, Tables, Partial<Example>?]>([
    ["各表都没有合计行", { revenueTable: { rows }, expenditureTable: { rows } }],
    [
      "只有一行",
      { expenditureTable: whole, generalPublicBudgetTable: whole, revenueTable: { rows: rows.slice(0, 1) } },
    ],
    [
      "有没有读懂的行",
      { expenditureTable: whole, generalPublicBudgetTable: whole, revenueTable: { rows } },
      { unreadValues: ["/tables/revenueTable/rows"] },
    ],
    [
      "“三公”经费表全空",
      { threePublicExpensesTable: { current: { total: null } } },
      { budget: { threePublicExpenses: { total: "5" } } },
    ],
  ])("says nothing: %s", (_, tables, more) => {
    expect(messages(tables, more)).toEqual([]);
  });

  it("is skipped without tables", () => {
    expect(verdictOn(wholesFilled, { budget: {} }).outcome).toBe("skipped");
  });
});
