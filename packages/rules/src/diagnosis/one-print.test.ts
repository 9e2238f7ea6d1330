import type { Occurrence, Position, Sources } from "@qingbei/domain";
import { exact, zero } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, sumIs } from "../testing/graph-of.js";
import { firstPrints, isOnePlace, onePrints } from "./one-print.js";

const at = (position: Position, offset: number, printed = "80.05万元"): readonly Occurrence[] => [
  { position, text: "", printed, offset },
];
const alike = (one: readonly Occurrence[], other: readonly Occurrence[]) =>
  onePrints({ "/a": one, "/b": other } as unknown as Sources, ["/a", "/b"], () => zero).size > 0;

describe("numbers that one print gives", () => {
  it.each<[string, readonly Occurrence[], readonly Occurrence[], boolean]>([
    ["one place", at({ line: 3, column: 1 }, 9), at({ line: 3, column: 1 }, 9), true],
    [
      "clauses that begin apart and end together",
      at({ line: 3, column: 1 }, 9),
      at({ line: 3, column: 6 }, 4),
      true,
    ],
    ["a stretch of a paragraph", at({ paragraph: 3, offset: 4 }, 5), at({ paragraph: 3 }, 9), true],
    ["another place of the line", at({ line: 3, column: 1 }, 9), at({ line: 3, column: 1 }, 19), false],
    ["another line", at({ line: 3, column: 1 }, 9), at({ line: 4, column: 1 }, 9), false],
    [
      "another print that begins there",
      at({ line: 3, column: 1 }, 9),
      at({ line: 3, column: 1 }, 9, "8"),
      false,
    ],
    // the column of a table is no distance: what stands in it later is no cell further to the right
    [
      "cells side by side",
      at({ table: 1, row: 2, column: 3 }, 0),
      at({ table: 1, row: 2, column: 2 }, 1),
      false,
    ],
  ])("%s", (_, one, other, is) => {
    expect(alike(one, other)).toBe(is);
  });

  it("are looked for among those asked for alone, and not among what bears no place", () => {
    const sources = { "/a": at({ line: 1, column: 1 }, 0), "/b": at({ line: 1, column: 1 }, 0) } as Sources;
    expect([...onePrints(sources, ["/a", "/b"], () => zero)]).toEqual([
      ["/a", ["/a", "/b"]],
      ["/b", ["/a", "/b"]],
    ]);
    expect(onePrints(sources, ["/a", "/c"], () => zero).size).toBe(0);
    expect(onePrints(sources, ["/a", "/b"], (pointer) => exact(pointer === "/a" ? "1" : "2")).size).toBe(0);
    const placeless = [{ text: "", printed: "80.05万元", offset: 0 }] as unknown as readonly Occurrence[];
    expect(alike(placeless, placeless)).toBe(false);
  });

  it("are found wherever they are printed, and all together where one has several prints", () => {
    const printedOn = (line: number, value?: string) => [
      { ...at({ line, column: 1 }, 0)[0], ...(value !== undefined && { value }) } as Occurrence,
    ];
    const shared = (second: string) => {
      const sources = {
        "/a": printedOn(1),
        "/b": [...printedOn(2), ...printedOn(1, second)],
        "/c": printedOn(2),
      } as Sources;
      return [...onePrints(sources, ["/a", "/b", "/c"], () => exact("80.05"))].map(([, all]) => all.join());
    };
    expect(shared("80.05")).toEqual(Array(3).fill("/a,/b,/c"));
    // line 1 prints another value of /b than line 2: that print is not the number of /a
    expect(shared("80.50")).toEqual(["/b,/c", "/b,/c"]);
  });

  it("are set together, and mend together what each of them fails", () => {
    const print = at({ line: 1, column: 1 }, 0);
    const example = {
      budget: { revenue: { total: "80.05" }, expenditure: { total: "80.05", basicExpenditure: "80.50" } },
      sources: { "/revenue/total": print, "/expenditure/total": print } as unknown as Sources,
    };
    const { graph } = graphOf(example, [
      sumIs("/revenue/total", "/expenditure/basicExpenditure"),
      sumIs("/expenditure/total", "/expenditure/basicExpenditure"),
    ]);
    const effect = graph.effect("/revenue/total", exact("80.50"));
    expect([effect.mends.map(({ key }) => key), effect.breaks]).toEqual([["0#0", "1#0"], 0]);
    for (const [pointer, value] of graph.prints.setting("/revenue/total", exact("80.50")))
      graph.correct(pointer, value);
    expect(graph.nodes.filter((node) => graph.fails(node))).toEqual([]);
  });
});

describe("the place of a print", () => {
  const [here, there] = [at({ line: 3, column: 1 }, 9)[0], at({ line: 4, column: 1 }, 9)[0]];
  const placeless = { text: "", printed: "80.05万元", offset: 0 } as unknown as Occurrence;
  const unprinted = { text: "", position: { line: 3, column: 1 }, offset: 9 } as unknown as Occurrence;
  const unplaced = {
    text: "",
    position: { line: 3, column: 1 },
    printed: "80.05万元",
  } as unknown as Occurrence;

  it.each<[string, Occurrence | undefined, Occurrence | undefined, boolean]>([
    ["the same place", here, at({ line: 3, column: 6 }, 4)[0], true],
    ["another line", here, there, false],
    ["no second print", here, undefined, false],
    ["no first print", undefined, here, false],
    ["no print", undefined, undefined, false],
    ["prints without a position", placeless, placeless, false],
    ["positions without a print", unprinted, unprinted, false],
    ["prints without an offset", unplaced, unplaced, false],
  ])("is one: %s", (_, one, other, is) => expect(isOnePlace(one, other)).toBe(is));

  it("leads to the numbers first printed there", () => {
    const [one, other] = [at({ line: 3, column: 1 }, 9), at({ line: 4, column: 1 }, 9)];
    const sources = {
      "/a": one,
      "/b": [...other, ...one],
      "/c": at({ line: 3, column: 6 }, 4),
      "/d": [],
      "/e": [placeless],
    } as unknown as Sources;
    const find = firstPrints(sources, ["/a", "/b", "/c", "/d", "/e", "/f"]);
    expect(
      [here, there, placeless, at({ line: 5, column: 1 }, 9)[0]].map((each) => each && find(each)),
    ).toEqual([["/a", "/c"], ["/b"], [], []]);
    expect(here && firstPrints(sources, ["/b", "/c"])(here)).toEqual(["/c"]);
  });
});

it.each(["80.05", undefined, "不详"])("a later print counts if it has the number’s value: %s", (value) => {
  const print = (line: number, more: object = {}) => ({ ...at({ line, column: 1 }, 0)[0], ...more });
  const sources = {
    "/a": [print(1)],
    "/b": [print(2), print(1, value === undefined ? {} : { value })],
  } as unknown as Sources;
  expect(onePrints(sources, ["/a", "/b"], () => exact("80.05")).size).toBe(value === "80.05" ? 2 : 0);
});
