import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import type { Repair } from "../engine/verdict.js";
import { graphOf, sumIs } from "../testing/graph-of.js";
import { type Candidate, type Proposal, rank } from "./candidate.js";
import { Echoes } from "./echoes.js";
import { missingRow, proposedRows, rowAdded, withRowsProposed } from "./missing-rows.js";
import { columnOf } from "./sum-columns.js";

const missing = (pointer: string, to: string, advice?: string): Repair => ({
  kind: "missing-row",
  pointer,
  from: "",
  to,
  ...(advice && { advice }),
});
const proposals = (...repairs: readonly Repair[]): readonly Proposal[] =>
  repairs.map((repair, order) => ({ key: `rule#${order}`, repair, order }));
const candidate = (repair: Repair, ...mends: readonly string[]): Candidate => ({
  repair,
  mends,
  nodes: [],
  rank: rank({ cost: 2 }),
});
const value: Repair = { kind: "value", pointer: "/projects/-", from: "", to: "5" };

describe("rows that rules propose", () => {
  const live = proposals(
    missing("/projects/-", "5", "补列甲"),
    missing("/projects/-", "5.00", "补列乙"),
    missing("/projects/-", "7"),
    missing("/tables/expenditureTable/rows/-", "5"),
    value,
  );

  it.each<[string, Repair, readonly string[]]>([
    ["the same amount in the same list", missing("/projects/-", "5.0"), ["0#0", "rule#0", "rule#1"]],
    ["another amount", missing("/projects/-", "6"), ["0#0"]],
    ["no row", value, ["0#0"]],
  ])("join a correction of %s", (_, repair, mends) => {
    expect(withRowsProposed(candidate(repair, "0#0"), live).mends).toEqual(mends);
  });

  it("are counted once where a correction mends their case already", () => {
    const found = withRowsProposed(candidate(missing("/projects/-", "5"), "rule#1"), live);
    expect(found.mends).toEqual(["rule#1", "rule#0"]);
  });

  it("are guesses of their own, each row and amount once, with the words of the first", () => {
    const { graph } = graphOf({ budget: {} }, []);
    expect(
      proposedRows(graph, live, []).map(({ repair, mends, isGuess }) => [
        repair.advice,
        repair.to,
        mends,
        isGuess,
      ]),
    ).toEqual([
      ["补列甲", "5", ["rule#0", "rule#1"], true],
      [undefined, "7", ["rule#2"], true],
      [undefined, "5", ["rule#3"], true],
    ]);
  });

  it("are none where a row was found for their case; another correction of it does not count", () => {
    const { graph } = graphOf({ budget: {} }, []);
    const rows = (found: Candidate) => proposedRows(graph, live, [found]).map(({ mends }) => mends.join());
    expect(rows(candidate(missing("/projects/-", "5"), "rule#0", "rule#2"))).toEqual(["rule#1", "rule#3"]);
    expect(rows(candidate(value, "rule#0", "rule#2"))).toEqual(["rule#0,rule#1", "rule#2", "rule#3"]);
  });

  it("are none of a case that has a sum: the sum tells what is missing", () => {
    const { graph } = graphOf({ budget: { revenue: { total: "5" } } }, [
      sumIs("/revenue/total", "/revenue/total"),
    ]);
    const own = { key: "0#0", repair: missing("/projects/-", "5"), order: 0 };
    expect(proposedRows(graph, [own], [])).toEqual([]);
  });
});

