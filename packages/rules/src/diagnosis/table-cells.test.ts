import { type Exact, exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { LinearConstraint } from "../engine/constraint.js";
import type { Measure } from "../engine/evaluation.js";
import type { Verdict } from "../engine/verdict.js";
import { graphOf as graphOfExample } from "../testing/graph-of.js";
import { ConstraintGraph } from "./graph.js";
import { listMeant, setting, tellCells } from "./table-cells.js";

const LIST = "/tables/expenditureTable/rows";
const total = (row: number) => `${LIST}/${row}/total`;
/** What another table prints in the same row. */
const twin = (row: number) => `/tables/revenueTable/rows/${row}/total`;

const rows = ["17.31", "95.08", "62.44", "33.70", "5.00"];
/** Each row of two tables has one money; those of the first table as given. */
function graphOf(printed: readonly string[]): ConstraintGraph {
  const constraints = printed.map(
    (_, row): LinearConstraint => ({
      form: "linear",
      relation: "=",
      sameFigure: "in its group",
      left: [{ pointer: total(row), coefficient: 1 }],
      right: [{ pointer: twin(row), coefficient: 1 }],
    }),
  );
  const values = new Map(
    rows.flatMap((text, row) => [[total(row), printed[row] ?? ""] as const, [twin(row), text] as const]),
  );
  const verdict: Verdict = {
    rule: "甲",
    outcome: "failed",
    cases: constraints.map((constraint) => ({ outcome: "failed", message: "", evidence: [], constraint })),
  };
  return new ConstraintGraph(
    [verdict],
    (pointer): Measure => ({
      value: exact(values.get(pointer) ?? "0"),
      decimals: 2,
      printed: 2,
    }),
  );
}

const budget = {
  tables: { expenditureTable: { rows: rows.map((_, at) => ({ code: `298010${at}`, name: `科目${at}` })) } },
} as never;
const set = (printed: readonly string[], ...changed: readonly number[]) => {
  const values = new Map<string, Exact>(changed.map((row) => [total(row), exact(rows[row] ?? "0")]));
  const graph = graphOf(printed);
  return setting(graph, values, "moved-row", () => tellCells(graph, values, "错了行", budget));
};

describe("several cells set at once", () => {
  it("are one correction of what all of them mend, each named with its place", () => {
    expect(set(["95.08", "17.31", "62.44", "33.70", "5.00"], 0, 1)).toMatchObject({
      repair: {
        kind: "value",
        pointer: total(0),
        from: "95.08",
        to: "17.31",
        advice: expect.stringMatching(/^错了行：[^、]*应为 17\.31、[^、]*应为 95\.08$/),
      },
      mends: ["甲#0", "甲#1"],
      slip: "moved-row",
      isGuess: true,
    });
  });

  it.each([
    [3, ["95.08", "62.44", "17.31", "33.70", "5.00"], /应为 17\.31、.*应为 95\.08、[^、]*应为 62\.44$/],
    [
      4,
      ["95.08", "62.44", "33.70", "17.31", "5.00"],
      /应为 17\.31、.*应为 95\.08、[^、]*应为 62\.44，等 4 个数$/,
    ],
  ])("%d of them: three are named, the others counted", (count, printed, advice) => {
    expect(set(printed, ...Array(count).keys())?.repair.advice).toMatch(advice);
  });

  it("that mend one thing, break one or are none are no correction", () => {
    expect(set(["95.08", "95.08", "62.44", "33.70", "5.00"], 0)).toBeUndefined();
    const wrong = new Map([
      [total(0), exact("17.31")],
      [total(1), exact("95.08")],
      [total(2), exact("1.00")],
    ]);
    const graph = graphOf(["95.08", "17.31", "62.44", "33.70", "5.00"]);
    expect(setting(graph, wrong, "moved-row", () => "")).toBeUndefined();
    expect(setting(graph, new Map(), "moved-row", () => "")).toBeUndefined();
  });
});

describe("the words for several cells", () => {
  /** The first two rows of a table, with the cells as printed; the other cells of the rows are absent. */
  const example = (...totals: readonly (string | null)[]) => {
    const rows = totals.map((total, at) => ({ code: `29801${at}`, name: `科目${at}`, total }));
    return graphOfExample({ budget: { tables: { expenditureTable: { rows } } } }, []);
  };
  const meant = (...amounts: readonly string[]) =>
    new Map<string, Exact>(amounts.map((amount, row) => [total(row), exact(amount)]));

  it.each<[string, readonly (string | null)[], string, string]>([
    ["a zero where the table has blanks: leave it blank", ["5.00", "7.00", null], "0.00", "应空着"],
    ["a zero where the table prints zeros", ["5.00", "0.00", null], "0.00", "应为 0.00"],
    ["a zero where the table has no blanks", ["5.00", "7.00"], "0.00", "应为 0.00"],
    ["an amount where the table has blanks", ["5.00", "7.00", null], "6.00", "应为 6.00"],
  ])("say %s", (_, totals, amount, words) => {
    const { graph, budget } = example(...totals);
    expect(tellCells(graph, meant(amount), "错了行", budget)).toBe(
      `错了行：部门支出总表“298010 科目0”的合计${words}`,
    );
  });

  it.each([
    [1, 1, ""],
    [8, 8, ""],
    [9, 8, "，等 9 处"],
  ])("list %i places: %i are named", (count, named, rest) => {
    const amounts = Array.from({ length: count }, (_, at) => `${at + 1}.00`);
    const { graph, budget } = example(...amounts.map(() => "5.00"));
    const list = amounts
      .slice(0, named)
      .map((amount, at) => `部门支出总表“29801${at} 科目${at}”的合计应为 ${amount}`)
      .join("、");
    expect(listMeant(graph, budget, [...meant(...amounts)])).toBe(list + rest);
  });
});
