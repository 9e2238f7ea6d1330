import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { rowCauses } from "./row-causes.js";

/** A row of 支出总表: its code, 合计 and 项目支出. */
type Coded = readonly [code: string, total: string, project: string];

const TABLE = "/tables/expenditureTable/rows";
const COLUMNS = ["total", "projectExpenditure"] as const;

const rowsOf = (rows: readonly Coded[]) =>
  rows.map(([code, total, projectExpenditure]) => ({ code, name: `科目${code}`, total, projectExpenditure }));

/** In each column the row at `sum` adds up the rows at `parts`. */
const sums = (columns: readonly (typeof COLUMNS)[number][], sum: number, ...parts: readonly number[]) =>
  columns.map((column): LinearConstraint => {
    const cell = (row: number) => `${TABLE}/${row}/${column}`;
    return { ...sumIs(cell(sum), ...parts.map(cell)), rowsOf: TABLE };
  });

function causes(
  rows: readonly Coded[],
  constraints: readonly Constraint[],
  others: Readonly<Record<string, unknown>> = {},
) {
  const budget = { tables: { expenditureTable: { rows: rowsOf(rows) }, ...others } };
  const { graph, failed, budget: read } = graphOf({ budget } as never, constraints);
  return rowCauses(graph, failed, read).map(({ repair, slip, mends, gains }) => ({
    repair: `${repair.kind} ${repair.pointer.replace(TABLE, "")} ${repair.from}→${repair.to}`,
    advice: repair.advice,
    slip,
    mends: mends.length,
    gains: gains?.map(({ pointer, coefficient }) => `${coefficient} ${pointer.replace(TABLE, "")}`),
  }));
}
const ofKind = (found: ReturnType<typeof causes>, kind: string) =>
  found.filter(({ repair }) => repair.startsWith(kind));

describe("a row under a code that is not its sum’s", () => {
  // 20103 lacks what stands under 2011302
  const rows: readonly Coded[] = [
    ["20103", "60.00", "20.00"],
    ["2010301", "40.00", "8.00"],
    ["2011302", "20.00", "12.00"],
  ];
  const lacking = sums(COLUMNS, 0, 1);

  it("is to have the code of the sum that lacks just that", () => {
    expect(ofKind(causes(rows, lacking), "text")).toEqual([
      {
        repair: "text /2/code 2011302→2010302",
        advice:
          "部门支出总表“20103 科目20103”少的正是部门支出总表“2011302 科目2011302”这一行，像是编码写错：2011302 改为 2010302",
        slip: undefined,
        mends: 2,
        gains: ["1 /2/total", "1 /2/projectExpenditure"],
      },
    ]);
  });

  it("also mends the sum that its code counts it to", () => {
    const home: Coded = ["20113", "5.00", "1.00"];
    const other: Coded = ["2011301", "5.00", "1.00"];
    const found = ofKind(causes([...rows, home, other], [...lacking, ...sums(COLUMNS, 3, 2, 4)]), "text");
    expect(found).toMatchObject([
      {
        mends: 4,
        gains: ["1 /2/total", "1 /2/projectExpenditure", "-1 /2/total", "-1 /2/projectExpenditure"],
      },
    ]);
  });

  it.each<[string, readonly Coded[], readonly Constraint[]]>([
    [
      "it is at home where it stands",
      [...rows, ["20113", "20.00", "12.00"]],
      [...lacking, ...sums(COLUMNS, 3, 2)],
    ],
    ["two rows have as much", [...rows, ["2011402", "20.00", "12.00"]], lacking],
    ["the code is taken", [...rows, ["2010302", "0.00", "0.00"]], lacking],
    ["one column says otherwise", [...rows.slice(0, 2), ["2011302", "20.00", "11.00"]], lacking],
    ["it is of another level", [...rows.slice(0, 2), ["20113", "20.00", "12.00"]], lacking],
    ["the sum has too much, not too little", [["20103", "20.00", "4.00"], ...rows.slice(1)], lacking],
  ])("is left alone where %s", (_, made, constraints) => {
    expect(ofKind(causes(made, constraints), "text")).toEqual([]);
  });
});

