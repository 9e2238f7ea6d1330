import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { summaryBalance } from "./summary-balance.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const on = (tables: Tables) => verdictOn(summaryBalance, { budget: { tables } });
const failures = (tables: Tables) => on(tables).cases.filter(({ outcome }) => outcome === "failed");

const summary = {
  revenueRows: [{ name: "一般公共预算拨款收入", amount: "675.82" }],
  currentYearRevenue: "675.82",
  broughtForward: "14.54",
  revenueTotal: "690.36",
  expenditureRows: [
    { name: "一般公共服务支出", amount: "516.39" },
    { name: "外交支出", amount: null },
    { name: "住房保障支出", amount: "170.97" },
  ],
  currentYearExpenditure: "687.36",
  carriedForward: "3",
  expenditureTotal: "690.36",
};
const appropriations = {
  revenueTotal: "10",
  expenditureRows: [
    { name: "一、本年支出", total: "9", generalPublicBudget: "9" },
    { name: "教育支出", total: "9", generalPublicBudget: "9" },
    { name: "结转下年", total: "1", generalPublicBudget: "1" },
  ],
  expenditureTotal: { total: "10", generalPublicBudget: "10", governmentManagedFundsBudget: null },
};

/** Two budgets on both sides of 财政拨款收支总表. */
const ofTwoBudgets = (general: string, fund: string, more: readonly object[] = []) => ({
  fiscalAppropriationTable: {
    revenueRows: [
      { name: "（一）一般公共预算拨款", amount: general },
      { name: "（二）政府性基金预算拨款", amount: fund },
      ...more,
    ],
    expenditureTotal: { total: "10", generalPublicBudget: "7", governmentManagedFundsBudget: "3" },
  },
});

