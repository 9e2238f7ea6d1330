import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { NamedPrints } from "./named-prints.js";
import { OtherDrafts } from "./other-drafts.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;

function causesOf(budget: Partial<DepartmentBudgetJson>, constraints: readonly Constraint[]) {
  const { disclosure, verdicts } = graphOf({ budget }, constraints);
  return diagnose(disclosure, verdicts).causes.map(({ repair, values = new Map(), certainty, resolves }) => ({
    advice: repair.advice ?? "",
    values: Object.fromEntries([...values].map(([pointer, value]) => [pointer, String(value)])),
    certainty,
    resolves: resolves.length,
  }));
}

/** What the search itself finds, before it is weighed against other causes. */
function draftsIn(budget: object, constraints: readonly Constraint[]) {
  const { graph, disclosure, failed } = graphOf({ budget }, constraints);
  const drafts = new OtherDrafts(graph, disclosure, new NamedPrints(graph, disclosure.budget));
  return drafts.search(failed).map(({ repair: { kind, advice = "" }, values = new Map(), mends }) => ({
    kind,
    advice,
    mends: mends.join(),
    values: [...values].map(([pointer, value]) => `${pointer.replace(/^.*?(?=\w+\/\w+$)/, "")} ${value}`),
  }));
}

describe("a section that was left at another draft", () => {
  const section = "/threePublicExpenses";
  const table = "/tables/threePublicExpensesTable/current";
  const pairs = [
    ["total", "total"],
    ["officialVehicles/amount", "officialVehicles"],
    ["officialReceptions/amount", "officialReceptions"],
  ] as const;
  const compared = pairs.map(([own, other]) => same(`${section}/${own}`, `${table}/${other}`));
  const parts = ["officialVehicles", "officialReceptions"];
  const sums = [
    sumIs(`${section}/total`, ...parts.map((part) => `${section}/${part}/amount`)),
    sumIs(`${table}/total`, ...parts.map((part) => `${table}/${part}`)),
  ];
  const budget = (total: string, vehicles: string, receptions: string): Partial<DepartmentBudgetJson> => ({
    threePublicExpenses: {
      total,
      officialVehicles: { amount: vehicles },
      officialReceptions: { amount: receptions },
    },
    tables: {
      threePublicExpensesTable: {
        current: { total: "18.40", officialVehicles: "13.60", officialReceptions: "4.80" },
      },
      basicExpenditureTable: { rows: [{ code: "30217", name: "公务接待费", total: "4.80" }] },
    } as Tables,
  });

  it("is one cause, with the numbers of the other prints", () => {
    const causes = causesOf(budget("20.10", "14.90", "5.20"), [...compared, ...sums]);
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({
      resolves: 3,
      values: {
        [`${section}/total`]: "18.4",
        [`${section}/officialVehicles/amount`]: "13.6",
        [`${section}/officialReceptions/amount`]: "4.8",
      },
    });
    expect(causes[0]?.advice).toContain("请整段更新");
  });

  it("is none where one of its numbers agrees with another print", () => {
    const causes = causesOf(budget("20.10", "15.30", "4.80"), [...compared, ...sums]);
    expect(causes.filter(({ advice }) => advice.includes("请整段更新"))).toEqual([]);
  });

  it("is none where its numbers do not agree with each other", () => {
    const causes = causesOf(budget("20.10", "14.90", "5.30"), [...compared, ...sums]);
    expect(causes.filter(({ advice }) => advice.includes("请整段更新"))).toEqual([]);
  });
});

