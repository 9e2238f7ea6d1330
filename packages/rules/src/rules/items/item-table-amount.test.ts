import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemTableAmount } from "./item-table-amount.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const rows = (first: string, second = "小学教育") => [
  { code: "205", name: "教育支出", total: "999" },
  { code: "20502", name: "普通 教育", total: "999" },
  { code: "2050201", name: "学前教育", total: first, basicExpenditure: "100.5", projectExpenditure: "20" },
  { code: "2050202", name: second, total: "60" },
  { code: "2050203", name: "初中教育", total: "30" },
];
const of = (
  first: object,
  total = "120.5",
  others: readonly object[] = [
    item({ name: "小学教育", amount: "60" }),
    item({ name: "初中教育", amount: "30" }),
  ],
) => ({
  budget: {
    statementItems: [item(first), ...others] as never,
    tables: { generalPublicBudgetTable: { rows: rows(total) } },
  },
});

/** A 类 without code beside items that agree: of the amount of a two-sided table, or of none. */
const bareClass = (amount: string) => {
  const example = of({ amount: "120.5" }, "120.5", [
    item({ name: "小学教育", amount: "60" }),
    { level: "category", name: "教育支出", amount },
  ]);
  const appropriations = { expenditureRows: [{ name: "教育支出", total: "1010" }] };
  return {
    budget: {
      ...example.budget,
      tables: { ...example.budget.tables, fiscalAppropriationTable: appropriations },
    },
  };
};

/** An item of this year's money beside a table that has 20.00 of last year's in it, of which some is this item's. */
const withCarried = (amount: string) => {
  const example = of({ amount });
  const [table, revenue] = [example.budget.tables.generalPublicBudgetTable, "1000"];
  return {
    budget: {
      ...example.budget,
      revenue: { generalPublicBudgetAppropriation: revenue },
      tables: { generalPublicBudgetTable: { ...table, totalRow: { total: "1020" } } },
    },
  };
};

/** A table that adds to what is appropriated this year what was carried over, and prints neither 类 nor 款. */
const carried = (amount: string) => {
  const stated = [item({ name: "小学教育", amount: "55" }), item({ name: "初中教育", amount: "30" })];
  const { budget } = of({ amount }, "120.5", stated);
  const years = ["110.5", "55", "30"];
  const carriedRows = rows("120.5")
    .slice(2)
    .map((row, at) => ({ ...row, currentYearAppropriation: years[at] }));
  return { budget: { ...budget, tables: { generalPublicBudgetTable: { rows: carriedRows } } } };
};

const printedAs = (value: string) => ({
  position: { line: 1, column: 1 },
  text: `${value}万元`,
  printed: `${value}万元`,
  offset: 0,
  value,
});