describe("summary-balance", () => {
  it.each<[string, Tables]>([
    ["两本预算各自平衡", ofTwoBudgets("7", "3") as Tables],
    ["收支总表", { summaryTable: summary }],
    [
      "没有结转",
      {
        summaryTable: {
          revenueTotal: "5",
          expenditureTotal: "5",
          expenditureRows: [{ name: "教育支出", amount: "5" }],
        },
      },
    ],
    ["财政拨款收支总表", { fiscalAppropriationTable: appropriations }],
    [
      "合在一行，再分各类",
      {
        fiscalAppropriationTable: {
          expenditureRows: [
            { name: "一、财政拨款", total: "10" },
            { name: "教育支出", total: "7" },
            { name: "住房保障支出", total: "3" },
          ],
          expenditureTotal: { total: "10" },
        },
      },
    ],
    [
      "一项来源里含上年结转",
      {
        summaryTable: {
          revenueRows: [
            { name: "一般公共预算拨款收入", amount: "8" },
            { name: "其中：上年结转", amount: "1" },
            { name: "事业收入", amount: "2" },
          ],
          revenueTotal: "10",
        },
      },
    ],
    [
      "动用结余",
      {
        summaryTable: {
          revenueRows: [{ name: "使用非财政拨款结余", amount: "1" }],
          currentYearRevenue: "9",
          revenueTotal: "10",
        },
      },
    ],
  ])("passes: %s", (_, tables) => {
    const { cases } = on(tables);
    expect(cases.map(({ outcome }) => outcome)).toEqual(cases.map(() => "passed"));
  });

  it.each<[string, Tables]>([
    ["两边不等", { summaryTable: { revenueTotal: "690.36", expenditureTotal: "690.63" } }],
    ["差一分也是错", { summaryTable: { revenueTotal: "690.36", expenditureTotal: "690.37" } }],
    ["收入各部分", { summaryTable: { ...summary, broughtForward: "14.45" } }],
    ["支出各部分", { summaryTable: { ...summary, carriedForward: "2" } }],
    ["支出各类", { summaryTable: { ...summary, expenditureRows: [{ name: "教育支出", amount: "600" }] } }],
    ["财政拨款两边", { fiscalAppropriationTable: { ...appropriations, revenueTotal: "11" } }],
  ])("fails: %s", (_, tables) => {
    expect(failures(tables)).toHaveLength(1);
  });

  const byUse = (personnel: string, more: object = {}) => ({
    summaryTable: {
      expenditureRows: [
        { name: "教育支出", amount: "3", personnelExpenses: "1", projectExpenditure: "2" },
        { name: "住房保障支出", amount: "2", personnelExpenses: "2", projectExpenditure: null },
      ],
      expenditureTotal: "5",
      expenditureByUse: { personnelExpenses: personnel, projectExpenditure: "2" },
      ...more,
    },
  });
  it("adds up the columns of uses", () => {
    expect(failures(byUse("3"))).toEqual([]);
    expect(failures(byUse("2"))).toMatchObject([
      { message: expect.stringContaining("2.00 与各项之和 3.00") },
    ]);
    expect(failures(byUse("2", { expenditureTotal: "6", carriedForward: "1" }))).toEqual([]);
  });

  const ofYear = (revenue: string, expenditure: string, more: object[] = []): Tables => ({
    fiscalAppropriationTable: {
      revenueRows: [
        { name: "一、本年收入", amount: revenue },
        { name: "（一）一般公共预算拨款", amount: "7" },
        { name: "其中：经费拨款", amount: "6" },
        { name: "（二）政府性基金预算拨款", amount: "3" },
        ...more,
        { name: "二、上年结转", amount: "1" },
        { name: "（一）一般公共预算拨款", amount: "1" },
      ],
      expenditureRows: [
        { name: "教育支出", total: "7" },
        { name: "住房保障支出", total: "3" },
        { name: "本年支出合计", total: expenditure },
        { name: "结转下年", total: "1" },
      ],
    },
  });
  it.each<[string, Tables, number]>([
    ["本年各合计相符", ofYear("10", "10"), 0],
    ["本年收入不是各预算之和", ofYear("9", "10"), 1],
    ["本年支出不是各类之和", ofYear("10", "11"), 1],
    ["另有不认识的收入", ofYear("9", "10", [{ name: "罚没收入", amount: "2" }]), 0],
    ["不认识的收入是空的", ofYear("9", "10", [{ name: "罚没收入", amount: null }]), 1],
    ["调入的资金算在内", ofYear("12", "10", [{ name: "调入资金", amount: "2" }]), 0],
    ["调入的资金算不算在内都不对", ofYear("9", "10", [{ name: "调入资金", amount: "2" }]), 1],
    ["一行写了两遍", ofYear("9", "10", [{ name: "（一）一般公共预算拨款", amount: "7" }]), 0],
  ])("adds up what is of the year: %s", (_, tables, count) => {
    expect(failures(tables)).toHaveLength(count);
  });

  const revenue = (rows: readonly (readonly [string, string | null])[], more: object): Tables => ({
    summaryTable: { revenueRows: rows.map(([name, amount]) => ({ name, amount })), ...more },
  });
  const nested = (whole: string, general: string) =>
    [
      ["一、财政拨款（补助）", whole],
      ["一般公共预算", general],
      ["政府性基金预算", "2"],
      ["其他收入", "1"],
    ] as const;
  it.each<[string, Tables, number]>([
    ["拨款的各预算在拨款之内", revenue(nested("9", "7"), { revenueTotal: "10" }), 0],
    ["拨款与各预算并列", revenue(nested("5", "2"), { revenueTotal: "10" }), 0],
    ["怎么算都不对", revenue(nested("9", "7"), { revenueTotal: "11" }), 1],
    ["加上年结转", revenue(nested("9", "7"), { broughtForward: "4", revenueTotal: "14" }), 0],
    ["上年结转另列一行", revenue([...nested("9", "7"), ["上年结转", "4"]], { revenueTotal: "14" }), 0],
    ["漏加上年结转", revenue([...nested("9", "7"), ["上年结转", "4"]], { revenueTotal: "13" }), 1],
    ["本年收入合计", revenue(nested("9", "7"), { currentYearRevenue: "11", revenueTotal: "11" }), 1],
    [
      "小计含上年结余",
      revenue([...nested("9", "7"), ["小计", "14"]], { broughtForward: "4", revenueTotal: "14" }),
      0,
    ],
    [
      "小计不对，看不出含不含上年结余",
      revenue([...nested("9", "7"), ["小计", "13"]], { broughtForward: "4", revenueTotal: "14" }),
      0,
    ],
    ["一行写了两遍", revenue([...nested("9", "7"), ["其他收入", "1"]], { revenueTotal: "11" }), 0],
  ])("adds up the lines of revenue: %s", (_, tables, count) => {
    expect(failures(tables)).toHaveLength(count);
  });

  it.each<[string, Tables, readonly string[]]>([
    [
      "分项在财政拨款之下",
      revenue(
        [
          ["一、财政拨款收入", "50"],
          ["1. 一般公共预算", "50"],
          ["2. 政府性基金", "0"],
          ["二、其他收入", "3"],
        ],
        { revenueTotal: "153" },
      ),
      ["153.00 与各项之和 53.00"],
    ],
    [
      "分项在财政拨款之下，其中一项不对",
      revenue(
        [
          ["一、财政拨款收入", "50"],
          ["1. 一般公共预算", "30"],
          ["2. 政府性基金", "10"],
        ],
        { revenueTotal: "60" },
      ),
      ["60.00 与部门收支总表“一、财政拨款收入” 50.00"],
    ],
    [
      "看不出分项在不在财政拨款之内",
      revenue(
        [
          ["财政拨款", "50"],
          ["一般公共预算", "30"],
          ["政府性基金", "10"],
        ],
        { revenueTotal: "70" },
      ),
      [],
    ],
    [
      "上年结转要加",
      {
        fiscalAppropriationTable: {
          revenueRows: [
            { name: "一、本年收入", amount: "40" },
            { name: "（一）一般公共预算拨款", amount: "40" },
            { name: "二、上年结转", amount: "6" },
          ],
          revenueTotal: "38",
        },
      } as Tables,
      ["38.00 与各项之和 46.00"],
    ],
  ])("names the sum that the structure of the lines tells: %s", (_, tables, messages) => {
    const stated = failures(tables).map((each) => (each.outcome === "failed" ? each.message : ""));
    expect(stated).toEqual(messages.map((message) => expect.stringContaining(message)));
  });

  it("adds up what was left over by budget", () => {
    const rows = (funds: string) => [
      ["一般公共预算拨款", "7"],
      ["二、上年结转", "3"],
      ["一般公共预算拨款", "2"],
      ["政府性基金预算拨款", funds],
    ];
    const on = (funds: string) =>
      failures({
        fiscalAppropriationTable: {
          revenueRows: rows(funds).map(([name = "", amount = ""]) => ({ name, amount })),
          revenueTotal: "10",
        },
      });
    expect(on("1")).toEqual([]);
    expect(on("2")).toMatchObject([{ message: expect.stringContaining("3.00 与各项之和 4.00") }]);
  });

  it("adds up categories above 小计, which are beneath their codes", () => {
    const rows = (sum: string) => [
      { name: "205教育支出", amount: "7" },
      { name: "221住房保障支出", amount: "3" },
      { name: "小计", amount: sum },
    ];
    expect(failures({ summaryTable: { expenditureRows: rows("10"), expenditureTotal: "10" } })).toEqual([]);
    expect(failures({ summaryTable: { expenditureRows: rows("11"), expenditureTotal: "10" } })).toHaveLength(
      1,
    );
  });

  it("fails in each column of the appropriations", () => {
    const rows = [{ name: "教育支出", total: "8", generalPublicBudget: "8" }];
    expect(failures({ fiscalAppropriationTable: { ...appropriations, expenditureRows: rows } })).toHaveLength(
      2,
    );
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    [
      "按支出性质列示",
      { summaryTable: { expenditureRows: [{ name: "基本支出", amount: "5" }], expenditureTotal: "5" } },
    ],
    [
      "各行空白",
      { summaryTable: { expenditureRows: [{ name: "教育支出", amount: null }], expenditureTotal: "5" } },
    ],
  ])("is skipped: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("skipped");
  });

  it.each([
    ["分项与财政拨款不符", "8", "10", 1],
    ["分项与财政拨款相符", "9", "10", 0],
    ["分项不在财政拨款之内", "1", "11", 0],
  ])("sources that make up another: %s", (_, general, revenueTotal, failed) => {
    const revenueRows = [
      { name: "财政拨款收入", amount: "9" },
      { name: "一般公共预算资金", amount: general },
      { name: "政府性基金", amount: null },
      { name: "事业收入", amount: "1" },
    ];
    expect(failures({ summaryTable: { revenueRows, revenueTotal } })).toHaveLength(failed);
  });

  it("finds money of one budget stated as that of another", () => {
    expect(failures(ofTwoBudgets("8", "2") as Tables)).toHaveLength(2);
    const carried = [{ name: "二、上年结转", amount: "1" }];
    expect(failures(ofTwoBudgets("8", "2", carried) as Tables)).toEqual([]);
  });

  it.each<[string, string | null, string | null, number]>([
    ["收入填在国有资本一行，政府性基金一行空着", null, "2", 2],
    ["各在各行", "2", null, 0],
  ])("a blank line of a side that adds up is nothing: %s", (_, funds, capital, failed) => {
    const fiscalAppropriationTable = {
      revenueRows: [
        { name: "一、一般公共预算资金", amount: "8" },
        { name: "二、政府性基金", amount: funds },
        { name: "三、国有资本经营预算", amount: capital },
      ],
      revenueTotal: "10",
      expenditureTotal: {
        total: "10",
        generalPublicBudget: "8",
        governmentManagedFundsBudget: "2",
        stateCapitalOperationsBudget: null,
      },
    };
    expect(failures({ fiscalAppropriationTable })).toHaveLength(failed);
    // a side that does not add up may lack what was left blank
    const lacking = { ...fiscalAppropriationTable, revenueTotal: null, expenditureTotal: {} };
    expect(failures({ fiscalAppropriationTable: lacking })).toEqual([]);
  });
});
