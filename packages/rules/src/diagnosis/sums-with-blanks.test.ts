import { toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import { graphOf, sumIs } from "../testing/graph-of.js";
import { SumsWithBlanks } from "./sums-with-blanks.js";

const TABLE = "/tables/expenditureTable";
const LIST = `${TABLE}/rows`;
const cell = (row: number | string, column: string) =>
  row === "totalRow" ? `${TABLE}/totalRow/${column}` : `${LIST}/${row}/${column}`;
const [TOTAL, BASIC, PROJECT] = ["total", "basicExpenditure", "projectExpenditure"] as const;
const COLUMNS = [TOTAL, BASIC, PROJECT];
type Amount = string | null | undefined;

const row = (total: Amount, basicExpenditure: Amount, projectExpenditure: Amount) => ({
  total,
  ...(basicExpenditure !== undefined && { basicExpenditure }),
  ...(projectExpenditure !== undefined && { projectExpenditure }),
});
type Row = ReturnType<typeof row>;

/** The sums with blanks of a table, and for each constraint what counts in it, without its table. */
function counted(rows: readonly Row[], constraints: readonly Constraint[], totalRow?: Row) {
  const coded = rows.map((each, at) => ({ code: `20${at}`, name: `科目${at}`, ...each }));
  const tables = { expenditureTable: { rows: coded, ...(totalRow && { totalRow }) } };
  const example = { budget: { expenditure: { total: "9.00", basicExpenditure: "9.00" }, tables } };
  const { graph, budget } = graphOf(example as never, constraints);
  const sums = new SumsWithBlanks(graph, budget);
  const terms = graph.nodes.map((node) =>
    [...sums.coefficientsOf(node)].map(
      ([at, times]) => `${times > 0 ? "+" : "-"}${at.replace(`${TABLE}/`, "")}`,
    ),
  );
  return { graph, sums, terms };
}

const rowSum = (at: number | "totalRow", ...parts: readonly string[]) =>
  sumIs(cell(at, TOTAL), ...parts.map((part) => cell(at, part)));
const columnSum = (column: string, whole: number, ...parts: readonly number[]): LinearConstraint => ({
  ...sumIs(cell(whole, column), ...parts.map((part) => cell(part, column))),
  rowsOf: LIST,
});

describe("the blank cells that count in a sum", () => {
  const rows = [row("9.00", "4.00", "5.00"), row("4.00", "4.00", null), row("5.00", null, "5.00")];
  const rowSums = [rowSum(0, BASIC, PROJECT), rowSum(1, BASIC), rowSum(2, PROJECT)];

  it("are those of a row in the columns that other rows of the list add up", () => {
    expect(counted(rows, rowSums).terms).toEqual([
      ["+rows/0/total", "-rows/0/basicExpenditure", "-rows/0/projectExpenditure"],
      ["+rows/1/total", "-rows/1/basicExpenditure", "-rows/1/projectExpenditure"],
      ["+rows/2/total", "-rows/2/projectExpenditure", "-rows/2/basicExpenditure"],
    ]);
  });

  it("are those of a column in the rows that the sums of other columns add up", () => {
    const { terms } = counted(
      rows,
      COLUMNS.map((column) =>
        columnSum(column, 0, ...[1, 2].filter((at) => rows[at]?.[column as "total"] !== null)),
      ),
    );
    expect(terms).toEqual([
      ["+rows/0/total", "-rows/1/total", "-rows/2/total"],
      ["+rows/0/basicExpenditure", "-rows/1/basicExpenditure", "-rows/2/basicExpenditure"],
      ["+rows/0/projectExpenditure", "-rows/2/projectExpenditure", "-rows/1/projectExpenditure"],
    ]);
  });

  it.each<[string, readonly Row[], readonly Constraint[], Row?]>([
    [
      "absent",
      [rows[0] as Row, row("4.00", "4.00", undefined)],
      [rowSum(0, BASIC, PROJECT), rowSum(1, BASIC)],
    ],
    ["in a column that no other row adds up", rows, [rowSum(0, BASIC), rowSum(1, BASIC)]],
    [
      "in a column that only the total row adds up",
      rows,
      [rowSum("totalRow", BASIC, PROJECT), rowSum(1, BASIC)],
      row("9.00", "4.00", "5.00"),
    ],
    [
      "in a column with another total",
      rows,
      [rowSum(0, BASIC, PROJECT), sumIs(cell(1, BASIC), cell(1, TOTAL))],
    ],
    ["added up by a bound only", rows, [{ ...rowSum(0, BASIC, PROJECT), relation: "≤" }, rowSum(1, BASIC)]],
    [
      "added up by a sum over rows only",
      rows,
      [{ ...rowSum(0, BASIC, PROJECT), rowsOf: LIST }, rowSum(1, BASIC)],
    ],
    [
      "added up by a sum with two wholes",
      rows,
      [
        {
          ...sumIs(cell(0, TOTAL), cell(0, PROJECT)),
          left: [...rowSum(0, BASIC).left, ...rowSum(0, BASIC).right],
        },
        rowSum(1, BASIC),
      ],
    ],
    [
      "added up by a sum that has a part in another row",
      rows,
      [sumIs(cell(0, TOTAL), cell(0, PROJECT), cell(1, BASIC)), rowSum(1, BASIC)],
    ],
    [
      "beside a sum of the statement",
      rows,
      [sumIs("/expenditure/total", "/expenditure/basicExpenditure"), rowSum(1, BASIC)],
    ],
    [
      "in a share",
      rows,
      [
        { form: "share", part: cell(0, PROJECT), whole: cell(0, TOTAL), percentage: cell(0, BASIC) },
        rowSum(1, BASIC),
      ],
    ],
  ])("are none where one is %s", (_, all, constraints, totalRow) => {
    const { sums, terms } = counted(all, constraints, totalRow);
    expect(terms[1]).not.toContain("-rows/1/projectExpenditure");
    expect(sums.isBlank(cell(1, PROJECT))).toBe(false);
  });

  it("count as zero, in each of their sums; a printed cell as it is", () => {
    const { graph, sums } = counted(rows, [...rowSums, columnSum(PROJECT, 0, 2), columnSum(TOTAL, 0, 1, 2)]);
    const [blank, printed] = [cell(1, PROJECT), cell(2, PROJECT)];
    expect([blank, printed].map((pointer) => sums.isBlank(pointer))).toEqual([true, false]);
    expect([blank, printed].map((pointer) => toText(sums.valueOf(pointer)))).toEqual(["0", "5"]);
    const keys = (pointer: string) => sums.around(pointer).map(({ key }) => key);
    expect(keys(blank).sort()).toEqual(["1#0", "3#0"]);
    expect(keys(printed)).toEqual(graph.around(printed).map(({ key }) => key));
  });
});
