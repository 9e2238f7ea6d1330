import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { otherTablesAddUp } from "./other-tables-add-up.js";

/** A row by its code, its name and its amounts: 302|商品和服务支出|80 80 -. */
function row(line: string) {
  const [code = "", name = "", amounts = ""] = line.split("|");
  return {
    ...(code !== "" && { code }),
    ...(name !== "" && { name }),
    amounts: amounts.split(" ").map((amount) => (amount === "-" ? null : amount)),
  };
}
/** A table by its columns, its rows and its row of totals. */
type Shape = readonly [columns: string, total: string, ...rows: string[]];
const on = ([columns, total, ...rows]: Shape) =>
  verdictOn(otherTablesAddUp, {
    budget: {
      tables: {
        otherTables: [
          {
            title: "政府采购预算表",
            columns: columns.split(" ").map((path) => path.split("/")),
            rows: rows.map(row),
            ...(total !== "" && { totalRow: row(`||${total}`) }),
          },
        ],
      },
    },
  });
const failed = (shape: Shape) => on(shape).cases.filter(({ outcome }) => outcome === "failed");
const payers = "总计 财政拨款/合计 财政拨款/一般公共预算 财政拨款/基金 其他资金";

describe("other-tables-add-up", () => {
  it.each<[string, Shape]>([
    ["各栏各行", [payers, "20 17 13 4 3", "|甲|12 9 7 2 3", "|乙|8 8 6 2 -"]],
    [
      "货物、工程、服务在各自的品目之上",
      ["金额", "9", "|货物|4", "|电脑|3", "|桌椅|1", "|服务|5", "|物业|5"],
    ],
    ["单位在项目之上", ["金额", "9", "|某局|9", "2010102|行政|4", "2010102|会议|4", "2010199|其他|5"]],
    ["元折成万元，末位舍入", ["金额", "10", "|货物|10", "|甲|3.33", "|乙|3.33", "|丙|3.33"]],
    [
      "上级科目在下级科目之上",
      ["金额", "9", "301|工资|4", "30101|基本工资|4", "302|商品|5", "30201|办公费|5"],
    ],
    ["小计在各行之下", ["金额", "9", "|甲|1", "|乙|3", "|小计|4", "|丙|5", "|小计|5"]],
    [
      "合计栏前另有一栏",
      ["其中面向中小企业 合计 一般公共预算 基金", "1 8 5 3", "|甲|1 4 3 1", "|乙|- 4 2 2"],
    ],
  ])("passes: %s", (_, shape) => {
    expect(on(shape).outcome).toBe("passed");
  });

  it.each<[string, Shape, string]>([
    [
      "一行的合计",
      [payers, "24 20 16 4 4", "|甲|13 9 7 2 3", "|乙|8 8 6 2 -", "|丙|4 3 3 - 1", "|丁|- - - - -"],
      "“政府采购预算表”中“甲”的总计为 13.00，财政拨款合计、其他资金之和为 12.00，前者多 1.00",
    ],
    [
      "合计行的一栏",
      [payers, "20 17 13 5 3", "|甲|12 9 7 2 3", "|乙|8 8 6 2 -"],
      "“政府采购预算表”中“合计行”的财政拨款基金为 5.00，下面各行之和为 4.00，前者多 1.00",
    ],
    [
      "下级科目",
      [
        "合计 一般公共预算",
        "9 9",
        "301|工资|4 4",
        "30101|基本工资|2 2",
        "30102|津贴|2 1",
        "302|商品|5 5",
        "30201|办公费|3 3",
        "30202|水费|2 2",
      ],
      "“政府采购预算表”中“工资”的一般公共预算为 4.00，下面各行之和为 3.00，前者多 1.00",
    ],
  ])("fails where the rest of the table holds: %s", (_, shape, message) => {
    expect(failed(shape)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ message, severity: "error" })]),
    );
  });

  it("takes a row that is left out for one fault, in however many columns", () => {
    const left: Shape = [
      "合计 基本支出 项目支出",
      "20 12 8",
      "201|公共|9 5 4",
      "20101|办公|4 2 2",
      "20102|会议|2 2 0",
      "202|外交|11 7 4",
      "20201|访问|5 3 2",
      "20202|接待|6 4 2",
    ];
    expect(failed(left)).toMatchObject(Array(3).fill({ severity: "warning" }));
  });

  it("only warns where nothing else of the table tells how it adds up", () => {
    expect(failed(["金额", "9", "|甲|4", "|乙|6"])).toMatchObject([{ severity: "warning" }]);
    expect(failed(["总计 一般公共预算 基金", "9 5 3"])).toMatchObject([{ severity: "warning" }]);
    expect(failed(["总计 一般公共预算 基金", "9 5 4", "|甲|9 5 3"])).toMatchObject([
      { severity: "warning" },
      { severity: "warning" },
    ]);
  });

  it.each<[string, Shape]>([
    ["平均数不相加", ["支出合计 人均费用", "9 3", "|甲|4 2", "|乙|5 5"]],
    ["没有合计", ["金额", "", "|甲|4", "|乙|6"]],
    ["其中有多少看不出", ["金额", "9", "|甲|9", "|其中：乙|6"]],
    ["另有一栏没有读到", ["合计 一般公共预算 基金", "9 5 3", "|甲|9 5 3"]],
    ["一栏包含在另一栏里", ["合计 财政拨款 一般公共预算", "9 9 9", "|甲|4 4 4", "|乙|5 5 5"]],
  ])("says nothing certain: %s", (_, shape) => {
    expect(failed(shape)).toEqual([]);
  });

  it("is skipped without such a table", () => {
    expect(verdictOn(otherTablesAddUp, {}).outcome).toBe("skipped");
  });

  describe("rows by their numbers", () => {
    const list = (first: string): Shape => [
      "金额",
      "75",
      "|一、财政拨款|75",
      "|1、人员和公用经费|55",
      `|（1）工资福利支出|${first}`,
      "|（2）商品和服务支出|10",
      "|2、专项业务经费|20",
      "|本年支出合计|75",
    ];

    it("add up to the row above them", () => {
      expect(on(list("45")).outcome).toBe("passed");
    });

    it("are likely wrong where others of the table add up", () => {
      expect(failed(list("46"))).toMatchObject([{ severity: "warning" }]);
    });

    it("say nothing where none of them does", () => {
      expect(failed(["金额", "", "|一、甲|75", "|1、乙|30", "|2、丙|20"])).toEqual([]);
    });
  });

  describe("a standard table printed with columns of its own", () => {
    const place = (row: number, column: number, text: string) => [
      { position: { table: 1, row, column }, text, printed: text, offset: 0, value: text },
    ];
    /** 小计, wages, goods of two rows and their sum; the first column is that of the standard table. */
    const printed = (lines: readonly string[]) => {
      const amounts = lines.map((line) => line.split(" "));
      const other = "/tables/otherTables/0";
      const at = (list: string, row: number) => (row === 0 ? `${list}/totalRow` : `${list}/rows/${row - 1}`);
      const [total, ...rows] = amounts.map((each, row) => ({ name: `行${row}`, amounts: each }));
      const [sum, ...standard] = amounts.map(([first = ""]) => ({ basicExpenditure: first }));
      return verdictOn(otherTablesAddUp, {
        budget: {
          tables: {
            expenditureTable: { ...(sum && { totalRow: sum }), rows: standard },
            otherTables: [
              {
                title: "部门支出总表",
                standardTable: "expenditureTable",
                columns: [
                  ["基本支出", "小计"],
                  ["基本支出", "工资福利支出"],
                  ["基本支出", "商品和服务支出"],
                ],
                rows,
                ...(total && { totalRow: total }),
              },
            ],
          },
        },
        sources: Object.fromEntries(
          amounts.flatMap((each, row) => [
            [`${at("/tables/expenditureTable", row)}/basicExpenditure`, place(row, 0, each[0] ?? "")],
            ...each.map(
              (text, column) => [`${at(other, row)}/amounts/${column}`, place(row, column, text)] as const,
            ),
          ]),
        ),
      });
    };

    it("adds up beneath the standard table's own amount", () => {
      const { cases } = printed(["90.00 70.00 20.00", "60.00 45.00 15.00", "30.00 25.00 5.00"]);
      expect(cases.map(({ outcome }) => outcome)).not.toContain("failed");
      // three rows and two columns: the column of the standard table has rules of its own
      expect(cases).toHaveLength(5);
    });

    it("tells of an amount of the standard table where its parts are another", () => {
      const { cases } = printed(["90.00 70.00 20.00", "61.00 45.00 15.00", "30.00 25.00 5.00"]);
      const failed = cases.filter(({ outcome }) => outcome === "failed");
      expect(failed.map(({ evidence }) => evidence[0]?.pointer)).toEqual([
        "/tables/expenditureTable/rows/0/basicExpenditure",
      ]);
    });
  });
});
