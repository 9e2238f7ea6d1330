import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { statementAgainstTables } from "./statement-against-tables.js";

describe("statement-against-tables", () => {
  it.each<[string, Example]>([
    [
      "一致",
      {
        budget: {
          expenditure: { total: "100" },
          tables: { expenditureTable: { totalRow: { total: "100" } } },
        },
      },
    ],
    [
      "本年合计",
      {
        budget: {
          revenue: { total: "90" },
          tables: { summaryTable: { revenueTotal: "100", currentYearRevenue: "90" } },
        },
      },
    ],
    [
      "当年财政拨款，报表另有上年结转",
      {
        budget: {
          revenue: { fiscalAppropriation: "90" },
          tables: {
            fiscalAppropriationTable: {
              revenueTotal: "100",
              revenueRows: [
                { name: "一、本年收入", amount: "90" },
                { name: "（一）一般公共预算拨款", amount: "90" },
                { name: "二、上年结转", amount: "10" },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(statementAgainstTables, example).outcome).toBe("passed");
  });

  it("compares the parts of more money than the table of one budget holds only if they do not add up", () => {
    const stated = { basicExpenditure: "70", personnelExpenses: "56", routineOperatingExpenses: "14" };
    const totalRow = { total: "69", personnelExpenses: "55", routineOperatingExpenses: "14" };
    const failed = (more: object) => {
      const budget = {
        expenditure: { ...stated, ...more },
        tables: { basicExpenditureTable: { totalRow } },
      };
      return verdictOn(statementAgainstTables, { budget }).cases.filter(
        ({ outcome }) => outcome === "failed",
      );
    };
    expect(failed({})).toEqual([]);
    expect(failed({ personnelExpenses: "65" })).toHaveLength(1);
    expect(failed({ basicExpenditure: "69" })).toHaveLength(1);
  });

  /** What the statement tells of all appropriations, and the tables of the general public budget, of which 60.00 is basic. */
  const ofAppropriations = (stated: object, more: object = {}): Example => ({
    budget: {
      appropriations: { fiscalAppropriation: stated },
      tables: {
        generalPublicBudgetTable: {
          totalRow: { total: "100", basicExpenditure: "60", projectExpenditure: "40" },
        },
        basicExpenditureTable: {
          title: "一般公共预算基本支出表",
          totalRow: { total: "60", personnelExpenses: "50", routineOperatingExpenses: "10" },
        },
        ...more,
      },
    },
  });
  const funds = (totalRow: object) => ({ governmentManagedFundsTable: { totalRow } });
  const byBudget = { governmentManagedFundsBudget: "7" };

  it.each<[string, Example, string]>([
    ["all parts alike", ofAppropriations({ basicExpenditure: "60", personnelExpenses: "50" }), "passed"],
    ["another total", ofAppropriations({ basicExpenditure: "61" }), "failed"],
    ["another part", ofAppropriations({ personnelExpenses: "51" }), "failed"],
    [
      "both other parts",
      ofAppropriations({ personnelExpenses: "49", routineOperatingExpenses: "11" }),
      "failed",
    ],
    ["other projects", ofAppropriations({ projectExpenditure: "41" }), "failed"],
    [
      "a fund for projects alone, and the basic part",
      ofAppropriations(
        { basicExpenditure: "61" },
        funds({ total: "7", basicExpenditure: null, projectExpenditure: "7" }),
      ),
      "failed",
    ],
    [
      "a fund for projects alone, and projects",
      ofAppropriations({ projectExpenditure: "47" }, funds({ total: "7", projectExpenditure: "7" })),
      "skipped",
    ],
    [
      "a fund that pays for a basic part",
      ofAppropriations(
        { basicExpenditure: "61" },
        funds({ total: "7", basicExpenditure: "1", projectExpenditure: "6" }),
      ),
      "skipped",
    ],
    [
      "a fund whose table has no columns by use",
      ofAppropriations({ basicExpenditure: "61" }, funds({ total: "7" })),
      "skipped",
    ],
    [
      "a fund without a table",
      ofAppropriations(
        { basicExpenditure: "61" },
        { fiscalAppropriationTable: { expenditureTotal: byBudget } },
      ),
      "skipped",
    ],
    [
      "a basic table of all money",
      ofAppropriations(
        { personnelExpenses: "40" },
        {
          expenditureTable: { totalRow: { basicExpenditure: "60" } },
          basicExpenditureTable: {
            title: "部门基本支出表",
            totalRow: { total: "60", personnelExpenses: "50", routineOperatingExpenses: "10" },
          },
        },
      ),
      "skipped",
    ],
  ])(
    "holds 财政拨款基本支出 against the tables of the general budget where it is of it alone: %s",
    (_, example, outcome) => {
      expect(verdictOn(statementAgainstTables, example).outcome).toBe(outcome);
    },
  );

  it("passes over 人员支出 that the statement tells without 对个人和家庭的补助", () => {
    const on = (personnelExpenses: string) =>
      verdictOn(statementAgainstTables, {
        budget: {
          expenditure: {
            personnelExpenses,
            economicItems: [{ name: "对个人和家庭的补助支出", amount: "4.5" }],
          },
          tables: { basicExpenditureTable: { totalRow: { personnelExpenses: "64.5" } } },
        },
      }).outcome;
    expect([on("60"), on("64.5"), on("61")]).toEqual(["skipped", "passed", "failed"]);
  });

  const ofFunds = (stated: string) => ({
    budget: {
      expenditure: { governmentManagedFundsBudget: stated },
      tables: {
        governmentManagedFundsTable: { totalRow: { total: "62.45", currentYearAppropriation: "52.45" } },
      },
    },
  });
  const ofOneBudget = (stated: object) => ({
    budget: {
      appropriations: { generalPublicBudget: stated },
      tables: {
        expenditureTable: { totalRow: { total: "130", projectExpenditure: "60" } },
        generalPublicBudgetTable: {
          totalRow: { total: "100", basicExpenditure: "70", projectExpenditure: "30" },
        },
        basicExpenditureTable: { totalRow: { total: "70", personnelExpenses: "55" } },
        fiscalAppropriationTable: {
          revenueTotal: "110",
          revenueRows: [
            { name: "一、本年收入", amount: "90" },
            { name: "一般公共预算拨款", amount: "90" },
            { name: "二、上年结转", amount: "20" },
          ],
        },
      },
    },
  });

  it.each<[string, Example, string]>([
    ["基金支出合计", ofFunds("62.45"), "passed"],
    ["基金当年拨款", ofFunds("52.45"), "passed"],
    ["基金支出错一位", ofFunds("59.45"), "failed"],
    ["一般公共预算支出", ofOneBudget({ expenditureTotal: "100" }), "passed"],
    ["当年拨款，表内含上年结转", ofOneBudget({ generalPublicBudgetAppropriation: "90" }), "passed"],
    ["当年拨款错一位", ofOneBudget({ generalPublicBudgetAppropriation: "95" }), "failed"],
    ["基本支出", ofOneBudget({ basicExpenditure: "70", personnelExpenses: "55" }), "passed"],
    ["人员经费错位", ofOneBudget({ personnelExpenses: "550" }), "failed"],
    ["项目支出说的是全部资金", ofOneBudget({ projectExpenditure: "60" }), "passed"],
    ["没有写", ofOneBudget({}), "skipped"],
  ])("compares what is stated of one budget with its tables: %s", (_, example, outcome) => {
    const { outcome: found, cases } = verdictOn(statementAgainstTables, example);
    expect(found).toBe(outcome);
    // the words around a figure may be of other money
    for (const each of cases) if (each.outcome === "failed") expect(each.severity).toBe("warning");
  });

  it("compares what is stated of all appropriations with 财政拨款收支总表", () => {
    const on = (revenueTotal: string) =>
      verdictOn(statementAgainstTables, {
        budget: {
          ...ofOneBudget({}).budget,
          appropriations: { fiscalAppropriation: { revenueTotal } },
        },
      }).outcome;
    expect([on("110"), on("90"), on("101")]).toEqual(["passed", "passed", "failed"]);
  });

  it("lets the diagnosis see a figure that the statement rounds further than the others around it", () => {
    const stated = (value: string) => [
      {
        position: { paragraph: 1 },
        text: value,
        printed: value,
        offset: 0,
        value,
        decimals: value.split(".")[1]?.length ?? 0,
        group: "/prose",
      },
    ];
    const { cases } = verdictOn(statementAgainstTables, {
      budget: {
        expenditure: { total: "12", basicExpenditure: "7.31" },
        tables: { expenditureTable: { totalRow: { total: "12.34", basicExpenditure: "7.31" } } },
      },
      sources: { "/expenditure/total": stated("12"), "/expenditure/basicExpenditure": stated("7.31") },
    });
    expect(cases.filter(({ outcome }) => outcome !== "skipped")).toMatchObject([
      { outcome: "passed", constraint: { sameFigure: "as printed" }, evaluation: { status: "rounding" } },
      { outcome: "passed", evaluation: { status: "exact" } },
    ]);
  });

  it.each([
    ["12.35", "passed"],
    ["12.34", "warning"],
    ["12.33", "error"],
  ])("only warns where the last places of 12.3478 may have been dropped: %s", (stated, expected) => {
    const printed = (value: string, group?: string) => ({
      position: { paragraph: 1 },
      text: value,
      printed: value,
      offset: 0,
      value,
      decimals: value.split(".")[1]?.length ?? 0,
      ...(group && { group }),
    });
    const at = "/tables/threePublicExpensesTable/current/total";
    const { cases } = verdictOn(statementAgainstTables, {
      budget: {
        threePublicExpenses: { total: stated },
        tables: { threePublicExpensesTable: { current: { total: "12.3478" } } },
      },
      sources: {
        "/threePublicExpenses/total": [printed(stated)],
        [at]: [printed("12.3478", "/tables/threePublicExpensesTable")],
      },
    });
    const found = cases.map((each) =>
      each.outcome === "failed" ? (each.severity ?? "error") : each.outcome,
    );
    expect(found).toEqual([expected]);
  });

  it("passes over a use that the table divides from the units' own money, and over no other", () => {
    const on = (projectExpenditure: string) =>
      verdictOn(statementAgainstTables, {
        budget: {
          expenditure: { projectExpenditure },
          tables: {
            expenditureTable: {
              totalRow: { total: "100", basicExpenditure: "62", projectExpenditure: "34" },
            },
          },
        },
      }).outcome;
    expect([on("34"), on("38"), on("43")]).toEqual(["passed", "skipped", "failed"]);
  });

  it.each<[string, Example, string]>([
    [
      "收入总额",
      { budget: { revenue: { total: "1469.53" }, tables: { summaryTable: { revenueTotal: "1496.53" } } } },
      "说明里收入总计为 1469.53，部门收支总表为 1496.53，两处不一致",
    ],
    [
      "三公",
      {
        budget: {
          threePublicExpenses: { total: "11.3" },
          tables: { threePublicExpensesTable: { current: { total: "11" } } },
        },
      },
      "说明里“三公”经费合计为 11.30，“三公”经费支出表为 11.00，两处不一致",
    ],
    [
      "口径可能不同",
      {
        budget: {
          expenditure: { basicExpenditure: "70" },
          tables: { expenditureTable: { totalRow: { basicExpenditure: "95.3" } } },
        },
      },
      "说明里基本支出为 70.00，部门支出总表为 95.30，两处不一致",
    ],
    [
      "上年的三公",
      {
        budget: {
          threePublicExpenses: { officialReceptions: { amount: "2", change: { baseAmount: "3" } } },
          tables: { threePublicExpensesTable: { previous: { officialReceptions: "4" } } },
        },
      },
      "说明里公务接待费的上年金额为 3.00，“三公”经费支出表为 4.00，两处不一致",
    ],
    [
      "收入来源",
      {
        budget: {
          revenue: { otherRevenue: "5" },
          tables: { revenueTable: { totalRow: { otherRevenue: "50" } } },
        },
      },
      "说明里其他收入为 5.00，部门收入总表为 50.00，两处不一致",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(statementAgainstTables, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    [
      "基金的基本支出，只有支出总表写基本支出",
      {
        budget: {
          appropriations: { governmentManagedFundsBudget: { basicExpenditure: "0" } },
          tables: { expenditureTable: { totalRow: { total: "100", basicExpenditure: "60" } } },
        },
      },
    ],
    ["没有报表", { budget: { revenue: { total: "90" } } }],
    ["说明没有写", { budget: { tables: { summaryTable: { revenueTotal: "100" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(statementAgainstTables, example).outcome).toBe("skipped");
  });
});
