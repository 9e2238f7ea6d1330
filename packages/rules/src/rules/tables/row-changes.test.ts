import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rowChanges } from "./row-changes.js";

const on = (tables: object) => verdictOn(rowChanges, { budget: { tables } });
/** The year before, this year, the change on it, its rate. */
type Row = readonly [
  previousTotal: string | null,
  total: string | null,
  change?: string | null,
  changeRate?: string,
];
const row = ([previousTotal, total, change, changeRate]: Row) => ({
  code: "2130101",
  name: "行政运行",
  previousTotal,
  total,
  ...(change && { change }),
  ...(changeRate !== undefined && { changeRate }),
});
const general = (...rows: readonly Row[]) => on({ generalPublicBudgetTable: { rows: rows.map(row) } });
const failed = ({ cases }: ReturnType<typeof on>) => cases.filter(({ outcome }) => outcome === "failed");

describe("row-changes", () => {
  it.each<[string, Row[]]>([
    ["增加", [["80", "90", "10", "12.5"]]],
    ["减少", [["90", "80", "-10", "-11.11"]]],
    ["只印幅度", [["90", "80", null, "-11.11"]]],
    ["本年空白", [["90", null, "-90"]]],
    ["上年空白", [[null, "90", "90"]]],
    ["持平", [["90", "90", "0", "0"]]],
  ])("passes: %s", (_, rows) => {
    expect(general(...rows).outcome).toBe("passed");
  });

  it.each<[string, Row[], string]>([
    [
      "增减额",
      [["80", "90", "11", "12.5"]],
      "一般公共预算支出表“2130101 行政运行”的比上年增减为 11.00，按本年数与上年数应为 10.00",
    ],
    [
      "增减幅度",
      [["90", "80", "-10", "-12.11"]],
      "一般公共预算支出表“2130101 行政运行”的增减幅度为 -12.11%，按本年数与上年数应为 -11.1111%",
    ],
    ["负号也不能解释", [["90", "80", "11", "-11.11"]], "的比上年增减为 11.00"],
  ])("fails: %s", (_, rows, message) => {
    expect(failed(general(...rows))).toMatchObject([{ message: expect.stringContaining(message) }]);
    expect(failed(general(...rows))[0]).not.toHaveProperty("severity");
  });

  it("only warns of a sign", () => {
    expect(failed(general(["90", "80", "10", "-11.11"]))).toMatchObject([{ severity: "warning" }]);
    expect(failed(general(["90", "80", "-10", "11.11"]))).toMatchObject([{ severity: "warning" }]);
  });

  it.each<[string, Row]>([
    ["减少额", ["90", "80", "10", "-11.11"]],
    ["增加额", ["80", "90", "-10", "12.5"]],
    ["降幅", ["90", "80", "-10", "11.11"]],
    ["增幅", ["80", "90", "10", "-12.5"]],
  ])("is certain of a sign where the table prints what is less with its sign: %s", (_, wrong) => {
    const others: readonly Row[] = [
      ["50", "40", "-10", "-20"],
      ["40", "50", "10", "25"],
    ];
    const [only, ...more] = failed(general(wrong, ...others));
    expect(only).toBeDefined();
    expect(only).not.toHaveProperty("severity");
    expect(more).toEqual([]);
  });

  it("finds a percentage that slipped in among amounts", () => {
    const rows: readonly Row[] = [
      ["60", "45", "-25"],
      ["30", "33", "3"],
      ["20", "22.1", "2.1"],
    ];
    expect(failed(general(...rows))).toMatchObject([{ message: expect.stringContaining("应为 -15.00") }]);
  });

  it("knows a percentage in a table in 元", () => {
    const rows = [row(["60", "45", "-0.0025"]), row(["30", "34", "0.00133"])];
    const at = (index: number) => `/tables/generalPublicBudgetTable/rows/${index}/change`;
    const occurrence = (printed: string, value: string) => ({
      position: { line: 1, column: 1 },
      text: printed,
      printed,
      offset: 0,
      value,
      unit: "元",
    });
    const verdict = verdictOn(rowChanges, {
      budget: { tables: { generalPublicBudgetTable: { rows } } },
      sources: { [at(0)]: [occurrence("-25", "-0.0025")], [at(1)]: [occurrence("13.3", "0.00133")] },
    });
    expect(verdict.outcome).toBe("skipped");
  });

  it("takes last year’s budget or what was spent, and all or what is of this year", () => {
    const rows = [{ ...row(["70", "90", "8"]), previousExecuted: "80", currentYearAppropriation: "88" }];
    expect(on({ generalPublicBudgetTable: { rows } }).outcome).toBe("passed");
  });

  it("looks at the three public expenses by column", () => {
    const table = (change: string) => ({
      threePublicExpensesTable: {
        previous: { total: "8", officialReceptions: "3" },
        current: { total: "7", officialReceptions: "2" },
        change: { total: "-1", officialReceptions: change },
        changeRate: { total: "-12.5" },
      },
    });
    expect(on(table("-1")).outcome).toBe("passed");
    expect(failed(on(table("-2")))).toMatchObject([
      { message: "“三公”经费支出表“公务接待费”的比上年增减为 -2.00，按本年数与上年数应为 -1.00" },
    ]);
  });

  it.each<[string, Row[]]>([
    ["没有报表", []],
    ["没有增减", [["80", "90"]]],
    ["上年为零", [["0", "90", null, "100"]]],
    [
      "与别的数相比",
      [
        ["80", "90", "5"],
        ["70", "90", "8"],
        ["60", "90", "30"],
      ],
    ],
    [
      "与别的数相比，另有几行全是零",
      [
        ["0", "0", "0"],
        ["0", "0", "0"],
        ["80", "90", "5"],
        ["70", "90", "8"],
        ["60", "90", "30"],
        ["0", "0", "0"],
      ],
    ],
    [
      "没有标明的百分比",
      [
        ["60", "45", "-25"],
        ["0", "0", "0"],
        ["30", "33", "10"],
        ["12", "12", "0"],
        ["20", "21.1", "5.5"],
        ["40", "41", "1"],
      ],
    ],
    [
      "幅度写成小数",
      [
        ["60", "45", null, "-0.25"],
        ["30", "34", null, "0.133"],
        ["12", "12", null, "0"],
      ],
    ],
  ])("is skipped: %s", (_, rows) => {
    expect(general(...rows).outcome).toBe("skipped");
  });
});
