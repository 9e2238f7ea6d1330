import { describe, expect, it } from "vitest";
import type { LinearConstraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import type { Candidate } from "./candidate.js";
import { besideBlank, swappedColumns } from "./moved-columns.js";

const LIST = "/tables/expenditureTable/rows";
const cell = (row: number, column: string) => `${LIST}/${row}/${column}`;
const [BASIC, PROJECT] = ["basicExpenditure", "projectExpenditure"] as const;
type Amount = string | null;
const row = (code: string, basicExpenditure: Amount, projectExpenditure: Amount, total: Amount = "1") => ({
  code,
  name: `科目${code}`,
  total,
  basicExpenditure,
  projectExpenditure,
});
const table = (...rows: readonly ReturnType<typeof row>[]) => ({
  budget: { tables: { expenditureTable: { rows } } },
});
/** A row that adds up others, in one column. */
const adds = (column: string, whole: number, ...parts: readonly number[]): LinearConstraint => ({
  ...sumIs(cell(whole, column), ...parts.map((part) => cell(part, column))),
  rowsOf: LIST,
});
const shown = ({ repair: { pointer, from, to }, mends }: Candidate) =>
  `${pointer.replace(LIST, "")} ${from}→${to} ${mends.join()}`;

describe("two columns of a row that stand in each other's place", () => {
  const right = [row("201", "9.00", "8.00"), row("20101", "3.00", "6.00"), row("20102", "6.00", "2.00")];
  const sums = [adds(BASIC, 0, 1, 2), adds(PROJECT, 0, 1, 2)];
  const swapped = (rows: typeof right, ...more: readonly LinearConstraint[]) => {
    const { graph, failed, budget } = graphOf(table(...rows), [...sums, ...more]);
    return swappedColumns(graph, failed, budget);
  };
  const withRow = (at: number, basic: string, project: string) =>
    right.map((each, index) => (index === at ? row(each.code, basic, project) : each));

  it("are found where both sums are off by what the two are apart", () => {
    const { candidates, isCut } = swapped(withRow(2, "2.00", "6.00"));
    expect(candidates.map(shown)).toEqual(["/2/basicExpenditure 2.00→6.00 0#0,1#0"]);
    expect(candidates[0]).toMatchObject({ slip: "moved-column", isGuess: true });
    expect(candidates[0]?.repair.advice).toMatch(
      /^这一行的两列像是写反了：.*20102.*基本支出应为 6\.00、.*20102.*项目支出应为 2\.00$/,
    );
    expect(isCut).toBe(false);
  });

  it.each([
    ["nothing is wrong", right],
    ["one sum is off by another amount", withRow(2, "2.00", "6.50")],
    ["one sum alone is off", withRow(2, "2.00", "2.00")],
    [
      "the cells that are so far apart stand in two rows",
      [row("201", "12.00", "11.00"), row("20101", "1.00", "10.00"), row("20102", "7.00", "5.00")],
    ],
  ])("are not where %s", (_, rows) => expect(swapped(rows).candidates).toEqual([]));

  it("are not where another table confirms one of them", () => {
    const elsewhere = { ...table(...withRow(2, "2.00", "6.00")).budget, revenue: { total: "2.00" } };
    const { graph, failed, budget } = graphOf({ budget: elsewhere }, [
      ...sums,
      same(cell(2, BASIC), "/revenue/total"),
    ]);
    expect(swappedColumns(graph, failed, budget).candidates).toEqual([]);
  });

  it("are looked for in tables only", () => {
    const expenditure = { total: "9.00", basicExpenditure: "2.00", projectExpenditure: "6.00" };
    const revenue = { total: "6.00", businessRevenue: "2.00" };
    const { graph, failed, budget } = graphOf({ budget: { expenditure, revenue } }, [
      same("/expenditure/basicExpenditure", "/revenue/total"),
      same("/expenditure/projectExpenditure", "/revenue/businessRevenue"),
    ]);
    expect(failed).toHaveLength(2);
    expect(swappedColumns(graph, failed, budget).candidates).toEqual([]);
  });

  it.each([
    [49, 50, false],
    [50, 50, true],
  ])(
    "of %d other rows that would do as well %d in all are tried, and what is not is said: %s",
    (others, tried, isCut) => {
      const rows = [
        row("201", "9000", "9000"),
        ...Array.from({ length: others + 1 }, (_, at) => row(`2010${at}`, "2", "6")),
      ];
      const all = rows.slice(1).map((_, at) => at + 1);
      const sum = (amount: number) => String(amount * (others + 1));
      rows[0] = row("201", String(Number(sum(2)) + 4), String(Number(sum(6)) - 4));
      const { graph, failed, budget } = graphOf(table(...rows), [
        adds(BASIC, 0, ...all),
        adds(PROJECT, 0, ...all),
      ]);
      const found = swappedColumns(graph, failed, budget);
      expect(found.candidates).toHaveLength(tried);
      expect(found.isCut).toBe(isCut);
    },
  );
});

describe("a number beside a blank", () => {
  const beside = (rows: readonly ReturnType<typeof row>[], ...constraints: readonly LinearConstraint[]) => {
    const { graph, failed, budget } = graphOf(table(...rows), constraints);
    return besideBlank(graph, failed, budget);
  };
  const whole = row("201", "9.00", "8.00");
  const other = row("20101", "3.00", "8.00");
  const astray = row("20102", null, "6.00", "6.00");
  const basic = adds(BASIC, 0, 1);

  it("stands in the wrong column where a sum above lacks just that in the blank one", () => {
    const [only, ...more] = beside([whole, other, astray], basic);
    expect(only).toEqual({
      repair: {
        kind: "value",
        pointer: cell(2, BASIC),
        from: "",
        to: "6.00",
        advice: "这一行的 6.00 写在了“项目支出”一列，像是应在“基本支出”一列",
      },
      mends: ["0#0"],
      nodes: [expect.objectContaining({ key: "0#0" })],
      slip: "moved-column",
      rank: [1, 0, 0, 0],
      isGuess: true,
    });
    expect(more).toEqual([]);
  });

  it("explains what has it too much as well", () => {
    const [only] = beside([whole, other, astray], basic, adds(PROJECT, 0, 1, 2));
    expect(only?.mends).toEqual(["0#0", "1#0"]);
  });

  it.each<[string, readonly ReturnType<typeof row>[]]>([
    ["the sum lacks nothing", [row("201", "3.00", "8.00"), other, astray]],
    ["the sum has too much beneath it", [row("201", "-3.00", "8.00"), other, row("20102", null, "-6.00")]],
    ["it is not what the sum lacks", [whole, other, row("20102", null, "6.50", "6.50")]],
    ["the place is not blank", [whole, other, row("20102", "0.00", "6.00")]],
    ["only the total of the row is as much", [whole, other, row("20102", null, "2.00", "6.00")]],
    ["the row stands beneath another", [whole, other, row("20202", null, "6.00")]],
    ["the row is two levels beneath", [whole, other, row("2010201", null, "6.00")]],
    ["two rows would do", [whole, other, astray, row("20103", null, "6.00")]],
  ])("does not where %s", (_, rows) => expect(beside(rows, basic)).toEqual([]));

  it("does not where the sum is of something else than rows of the table", () => {
    expect(beside([whole, other, astray], sumIs(cell(0, BASIC), cell(1, BASIC)))).toEqual([]);
    const totalRow = "/tables/expenditureTable/totalRow";
    const rows = [whole, other, astray];
    const { graph, failed, budget } = graphOf(
      { budget: { tables: { expenditureTable: { rows, totalRow: { basicExpenditure: "18.00" } } } } },
      [{ ...sumIs(`${totalRow}/basicExpenditure`, cell(0, BASIC), cell(1, BASIC)), rowsOf: LIST }],
    );
    expect(failed).toHaveLength(1);
    expect(besideBlank(graph, failed, budget)).toEqual([]);
  });
});