describe("a part that is wrong in every column that is off", () => {
  const rows: readonly Coded[] = [
    ["20103", "60.50", "20.20"],
    ["2010301", "40.00", "8.00"],
    ["2010302", "23.71", "14.64"],
  ];
  const wrong = sums(COLUMNS, 0, 1, 2);
  const elsewhere = { revenueTable: { rows: [{ code: "2010302", name: "科目", total: "20.50" }] } };
  const agrees = same(`${TABLE}/2/total`, "/tables/revenueTable/rows/0/total");

  it("is named where another table agrees", () => {
    expect(causes(rows, [...wrong, agrees], elsewhere)).toContainEqual({
      repair: "value /2/total 23.71→20.50",
      advice:
        "这一行有几个数写错：部门支出总表“2010302 科目2010302”的合计应为 20.50、部门支出总表“2010302 科目2010302”的项目支出应为 12.20",
      slip: "other",
      mends: 3,
      gains: undefined,
    });
  });

  it("is not where the sum alone tells", () => {
    expect(ofKind(causes(rows, wrong), "value /2")).toEqual([]);
    expect(ofKind(causes(rows, wrong), "value /1")).toEqual([]);
  });

  it.each([
    ["sign", "-20.50", "-12.20"],
    ["decimal-point", "205.00", "122.00"],
    ["unit", "205000.00", "122000.00"],
    ["extra-digit", "208.50", "124.20"],
  ])("is where one slip of the hand explains all of its cells: %s", (slip, total, project) => {
    const made: readonly Coded[] = [...rows.slice(0, 2), ["2010302", total, project]];
    expect(ofKind(causes(made, wrong), "value /2")).toMatchObject([
      { repair: `value /2/total ${total}→20.50`, slip, mends: 2 },
    ]);
  });

  it("is not where each cell would have a slip of its own, or less than nothing would be left", () => {
    const mixed: readonly Coded[] = [...rows.slice(0, 2), ["2010302", "205.00", "124.20"]];
    expect(ofKind(causes(mixed, wrong), "value /2")).toEqual([]);
    const less: readonly Coded[] = [["20103", "30.00", "2.00"], ...rows.slice(1)];
    expect(ofKind(causes(less, wrong), "value /1")).toEqual([]);
  });
});

describe("a row that is missing", () => {
  const rows: readonly Coded[] = [
    ["301", "60.50", "20.20"],
    ["30110", "40.00", "8.00"],
    ["30113", "8.29", "5.44"],
  ];
  // 医疗保险缴费 has two codes, and the row of one is missing: this figure lacks the same amount as the class
  const elsewhere = { revenueTable: { rows: [{ code: "21011", name: "医疗", total: "52.21" }] } };
  const figure = (left: readonly number[]): Constraint => ({
    ...sumIs("", "/tables/revenueTable/rows/0/total"),
    left: left.map((at) => ({ pointer: `${TABLE}/${at}/total`, coefficient: 1 })),
  });
  const added = (more: Constraint) =>
    ofKind(causes(rows, [...sums(COLUMNS, 0, 1, 2), more], elsewhere), "missing-row");

  it("mends the figures of some codes of its class that lack as much", () => {
    const [row] = added(figure([1]));
    expect(row).toMatchObject({ repair: "missing-row /- →12.21", mends: 3 });
    expect(row?.gains).toContain("-1 /-/total");
  });

  it("mends none that lacks another amount, or counts the class itself", () => {
    expect(added(figure([1, 2]))).toMatchObject([{ mends: 2 }]);
    expect(added(figure([0]))).toMatchObject([{ mends: 2 }]);
  });
});

describe("a row that is off in one column", () => {
  const rows: readonly Coded[] = [
    ["20103", "60.00", "8.00"],
    ["2010301", "40.00", "8.00"],
  ];
  const elsewhere = (...more: readonly Coded[]) => ({
    revenueTable: {
      rows: [...rows.slice(0, 1), ...more].map(([code, total]) => ({ code, name: `科目${code}`, total })),
    },
  });
  const lacking = sums(["total"], 0, 1);

  it("lacks the row that another table prints with the very amount", () => {
    expect(causes(rows, lacking, elsewhere(["2010302", "20.00", "0.00"]))).toMatchObject([
      {
        repair: "missing-row /- →20.00",
        advice:
          "部门支出总表“20103 科目20103”下面像是漏了2010302“科目2010302”这一行（部门收入总表列有）：合计 20.00，请补列；没有漏行的，核对上一级这一行",
        mends: 1,
      },
    ]);
  });

  it.each<[string, readonly Coded[]]>([
    ["with another amount", [["2010302", "21.00", "0.00"]]],
    [
      "of which there are two",
      [
        ["2010302", "20.00", "0.00"],
        ["2010303", "20.00", "0.00"],
      ],
    ],
    ["that stands here too", [["2010301", "20.00", "0.00"]]],
    ["of another sum", [["2011302", "20.00", "0.00"]]],
  ])("does not lack a row %s", (_, more) => {
    expect(causes(rows, lacking, elsewhere(...more))).toEqual([]);
  });
});
