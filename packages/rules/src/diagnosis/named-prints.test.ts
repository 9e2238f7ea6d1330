import { type DepartmentBudgetJson, exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, same } from "../testing/graph-of.js";
import type { Candidate } from "./candidate.js";
import { NamedPrints } from "./named-prints.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
type Row = readonly [name: string | undefined, amount: string];

const lists = {
  summary: ["summaryTable", "expenditureRows", "amount"],
  expenditure: ["expenditureTable", "rows", "total"],
  revenue: ["revenueTable", "rows", "total"],
  appropriation: ["fiscalAppropriationTable", "expenditureRows", "total"],
  general: ["generalPublicBudgetTable", "rows", "total"],
} as const;
type Name = keyof typeof lists;

const first = (table: Name) => {
  const [key, list, column] = lists[table];
  return `/tables/${key}/${list}/0/${column}`;
};

function printsIn(tables: Partial<Record<Name, readonly Row[]>>) {
  const printed = Object.entries(tables).map(([table, rows]) => {
    const [key, list, column] = lists[table as Name];
    return [key, { [list]: rows.map(([name, amount]) => ({ ...(name && { name }), [column]: amount })) }];
  });
  const budget = {
    threePublicExpenses: { officialReceptions: { amount: "4.80" } },
    tables: Object.fromEntries(printed) as Tables,
  };
  const names = Object.keys(tables) as Name[];
  const { graph, disclosure } = graphOf({ budget }, [
    same(first(names[0] ?? "summary"), "/threePublicExpenses/officialReceptions/amount"),
  ]);
  return { graph, named: new NamedPrints(graph, disclosure.budget) };
}

/** What is confirmed for the first row of the first of some tables. */
function confirmedIn(tables: Partial<Record<Name, readonly Row[]>>): string | undefined {
  const [asked = "summary"] = Object.keys(tables) as Name[];
  const value = printsIn(tables).named.confirmed(first(asked));
  return value && toText(value);
}

const row = (amount: string, name = "教育支出"): readonly Row[] => [[name, amount]];

describe("the amount that all other tables print beside a name", () => {
  it.each<[string, Partial<Record<Name, readonly Row[]>>, string | undefined]>([
    [
      "two tables of all expenditure",
      { summary: row("29"), expenditure: row("31"), revenue: row("31") },
      "31",
    ],
    ["whatever it prints itself", { summary: row("31"), expenditure: row("31"), general: row("31") }, "31"],
    ["one table alone", { summary: row("29"), expenditure: row("31") }, undefined],
    [
      "tables that do not agree",
      { summary: row("29"), expenditure: row("31"), revenue: row("31"), general: row("30") },
      undefined,
    ],
    [
      "the first of them another amount",
      { summary: row("29"), expenditure: row("30"), revenue: row("31"), general: row("31") },
      undefined,
    ],
    [
      "a table that prints the name twice",
      { summary: row("29"), expenditure: [...row("31"), ...row("31")], revenue: row("31") },
      undefined,
    ],
    [
      "revenue and one budget: neither is of all expenditure",
      { summary: row("29"), revenue: row("31"), general: row("31") },
      undefined,
    ],
    [
      "the whole and one budget, of what is appropriated",
      { appropriation: row("29"), summary: row("31"), general: row("31") },
      "31",
    ],
    [
      "the whole and revenue, of what is appropriated: it may be less",
      { appropriation: row("29"), summary: row("31"), revenue: row("31") },
      undefined,
    ],
    [
      "the whole twice, of what is appropriated",
      { appropriation: row("29"), summary: row("31"), expenditure: row("31") },
      undefined,
    ],
    [
      "the whole twice, of what one budget prints: it may be less",
      { general: row("29"), summary: row("31"), expenditure: row("31") },
      undefined,
    ],
    [
      "the whole twice, of revenue",
      { revenue: row("29"), summary: row("31"), expenditure: row("31") },
      undefined,
    ],
    [
      "rows without a name",
      {
        summary: [[undefined, "29"]],
        expenditure: [[undefined, "31"]],
        revenue: [[undefined, "31"]],
      },
      undefined,
    ],
    [
      "rows that are named by their number alone",
      { summary: row("29", "、"), expenditure: row("31", "、"), revenue: row("31", "、") },
      undefined,
    ],
  ])("%s", (_, tables, value) => expect(confirmedIn(tables)).toBe(value));

  it.each([
    ["八、教育支出", true],
    ["205教育支出", true],
    [" 205 教育支出", true],
    ["教 育 支 出", true],
    ["教育、支出", true],
    ["205，教育支出", false],
    ["普通205教育支出", false],
    ["教育支出205", false],
    ["卫生支出", false],
  ])("“%s” is the name 教育支出: %s", (name, is) => {
    const tables = { summary: row("29"), expenditure: row("31", name), revenue: row("31") };
    expect(confirmedIn(tables)).toBe(is ? "31" : undefined);
    // a name with the same number in it is another one too
    const other = {
      summary: row("29", "普通教育支出"),
      expenditure: row("31", name),
      revenue: row("31", name),
    };
    expect(confirmedIn(other)).toBeUndefined();
  });

  it("is that of the row asked for, and of nothing beside the rows", () => {
    const { named } = printsIn({
      summary: [...row("29"), ...row("12", "卫生支出")],
      expenditure: [...row("31"), ...row("13", "卫生支出")],
      revenue: [...row("31"), ...row("13", "卫生支出")],
    });
    const value = named.confirmed("/tables/summaryTable/expenditureRows/1/amount");
    expect(value && toText(value)).toBe("13");
    for (const other of [
      "/tables/summaryTable/expenditureTotal",
      "/tables/expenditureTable/rows/0/basicExpenditure",
      "/threePublicExpenses/officialReceptions/amount",
      "/against/0/tables/summaryTable/expenditureRows/1/amount",
    ])
      expect(named.confirmed(other)).toBeUndefined();
  });

  it("follows the corrections that were made", () => {
    const { graph, named } = printsIn({ expenditure: row("29"), summary: row("30"), revenue: row("31") });
    expect(named.confirmed(first("expenditure"))).toBeUndefined();
    graph.correct(first("summary"), exact("31"));
    expect(named.confirmed(first("expenditure"))).toEqual(exact("31"));
  });
});