describe("the row that closes a sum over a list", () => {
  const parts = ["/projects/0/budget", "/projects/1/budget"];
  const open = (...rest: Parameters<typeof sumIs>): LinearConstraint => ({
    ...sumIs(...rest),
    openList: "/projects",
  });
  const found = (
    whole: string,
    constraints: readonly Constraint[],
    live: readonly Proposal[] = [],
    printed?: string,
  ) => {
    const example = {
      budget: {
        expenditure: { projectExpenditure: whole, total: whole },
        ...(printed && { revenue: { total: printed } }),
        projects: [
          { name: "甲", budget: "20.31" },
          { name: "乙", budget: "10.22" },
        ],
      },
    };
    const { graph, failed, disclosure } = graphOf(example, constraints);
    const [node = graph.nodes[0]] = failed;
    return node && missingRow(graph, node, failed, live, new Echoes(disclosure));
  };
  const sum = open("/expenditure/projectExpenditure", ...parts);

  it("has what is missing, and closes every sum over the list that lacks as much", () => {
    const also = open("/expenditure/total", ...parts);
    expect(found("35.53", [sum, also, sumIs("/expenditure/total", ...parts)])).toMatchObject({
      repair: { kind: "missing-row", pointer: "/projects/-", from: "", to: "5.00" },
      mends: ["0#0", "1#0"],
      gains: [{ pointer: "/projects/-", coefficient: 1 }, { pointer: "/projects/-" }],
    });
  });

  it("has the advice of the rule that proposes it", () => {
    const live = proposals(
      { ...value, advice: "不是行" },
      missing("/projects/-", "6", "另一数"),
      missing("/tables/expenditureTable/rows/-", "5", "另一表"),
      missing("/projects/-", "5", "补列"),
    );
    expect(found("35.53", [sum], live)?.repair.advice).toBe("补列");
    expect(found("35.53", [sum])?.repair).not.toHaveProperty("advice");
  });

  it("is a guess where another place prints the sum of the rows there are", () => {
    expect(found("35.53", [sum], [], "30.53")?.isGuess).toBe(true);
    expect(found("35.53", [sum], [], "35.53")).not.toHaveProperty("isGuess");
  });

  it("is none where the rows are too much, or the list is complete", () => {
    expect(found("25.53", [sum])).toBeUndefined();
    expect(found("35.53", [sumIs("/expenditure/projectExpenditure", ...parts)])).toBeUndefined();
  });
});

