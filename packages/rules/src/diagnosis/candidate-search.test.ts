import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import type { Example } from "../engine/rule-tester.js";
import type { Repair } from "../engine/verdict.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { rank } from "./candidate.js";
import { CandidateSearch } from "./candidate-search.js";
import { WordCauses } from "./word-causes.js";

type Tables = DepartmentBudgetJson["tables"];

/** All that is found for what fails, words last, the best first; what rules propose stands for cases that failed besides. */
function found(example: Example, constraints: readonly Constraint[], ...repairs: readonly Repair[]) {
  const { graph, failed, disclosure } = graphOf(example, constraints);
  const proposals = repairs.map((repair, order) => ({ key: `rule#${order}`, repair, order }));
  const keys = [...failed, ...proposals].map(({ key }) => key);
  const open = new Map(keys.map((key) => [key, { rule: key, index: 0 }]));
  const search = new CandidateSearch(graph, disclosure, open, proposals, 10_000);
  const words = new WordCauses(graph, open, proposals).askedBy(keys);
  return [...search.candidatesFor(keys), ...words].map(
    ({ repair: { kind, pointer, to }, mends, slip = "" }) =>
      `${kind} ${pointer.replace(/^\/tables\/\w+Table/, "")} ${to} ${slip} ${mends.join()}`,
  );
}
const text = (pointer: string, to: string, from = ""): Repair => ({ kind: "text", pointer, from, to });