describe("last year’s sentence on the change", () => {
  const change = "/expenditure/change";
  const parts = ["basicExpenditure", "projectExpenditure"];
  const constraints: readonly Constraint[] = [
    same("/expenditure/total", "/revenue/total"),
    sumIs("/expenditure/total", `${change}/baseAmount`, `${change}/amount`),
    sumIs(`${change}/amount`, ...parts.map((part) => `/expenditure/changes/${part}/amount`)),
    {
      form: "growth",
      current: "/expenditure/total",
      base: `${change}/baseAmount`,
      percentage: `${change}/percentage`,
    },
  ];
  const budget = (baseAmount: string, amount: string, percentage: string): Partial<DepartmentBudgetJson> => ({
    revenue: { total: "864.00" },
    expenditure: {
      total: "864.00",
      change: { direction: "increase", baseAmount, amount, percentage },
      changes: {
        basicExpenditure: { direction: "increase", amount: "40.00" },
        projectExpenditure: { direction: "increase", amount: "24.00" },
      },
    },
  });

  it("is one cause, and what the parts tell is worked out", () => {
    const causes = causesOf(budget("760.00", "30.40", "4.00"), constraints);
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({
      values: {
        [`${change}/amount`]: "64",
        [`${change}/baseAmount`]: "800",
        [`${change}/percentage`]: "8",
      },
    });
    expect(causes[0]?.advice).toContain("上年的数，请整句更新");
  });

  it("is none where its rate is not that of its amounts", () => {
    const causes = causesOf(budget("760.00", "30.40", "5.13"), constraints);
    expect(causes.filter(({ advice }) => advice.includes("请整句更新"))).toEqual([]);
  });
});

describe("the search for a sentence on the change of another year", () => {
  const change = "/expenditure/change";
  const sum = sumIs("/expenditure/total", `${change}/baseAmount`, `${change}/amount`);
  const parts = sumIs(`${change}/amount`, "/expenditure/changes/basicExpenditure/amount");
  const growth: Constraint = {
    form: "growth",
    current: "/expenditure/total",
    base: `${change}/baseAmount`,
    percentage: `${change}/percentage`,
  };
  const base = same(`${change}/baseAmount`, "/revenue/total");
  const kinds = (amount: string, percentage: string, ...constraints: readonly Constraint[]) =>
    draftsIn(
      {
        expenditure: {
          total: "864.00",
          change: { direction: "increase", baseAmount: "760.00", amount, percentage },
          changes: { basicExpenditure: { direction: "increase", amount: "64.00" } },
        },
        revenue: { total: percentage === "4" ? "833.60" : "800.00" },
      },
      constraints,
    ).map(({ kind, values }) => [kind, values]);

  it.each<[string, string, string, readonly Constraint[], unknown[]]>([
    [
      "its three numbers follow from what its parts tell",
      "30.40",
      "4.00",
      [sum, parts, growth],
      [["value", ["change/amount 64", "change/baseAmount 800", "change/percentage 8"]]],
    ],
    ["two comparisons are enough, and set nothing", "30.40", "4.00", [sum, growth], [["text", []]]],
    ["one is not enough", "30.40", "4.00", [sum, parts].slice(0, 1), []],
    ["one number would mend all of it", "30.40", "4", [sum, growth, base], []],
    [
      "two numbers would",
      "60.80",
      "8",
      [sum, growth, base],
      [["value", ["change/baseAmount 800", "change/amount 64"]]],
    ],
    ["its rate is not asked for by any rule", "30.40", "4.00", [sum, parts], []],
    ["its rate is of something else", "30.40", "5.13", [sum, parts, growth], []],
    ["it tells of no change", "0.00", "0.00", [sum, parts, growth], []],
  ])("%s", (_, amount, percentage, constraints, expected) => {
    expect(kinds(amount, percentage, ...constraints)).toEqual(expected);
  });
});

