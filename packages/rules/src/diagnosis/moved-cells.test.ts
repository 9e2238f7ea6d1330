import { type DepartmentBudgetJson, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { itemsWithinExpenditure } from "../rules/tables/items-within-expenditure.js";
import { revenueByFunction } from "../rules/tables/revenue-by-function.js";
import { rowColumns } from "../rules/tables/row-columns.js";
import { rowHierarchy } from "../rules/tables/row-hierarchy.js";
import { rowsAddUp } from "../rules/tables/rows-add-up.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { movedCells } from "./moved-cells.js";

const rules = [itemsWithinExpenditure, revenueByFunction, rowColumns, rowHierarchy, rowsAddUp];

type Amounts = readonly [total: string, basic: string | null, project: string | null];
type Rows = readonly Amounts[];
const codes = ["298", "29801", "2980101", "2980102", "2980103", "29802", "2980201", "2980202"];
const right: Rows = [
  ["40", "30", "10"],
  ["25", "19", "6"],
  ["12", "9", "3"],
  ["8", "6", "2"],
  ["5", "4", "1"],
  ["15", "11", "4"],
  ["9", "7", "2"],
  ["6", "4", "2"],
];
const table = (rows: Rows) => ({
  rows: rows.map(([total, basicExpenditure, projectExpenditure], at) => ({
    code: codes[at] ?? "",
    name: `科目${codes[at]}`,
    total,
    basicExpenditure,
    projectExpenditure,
  })),
  totalRow: { total: "40", basicExpenditure: "30", projectExpenditure: "10" },
});
const revenue = (rows: Rows) => ({
  rows: rows.map(([total], at) => ({ code: codes[at] ?? "", name: `科目${codes[at]}`, total })),
  totalRow: { total: "40" },
});

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
/** The first cause of three tables of the same money, one of which is given. */
function firstCause(tables: Partial<Tables>, more: Partial<DepartmentBudgetJson> = {}) {
  const disclosure = disclosureOf({
    budget: {
      tables: {
        summaryTable: { revenueRows: [{ name: "一般公共预算拨款收入", amount: "40" }] },
        revenueTable: revenue(right),
        expenditureTable: table(right),
        generalPublicBudgetTable: table(right),
        ...tables,
      },
      ...more,
    },
  });
  const { causes, unexplained } = diagnose(disclosure, check(disclosure, rules));
  const [first, ...others] = causes;
  if (!first) return undefined;
  const { pointer, from, to, advice } = first.repair;
  return {
    repair: `${pointer.replace(/^\/tables\//, "")} ${from}→${to}`,
    advice: advice ?? "",
    slip: first.slip,
    certainty: first.certainty,
    left: others.length + unexplained.length,
  };
}

/** The rows with some of their amounts replaced by those of other rows. */
const moved = (from: Readonly<Record<number, number>>, columns: readonly number[] = [0, 1, 2]): Rows =>
  right.map((row, at) => {
    const other = right[from[at] ?? at] ?? row;
    const cell = (column: number) => (columns.includes(column) ? other[column] : row[column]) ?? null;
    return [cell(0) ?? "", cell(1), cell(2)];
  });
const withRow = (at: number, row: Amounts): Rows => right.map((each, index) => (index === at ? row : each));

describe("numbers in the wrong place", () => {
  it.each<[string, Partial<Tables>, object]>([
    [
      "two rows of a table swapped",
      { generalPublicBudgetTable: table(moved({ 2: 3, 3: 2 })) },
      {
        repair: "generalPublicBudgetTable/rows/2/total 8.00→12.00",
        slip: "moved-row",
        advice: /两行的数像是互相写反/,
      },
    ],
    [
      "rows moved by one",
      { expenditureTable: table(moved({ 2: 4, 3: 2, 4: 3 })) },
      {
        repair: "expenditureTable/rows/2/total 5.00→12.00",
        slip: "moved-row",
        advice: /有 3 行的数像是错了行/,
      },
    ],
    [
      "one column of them",
      { expenditureTable: table(moved({ 2: 4, 3: 2, 4: 3 }, [1])) },
      { repair: "expenditureTable/rows/2/basicExpenditure 4.00→9.00", slip: "moved-row" },
    ],
    [
      "across two sums, with the columns that the other table lacks",
      { expenditureTable: table(moved({ 3: 7, 7: 3 })) },
      { repair: "expenditureTable/rows/3/total 6.00→8.00", slip: "moved-row" },
    ],
    [
      "two columns of a row swapped",
      { expenditureTable: table(withRow(3, ["8", "2", "6"])) },
      { repair: "expenditureTable/rows/3/basicExpenditure 2.00→6.00", slip: "moved-column" },
    ],
    [
      "the same slip in two columns of a row",
      { generalPublicBudgetTable: table(withRow(6, ["90", "70", "2"])) },
      { repair: "generalPublicBudgetTable/rows/6/total 90.00→9.00", advice: /这一行有几个数写错/ },
    ],
  ])("%s", (_, tables, { advice = /./, ...cause }: { advice?: RegExp }) => {
    const found = firstCause(tables);
    expect(found).toMatchObject({ ...cause, certainty: "likely", left: 0 });
    expect(found?.advice).toMatch(advice);
  });

  it("a number beside a blank that the sum above it lacks", () => {
    const blank = (at: number, row: Amounts) =>
      table(right.map(([total], index) => (index === at ? row : [total, total, null])));
    const whole = table(right.map(([total]) => [total, total, null]));
    const totalRow = { total: "40", basicExpenditure: "40", projectExpenditure: null };
    const cause = firstCause({
      expenditureTable: { ...whole, totalRow },
      generalPublicBudgetTable: { ...blank(3, ["8", null, "8"]), totalRow },
    });
    expect(cause).toMatchObject({
      repair: "generalPublicBudgetTable/rows/3/basicExpenditure →8.00",
      slip: "moved-column",
    });
    expect(cause?.advice).toContain("像是应在“基本支出”一列");
  });

  it("is not said of numbers that are wrong in themselves", () => {
    expect(firstCause({ expenditureTable: table(withRow(3, ["8", "6.5", "2"])) })).toMatchObject({
      repair: "expenditureTable/rows/3/basicExpenditure 6.50→6.00",
      slip: expect.not.stringMatching(/moved/),
    });
  });
});

describe("rows that two tables print differently", () => {
  const HERE = "/tables/expenditureTable/rows";
  const THERE = "/tables/generalPublicBudgetTable/rows";
  const COLUMNS = ["total", "basicExpenditure", "projectExpenditure"] as const;
  const rowsOf = (rows: readonly (readonly string[])[]) => ({
    rows: rows.map((amounts, at) => ({
      code: `20101${at}`,
      name: `科目${at}`,
      ...Object.fromEntries(amounts.map((amount, column) => [COLUMNS[column] ?? "", amount])),
    })),
  });
  /** What is found in a table where another, which confirms its own numbers elsewhere, prints its first columns otherwise. */
  function foundIn(
    here: readonly (readonly string[])[],
    there: readonly (readonly string[])[],
    ...more: readonly Constraint[]
  ) {
    const tables = { expenditureTable: rowsOf(here), generalPublicBudgetTable: rowsOf(there) } as Tables;
    const alike = there.flatMap((row, at) =>
      row.map((_, column) => same(`${HERE}/${at}/${COLUMNS[column]}`, `${THERE}/${at}/${COLUMNS[column]}`)),
    );
    const { graph, failed, budget } = graphOf({ budget: { tables } }, [...alike, ...more]);
    const { candidates, isCut } = movedCells(graph, failed, budget);
    const own = candidates.filter(({ repair }) => repair.pointer.startsWith(HERE));
    return {
      isCut,
      found: own.map(({ values, repair, slip, mends }) => ({
        sets: [...(values ?? [])].map(([pointer, value]) => `${pointer.replace(HERE, "")} ${toText(value)}`),
        why: repair.advice?.split("：")[0],
        slip,
        mends: mends.length,
      })),
    };
  }

  it("have moved where they are the same in another order", () => {
    expect(foundIn([["8"], ["5"], ["12"], ["7"]], [["12"], ["8"], ["5"], ["7"]])).toEqual({
      found: [
        {
          sets: ["/0/total 12", "/1/total 8", "/2/total 5"],
          why: "有 3 行的数像是错了行",
          slip: "moved-row",
          mends: 3,
        },
      ],
      isCut: false,
    });
  });

  it("have moved in one of two columns, if that is in another order and the other is not", () => {
    const { found } = foundIn(
      [
        ["8", "3"],
        ["12", "4"],
      ],
      [
        ["12", "6"],
        ["8", "5"],
      ],
    );
    expect(found[0]).toMatchObject({ sets: ["/0/total 12", "/1/total 8"], why: "两行的数像是互相写反了" });
  });

  it("take with them what the other table does not print, where a sum asks for it", () => {
    const across = [0, 1].map((at) => sumIs(`${HERE}/${at}/total`, `${HERE}/${at}/basicExpenditure`));
    expect(
      foundIn(
        [
          ["8", "8", "2"],
          ["12", "12", "2"],
        ],
        [["12"], ["8"]],
        ...across,
      ).found[0],
    ).toMatchObject({
      sets: ["/0/total 12", "/1/total 8", "/0/basicExpenditure 12", "/1/basicExpenditure 8"],
      mends: 2,
    });
  });

  it("take nothing with them where two rows print the number, so that nobody knows from which", () => {
    const across = [0, 1, 2, 3].map((at) => sumIs(`${HERE}/${at}/total`, `${HERE}/${at}/basicExpenditure`));
    const rows = ["8", "8", "12", "12"].map((amount) => [amount, amount]);
    expect(foundIn(rows, [["12"], ["12"], ["8"], ["8"]], ...across).found).toEqual([]);
  });

  it("are no rows that moved where other numbers stand there", () => {
    expect(foundIn([["8"], ["5"]], [["12"], ["7"]]).found).toEqual([]);
  });

  it("have one slip in all columns that print the same wrong number, also in one that stands here alone", () => {
    expect(foundIn([["8.1", "8.1", "8.1"], ["5"]], [["81", "81"], ["5"]]).found).toEqual([
      {
        sets: ["/0/total 81", "/0/basicExpenditure 81", "/0/projectExpenditure 81"],
        why: "这一行有几个数写错",
        slip: "decimal-point",
        mends: 2,
      },
    ]);
  });

  it("may have two slips in a row: each column becomes what the other table prints of it", () => {
    expect(foundIn([["8.1", "8.1"]], [["81", "18"]]).found).toMatchObject([
      { sets: ["/0/total 81", "/0/basicExpenditure 18"], mends: 2 },
    ]);
  });

  it("are no matter of the table where one number of a row is wrong", () => {
    expect(foundIn([["8.1", "3"], ["5"]], [["81", "3"], ["5"]]).found).toEqual([]);
  });

  it("are not found by a class with one section of its own table", () => {
    const rows = (...totals: readonly string[]) => rowsOf(totals.map((total) => [total]));
    const tables = {
      expenditureTable: rows("8", "12", "12", "8"),
      generalPublicBudgetTable: rows("12", "8"),
    };
    const cell = (list: string, at: number) => `${list}/${at}/total`;
    // the first two rows are classes, the last two their sections: the other table tells that the classes were swapped
    const { graph, failed, budget } = graphOf({ budget: { tables: tables as Tables } }, [
      same(cell(HERE, 0), cell(THERE, 0)),
      same(cell(HERE, 1), cell(THERE, 1)),
      same(cell(HERE, 0), cell(HERE, 2)),
      same(cell(HERE, 1), cell(HERE, 3)),
    ]);
    const [found] = movedCells(graph, failed, budget).candidates;
    expect(found?.slip).toBe("moved-row");
    expect([...(found?.mends ?? [])].sort()).toEqual(["0#0", "1#0", "2#0", "3#0"]);
    expect([...(found?.values ?? [])].map(([at, value]) => `${at} ${toText(value)}`)).toEqual([
      `${HERE}/0/total 12`,
      `${HERE}/1/total 8`,
    ]);
  });

  it("are found by figures of two numbers, not by sums of more", () => {
    const tables = {
      expenditureTable: rowsOf([["8"], ["12"]]),
      generalPublicBudgetTable: rowsOf([["9"], ["3"]]),
    };
    const cells = [0, 1].map((at) => `${HERE}/${at}/total`);
    const { graph, failed, budget } = graphOf({ budget: { tables: tables as Tables } }, [
      sumIs(cells[0] ?? "", cells[1] ?? "", `${THERE}/0/total`),
      sumIs(cells[1] ?? "", cells[0] ?? "", `${THERE}/1/total`),
    ]);
    expect(failed).toHaveLength(2);
    expect(movedCells(graph, failed, budget).candidates).toEqual([]);
  });

  it.each([
    [500, false, 1],
    [501, true, 0],
  ])("%d of them: whether that is too many to search is said: %s", (count, isCut, candidates) => {
    const amounts = Array.from({ length: count }, (_, at) => [String(at + 1)]);
    const [first = [], ...rest] = amounts;
    const found = foundIn(amounts, [...rest, first]);
    expect(found.isCut).toBe(isCut);
    expect(found.found).toHaveLength(candidates);
  });
});
