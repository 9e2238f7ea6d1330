import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { sourcesAgree } from "./sources-agree.js";

/** What is appropriated, in both two-sided tables. */
const appropriated = (
  name: string,
  summary: string,
  fiscal: string,
  more: readonly object[] = [],
): Example => ({
  budget: {
    tables: {
      summaryTable: { revenueRows: [{ name, amount: summary }, ...more] },
      fiscalAppropriationTable: { revenueRows: [{ name: "（一）一般公共预算拨款", amount: fiscal }] },
    },
  },
});

describe("sources-agree", () => {
  it("holds the appropriations of both two-sided tables against one another", () => {
    const outcomeOf = (example: Example) => verdictOn(sourcesAgree, example).outcome;
    expect(outcomeOf(appropriated("一、一般公共预算拨款收入", "8", "8"))).toBe("passed");
    expect(outcomeOf(appropriated("一、一般公共预算拨款收入", "8", "9"))).toBe("failed");
    expect(outcomeOf(appropriated("一、经费拨款", "8", "9"))).toBe("skipped");
    const carried = [{ name: "上年结转", amount: "1" }];
    expect(outcomeOf(appropriated("一、一般公共预算拨款收入", "8", "9", carried))).toBe("skipped");
  });

  it.each<[string, Example]>([
    [
      "有单位资金",
      {
        budget: {
          tables: {
            summaryTable: {
              revenueRows: [
                { name: "一般公共预算拨款收入", amount: "8" },
                { name: "单位资金", amount: "2" },
              ],
              revenueTotal: "10",
            },
            fiscalAppropriationTable: { revenueTotal: "8" },
          },
        },
      },
    ],
    [
      "财政拨款一列",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: {
              revenueRows: [
                { name: "（一）一般公共预算", amount: "7" },
                { name: "（二）政府性基金", amount: "3" },
              ],
            },
            revenueTable: { totalRow: { fiscalAppropriation: "10" } },
          },
        },
      },
    ],
    [
      "结转以后的同名行不是本年的",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: {
              revenueRows: [
                { name: "一般公共预算拨款", amount: "7" },
                { name: "上年结转", amount: null },
                { name: "一般公共预算拨款", amount: "1" },
              ],
            },
            revenueTable: { totalRow: { generalPublicBudgetAppropriation: "7" } },
          },
        },
      },
    ],
    [
      "收入总表把结转单列，另两张表并在来源里",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一般公共预算拨款", amount: "7.5" }] },
            fiscalAppropriationTable: { revenueRows: [{ name: "一般公共预算拨款", amount: "7.5" }] },
            revenueTable: { totalRow: { generalPublicBudgetAppropriation: "6.2", broughtForward: "1.3" } },
          },
        },
      },
    ],
    [
      "结转按预算分列",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: { revenueRows: [{ name: "政府性基金预算拨款", amount: "3" }] },
            revenueTable: {
              totalRow: {
                governmentManagedFundsAppropriation: "2",
                broughtForward: "5",
                carriedOver: { generalPublicBudget: "4", governmentManagedFundsBudget: "1" },
              },
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(sourcesAgree, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "事业收入",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "事业收入", amount: "5" }] },
            revenueTable: { totalRow: { publicServiceRevenue: "6" } },
          },
        },
      },
    ],
    [
      "只有财政拨款",
      {
        budget: {
          tables: {
            summaryTable: {
              revenueRows: [
                { name: "一般公共预算拨款收入", amount: "10" },
                { name: "事业收入", amount: "0" },
              ],
              revenueTotal: "10",
            },
            fiscalAppropriationTable: { revenueTotal: "9" },
          },
        },
      },
    ],
    [
      "多于全部收入",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "事业收入", amount: "1" }], revenueTotal: "5" },
            fiscalAppropriationTable: { revenueTotal: "6" },
          },
        },
      },
    ],
    [
      "基金",
      {
        budget: {
          tables: {
            fiscalAppropriationTable: { revenueRows: [{ name: "政府性基金预算拨款", amount: "3" }] },
            revenueTable: { totalRow: { governmentManagedFundsAppropriation: "4" } },
          },
        },
      },
    ],
    [
      "结转已经另列一行",
      {
        budget: {
          tables: {
            summaryTable: {
              revenueRows: [{ name: "一般公共预算拨款", amount: "7.5" }],
              broughtForward: "1.3",
            },
            revenueTable: { totalRow: { generalPublicBudgetAppropriation: "6.2", broughtForward: "1.3" } },
          },
        },
      },
    ],
    [
      "相差的不是结转",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一般公共预算拨款", amount: "7.5" }] },
            revenueTable: { totalRow: { generalPublicBudgetAppropriation: "6.2", broughtForward: "1.2" } },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(sourcesAgree, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "上年结转不列示",
      {
        budget: {
          tables: {
            summaryTable: { revenueRows: [{ name: "一般公共预算拨款收入", amount: "8" }], revenueTotal: "8" },
            fiscalAppropriationTable: { revenueRows: [{ name: "上年结转", amount: "1" }], revenueTotal: "9" },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(sourcesAgree, example).outcome).toBe("skipped");
  });

  it("holds a blank line against a number where its side adds up without it", () => {
    const rows = (funds: string | null, capital: string | null) => [
      { name: "一般公共预算拨款", amount: "8" },
      { name: "政府性基金预算拨款", amount: funds },
      { name: "国有资本经营预算拨款", amount: capital },
    ];
    const between = (total: string | null) =>
      verdictOn(sourcesAgree, {
        budget: {
          tables: {
            summaryTable: { revenueRows: rows("2", null), revenueTotal: "10" },
            fiscalAppropriationTable: { revenueRows: rows(null, "2"), revenueTotal: total },
          },
        },
      }).cases.filter(({ outcome }) => outcome === "failed");
    expect(between("10")).toMatchObject([
      { message: expect.stringContaining("在收支总表为 2.00，在财政拨款收支总表为 0.00") },
      { message: expect.stringContaining("在收支总表为 0.00，在财政拨款收支总表为 2.00") },
    ]);
    // 国有资本 alone: its blank is proved by the side that prints a total
    expect(between(null)).toMatchObject([{ message: expect.stringContaining("在财政拨款收支总表为 2.00") }]);
  });

  /** Both sources of the two-sided table differ from their columns. */
  const bothDiffer = (general: string, funds: string, broughtForward: string | null = null): Example => ({
    budget: {
      tables: {
        summaryTable: {
          revenueRows: [
            { name: "一般公共预算拨款", amount: "70" },
            { name: "政府性基金预算拨款", amount: "30" },
          ],
          revenueTotal: "100",
        },
        revenueTable: {
          totalRow: {
            total: "100",
            broughtForward,
            generalPublicBudgetAppropriation: general,
            governmentManagedFundsAppropriation: funds,
          },
        },
      },
    },
  });

  it("tells of money moved between two sources, and not of tables that count other money", () => {
    const failures = (example: Example) =>
      verdictOn(sourcesAgree, example).cases.filter(({ outcome }) => outcome === "failed").length;
    expect(failures(bothDiffer("67", "33"))).toBe(2);
    expect(failures(bothDiffer("30", "70"))).toBe(2);
    expect(failures(bothDiffer("67", "31"))).toBe(0);
    expect(failures(bothDiffer("66", "28", "6"))).toBe(0);
  });

  it("warns of one amount under two names", () => {
    const between = (name: string, totalRow: object) =>
      verdictOn(sourcesAgree, {
        budget: {
          tables: { summaryTable: { revenueRows: [{ name, amount: "5" }] }, revenueTable: { totalRow } },
        },
      }).cases.filter(({ outcome }) => outcome === "failed");
    expect(between("上级补助收入", { affiliateRemittance: "5" })).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining("上级补助收入 5.00 在收入总表列在附属单位上缴收入"),
      },
    ]);
    expect(between("上级补助收入", { affiliateRemittance: "6" })).toEqual([]);
    expect(between("上级补助收入", { otherRevenue: "5" })).toEqual([]);
    expect(between("附属单位上缴收入", { affiliateRemittance: "5" })).toEqual([]);
  });
});
