import type { DepartmentBudgetJson, Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { DraftPlaces } from "./draft-place.js";

const code = (...codes: readonly (string | undefined)[]) =>
  codes.map((each, at) => ({ ...(each && { code: each }), name: `科目${at}`, total: "1.00" }));

const ROWS = "/tables/expenditureTable/rows";

function placesIn(sources: object = {}) {
  const budget = {
    revenue: { total: "3.00" },
    expenditure: { total: "3.00", change: { direction: "increase", baseAmount: "2.00", amount: "1.00" } },
    tables: {
      expenditureTable: {
        totalRow: { total: "3.00" },
        rows: code("205", "20502", "2050201", "208", undefined, "合计", "20", "205x", "x205"),
      },
    },
  } as unknown as Partial<DepartmentBudgetJson>;
  const { graph, disclosure } = graphOf({ budget, sources: sources as Sources }, [
    same("/revenue/total", "/tables/expenditureTable/totalRow/total"),
    sumIs("/expenditure/total", "/expenditure/change/baseAmount", "/expenditure/change/amount"),
    sumIs(`${ROWS}/0/total`, `${ROWS}/1/total`),
    sumIs(`${ROWS}/2/total`, `${ROWS}/3/total`),
  ]);
  return new DraftPlaces(graph, disclosure.budget, disclosure.sources);
}

const shown = (places: DraftPlaces, pointer: string) =>
  places.of(pointer).map(({ kind, pointer: named, key }) => [kind, named, key]);

describe("the places of a number", () => {
  const table = ["table", "/tables/expenditureTable", "/tables/expenditureTable"];

  it.each([
    [0, "205"],
    [1, "205"],
    [2, "205"],
    [3, "208"],
  ])("in a coded table are the rows of its 类, then the table: row %i", (row, category) => {
    expect(shown(placesIn(), `${ROWS}/${row}/total`)).toEqual([["rows", ROWS, `${ROWS} ${category}`], table]);
  });

  it.each([4, 5, 6, 7, 8])("are the table alone where the row bears no code: row %i", (row) => {
    expect(shown(placesIn(), `${ROWS}/${row}/total`)).toEqual([table]);
  });

  it("are the table alone beside its rows", () => {
    expect(shown(placesIn(), "/tables/expenditureTable/totalRow/total")).toEqual([table]);
  });

  it.each([
    ["/revenue/total", [["section", "/revenue", "/revenue"]]],
    ["/statementItems/3/amount", [["section", "/statementItems/3", "/statementItems/3"]]],
    [
      "/expenditure/change/amount",
      [
        ["change", "/expenditure/change", "/expenditure/change"],
        ["section", "/expenditure", "/expenditure"],
      ],
    ],
    [
      "/expenditure/changes/basicExpenditure/amount",
      [
        ["change", "/expenditure/changes/basicExpenditure", "/expenditure/changes/basicExpenditure"],
        ["section", "/expenditure", "/expenditure"],
      ],
    ],
    ["/fiscalYear", []],
  ])("in prose are the sentence on the change, then the section: %s", (pointer, places) => {
    expect(shown(placesIn(), pointer)).toEqual(places);
  });

  it.each([
    ["line", { line: 3, column: 4 }, "line 3"],
    ["paragraph", { paragraph: 7 }, "paragraph 7"],
    ["cell", { table: 1, row: 2, column: 3 }, undefined],
    ["page", { page: 1, box: [0, 0, 1, 1] }, undefined],
  ])("and the paragraph that prints it first: %s", (_, position, key) => {
    const at = [{ position, text: "", printed: "", offset: 0 }];
    const places = shown(placesIn({ "/revenue/total": at }), "/revenue/total");
    expect(places).toEqual([
      ["section", "/revenue", "/revenue"],
      ...(key === undefined ? [] : [["paragraph", "/revenue/total", key]]),
    ]);
  });

  it("and no paragraph where nothing is known of its print", () => {
    expect(shown(placesIn({ "/revenue/total": [] }), "/revenue/total")).toHaveLength(1);
  });
});

it("the numbers of a place are those of constraints within it", () => {
  const places = placesIn();
  const numbersOf = (pointer: string) => places.of(pointer).map((place) => places.numbersIn(place));
  expect(numbersOf("/expenditure/change/amount")).toEqual([
    ["/expenditure/change/baseAmount", "/expenditure/change/amount"],
    ["/expenditure/total", "/expenditure/change/baseAmount", "/expenditure/change/amount"],
  ]);
  expect(numbersOf(`${ROWS}/1/total`)).toEqual([
    [0, 1, 2].map((row) => `${ROWS}/${row}/total`),
    ["/tables/expenditureTable/totalRow/total", ...[0, 1, 2, 3].map((row) => `${ROWS}/${row}/total`)],
  ]);
  expect(numbersOf("/projects/0/budget")).toEqual([[]]);
});