describe("item-table-amount", () => {
  it("takes an item that sets basic expenditure apart for neither it nor projects", () => {
    const stated = (more: object) => verdictOn(itemTableAmount, of({ amount: "100.5", ...more })).outcome;
    expect(stated({})).toBe("passed");
    expect(stated({ basicExpenditure: "100.5" })).toBe("failed");
  });

  it.each([
    ["the amount of the row of its name: the code is wrong", "2050202", "120.5", "passed"],
    ["no amount of either row", "2050202", "121.5", "failed"],
    ["the amount of the row of its code", "2050201", "121.5", "failed"],
  ])("of an item with a code takes %s", (_, code, amount, outcome) => {
    expect(verdictOn(itemTableAmount, of({ code, amount })).cases[0]?.outcome).toBe(outcome);
  });

  it("passes over a row that may count what was carried over", () => {
    const outcomes = (amount: string) =>
      verdictOn(itemTableAmount, withCarried(amount)).cases.map(({ outcome }) => outcome);
    expect(outcomes("105.5")).not.toContain("failed");
    // each amount is rounded by itself: 20.02 of one row beside 20.00 of them all
    expect(outcomes("100.48")).not.toContain("failed");
    expect(outcomes("100.47")).toContain("failed");
    // more than the whole table has of it, and more than the row
    expect(outcomes("90.5")).toContain("failed");
    expect(outcomes("125.5")).toContain("failed");
  });

  it.each([
    ["一位写错", "126.5", "failed"],
    ["另一个数", "87", "passed"],
  ])("only warns of one of two items, where it is a slip: %s", (_, amount, outcome) => {
    const verdict = verdictOn(
      itemTableAmount,
      of({ amount }, "120.5", [item({ name: "小学教育", amount: "60" })]),
    );
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.cases.flatMap((each) => (each.outcome === "failed" ? [each.severity] : []))).toEqual(
      outcome === "failed" ? ["warning"] : [],
    );
  });

  it("is a warning where no word says what money a 类 counts", () => {
    const { cases } = verdictOn(itemTableAmount, bareClass("1020"));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ severity: "warning" }]);
  });

  /** 类 in words only, beside a two-sided table and the items of another table. */
  const listOfClasses = (first: string, last = "11") => ({
    budget: {
      ...of({ amount: "120.5" }).budget,
      statementItems: [
        ...of({ amount: "120.5" }).budget.statementItems,
        { level: "category", name: "文化支出", amount: first },
        { level: "category", name: "住房保障支出", amount: last },
      ] as never,
      tables: {
        ...of({}).budget.tables,
        fiscalAppropriationTable: {
          expenditureRows: [
            { name: "文化支出", total: "28.75" },
            { name: "住房保障支出", total: "11" },
          ],
        },
      },
    },
  });

  it.each([
    ["of the two-sided table", listOfClasses("28.75"), "passed"],
    ["a slip in it", listOfClasses("23.75"), "failed"],
    ["another figure altogether", listOfClasses("4.1"), "skipped"],
    [
      "a slip, but the list adds up to what is printed elsewhere",
      { ...listOfClasses("23.75"), sources: { "/expenditure/total": [printedAs("34.75")] } },
      "skipped",
    ],
  ] as const)("a 类 that no table by code has: %s", (_, example, outcome) => {
    const { cases } = verdictOn(itemTableAmount, example);
    expect(cases.find((_, at) => at === 3)?.outcome ?? "skipped").toBe(outcome);
  });

  /** 类 of a unit with money of its own: all of it in one table, what is appropriated in the other, and the list of either. */
  const withOwnMoney = (amounts: readonly string[], more: object = {}) => {
    const names = ["教育支出", "卫生健康支出", "住房保障支出"];
    const classRows = (totals: readonly string[]) =>
      totals.map((total, at) => ({ code: `${205 + at}`, name: names[at] ?? "", total }));
    const listed = names.map((name, at) => ({ level: "category", name, amount: amounts[at] }));
    return {
      budget: {
        statementItems: listed as never,
        revenue: { generalPublicBudgetAppropriation: "1045", ...more },
        tables: {
          summaryTable: { currentYearRevenue: "3800" },
          expenditureTable: { rows: classRows(["3619", "81", "100"]), totalRow: { total: "3800" } },
          generalPublicBudgetTable: { rows: classRows(["974", "41", "30"]), totalRow: { total: "1045" } },
        },
      },
    };
  };

  it.each([
    ["of all money", ["3691", "81", "100"], "部门支出总表“205 教育支出”为 3619.00"],
    ["of what is appropriated", ["947", "41", "30"], "一般公共预算支出表“205 教育支出”为 974.00"],
    ["of all money, and no slip", ["3000", "81", "100"], "部门支出总表“205 教育支出”为 3619.00"],
  ])("holds an item against the table that its list is of: %s", (_, amounts, stated) => {
    const { cases } = verdictOn(itemTableAmount, withOwnMoney(amounts));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: expect.stringContaining(stated) },
    ]);
  });

  it("does not take an item that one table lacks for a proof of which its list is of", () => {
    const { budget } = withOwnMoney(["974", "81", "100"]);
    const [, second] = budget.tables.expenditureTable.rows;
    const tables = {
      ...budget.tables,
      generalPublicBudgetTable: { rows: [second], totalRow: { total: "1045" } },
    };
    const { cases } = verdictOn(itemTableAmount, { budget: { ...budget, tables: tables as never } });
    expect(cases.map(({ outcome }) => outcome)).not.toContain("failed");
  });

  it("passes over an item of this year's money in a table that has last year's too", () => {
    const example = withOwnMoney(["3600", "81", "100"], { currentYearRevenue: "3781" });
    expect(verdictOn(itemTableAmount, example).cases.map(({ outcome }) => outcome)).not.toContain("failed");
  });

  it.each([
    ["the most slipped", "3691", "3619", "947", "部门支出总表“205 教育支出”为 3619.00"],
    ["the most special", "1111", "3619", "947", "一般公共预算支出表“205 教育支出”为 947.00"],
  ])("takes of tables that a list agrees with both: %s", (_, amount, all, appropriated, stated) => {
    const { budget } = withOwnMoney([amount, "41", "30"]);
    const [, ...others] = budget.tables.generalPublicBudgetTable.rows;
    const first = { code: "205", name: "教育支出" };
    const tables = {
      expenditureTable: { rows: [{ ...first, total: all }, ...others] },
      generalPublicBudgetTable: { rows: [{ ...first, total: appropriated }, ...others] },
    };
    const { cases } = verdictOn(itemTableAmount, { budget: { ...budget, tables } });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: expect.stringContaining(stated) },
    ]);
  });

  it("passes over a row beside a list that adds up to what is printed elsewhere", () => {
    const stated = bareClass("1020");
    const classes = [
      ...stated.budget.statementItems,
      { level: "category", name: "住房保障支出", amount: "11" },
    ];
    const example = {
      budget: { ...stated.budget, statementItems: classes as never },
      sources: { "/expenditure/total": [printedAs("1031")] },
    };
    expect(verdictOn(itemTableAmount, example).outcome).toBe("passed");
  });

  describe("beside 支出总表 that counts more money than this budget", () => {
    /** 支出总表 has 50.00 of another budget in other rows; the table of this budget has only this year's money. */
    const withFunds = (amount: string, ofBudget = "120.5") => {
      const { budget } = of({ amount });
      const [own, all] = [rows(ofBudget), rows("120.5")];
      return verdictOn(itemTableAmount, {
        budget: {
          ...budget,
          revenue: { generalPublicBudgetAppropriation: "999" },
          tables: {
            expenditureTable: { rows: all, totalRow: { total: "1049" } },
            generalPublicBudgetTable: { rows: own, totalRow: { total: "999" } },
          },
        },
      });
    };

    it("an item is held against its row, which has the money of this budget alone", () => {
      expect(withFunds("100.4").outcome).toBe("failed");
      expect(withFunds("120.5").outcome).toBe("passed");
    });
  });

  describe("two 类 of a list that adds up", () => {
    const classes = ["教育支出", "科学技术支出", "卫生健康支出", "住房保障支出"];
    const ofTable = ["500", "300", "120", "80"];
    const stated = (amounts: readonly string[]) =>
      verdictOn(itemTableAmount, {
        budget: {
          statementItems: classes.map((name, at) => ({
            level: "category",
            name,
            amount: amounts[at],
          })) as never,
          tables: {
            generalPublicBudgetTable: {
              rows: classes.map((name, at) => ({ code: `2${at}0`, name, total: ofTable[at] })) as never,
              totalRow: { total: "1000" },
            },
          },
        },
        sources: {
          "/tables/generalPublicBudgetTable/totalRow/total": [{ text: "1000", value: "1000", decimals: 0 }],
        } as never,
      });

    it("are exchanged where each prints what the table has of the other", () => {
      const { cases } = stated(["500", "120", "300", "80"]);
      expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
        {
          severity: "warning",
          message:
            "支出科目2“科学技术支出”文中写 120.00，一般公共预算支出表“210 科学技术支出”的合计为 300.00，两处不一致",
        },
        { severity: "warning" },
      ]);
    });

    it("are of other money where the table has neither amount there", () => {
      expect(stated(["500", "130", "290", "80"]).cases.map(({ outcome }) => outcome)).not.toContain("failed");
    });
  });

  it("does not take last year's column for what an item tells of this year", () => {
    const { budget } = of({ amount: "117.3" });
    const [first, ...others] = rows("120.5").slice(2);
    const tables = {
      generalPublicBudgetTable: { rows: [{ ...first, previousTotal: "117.3" }, ...others] as never },
    };
    expect(verdictOn(itemTableAmount, { budget: { ...budget, tables } }).outcome).toBe("failed");
  });

  it("holds no item against a table of more money where its own table has the name twice", () => {
    const stated = (amount: string) => {
      const { budget } = of({ amount });
      const twice = rows("120.5", "学前教育").map((row) => ({ ...row }));
      const tables = {
        expenditureTable: { rows: rows("140.5") },
        generalPublicBudgetTable: { rows: twice },
      };
      return verdictOn(itemTableAmount, { budget: { ...budget, tables } }).outcome;
    };
    expect(stated("120.5")).toBe("passed");
    expect(stated("77")).toBe("passed");
  });

  it.each([
    ["按名称", of({ amount: "120.5" })],
    ["按编码，名称不同", of({ code: "2050201", name: "幼儿教育", amount: "120.5" })],
    ["元的报表，万元的说明", of({ amount: "120.5" }, "120.4968")],
    ["截去尾数", of({ amount: "120.5" }, "120.5087")],
    ["只说基本支出", of({ amount: "100.5" })],
    ["只说当年拨款，报表另有上年结转", carried("110.5")],
    [
      "另一张表有此数",
      {
        budget: {
          statementItems: [
            item({ amount: "7" }),
            item({ name: "小学教育", amount: "60" }),
            item({ name: "初中教育", amount: "30" }),
          ],
          tables: {
            expenditureTable: { rows: rows("120.5") },
            generalPublicBudgetTable: { rows: rows("7") },
          },
        },
      },
    ],
    [
      "类的名称不带“支出”",
      of({ amount: "120.5", category: "教育" }, "120.5", [
        item({ category: "教育", name: "小学教育", amount: "60" }),
        item({ category: "教育", name: "初中教育", amount: "30" }),
      ]),
    ],
    ["类的金额是财政拨款收支总表的", bareClass("1010")],
  ])("passes: %s", (_, example) => {
    const { outcome, cases } = verdictOn(itemTableAmount, example);
    expect([outcome, cases.every((each) => "constraint" in each)]).toEqual(["passed", true]);
  });

  it.each([
    [
      "一项不同",
      of({ amount: "102.5" }),
      "支出科目1“学前教育”文中写 102.50，一般公共预算支出表“2050201 学前教育”为 120.50，两处不一致",
    ],
    [
      "一项的当年拨款不同，其余各项说的也是当年拨款",
      carried("102.5"),
      "支出科目1“学前教育”文中写 102.50，一般公共预算支出表“2050201 学前教育”为 110.50，两处不一致",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemTableAmount, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["没有报表", { budget: { statementItems: [item({ amount: "1" })] } }],
    ["没有金额", of({ amount: null }, "1", [])],
    [
      "多数对不上：口径不同",
      of({ amount: "1" }, "120.5", [
        item({ name: "小学教育", amount: "6" }),
        item({ name: "初中教育", amount: "30" }),
      ]),
    ],
    ["报表里没有这个科目", of({ name: "高中教育", amount: "1" }, "1", [])],
    ["名称属于另一款", of({ section: "职业教育", amount: "1" }, "1", [])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemTableAmount, example).outcome).toBe("skipped");
  });
});