describe("what is looked for", () => {
  const LIST = "/tables/expenditureTable/rows";
  const cell = (row: number, column: string) => `${LIST}/${row}/${column}`;
  const row = (code: string, basicExpenditure: string, projectExpenditure: string) => ({
    code,
    name: `科目${code}`,
    basicExpenditure,
    projectExpenditure,
  });
  const table = (...rows: readonly ReturnType<typeof row>[]): Example => ({
    budget: { tables: { expenditureTable: { rows } } as Tables } as Example["budget"] & object,
  });
  const adds = (column: string): LinearConstraint => ({
    ...sumIs(cell(0, column), cell(1, column), cell(2, column)),
    rowsOf: LIST,
  });
  const both = [adds("basicExpenditure"), adds("projectExpenditure")];

  it("of a row that counts another twice: that, a row left out, and each of its numbers alone", () => {
    const rows = [row("201", "48.00", "19.01"), row("20101", "12.00", "8.13"), row("20102", "18.00", "5.44")];
    expect(found(table(...rows), both)).toEqual([
      "value /rows/0/basicExpenditure 30.00 counted-twice 0#0,1#0",
      "missing-row /rows/- 18.00  0#0,1#0",
      ...Array(6).fill(expect.stringMatching(/^value .* \d#0$/)),
    ]);
  });

  it("of numbers that are wrong together: they mend what rules propose each of them for as well", () => {
    const expenditure = { basicExpenditure: "36.95", projectExpenditure: "12.80", total: "49.75" };
    const totalRow = { basicExpenditure: "12.80", projectExpenditure: "36.95" };
    const example = {
      budget: { expenditure, tables: { expenditureTable: { rows: [], totalRow } as never } },
    };
    const [basic, project] = ["/expenditure/basicExpenditure", "/expenditure/projectExpenditure"] as const;
    const proposed = { kind: "value", from: "" } as const;
    const [best] = found(
      example,
      [
        sumIs("/expenditure/total", basic, project),
        same(basic, "/tables/expenditureTable/totalRow/basicExpenditure"),
        same(project, "/tables/expenditureTable/totalRow/projectExpenditure"),
      ],
      { ...proposed, pointer: basic, to: "12.80" },
      { ...proposed, pointer: project, to: "36.95" },
      { ...proposed, pointer: project, to: "36.90" },
      { ...proposed, pointer: project, occurrence: 1, to: "36.95" },
    );
    expect(best).toBe("value /expenditure/basicExpenditure 12.80 other 1#0,2#0,rule#0,rule#1");
  });

  it("of a number that is another one's later print: it mends what a rule proposes for that print", () => {
    const at = (line: number, printed: string) => ({
      position: { line, column: 1 },
      text: printed,
      printed,
      offset: 0,
      decimals: 2,
    });
    const example: Example = {
      budget: {
        expenditure: { total: "45.46", basicExpenditure: "92.86" },
        tables: { expenditureTable: { rows: [], totalRow: { basicExpenditure: "45.46" } } },
      },
      sources: {
        "/expenditure/total": [at(1, "45.46"), at(2, "92.86")],
        "/expenditure/basicExpenditure": [at(2, "92.86")],
      },
    };
    const later = {
      kind: "value",
      pointer: "/expenditure/total",
      from: "92.86",
      to: "45.46",
      occurrence: 1,
    } as const;
    const [best] = found(
      example,
      [same("/expenditure/basicExpenditure", "/tables/expenditureTable/totalRow/basicExpenditure")],
      later,
    );
    expect(best).toBe("value /expenditure/basicExpenditure 45.46 other 0#0,rule#0");
  });

  it("of a row that rules propose: once for all that do, and with the sums that lack it", () => {
    const rows = [row("201", "40.00", "19.01"), row("20101", "12.00", "8.13")];
    const pointer = `${LIST}/-`;
    const missing = (to: string): Repair => ({ kind: "missing-row", pointer, from: "", to, advice: "补列" });
    const lacking = ["basicExpenditure", "projectExpenditure"].map((column) => ({
      ...sumIs(cell(0, column), cell(1, column)),
      rowsOf: LIST,
    }));
    expect(
      found(table(...rows), lacking, missing("28.00"), missing("7.00"), missing("7")).slice(0, 2),
    ).toEqual(["missing-row /rows/- 28.00  0#0,1#0,rule#0", "missing-row /rows/- 7.00  rule#1,rule#2"]);
  });

  it("of two rows whose columns may have changed places: each of them", () => {
    const rows = [row("201", "8.00", "8.00"), row("20101", "2.00", "6.00"), row("20102", "2.00", "6.00")];
    expect(found(table(...rows), both).filter((each) => each.includes("moved-column"))).toEqual([
      "value /rows/1/basicExpenditure 6.00 moved-column 0#0,1#0",
      "value /rows/2/basicExpenditure 6.00 moved-column 0#0,1#0",
    ]);
  });

  it("what a sum tells to the digit: nothing near it, that only a percentage would let pass", () => {
    const growth: Constraint = {
      form: "growth",
      current: "/revenue/total",
      base: "/revenue/change/baseAmount",
      percentage: "/revenue/change/percentage",
    };
    const example: Example = {
      budget: {
        revenue: { total: "43269.30", change: { baseAmount: "2778.88", percentage: "17.65" } },
        expenditure: { total: "3269.20" },
      },
    };
    const total = (constraints: readonly Constraint[]) =>
      found(example, constraints).filter((each) => each.startsWith("value /revenue/total"));
    expect(total([growth]).join()).toContain("3269.30 extra-digit");
    // of all that a slip may have hidden only what the percentage lets pass
    expect(found(example, [growth]).filter((each) => !each.endsWith(" 0#0"))).toEqual([]);
    expect(total([growth, same("/revenue/total", "/expenditure/total")])).toEqual([
      "value /revenue/total 3269.20 other 1#0",
      // an estimate comes last
      "value /revenue/total 3269.35 other 0#0",
    ]);
    const atMost: LinearConstraint = { ...sumIs("/revenue/total", "/expenditure/total"), relation: "≤" };
    expect(total([growth, atMost]).join()).toContain("3269.30 extra-digit");
  });
});

describe("what rules propose", () => {
  const nothing: Example = { budget: { revenue: { total: "10.00" } } };
  const holds = [same("/revenue/total", "/revenue/total")];

  it.each<[string, Repair, readonly string[]]>([
    ["words", text("/department/name", "乙"), ["text /department/name 乙  rule#0"]],
    [
      "a number that breaks nothing",
      { kind: "value", pointer: "/revenue/total", from: "", to: "100" },
      ["value /revenue/total 100.00 dropped-digit rule#0"],
    ],
    [
      "a number in words",
      { kind: "value", pointer: "/revenue/total", from: "", to: "壹佰" },
      ["value /revenue/total 壹佰  rule#0"],
    ],
    [
      "a year",
      { kind: "year", pointer: "/revenue/total", from: "", to: "2022" },
      ["year /revenue/total 2022  rule#0"],
    ],
    [
      "a row of a case that has no sum to tell it",
      { kind: "missing-row", pointer: "/projects/-", from: "", to: "5" },
      ["missing-row /projects/- 5  rule#0"],
    ],
    ["the unit of a table of which nothing is known", text("/tables/revenueTable/unit", "元", "万元"), []],
  ])("%s", (_, repair, candidates) => expect(found(nothing, holds, repair)).toEqual(candidates));

  it("each unit of a table by itself", () => {
    const tables = { revenueTable: { unit: "万元", totalRow: { total: "100000" } } } as Tables;
    const example = { budget: { ...nothing.budget, tables } as Example["budget"] & object };
    const unit = "/tables/revenueTable/unit";
    expect(
      found(
        example,
        [same("/revenue/total", "/tables/revenueTable/totalRow/total")],
        text(unit, "元", "万元"),
        text(unit, "千元", "万元"),
      ).filter((each) => each.startsWith("text")),
    ).toEqual(["text /unit 元 unit rule#0,0#0", "text /unit 千元 unit rule#1"]);
  });

  it("one correction of all cases that ask for the same words, each once, in the order of the first", () => {
    const [one, other] = [text("/region", "甲"), text("/region", "乙")];
    expect(found(nothing, holds, one, other, one)).toEqual([
      "text /region 甲  rule#0,rule#2",
      "text /region 乙  rule#1",
    ]);
  });
});

it("is spent when more was evaluated than it may, and offers nothing more", () => {
  const budget = { revenue: { total: "10.00" }, expenditure: { total: "12.00" } };
  const { graph, failed, disclosure } = graphOf({ budget }, [same("/revenue/total", "/expenditure/total")]);
  const open = new Map(failed.map(({ key }) => [key, { rule: key, index: 0 }]));
  const search = (most: number) => new CandidateSearch(graph, disclosure, open, [], most);
  const { evaluations } = graph;
  expect(search(evaluations).isSpent).toBe(false);
  expect(search(evaluations - 1).isSpent).toBe(true);
  expect(search(evaluations - 1).candidatesFor(open.keys())).toEqual([]);
  expect(search(1000).candidatesFor(open.keys())).toHaveLength(2);
  expect(search(1000).isCut).toBe(false);
});

it("finds the same until a correction is made that it depends on", () => {
  const budget = { revenue: { total: "10.00" }, expenditure: { total: "12.00" } };
  const { graph, failed, disclosure } = graphOf({ budget }, [same("/revenue/total", "/expenditure/total")]);
  const [proposed, asked] = [
    { kind: "value", pointer: "/revenue/total", from: "", to: "12" } as const,
    text("/region", "乙"),
  ];
  const proposals = [proposed, asked].map((repair, order) => ({ key: `rule#${order}`, repair, order }));
  const open = new Map([...failed, ...proposals].map(({ key }) => [key, { rule: key, index: 0 }]));
  const search = new CandidateSearch(graph, disclosure, open, proposals, 1000);
  const all = () => search.candidatesFor(open.keys());
  const [first] = all();
  const shown = () => all().map(({ repair, mends }) => `${repair.pointer} ${mends.join()}`);
  const make = (key: string) =>
    search.make({ repair: asked, mends: [key], nodes: [], rank: rank({ cost: 0 }) });
  expect(shown()).toEqual(["/revenue/total 0#0,rule#0", "/expenditure/total 0#0"]);
  make("rule#1");
  expect(search.best()).toBe(first);
  make("rule#0");
  expect(shown()).toEqual(["/revenue/total 0#0", "/expenditure/total 0#0"]);
  expect([...open.keys()]).toEqual(["0#0"]);
  const best = search.best();
  if (best) search.make(best);
  expect(graph.lookup("/revenue/total").value.toString()).toBe("12");
  expect(shown()).toEqual([]);
});

describe("a search", () => {
  const RATE = "/revenue/change/percentage";
  /** The search over an example; the cases that are open, by default all that fail, and what rules propose for them. */
  function searchOf(
    example: Example,
    constraints: readonly Constraint[],
    {
      open: only,
      proposed = [],
    }: { open?: readonly string[]; proposed?: readonly (readonly [string, Repair])[] } = {},
  ) {
    const { graph, failed, disclosure } = graphOf(example, constraints);
    const proposals = proposed.map(([key, repair], order) => ({ key, repair, order }));
    const keys = only ?? [...failed, ...proposals].map(({ key }) => key);
    const open = new Map(keys.map((key) => [key, { rule: key, index: 0 }]));
    const search = new CandidateSearch(graph, disclosure, open, proposals, 10_000);
    const shown = () => search.candidatesFor(keys).map(({ repair }) => `${repair.pointer} ${repair.to}`);
    return { graph, search, shown };
  }
  const totals: Example = {
    budget: {
      revenue: { total: "17.31", businessRevenue: "62.44" },
      expenditure: { total: "95.08", basicExpenditure: "33.70" },
    },
  };
  const pairs = [
    same("/revenue/total", "/expenditure/total"),
    same("/revenue/businessRevenue", "/expenditure/basicExpenditure"),
  ];

  it("is for what is open and fails, not for what was mended or holds", () => {
    const both = ["/expenditure/basicExpenditure 62.44", "/revenue/businessRevenue 33.70"];
    expect(
      searchOf(totals, pairs, { open: ["1#0"] })
        .shown()
        .sort(),
    ).toEqual(both);
    const holding = { budget: { ...totals.budget, revenue: { total: "95.08", businessRevenue: "62.44" } } };
    expect(
      searchOf(holding, pairs, { open: ["0#0", "1#0"] })
        .shown()
        .sort(),
    ).toEqual(both);
  });

  it("is made again where one of the mended cases is concerned, and takes a sum with a gain as closed", () => {
    const { graph, search, shown } = searchOf(totals, pairs);
    expect(shown()).toHaveLength(4);
    const repair: Repair = { kind: "missing-row", pointer: "/projects/-", from: "", to: "5" };
    const at = { rule: "0", index: 0 };
    const gain = { at, pointer: "/projects/-", coefficient: 1 } as const;
    const strange = { ...gain, at: { rule: "没有", index: 0 } };
    const made = {
      repair,
      gains: [strange, gain],
      mends: ["没有#0", "0#0"],
      nodes: [],
      rank: rank({ cost: 2 }),
    };
    search.make(made);
    expect(graph.nodes.map((node) => graph.fails(node))).toEqual([false, true]);
    expect(shown()).toHaveLength(2);
  });

  const growth: Constraint = {
    form: "growth",
    current: "/revenue/total",
    base: "/revenue/change/baseAmount",
    percentage: RATE,
  };
  const grown: Example = {
    budget: { revenue: { total: "387.66", change: { baseAmount: "100.00", percentage: "25.00" } } },
  };
  const estimated = (...proposed: readonly (readonly [string, Repair])[]) =>
    searchOf(grown, [growth], { proposed }).shown().includes("/revenue/total 125.00");
  const to = (pointer: string, meant: string, kind: Repair["kind"] = "value"): Repair => ({
    kind,
    pointer,
    from: "",
    to: meant,
  });

  it.each<[string, readonly (readonly [string, Repair])[], boolean]>([
    ["nothing", [], true],
    ["another percentage in this case", [["0#0", to(RATE, "287.66")]], false],
    [
      "another percentage, among others",
      [
        ["0#0", to("/revenue/change/baseAmount", "90")],
        ["0#0", to(RATE, "287.66")],
      ],
      false,
    ],
    ["another percentage in another case", [["rule#0", to(RATE, "287.66")]], true],
    ["another amount in this case", [["0#0", to("/revenue/change/baseAmount", "90")]], true],
  ])(
    "estimates an amount from its percentage, unless the percentage is wrong: rules propose %s",
    (_, proposed, expected) => {
      expect(estimated(...proposed)).toBe(expected);
    },
  );

  it("corrects no print of another document with a figure that several places print", () => {
    const budget = {
      revenue: { total: "29.01" },
      expenditure: { total: "29.01", basicExpenditure: "20.00", projectExpenditure: "9.10" },
      tables: { summaryTable: { revenueTotal: "29.10" } },
    };
    const [stated, basic, project] = ["total", "basicExpenditure", "projectExpenditure"].map(
      (each) => `/expenditure/${each}`,
    ) as [string, string, string];
    const everywhere = (twin: string, table: string, more: object = {}) =>
      searchOf({ budget, ...more } as Example, [
        same(stated, twin),
        sumIs(stated, basic, project),
        same(twin, table),
      ])
        .search.candidatesFor(["0#0", "1#0", "2#0"])
        .filter(({ isEverywhere }) => isEverywhere)
        .map(({ repair, isGuess }) => [repair.pointer, repair.to, repair.also, isGuess]);
    const table = "/tables/summaryTable/revenueTotal";
    expect(everywhere("/revenue/total", table)).toContainEqual([stated, "29.10", ["/revenue/total"], true]);
    expect(
      everywhere("/against/0/revenue/total", table, {
        against: [{ budget: { ...budget, fiscalYear: 2020 } }],
      }),
    ).toEqual([]);
  });
});