describe("the row that a table lacks", () => {
  const LIST = "/tables/expenditureTable/rows";
  const COLUMNS = ["total", "basicExpenditure", "projectExpenditure"] as const;
  const cell = (row: number, column: string) => `${LIST}/${row}/${column}`;
  const row = (code: string, ...amounts: readonly string[]) => ({
    code,
    name: `科目${code}`,
    ...Object.fromEntries(amounts.map((amount, at) => [COLUMNS[at], amount])),
  });
  type Row = ReturnType<typeof row>;
  const columnSum = (column: string, parts: readonly number[]): LinearConstraint => ({
    ...sumIs(cell(0, column), ...parts.map((at) => cell(at, column))),
    rowsOf: LIST,
  });

  function added(
    rows: readonly Row[],
    columns: readonly string[],
    elsewhere: readonly Row[] | undefined,
    ...more: readonly Constraint[]
  ) {
    const tables = {
      expenditureTable: { rows },
      ...(elsewhere && { generalPublicBudgetTable: { rows: elsewhere } }),
    } as DepartmentBudgetJson["tables"];
    const parts = rows.slice(1).map((_, at) => at + 1);
    const sums = columns.map((column) => columnSum(column, parts));
    const { graph, failed, budget } = graphOf({ budget: { tables } } as never, [...sums, ...more]);
    const lacking = failed.flatMap((node) => columnOf(node) ?? []);
    return rowAdded(graph, lacking, budget, graph.nodes);
  }
  /** 201 is 5.00 more than 20101, in two columns. */
  const short = [row("201", "45.00", "25.00"), row("20101", "40.00", "20.00")];
  const two = COLUMNS.slice(0, 2);

  it("is told with what each column lacks", () => {
    expect(added(short, two, undefined)).toMatchObject({
      repair: {
        kind: "missing-row",
        pointer: `${LIST}/-`,
        to: "5.00",
        advice:
          "部门支出总表“201 科目201”下面像是漏了一行：合计 5.00、基本支出 5.00，请补列；没有漏行的，核对上一级这一行".replace(
            "上级",
            "上一级",
          ),
      },
      gains: [{ pointer: `${LIST}/-/total` }, { pointer: `${LIST}/-/basicExpenditure` }],
      mends: ["0#0", "1#0"],
      rank: rank({ cost: 2.5 }),
      isGuess: true,
    });
  });

  it.each<[string, readonly Row[], number, string]>([
    ["one row beneath it", [row("201", "45.00"), row("20102", "5.00")], 2, "漏了20102“科目20102”这一行（"],
    [
      "two rows beneath it",
      [row("201", "45.00"), row("20102", "5.00"), row("20103", "5.00")],
      2,
      "漏了一行：",
    ],
    [
      "a row two levels beneath it as well",
      [row("201", "1.00"), row("20102", "5.00"), row("2010201", "5.00")],
      2,
      "漏了20102",
    ],
    [
      "another name for the row above",
      [{ ...row("201", "45.00"), name: "另一科目" }, row("20102", "5.00")],
      2.5,
      "漏了一行：",
    ],
  ])("is named where another table prints %s", (_, elsewhere, cost, words) => {
    const found = added(short, two, elsewhere);
    expect(found?.repair.advice).toContain(words);
    expect(found?.rank[0]).toBe(cost);
  });

  it("is none where another table prints just the rows there are, or a column has enough", () => {
    expect(added(short, two, [row("201", "45.00"), row("20101", "40.00")])).toBeUndefined();
    expect(added([row("201", "45.00", "15.00"), short[1] as Row], two, undefined)).toBeUndefined();
  });

  it.each<[string, readonly Row[] | undefined, boolean]>([
    ["nothing", undefined, false],
    ["a row with the amount", [row("201", "45.00"), row("20102", "5.00")], true],
    ["a row with the amount among others", [row("201", "45.00"), row("20102", "7.00", "5.00")], true],
    ["a row with another amount", [row("201", "45.00"), row("20102", "7.00")], false],
    ["two rows", [row("201", "45.00"), row("20102", "5.00"), row("20103", "1.00")], false],
  ])("is told by one column if another table prints %s: %#", (_, elsewhere, isFound) => {
    expect(added(short, ["total"], elsewhere) !== undefined).toBe(isFound);
  });

  const whole = (...rest: Parameters<typeof sumIs>) => sumIs(...rest);
  it.each<[string, string, (whole: string) => Constraint, boolean]>([
    ["a sum of its rows that lacks as much", "45.00", (of) => whole(of, cell(1, "total")), true],
    [
      "the same with the rows on the left",
      "45.00",
      (of) => ({
        ...sumIs(of, cell(1, "total")),
        left: sumIs(of, cell(1, "total")).right,
        right: sumIs(of).left,
      }),
      true,
    ],
    ["a sum that lacks another amount", "46.00", (of) => whole(of, cell(1, "total")), false],
    ["a sum that holds", "40.00", (of) => whole(of, cell(1, "total")), false],
    ["a bound", "45.00", (of) => ({ ...whole(of, cell(1, "total")), relation: "≤" }), false],
    [
      "a sum that holds other numbers",
      "85.00",
      (of) => whole(of, cell(1, "total"), "/expenditure/basicExpenditure"),
      false,
    ],
  ])("closes with it: %s", (_, total, also, isClosed) => {
    const tables = { expenditureTable: { rows: short } } as DepartmentBudgetJson["tables"];
    const budget = { expenditure: { total, basicExpenditure: "40.00" }, tables };
    const constraints = [...two.map((column) => columnSum(column, [1])), also("/expenditure/total")];
    const { graph, failed, budget: read } = graphOf({ budget } as never, constraints);
    const columns = failed.flatMap((node) => columnOf(node) ?? []);
    const found = rowAdded(graph, columns, read, graph.nodes);
    expect(found?.mends).toEqual(isClosed ? ["0#0", "1#0", "2#0"] : ["0#0", "1#0"]);
    expect(found?.gains).toHaveLength(isClosed ? 3 : 2);
  });
});
