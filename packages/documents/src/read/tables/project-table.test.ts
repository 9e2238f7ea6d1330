import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

function projectsOf(...lines: readonly string[]) {
  const { budget, amounts } = readText(statementOf("收支", lines));
  return { projects: encode(DepartmentBudget, budget).projects, amounts };
}
/** One cell on each line behind a tab, and a blank line behind each row, as word processors write a table. */
const cellByCell = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), ""]);
/** One row on each line, as spreadsheets write a table. */
const rowByRow = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t"));
const withBars = (rows: readonly (readonly string[])[]) => rows.map((row) => `| ${row.join(" | ")} |`);

const TABLE = [
  ["", "单位：万元"],
  ["项目编码", "13990121VX5RLJ2WAE9TD", "项目名称", "老年助餐点补贴"],
  ["预算规模及资金用途", "预算数", "15.50", "其中：财政资金", "15.50", "其他资金", ""],
  ["", "主要用于1.餐费10万元；2.水电费5.5万元。"],
  ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
  ["", "25%", "50%", "85%", "100%"],
  ["绩效目标", "1.助餐点按时供餐。"],
  ["", "2.高龄老人可送餐上门。"],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "用餐人数", "登记用餐的老年人", "≥260人", "年度计划"],
  ["", "成本指标", "补贴总额", "不超过预算", "≤15.5万元", "预算批复"],
  ["效果指标", "社会效益指标", "送餐覆盖率", "获得送餐的比例", "≥90%", "历史数据"],
] as const;

const EXPECTED = {
  heading: "老年助餐点补贴绩效目标表",
  code: "13990121VX5RLJ2WAE9TD",
  name: "老年助餐点补贴",
  budget: "15.5",
  fiscalFunds: "15.5",
  otherFunds: null,
  purpose: {
    text: "主要用于1.餐费10万元；2.水电费5.5万元。",
    parts: [
      { name: "餐费", amount: "10" },
      { name: "水电费", amount: "5.5" },
    ],
    partsExhaustive: true,
  },
  spendingPlan: [
    { month: 3, cumulative: "25" },
    { month: 6, cumulative: "50" },
    { month: 10, cumulative: "85" },
    { month: 12, cumulative: "100" },
  ],
  goals: ["1.助餐点按时供餐。", "2.高龄老人可送餐上门。"],
  indicators: [
    { level1: "output", level2: "quantity", name: "用餐人数", targetValueBasis: "年度计划" },
    {
      level1: "output",
      level2: "cost",
      name: "补贴总额",
      targetValue: { kind: "number", comparator: "≤", number: "15.5", unit: "万元" },
    },
    { level1: "outcome", level2: "social", name: "送餐覆盖率" },
  ],
};
const HEADING = "1、老年助餐点补贴绩效目标表";
type Rows = readonly (readonly string[])[];
const replaced = (...changes: readonly (readonly [string, readonly string[] | undefined])[]): Rows =>
  TABLE.flatMap((row: readonly string[]) => {
    const change = changes.find(([first]) => row[0] === first || row[1] === first);
    return change ? (change[1] ? [change[1]] : []) : [row];
  });