describe("the rows of one 类 that were left at another draft", () => {
  const [own, other] = ["/tables/expenditureTable", "/tables/generalPublicBudgetTable"];
  const codes = ["205", "20502", "2050201", "20503", "208"];
  const tableOf = (total: string, amounts: readonly string[]) => ({
    totalRow: { total },
    rows: amounts.map((each, at) => ({ code: codes[at], name: "科目", total: each })),
  });
  const cell = (table: string, row: number) => `${table}/rows/${row}/total`;
  const sumsOf = (table: string) => [
    sumIs(`${table}/totalRow/total`, cell(table, 0), cell(table, 4)),
    sumIs(cell(table, 0), cell(table, 1), cell(table, 3)),
    sumIs(cell(table, 1), cell(table, 2)),
  ];
  const drafts = (total: string, ...compared: readonly number[]) =>
    draftsIn(
      {
        tables: {
          expenditureTable: tableOf(total, ["63.00", "42.00", "42.00", "21.00", "40.00"]),
          generalPublicBudgetTable: tableOf("100.00", ["60.00", "35.00", "35.00", "25.00", "40.00"]),
        },
      },
      [
        ...compared.map((row) => same(cell(own, row), cell(other, row))),
        same(`${own}/totalRow/total`, `${other}/totalRow/total`),
        ...sumsOf(own),
        ...sumsOf(other),
      ],
    );

  it("are one cause beside other rows and a total that are right", () => {
    const [found, ...more] = drafts("100.00", 0, 1, 2, 3, 4);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "value",
      mends: "0#0,6#0,1#0,2#0,3#0",
      values: ["0/total 60", "1/total 35", "2/total 35", "3/total 25"],
    });
    expect(found?.advice).toMatch(/^部门支出总表“205 科目”及其下各行的数彼此相符.*请整组更新/);
  });

  it("are so where each agrees with another of them, if only through a third", () => {
    expect(drafts("100.00", 0, 2, 3)).toMatchObject([
      { values: ["0/total 60", "2/total 35", "3/total 25", "1/total 35"] },
    ]);
  });

  it("are so where the total speaks for them, and the first follows from the others", () => {
    expect(drafts("100.00", 1, 3)).toMatchObject([
      { kind: "value", values: expect.arrayContaining(["0/total 60"]) },
    ]);
  });

  it("are none where the table’s total is theirs", () => {
    expect(drafts("103.00", 0, 1, 2, 3, 4)).toEqual([]);
  });
});

describe("rows of which all other tables print another amount", () => {
  const rows = (...amounts: readonly string[]) =>
    amounts.map((amount, at) => ({ name: `${at + 1}、${["教育", "卫生", "住房"][at]}支出`, amount }));
  const coded = (...amounts: readonly string[]) => ({
    rows: amounts.map((total, at) => ({
      code: `${205 + at}`,
      name: `${["教育", "卫生", "住房"][at]}支出`,
      total,
    })),
  });
  const summary = "/tables/summaryTable";
  const sum = sumIs(
    `${summary}/expenditureTotal`,
    ...[0, 1, 2].map((at) => `${summary}/expenditureRows/${at}/amount`),
  );
  const tables = (own: ReturnType<typeof rows>, third: ReturnType<typeof coded>) =>
    ({
      summaryTable: { expenditureTotal: "600.00", expenditureRows: own },
      expenditureTable: coded("310.00", "220.00", "70.00"),
      revenueTable: third,
    }) as unknown as Tables;

  it("are set to it together", () => {
    const budget = { tables: tables(rows("290.00", "231.50", "70.00"), coded("310.00", "220.00", "70.00")) };
    expect(causesOf(budget, [sum])).toMatchObject([
      {
        values: {
          [`${summary}/expenditureRows/0/amount`]: "310",
          [`${summary}/expenditureRows/1/amount`]: "220",
        },
      },
    ]);
  });

  it("are not set to anything else, even where that would do", () => {
    const budget = { tables: tables(rows("310.00", "220.00", "71.50"), coded("310.00", "220.00", "70.00")) };
    expect(causesOf(budget, [sum])).toMatchObject([
      { values: { [`${summary}/expenditureRows/2/amount`]: "70" } },
    ]);
  });

  it("say nothing where the other tables do not agree", () => {
    const budget = { tables: tables(rows("290.00", "231.50", "70.00"), coded("300.00", "230.00", "70.00")) };
    const causes = causesOf(budget, [sum]);
    expect(causes.filter(({ advice }) => advice.includes("其他几张表"))).toEqual([]);
  });
});
