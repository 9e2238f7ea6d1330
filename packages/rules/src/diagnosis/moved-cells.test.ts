import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { allRules } from "../registry.js";
import { diagnose } from "./diagnose.js";

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
  const { causes, unexplained } = diagnose(disclosure, check(disclosure, allRules));
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
