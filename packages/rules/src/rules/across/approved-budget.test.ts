import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { approvedBudget } from "./approved-budget.js";

type Json = Partial<DepartmentBudgetJson>;
type Tables = NonNullable<Json["tables"]>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const on = (
  accounts: Tables,
  budget: Tables,
  more: { accounts?: Json; budget?: Json; text?: readonly string[] } = {},
) =>
  verdictOn(approvedBudget, {
    ...(more.text && { statement: more.text }),
    budget: { kind: "finalAccounts", ...whose, tables: accounts, ...more.accounts },
    against: [{ budget: { ...whose, tables: budget, ...more.budget } }],
  });
const three = (line: Tables["threePublicExpensesTable"]): Tables => ({
  threePublicExpensesTable: line ?? {},
});
const general = (
  ...rows: { code: string; name?: string; approvedAmount?: string; total: string }[]
): Tables => ({
  generalPublicBudgetTable: { rows },
});

/** A side of 收入支出决算总表 with columns of budgets, which is kept as printed. */
const side = (name: "收入" | "支出", ofYear: string, total: string, column = "年初预算数"): Tables => ({
  otherTables: [
    {
      title: "收入支出决算总表",
      standardTable: "summaryTable",
      columns: [
        [name, column],
        [name, "决算数"],
      ],
      rows: [{ name: `本年${name}合计`, amounts: [ofYear, "7"] }],
      totalRow: { amounts: [total, "7"] },
    },
  ],
});