describe("a project's table", () => {
  it.each([
    ["one cell a line", cellByCell(TABLE)],
    ["one cell a line, without tabs", TABLE.flatMap((row) => row.filter((cell) => cell !== ""))],
    ["one row a line", rowByRow(TABLE)],
    ["cells between bars", withBars(TABLE)],
    ["with a rule under the header", withBars(TABLE).toSpliced(1, 0, "|---|---|")],
  ])("%s", (_, lines) => {
    const { projects, amounts } = projectsOf(HEADING, ...lines);
    expect(projects).toMatchObject([EXPECTED]);
    expect(amounts.unclaimed).toEqual([]);
  });

  it.each<[string, Rows]>([
    [
      "the name before the code",
      replaced(["项目编码", ["项目名称", "老年助餐点补贴", "项目编码", "13990121VX5RLJ2WAE9TD"]]),
    ],
    [
      "blanks inside labels",
      replaced(["项目编码", ["项 目 编 码", "13990121VX5RLJ2WAE9TD", "项目　名称", "老年助餐点补贴"]]),
    ],
    [
      "a code in full-width characters",
      replaced(["项目编码", ["项目编码", "１３９９０１２１ＶX5RLJ2WAE9TD", "项目名称", "老年助餐点补贴"]]),
    ],
    [
      "other words for the name",
      replaced(["项目编码", ["项目编码", "13990121VX5RLJ2WAE9TD", "专项资金名称", "老年助餐点补贴"]]),
    ],
    [
      "half-width colons",
      replaced([
        "预算规模及资金用途",
        ["预算规模及资金用途", "预算数", "15.50", "其中:财政 资金", "15.50", "其他资金", ""],
      ]),
    ],
    [
      "a row for each label",
      replaced(
        ["项目编码", ["项目编码", "13990121VX5RLJ2WAE9TD"]],
        ["预算规模及资金用途", ["项目名称", "老年助餐点补贴"]],
        ["主要用于1.餐费10万元；2.水电费5.5万元。", ["预算数", "15.50"]],
        ["资金支出计划（%）", ["财政资金", "15.50"]],
        ["25%", ["其他资金", ""]],
      ).flatMap((row) =>
        row[0] === "绩效目标"
          ? [
              ["资金用途", "主要用于1.餐费10万元；2.水电费5.5万元。"],
              ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
              ["", "25%", "50%", "85%", "100%"],
              row,
            ]
          : [row],
      ),
    ],
    [
      "money in 元",
      replaced(
        ["单位：万元", ["", "单位：元"]],
        [
          "预算规模及资金用途",
          ["预算规模及资金用途", "预算数", "155,000.00", "其中：财政资金", "155000", "其他资金", ""],
        ],
      ),
    ],
    [
      "a unit in the label",
      replaced(
        ["单位：万元", undefined],
        [
          "预算规模及资金用途",
          [
            "预算规模及资金用途",
            "预算数（元）",
            "155000",
            "其中：财政资金（元）",
            "155000",
            "其他资金（元）",
            "",
          ],
        ],
      ),
    ],
    [
      "a unit in the cell",
      replaced([
        "预算规模及资金用途",
        ["预算规模及资金用途", "预算数", "15.5万元", "其中：财政资金", "155000元", "其他资金", ""],
      ]),
    ],
    ["shares without a sign", replaced(["25%", ["", "25", "50", "85", "100"]])],
    ["shares to the left of their months", replaced(["25%", ["25%", "50%", "85%", "100%"]])],
    [
      "the first level on every row",
      replaced(["成本指标", ["产出指标", "成本指标", "补贴总额", "不超过预算", "≤15.5万元", "预算批复"]]),
    ],
    [
      "rows without the merged cell",
      replaced(["成本指标", ["成本指标", "补贴总额", "不超过预算", "≤15.5万元", "预算批复"]]),
    ],
    [
      "blank cells behind the words",
      replaced([
        "主要用于1.餐费10万元；2.水电费5.5万元。",
        ["", "主要用于1.餐费10万元；2.水电费5.5万元。", "", "", ""],
      ]),
    ],
  ])("with %s", (_, rows) => {
    expect(projectsOf(HEADING, ...rowByRow(rows)).projects).toMatchObject([EXPECTED]);
  });

  it("goals of several paragraphs in one cell", () => {
    const rows = TABLE.filter((row) => row[1] !== "2.高龄老人可送餐上门。");
    const lines = cellByCell(rows).flatMap((line) =>
      line === "\t1.助餐点按时供餐。" ? [line, "2.高龄老人可送餐上门。"] : [line],
    );
    expect(projectsOf(HEADING, ...lines).projects).toMatchObject([EXPECTED]);
  });

  it.each([
    ["1月底", 1],
    ["7月", 7],
    ["9月末", 9],
    ["11月份", 11],
    ["6月30日前", 6],
    ["第一季度", 3],
    ["三季度末", 9],
    ["４月底", 4],
  ])("a plan with %s", (column, month) => {
    const rows = replaced(
      ["资金支出计划（%）", ["资金支出计划（%）", column, "12月底"]],
      ["25%", ["", "40%", "100%"]],
    );
    expect(projectsOf(HEADING, ...rowByRow(rows)).projects?.[0]?.spendingPlan).toEqual([
      { month, cumulative: "40" },
      { month: 12, cumulative: "100" },
    ]);
  });

  it("a share above the whole is read as it is printed: its sign says that it is one", () => {
    const rows = replaced(["25%", ["", "25%", "50%", "750%", "100%"]]);
    expect(projectsOf(HEADING, ...rowByRow(rows)).projects?.[0]?.spendingPlan?.[2]).toEqual({
      month: 10,
      cumulative: "750",
    });
  });

  it("a plan in money is no plan in percent", () => {
    const rows = replaced(["25%", ["", "40000", "80000", "120000", "155000"]]);
    expect(projectsOf(HEADING, ...rowByRow(rows)).projects?.[0]).not.toHaveProperty("spendingPlan");
  });
});

describe("several tables", () => {
  const second = TABLE.map((row) =>
    row.map((cell) => cell.replace("老年助餐点补贴", "巡河经费").replace("VX5RLJ2WAE9TD", "WX5RLJ2WAE9TD")),
  );
  it("each under its heading", () => {
    const { projects } = projectsOf(
      HEADING,
      ...cellByCell(TABLE),
      "2、巡河经费绩效目标表",
      ...cellByCell(second),
    );
    expect(projects).toMatchObject([
      EXPECTED,
      { heading: "巡河经费绩效目标表", name: "巡河经费", budget: "15.5" },
    ]);
    expect(projects?.[1]?.indicators).toHaveLength(3);
  });

  it("one behind the other, with the title in a cell", () => {
    const rows = [...TABLE, ["巡河经费绩效目标表"], ...second];
    const { projects } = projectsOf(HEADING, ...rowByRow(rows));
    expect(projects).toMatchObject([EXPECTED, { heading: "巡河经费绩效目标表", name: "巡河经费" }]);
    expect(projects?.[0]?.indicators).toHaveLength(3);
  });
});

it.each([
  [
    "a list of projects",
    [
      ["序号", "项目名称", "预算数", "备注"],
      ["1", "助餐点", "15.50", ""],
    ],
  ],
  [
    "a list by funds",
    [
      ["项目名称", "预算数", "财政资金", "其他资金"],
      ["助餐点", "15.50", "15.50", "0"],
    ],
  ],
])("%s is no table of one project", (_, rows) => {
  const { projects, amounts } = projectsOf(...rowByRow(rows));
  expect(projects).toBeUndefined();
  expect(amounts.unclaimed.length).toBeGreaterThan(0);
});