describe("an item with one wrong name", () => {
  const outcomes = (first: object) =>
    verdictOn(itemTableAmount, of(first)).cases.map(({ outcome }) => outcome);

  it.each([
    ["its 款", { section: "职业教育" }],
    ["its 项, by one character", { name: "学前教学" }],
    ["its 类", { category: "卫生健康支出" }],
  ])("is held against the row of its other names: %s", (_, names) => {
    expect(outcomes({ ...names, amount: "120.5" })).toEqual(["passed", "passed", "passed"]);
    expect(outcomes({ ...names, amount: "102.5" })).toEqual(["failed", "passed", "passed"]);
    // neither the amount nor a slip of it: open what the item is
    expect(outcomes({ ...names, amount: "77" })).toEqual(["passed", "passed"]);
  });

  it.each([
    ["two names are wrong", { section: "职业教育", name: "学前教学" }],
    ["the 项 has another name altogether", { name: "成人教育" }],
    ["another item has the row’s names", { name: "小学教学", amount: "66" }],
  ])("is left alone where %s", (_, names) => {
    expect(outcomes({ amount: "102.5", ...names })).toEqual(["passed", "passed"]);
  });
});

describe("a name copied from another item", () => {
  const copied = (amount: string, ...more: readonly object[]) =>
    verdictOn(
      itemTableAmount,
      of({ amount: "120.5" }, "120.5", [
        item({ name: "小学教育", amount: "60" }),
        item({ name: "小学教育", amount }),
        ...more,
      ]),
    ).cases;

  it("is told by the row that has the amount", () => {
    const [, , third] = copied("30");
    expect(third).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("像是名称抄错了，应为“初中教育”"),
    });
    // the amount is right: nothing says that another would be
    expect(third).not.toHaveProperty("constraint");
  });

  it.each([
    ["no row has the amount", copied("31")],
    ["another item has the row’s name", copied("30", item({ name: "初中教育", amount: "30" }))],
  ])("is not guessed where %s", (_, cases) => {
    expect(JSON.stringify(cases)).not.toContain("名称抄错");
  });
});