describe("approved-budget", () => {
  it("is one finding for all totals of a table", () => {
    const verdict = on(side("支出", "5", "6"), {
      summaryTable: { currentYearExpenditure: "4", expenditureTotal: "8" },
    });
    expect(verdict.cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("也不同") }]);
  });

  it.each<[string, Tables, Tables]>([
    [
      "the three public expenses",
      three({ approvedBudget: { total: "9" } }),
      three({ current: { total: "9" } }),
    ],
    ["预算数 alone", three({ plannedBudget: { total: "9" } }), three({ current: { total: "9" } })],
    [
      "an item by its code",
      general({ code: "2010301", approvedAmount: "5", total: "7" }),
      general({ code: "2010301", total: "5" }),
    ],
    [
      "a category by its name",
      { summaryTable: { expenditureRows: [{ name: "教育支出", approvedAmount: "5", amount: "7" }] } },
      { summaryTable: { expenditureRows: [{ name: "教育支出", amount: "5" }] } },
    ],
    [
      "a source of revenue, which the accounts call otherwise",
      {
        summaryTable: {
          revenueRows: [{ name: "一、一般公共预算财政拨款收入", approvedAmount: "5", amount: "7" }],
        },
      },
      { summaryTable: { revenueRows: [{ name: "一般公共预算拨款", amount: "5" }] } },
    ],
    [
      "totals of 收入支出决算总表",
      side("支出", "5", "6"),
      { summaryTable: { currentYearExpenditure: "5", expenditureTotal: "6" } },
    ],
    [
      "the total of a table of one budget",
      { generalPublicBudgetTable: { totalRow: { approvedAmount: "5", total: "7" } } },
      { generalPublicBudgetTable: { totalRow: { total: "5" } } },
    ],
  ])("passes: %s", (_, accounts, budget) => {
    expect(on(accounts, budget).outcome).toBe("passed");
  });

  it.each<[string, Tables, Tables, string]>([
    [
      "the three public expenses",
      three({ approvedBudget: { total: "9" } }),
      three({ current: { total: "8" } }),
      "error",
    ],
    [
      "预算数 alone may be adjusted",
      three({ plannedBudget: { total: "9" } }),
      three({ current: { total: "8" } }),
      "warning",
    ],
    [
      "the total of 收入支出决算总表",
      side("支出", "5", "6"),
      { summaryTable: { currentYearExpenditure: "5", expenditureTotal: "8" } },
      "warning",
    ],
    [
      "this year's revenue",
      side("收入", "5", "6"),
      { summaryTable: { currentYearRevenue: "4", revenueTotal: "6" } },
      "warning",
    ],
    [
      "the total of a table of one budget",
      { generalPublicBudgetTable: { totalRow: { approvedAmount: "5", total: "7" } } },
      { generalPublicBudgetTable: { totalRow: { total: "6" } } },
      "warning",
    ],
    [
      "a source of revenue",
      { summaryTable: { revenueRows: [{ name: "事业收入", approvedAmount: "5", amount: "7" }] } },
      { summaryTable: { revenueRows: [{ name: "二、事业收入资金", amount: "6" }] } },
      "error",
    ],
    [
      "an item by its code",
      general({ code: "2010301", approvedAmount: "6", total: "7" }),
      general({ code: "2010301", total: "5" }),
      "error",
    ],
  ])("fails: %s", (_, accounts, budget, severity) => {
    expect(on(accounts, budget).cases).toMatchObject([{ outcome: "failed", severity }]);
  });

  it("is no certain error where nobody says of which region the two are", () => {
    const name = { department: { name: "甲局" } };
    const verdict = on(three({ approvedBudget: { total: "9" } }), three({ current: { total: "8" } }), {
      accounts: name,
      budget: name,
    });
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
  });

  it.each<[string, Tables, Tables, { accounts?: Json; budget?: Json }?]>([
    [
      "a budget",
      three({ approvedBudget: { total: "9" } }),
      three({ current: { total: "8" } }),
      { accounts: { kind: "budget" } },
    ],
    [
      "an item that the budget has not",
      general({ code: "2010301", approvedAmount: "6", total: "7" }),
      general({ code: "2010302", total: "5" }),
    ],
    ["what was adjusted", three({ adjustedBudget: { total: "9" } }), three({ current: { total: "8" } })],
    [
      "the budget of another year",
      three({ approvedBudget: { total: "9" } }),
      three({ current: { total: "8" } }),
      { budget: { fiscalYear: 2020 } },
    ],
  ])("is skipped: %s", (_, accounts, budget, more) => {
    expect(on(accounts, budget, more).outcome).toBe("skipped");
  });

  const planned = three({ plannedBudget: { total: "9", vehicleOperation: "7", officialReceptions: "2" } });
  const published = three({ current: { total: "8", vehicleOperation: "6", officialReceptions: "2" } });

  it("tells a 预算数 once, with its parts", () => {
    const { cases } = on(planned, published);
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        severity: "warning",
        message: expect.stringMatching(/合计是 9\.00.*公务用车运行维护费也不同/),
      },
    ]);
  });

  it.each([
    [
      [
        "注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是实际支出。",
        "完成年初预算的99%。",
      ],
    ],
    [["本年度“三公”经费预算数为调整预算数。", "完成年初预算的99%。"]],
    [["全年预算为10.00万元，完成全年预算的99%。"]],
    [["年初预算（调整后）为10.00万元，决算数小于调整后预算数。"]],
  ])("is skipped where 预算数 is said to be the adjusted budget: %j", (text) => {
    expect(on(planned, published, { text }).cases).toMatchObject([
      { outcome: "skipped", reason: expect.stringContaining("调整后") },
    ]);
  });

  it.each([[["完成年初预算的99%，全年预算执行良好。"]], [["支出预算为10.00万元，完成预算的99%。"]]])(
    "fails where no word says so: %j",
    (text) => {
      expect(on(planned, published, { text }).outcome).toBe("failed");
    },
  );

  const category = (approvedAmount: string): Tables => ({
    summaryTable: { expenditureRows: [{ name: "农林水支出", approvedAmount, amount: "12" }] },
  });
  const withBrought: Tables = {
    summaryTable: { broughtForward: "4", expenditureRows: [{ name: "农林水支出", amount: "14" }] },
  };

  it.each([
    ["10", "info"],
    ["18", "error"],
    ["11", "error"],
  ])("a difference that is the budget's money brought forward is told only: %s", (amount, severity) => {
    expect(on(category(amount), withBrought).cases).toMatchObject([{ outcome: "failed", severity }]);
  });

  describe("the budgets that the statement writes", () => {
    const rows = (amounts: readonly string[]) =>
      general(
        ...["2130301", "2130302", "2130306"].map((code, at) => ({
          code,
          name: ["行政运行", "一般行政管理事务", "水利工程运行与维护"][at] ?? "",
          total: amounts[at] ?? "",
        })),
      );
    const item = (name: string, budgeted: string, spent: string) => ({
      name: `农林水支出（类）水利（款）${name}（项）`,
      plannedAs: "approved" as const,
      budgeted,
      spent,
    });
    const total = (name: string, budgeted: string, plannedAs: "approved" | "adjusted" | "unsaid") => ({
      name,
      plannedAs,
      budgeted,
      spent: "16.50",
    });
    const published: Tables = {
      generalPublicBudgetTable: {
        ...rows(["5.00", "6.00", "7.00"]).generalPublicBudgetTable,
        totalRow: { total: "18.00" },
      },
      ...three({ current: { total: "9.00" } }),
    };
    const said = (...executions: NonNullable<Json["executions"]>) =>
      on(rows(["4.50", "5.50", "6.50"]), published, { accounts: { executions } });
    const others = [item("行政运行", "5.00", "4.50"), item("一般行政管理事务", "6.00", "5.50")];

    it.each<[string, NonNullable<Json["executions"]>, string[]]>([
      ["an item", [...others, item("水利工程运行与维护", "8.00", "6.50")], ["8.00"]],
      ["no item", [...others, item("水利工程运行与维护", "7.00", "6.50")], []],
      ["the total", [total("一般公共预算财政拨款支出", "19.00", "approved")], ["19.00"]],
      ["the adjusted total", [total("一般公共预算财政拨款支出", "19.00", "adjusted")], []],
      ["a total called 预算 alone", [total("一般公共预算财政拨款支出", "19.00", "unsaid")], []],
      ["another total", [total("一般公共预算财政拨款基本支出", "12.00", "approved")], []],
      ["the three public expenses", [total("“三公”经费", "9.50", "approved")], ["9.50"]],
      ["the three public expenses, 预算 alone", [total("“三公”经费", "9.50", "unsaid")], ["9.50"]],
    ])("differ: %s", (_, executions, amounts) => {
      const found = said(...executions).cases.filter(({ outcome }) => outcome === "failed");
      expect(found).toMatchObject(
        amounts.map((amount) => ({
          severity: "warning",
          message: expect.stringContaining(`的预算数是 ${amount}`),
        })),
      );
    });
  });
});