describe("a correction that contradicts what all other tables print", () => {
  const tables = { summary: row("29"), expenditure: row("31.126"), revenue: row("31.126") };
  const contradicts = (value: string, more: Partial<Candidate> = {}, pointer = first("summary")) =>
    printsIn(tables).named.contradicts({
      values: new Map([[pointer, exact(value)]]),
      ...more,
    } as Candidate);

  it("is one that sets another amount, in the decimals that are printed there", () => {
    expect(contradicts("32")).toBe(true);
    expect(contradicts("31.13")).toBe(false);
    expect(contradicts("31.12")).toBe(true);
  });

  it("is none that sets something that no other tables confirm, or no number", () => {
    expect(contradicts("32", {}, "/threePublicExpenses/officialReceptions/amount")).toBe(false);
    const { named } = printsIn(tables);
    expect(named.contradicts({} as Candidate)).toBe(false);
  });

  it("is one where only one of its numbers is another", () => {
    const values = new Map([
      ["/threePublicExpenses/officialReceptions/amount", exact("5")],
      [first("summary"), exact("32")],
    ]);
    expect(contradicts("0", { values })).toBe(true);
  });

  it("is none that corrects a figure everywhere, or the unit of a table", () => {
    expect(contradicts("32", { isEverywhere: true })).toBe(false);
    expect(contradicts("32", { slip: "unit" })).toBe(false);
    expect(contradicts("32", { slip: "other" })).toBe(true);
  });
});

describe("an amount that a table prints beside the name of a figure", () => {
  const receptions = "/threePublicExpenses/officialReceptions/amount";
  const tables = { expenditure: row("4.80", "公务接待费"), general: row("5.20", "公务接待费") };
  const has = (value: string, ...besides: readonly string[]) =>
    printsIn(tables).named.has(receptions, exact(value), besides);

  it("is looked for in all tables", () => {
    expect(["4.80", "4.8", "5.2", "4.81"].map((value) => has(value))).toEqual([true, true, true, false]);
  });

  it("is not looked for in the places left out", () => {
    expect(has("4.80", "/tables/expenditureTable")).toBe(false);
    expect(has("4.80", "/tables/summaryTable", "/tables/expenditureTable")).toBe(false);
    expect(has("4.80", "/tables/generalPublicBudgetTable")).toBe(true);
    expect(has("4.80", first("expenditure").slice(-5))).toBe(true);
  });

  it("is none where no table has the name", () => {
    const { named } = printsIn({ expenditure: row("4.80") });
    expect(named.has(receptions, exact("4.80"), [])).toBe(false);
  });
});
