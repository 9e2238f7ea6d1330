import { type DepartmentBudgetJson, type Sources, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import type { Candidate } from "./candidate.js";
import { NamedPrints } from "./named-prints.js";
import { OtherDrafts } from "./other-drafts.js";

interface Asked {
  readonly sources?: object;
  readonly against?: object;
  /** Pointers of units that are to be corrected. */
  readonly units?: readonly string[];
  readonly isWithoutYear?: boolean;
}

function found(budget: object, constraints: readonly Constraint[], asked: Asked = {}) {
  const { sources = {}, against, units = [], isWithoutYear } = asked;
  const { graph, disclosure, failed } = graphOf(
    {
      budget: budget as Partial<DepartmentBudgetJson>,
      sources: sources as Sources,
      ...(against && { against: [{ budget: against }] }),
    },
    constraints,
  );
  const { fiscalYear: _, ...undated } = disclosure.budget;
  const of = isWithoutYear ? { ...disclosure, budget: undated as typeof disclosure.budget } : disclosure;
  const drafts = new OtherDrafts(graph, of, new NamedPrints(graph, of.budget));
  const ofUnits = units.map((pointer) => ({ repair: { pointer } }) as Candidate);
  const first = drafts.search(failed, ofUnits);
  // what was found in vain once is not looked for again, and what was found stays
  expect(drafts.search(failed, ofUnits)).toEqual(first);
  return first;
}

const places = (candidates: readonly Candidate[]) =>
  candidates.map(({ repair }) => repair.pointer.replace(/\/(?:current\/|change\/)?\w+$/, ""));
const valuesOf = ({ values = new Map() }: Candidate) =>
  Object.fromEntries([...values].map(([pointer, value]) => [pointer, toText(value)]));
const costs = (candidates: readonly Candidate[]) => candidates.map(({ rank }) => rank[0]);
const bound = (one: string, other: string): LinearConstraint => ({ ...sumIs(one, other), relation: "≤" });

const stated = "/threePublicExpenses";
const TABLE = "/tables/threePublicExpensesTable";
const pairs = [
  ["total", "total"],
  ["officialVehicles/amount", "officialVehicles"],
  ["officialReceptions/amount", "officialReceptions"],
] as const;
const compared = pairs.map(([own, other]) => same(`${stated}/${own}`, `${TABLE}/current/${other}`));
const sums = [
  sumIs(`${stated}/total`, `${stated}/officialVehicles/amount`, `${stated}/officialReceptions/amount`),
  sumIs(`${TABLE}/current/total`, `${TABLE}/current/officialVehicles`, `${TABLE}/current/officialReceptions`),
];
type Three = readonly [total: string, vehicles: string, receptions: string];
const OWN: Three = ["20.10", "14.90", "5.20"];
const OTHER: Three = ["18.40", "13.60", "4.80"];

const threePublic = ([total, vehicles, receptions]: Three, more: object = {}, tables: object = {}) => ({
  threePublicExpenses: {
    total,
    officialVehicles: { amount: vehicles },
    officialReceptions: { amount: receptions },
  },
  tables: {
    threePublicExpensesTable: {
      current: { total: OTHER[0], officialVehicles: OTHER[1], officialReceptions: OTHER[2] },
    },
    ...tables,
  },
  ...more,
});
const printed = (pointer: string, more: object) => ({
  [pointer]: [{ position: { line: 1, column: 1 }, text: "", printed: "", offset: 0, decimals: 2, ...more }],
});

describe("a section and a table that disagree throughout", () => {
  it("may each be of another draft", () => {
    const [section, table, ...more] = found(threePublic(OWN), [...compared, ...sums]);
    expect(more).toEqual([]);
    expect(section).toMatchObject({
      repair: { kind: "value", pointer: `${stated}/total`, from: "20.10", to: "18.40" },
      slip: "other",
      mends: ["0#0", "1#0", "2#0"],
      nodes: [{ key: "0#0" }, { key: "1#0" }, { key: "2#0" }],
      rank: [4, 3, 0, 0],
      isGuess: true,
    });
    expect(section && valuesOf(section)).toEqual({
      [`${stated}/total`]: "18.4",
      [`${stated}/officialVehicles/amount`]: "13.6",
      [`${stated}/officialReceptions/amount`]: "4.8",
    });
    expect(section?.repair.advice).toMatch(/另一稿的数，请整段更新：“三公”经费合计应为 18\.40、/);
    expect(table).toMatchObject({
      repair: { kind: "value", pointer: `${TABLE}/current/total`, from: "18.40", to: "20.10" },
      rank: [4, 3, 0, 0],
    });
  });

  it("are more plausible where a table prints what is meant beside the name", () => {
    const rows = (total: string) => ({ basicExpenditureTable: { rows: [{ name: "公务接待费", total }] } });
    expect(costs(found(threePublic(OWN, {}, rows("4.80")), [...compared, ...sums]))).toEqual([2.5, 4]);
    expect(costs(found(threePublic(OWN, {}, rows("5.20")), [...compared, ...sums]))).toEqual([4, 4]);
  });

  it.each<[string, object, Asked, number, string]>([
    ["an earlier year", { year: 2020 }, {}, 2.5, "上年"],
    ["this year", { year: 2021 }, {}, 4, "另一稿"],
    ["a later year", { year: 2022 }, {}, 4, "另一稿"],
    ["no year", {}, {}, 4, "另一稿"],
    ["an earlier year, of a document without one", { year: 2020 }, { isWithoutYear: true }, 4, "另一稿"],
  ])("are last year’s if one amount is said to be of %s", (_, year, more, cost, words) => {
    const sources = printed(`${stated}/officialVehicles/amount`, year);
    const [section] = found(threePublic(OWN), [...compared, ...sums], { sources, ...more });
    expect(section?.rank[0]).toBe(cost);
    expect(section?.repair.advice).toContain(`像是${words}的数`);
  });

  it("are not last year’s for the base of a change, which is of an earlier year", () => {
    const budget = threePublic(OWN);
    const change = { direction: "increase", baseAmount: "18.00", amount: "2.10" };
    const [section] = found(
      { ...budget, threePublicExpenses: { ...budget.threePublicExpenses, change } },
      [
        ...compared,
        ...sums,
        sumIs(`${stated}/total`, `${stated}/change/baseAmount`, `${stated}/change/amount`),
      ],
      { sources: printed(`${stated}/change/baseAmount`, { year: 2020 }) },
    );
    expect(section?.repair.advice).toContain("像是另一稿的数");
    expect(section?.rank[0]).toBe(4);
  });

  it("are not last year’s for the column of last year", () => {
    const budget = threePublic(OWN);
    const { current } = budget.tables.threePublicExpensesTable;
    const tables = { threePublicExpensesTable: { current, previous: current } };
    const previous = ["total", "officialVehicles", "officialReceptions"].map(
      (key) => `${TABLE}/previous/${key}`,
    );
    const [, table] = found({ ...budget, tables }, [...compared, ...sums, sumIs(...(previous as [string]))], {
      sources: printed(`${TABLE}/previous/total`, { year: 2020 }),
    });
    expect(table?.repair.pointer).toBe(`${TABLE}/current/total`);
    expect(table?.repair.advice).toContain("像是另一稿的数");
  });

  it.each<[string, Three, object, readonly Constraint[], string[]]>([
    ["no sum says that either agrees with itself", OWN, {}, compared, []],
    ["two numbers alone differ", OWN, {}, [...compared.slice(0, 2), ...sums], []],
    [
      "two numbers differ, one of them twice",
      OWN,
      { revenue: { total: "18.40" } },
      [...compared.slice(0, 2), ...sums, same(`${stated}/total`, "/revenue/total")],
      [],
    ],
    ["the section does not add up", ["20.10", "14.90", "5.30"], {}, [...compared, ...sums], [TABLE]],
    [
      "the section is zero but for one amount",
      ["20.10", "20.10", "0.00"],
      {},
      [...compared, ...sums],
      [TABLE],
    ],
    [
      "the section’s numbers are equal in pairs: too little to say that they agree",
      ["10.00", "10.00", "10.00"],
      {},
      [
        ...compared,
        same(`${stated}/total`, `${stated}/officialVehicles/amount`),
        same(`${stated}/total`, `${stated}/officialReceptions/amount`),
        ...sums.slice(1),
      ],
      [TABLE],
    ],
    ["one number is the same", ["20.10", "15.30", "4.80"], {}, [...compared, ...sums], []],
    [
      "the section’s total is the same elsewhere",
      OWN,
      { revenue: { total: "20.10" } },
      [...compared, ...sums, same(`${stated}/total`, "/revenue/total")],
      [TABLE],
    ],
    [
      "the section’s total is within a bound",
      OWN,
      { revenue: { total: "50.00" } },
      [...compared, ...sums, bound(`${stated}/total`, "/revenue/total")],
      [stated, TABLE],
    ],
    [
      "the third of them is a sum of both: it speaks of tables alone",
      OWN,
      { revenue: { total: "30.00" } },
      [...compared.slice(1), ...sums, sumIs("/revenue/total", `${stated}/total`, `${TABLE}/current/total`)],
      [TABLE],
    ],
    [
      "a number elsewhere explains two of three",
      ["20.40", "10.20", "10.20"],
      { revenue: { total: "9.00" } },
      [
        ...sums.slice(0, 1),
        ...compared.slice(0, 1),
        same(`${stated}/officialVehicles/amount`, "/revenue/total"),
        same(`${stated}/officialReceptions/amount`, "/revenue/total"),
      ],
      [],
    ],
  ])("where %s", (_, own, more, constraints, expected) => {
    expect(places(found(threePublic(own, more), constraints))).toEqual(expected);
  });

  it("are so beside a number that is zero in both", () => {
    const budget = threePublic(OWN);
    const visits = `${stated}/overseasVisits/amount`;
    const own = [`${stated}/total`, ...pairs.slice(1).map(([each]) => `${stated}/${each}`), visits];
    const section = { ...budget.threePublicExpenses, overseasVisits: { amount: "0.00" } };
    const all = { ...budget, threePublicExpenses: section, revenue: { total: "0.00" } };
    const constraints = [...compared, sumIs(...(own as [string])), same(visits, "/revenue/total")];
    expect(places(found(all, constraints))).toEqual([stated]);
  });

  it("are told as a whole where two places say different things of one number, which is not named then", () => {
    const elsewhere = { revenue: { total: "19.00" } };
    const constraints = [...compared, ...sums, same(`${stated}/total`, "/revenue/total")];
    const [section] = found(threePublic(OWN, elsewhere), constraints);
    expect(section).toMatchObject({
      repair: { kind: "text", from: "14.90", to: "" },
      mends: ["0#0", "5#0", "1#0", "2#0"],
    });
    expect(section?.values).toBeUndefined();
    expect(section?.repair.advice).toContain(
      "4 项核对都对不上，像是另一稿的数，请整段更新：公务用车购置及运行维护费应为 13.60、公务接待费应为 4.80",
    );
  });

  it("are not searched in another document", () => {
    const against = pairs.map(([own]) => same(`${stated}/${own}`, `/against/0${stated}/${own}`));
    const asked = { against: threePublic(["1.00", "0.70", "0.30"]) };
    const theirs = sumIs(...(pairs.map(([own]) => `/against/0${stated}/${own}`) as [string, string, string]));
    expect(places(found(threePublic(OWN), [...against, ...sums.slice(0, 1), theirs], asked))).toEqual([
      stated,
    ]);
  });

  it.each([
    [`${TABLE}/unit`, [stated]],
    ["/tables/threePublic/unit", [stated, TABLE]],
  ])("are not the table whose unit is in question: %s", (unit, expected) => {
    expect(places(found(threePublic(OWN), [...compared, ...sums], { units: [unit] }))).toEqual(expected);
  });
});

describe("a table whose rows are told elsewhere", () => {
  const NAMES = ["教育支出", "卫生支出", "住房支出"];
  const ROWS = "/tables/summaryTable/expenditureRows";
  const TOTAL = "/tables/summaryTable/expenditureTotal";
  const [first, second, third] = [0, 1, 2].map((at) => `${ROWS}/${at}/amount`) as [string, string, string];
  const inside = sumIs(TOTAL, first, second, third);
  const rows = [
    same(first, "/expenditure/basicExpenditure"),
    same(second, "/expenditure/projectExpenditure"),
  ];
  const constraints = [same(TOTAL, "/expenditure/total"), ...rows, inside];
  const summary = (last: string, total: string, ...others: readonly string[]) => {
    const [one, other] = others.map((amount) => ({
      rows: ["310.00", "220.00", amount].map((each, at) => ({ name: NAMES[at], total: each })),
    }));
    return {
      revenue: { total: "75.00" },
      expenditure: { total: "600.00", basicExpenditure: "310.00", projectExpenditure: "220.00" },
      tables: {
        summaryTable: {
          expenditureTotal: total,
          expenditureRows: ["290.00", "231.50", last].map((amount, at) => ({ name: NAMES[at], amount })),
        },
        ...(one && { expenditureTable: one, revenueTable: other }),
      },
    };
  };
  const stated = { [TOTAL]: "600", [first]: "310", [second]: "220" };

  it.each<[string, object, readonly Constraint[], object, number]>([
    ["keeps a row that is confirmed", summary("70.00", "591.50", "70.00", "70.00"), constraints, stated, 2.5],
    [
      "takes a row from the other tables",
      summary("78.00", "599.50", "70.00", "70.00"),
      constraints,
      { ...stated, [third]: "70" },
      2.5,
    ],
    [
      "takes none from tables that do not agree, but from its sum",
      summary("78.00", "599.50", "70.00", "71.00"),
      constraints,
      { ...stated, [third]: "70" },
      2.5,
    ],
    ["takes it from its sum alone", summary("78.00", "599.50"), constraints, { ...stated, [third]: "70" }, 4],
    [
      "does not take a row from a bound",
      summary("78.00", "599.50"),
      [...constraints, bound(third, "/revenue/total")],
      { ...stated, [third]: "70" },
      4,
    ],
    [
      "takes its total from a sum that is told, one step after its row",
      summary("78.00", "599.50"),
      [...rows, sumIs("/expenditure/total", first, second, third), inside],
      { ...stated, [third]: "70" },
      4,
    ],
    [
      "sets nothing where the other tables break its sum",
      summary("78.00", "599.50", "75.00", "75.00"),
      constraints,
      {},
      2.5,
    ],
  ])("%s", (_, budget, all, values, cost) => {
    const [table, ...more] = found(budget, all);
    expect(more).toEqual([]);
    expect(table && valuesOf(table)).toEqual(values);
    expect(table?.rank).toEqual([cost, 4, 0, 0]);
    expect(table?.repair.kind).toBe(Object.keys(values).length === 0 ? "text" : "value");
  });

  it("names what single figures elsewhere say where it sets nothing", () => {
    const [table] = found(summary("78.00", "599.50", "75.00", "75.00"), constraints);
    expect(table?.repair.advice).toContain(
      "：部门收支总表支出总计应为 600.00、部门收支总表“教育支出”应为 310.00、部门收支总表“卫生支出”应为 220.00",
    );
    expect(table?.repair.advice).not.toContain("住房");
  });
});
