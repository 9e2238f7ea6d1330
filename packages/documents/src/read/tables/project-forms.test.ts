import { DepartmentBudget, type DepartmentBudgetJson, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

type Project = NonNullable<DepartmentBudgetJson["projects"]>[number];
type Rows = readonly (readonly string[])[];

function readProjects(rows: Rows, heading = "项目支出绩效目标表") {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  const { budget, amounts } = readText(statementOf("收支", [heading, ...lines]));
  const projects: readonly Partial<Project>[] = encode(DepartmentBudget, budget).projects ?? [];
  return { projects, unclaimed: amounts.unclaimed.map(({ text }) => text) };
}

/** The form of the ministry: labels span several columns. */
const FORM: Rows = [
  ["项目名称", "", "渠道清淤", "", ""],
  ["主管部门及代码", "", "某局 301", "实施单位", "某站"],
  ["项目资金（万元）", "年度资金总额：", "", "120.50", ""],
  ["", "其中：财政拨款", "", "100.50", ""],
  ["", "其他资金", "", "20.00", ""],
  ["总体目标", "目标1：清淤12公里。", "", "", ""],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
  ["", "产出指标", "数量指标", "清淤里程", "≥12公里"],
  ["", "", "时效指标", "完工时间", "12月底前"],
];
const changed = (changes: Readonly<Record<string, Rows>>): Rows =>
  FORM.flatMap((row) => changes[row[0] || (row[1] ?? "")] ?? [row]);

describe("forms of a project's table", () => {
  it.each<[string, Rows, Partial<Project>]>([
    [
      "values stand behind the blank fields of their labels",
      FORM,
      {
        name: "渠道清淤",
        goals: ["目标1：清淤12公里。"],
        indicators: [
          { level1: "output", level2: "quantity", name: "清淤里程" },
          { level1: "output", level2: "timeliness" },
        ],
      },
    ],
    [
      "lines of money of its own",
      changed({
        其他资金: [
          ["", "单位资金", "", "12.00", ""],
          ["", "其他资金", "", "上年结余", "8.00"],
        ],
      }),
      {
        otherFunds: null,
        furtherFunds: [
          { name: "单位资金", amount: "12" },
          { name: "上年结余", amount: "8" },
        ],
      },
    ],
    [
      "a blank value is none of the next label's",
      changed({ 其他资金: [["", "其他资金", "", "", "实施期限", "2.00"]] }),
      { otherFunds: null },
    ],
    [
      "a blank name is none of the next label's",
      changed({
        项目名称: [
          ["项目名称", "", "主管部门", "某局", ""],
          ["项目编码", "A1", "", "", ""],
        ],
      }),
      { name: null, code: "A1" },
    ],
    [
      "the year's money beside that of the whole period",
      changed({
        "项目资金（万元）": [["项目资金（万元）", "实施期资金总额：", "300.00", "年度资金总额：", "120.50"]],
        "其中：财政拨款": [["", "其中：财政拨款", "250.00", "其中：财政拨款", "100.50"]],
        其他资金: [["", "其他资金", "50.00", "其他资金", "20.00"]],
        总体目标: [
          ["总体目标", "实施期目标", "", "年度目标", ""],
          ["", "清淤30公里。", "", "清淤12公里。", ""],
        ],
      }),
      { goals: ["清淤30公里。", "清淤12公里。"] },
    ],
    [
      "the year's money beside that of the project, whose amount stands behind a blank",
      changed({
        "项目资金（万元）": [["项目资金（万元）", "项目资金总额", "", "年度资金申请总额", "120.50"]],
        "其中：财政拨款": [["", "其中：财政资金", "", "其中：当年财政拨款", "100.50"]],
        总体目标: [
          ["总体目标", "项目总目标", "", "年度总体目标", ""],
          ["", "清淤30公里。", "", "清淤12公里。", ""],
        ],
      }),
      { goals: ["清淤30公里。", "清淤12公里。"] },
    ],
    ...["项目资金（元）", "资金情况（元）", "资金来源情况（元）", "预算安排（元）"].map(
      (heading): [string, Rows, Partial<Project>] => [
        `money in the unit of its heading: ${heading}`,
        changed({
          "项目资金（万元）": [[heading, "年度资金总额：", "", "1205000.00", ""]],
          "其中：财政拨款": [["", "其中：财政拨款", "", "1,005,000.00", ""]],
          其他资金: [["", "其他资金", "", "200000.00", ""]],
        }),
        { name: "渠道清淤" },
      ],
    ),
  ])("%s", (_, rows, expected) => {
    const { projects } = readProjects(rows);
    expect(projects).toMatchObject([
      { budget: "120.5", fiscalFunds: "100.5", otherFunds: "20", ...expected },
    ]);
  });

  const OWN: Rows = [
    ["项目名称", "渠道清淤", "主管部门", "某局"],
    ["总体目标", "清淤12公里。", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "清淤里程", "≥12公里"],
  ];
  const withMoney = (...money: Rows): Rows => [...OWN.slice(0, 1), ...money, ...OWN.slice(1)];

  it.each<[string, Rows, string | undefined]>([
    ["项目资金", [["项目资金", "120.50", "其中：财政资金", "100.50"]], "120.5"],
    ["项目经费", [["项目经费（元）", "1205000.00", "", ""]], "120.5"],
    ["申报金额", [["申报金额", "", "120.50", ""]], "120.5"],
    ["2026年预算", [["2026年预算", "120.50", "", ""]], "120.5"],
    ["本年度预算安排数", [["本年度预算安排数", "120.50", "", ""]], "120.5"],
    ["年初预算数", [["年初预算数", "120.50", "", ""]], "120.5"],
    ["总金额", [["总金额", "120.50", "", ""]], "120.5"],
    ["该年的在先", [["项目经费", "300.00", "本年度安排金额", "120.50"]], "120.5"],
    ["各不相同的不知是哪一个", [["项目经费", "300.00", "申请金额", "120.50"]], undefined],
    ["旁边没有数的不是", [["项目资金", "见附件", "", ""]], undefined],
    ["来源不是", [["资金来源", "120.50", "", ""]], undefined],
    ["别的年份的不是", [["上年预算", "120.50", "", ""]], undefined],
    ["没有钱", [], undefined],
  ])("money under a label of its own: %s", (_, money, budget) => {
    const { projects } = readProjects(withMoney(...money));
    expect(projects).toMatchObject([
      { name: "渠道清淤", goals: ["清淤12公里。"], indicators: [{ name: "清淤里程" }] },
    ]);
    expect(projects[0]?.budget).toBe(budget);
  });

  it.each<[string, Rows]>([
    ["that reports what was reached", [["一级指标", "二级指标", "三级指标", "指标值", "实际完成值"]]],
    ["without indicators", [["经费来源", "自筹"]]],
  ])("none without money: a form %s", (_, rows) => {
    expect(readProjects([...OWN.slice(0, 1), ...rows]).projects).toEqual([]);
  });

  it.each([
    ["产出数量指标", "quantity"],
    ["数量指标（15分）", "quantity"],
    ["进度指标", "timeliness"],
    ["生态环境效益指标", "ecological"],
    ["社会公众满意度", "satisfaction"],
    ["社会成本指标", "cost"],
    ["经济、社会效益指标", undefined],
    ["政治效益", undefined],
  ])("an indicator's second level by its stem: %s", (printed, level2) => {
    const { projects } = readProjects(
      FORM.map((row) => row.map((cell) => (cell === "数量指标" ? printed : cell))),
    );
    expect(projects[0]?.indicators?.[0]?.level2).toBe(level2);
  });

  it.each([
    ["产出", "output"],
    ["项目产出", "output"],
    ["一、产出指标", "output"],
    ["（一）产出目标", "output"],
    ["产出类指标（50分）", "output"],
    ["成本", "cost"],
    ["2.效益", "outcome"],
    ["项目效果", "outcome"],
    ["影响力目标", "outcome"],
    ["社会效益指标", "outcome"],
    ["满意", "satisfaction"],
    ["群众满意度目标", "satisfaction"],
    ["投入和管理", undefined],
    ["产出效益", undefined],
    ["数量指标", undefined],
  ])("an indicator's first level by its stem: %s", (printed, level1) => {
    const { projects } = readProjects(
      FORM.map((row) => row.map((cell) => (cell === "产出指标" ? printed : cell))),
    );
    expect(projects[0]?.indicators?.[0]?.level1).toBe(level1);
    expect(projects[0]?.indicators?.[0]?.level2).toBe("quantity");
  });

  it("an indicator's first level by its stem where the cell above is merged into the row", () => {
    const { projects } = readProjects([
      ["项目名称", "渠道清淤", "预算数", "120.50"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["项目产出", "数量", "清淤里程", "≥12公里"],
    ]);
    expect(projects[0]?.indicators).toMatchObject([{ level1: "output", level2: "quantity" }]);
  });

  it.each(["项目概况", "项目概述", "项目简介"])("what a project is, in words: %s", (label) => {
    const { projects } = readProjects(
      changed({
        项目名称: [
          ["项目名称", "", "渠道清淤", "", ""],
          [label, "清除渠道淤积。", "", "", ""],
        ],
      }),
    );
    expect(projects).toMatchObject([{ name: "渠道清淤", overview: "清除渠道淤积。", budget: "120.5" }]);
  });

  it.each([
    ["in groups is one", "520102 24 00000000 04711", "520102240000000004711"],
    ["with words beside it is left as it is", "520102240000 新增", "520102240000 新增"],
  ])("a code %s", (_, printed, code) => {
    const { projects } = readProjects(
      changed({ 项目名称: [["项目名称", "渠道清淤", "项目编码", printed, ""]] }),
    );
    expect(projects).toMatchObject([{ code }]);
  });

  it("leaves the money of the whole period where the year has a line of its own beside it", () => {
    const { projects } = readProjects(
      changed({
        "项目资金（万元）": [["项目资金（万元）", "实施期资金总额：", "300.00", "年度资金总额：", "120.50"]],
        "其中：财政拨款": [["", "其中：财政拨款", "250.00", "其中：财政拨款", "100.50"]],
        其他资金: [["", "其他资金", "50.00", "上年结转", "20.00"]],
      }),
    );
    expect(projects).toMatchObject([{ furtherFunds: [{ name: "上年结转", amount: "20" }] }]);
    expect(projects[0]).not.toHaveProperty("otherFunds");
  });

  it("has its indicators by levels that are called 目标", () => {
    const { projects } = readProjects([
      ["项目名称：", "渠道清淤", "项目类别：", "其他"],
      ["项目总预算（元）：", "3000000", "项目当年预算（元）：", "1205000"],
      ["一级目标", "二级目标", "三级目标", "指标目标值"],
      ["产出目标", "数量", "清淤里程", "≥12公里"],
      ["效果目标", "社会效益", "有责投诉", "≤2件"],
    ]);
    expect(projects).toMatchObject([
      {
        name: "渠道清淤",
        budget: "120.5",
        indicators: [
          { level1: "output", level2: "quantity", name: "清淤里程" },
          { level1: "outcome", level2: "social", name: "有责投诉" },
        ],
      },
    ]);
  });

  it("is one where its indicators stand in the next table", () => {
    const lines = (rows: Rows) => rows.map((row) => `| ${row.join(" | ")} |`);
    const indicators: Rows = [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "清淤里程", "≥12公里"],
      ["", "", "清淤条数", "≥3条"],
      ["效益指标", "社会效益指标", "有责投诉", "≤2件"],
    ];
    const { budget } = readText(
      statementOf("收支", [
        "项目支出绩效目标表",
        ...lines(FORM.slice(0, 6)),
        "绩效指标",
        ...lines(indicators),
      ]),
    );
    expect(encode(DepartmentBudget, budget).projects).toMatchObject([
      {
        name: "渠道清淤",
        indicators: [
          { level1: "output", level2: "quantity", name: "清淤里程" },
          { level1: "output", level2: "quantity", name: "清淤条数" },
          { level1: "outcome", level2: "social", name: "有责投诉" },
        ],
      },
    ]);
  });

  it("is no list where the name stands beside its label, whatever follows", () => {
    const { projects } = readProjects([
      ["项目名称", "渠道清淤", "主管部门", "某局", "预算数（万元）", "120.50"],
      ["当年绩效目标", "清淤12公里。", "", "", "", ""],
      ["绩效指标", "指标名称", "指标权重", "计量单位", "指标性质", "指标值"],
      ["", "清淤里程", "30", "公里", "≥", "12"],
    ]);
    const indicators = [{ name: "清淤里程", targetValue: { comparator: "≥", number: "12", unit: "公里" } }];
    expect(projects).toMatchObject([
      { name: "渠道清淤", budget: "120.5", goals: ["清淤12公里。"], indicators },
    ]);
  });

  const target = (comparator: string | null, number: string, unit: string | null) => ({
    targetValue: { kind: "number", comparator, number, unit },
  });

  it.each<[string, Rows]>([
    ["beside the target", [["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"]]],
    [
      "beneath the target",
      [
        ["一级指标", "二级指标", "三级指标", "指标值", "", "", "权重"],
        ["", "", "", "符号", "值", "单位", ""],
      ],
    ],
  ])("comparator and unit in cells of their own %s", (_, header) => {
    const { projects, unclaimed } = readProjects([
      ["项目名称", "渠道清淤", "", "项目预算", "120.50", "", ""],
      ...header,
      ["产出指标", "数量指标", "清淤里程", "≥", "12", "公里", "20"],
      ["", "质量指标", "验收合格率", "＝", "100", "%", "20"],
      ["", "成本指标", "每公里费用", "≤", "10.04", "万元", "20"],
      ["", "时效指标", "工期", "≤", "90天", "天", "10"],
      ["", "数量指标", "清淤渠道", "", "3条", "", "10"],
      ["效益指标", "生态效益指标", "水质", "定性", "好转", "", "20"],
      ["满意度指标", "满意度", "群众满意度", "定性", "95", "%", "10"],
    ]);
    expect(projects).toMatchObject([
      {
        budget: "120.5",
        indicators: [
          target("≥", "12", "公里"),
          target("=", "100", "%"),
          target("≤", "10.04", "万元"),
          target("≤", "90", "天"),
          target(null, "3", "条"),
          { targetValue: { kind: "quality", words: "好转" } },
          target(null, "95", "%"),
        ],
      },
    ]);
    expect(unclaimed).toEqual([]);
  });
});

describe("a list of projects with their indicators", () => {
  const HEADER: Rows = [
    ["单位名称", "项目名称", "预算数", "年度目标", "绩效指标", "", "", ""],
    ["", "", "", "", "一级指标", "二级指标", "三级指标", "指标值"],
  ];
  const EXPECTED = [
    {
      name: "渠道清淤",
      budget: "120.5",
      goals: ["清淤12公里。"],
      indicators: [
        { level1: "output", level2: "quantity", name: "清淤里程" },
        { level1: "outcome", level2: "social", name: "受益人口" },
      ],
    },
    { name: "泵站检修", budget: "30", goals: ["检修泵站。"], indicators: [{ name: "检修泵站数" }] },
  ];

  it.each<[string, Rows]>([
    [
      "each named once",
      [
        ...HEADER,
        ["", "合计", "150.50", "", "", "", "", ""],
        ["某站", "渠道清淤", "120.50", "清淤12公里。", "产出指标", "数量指标", "清淤里程", "≥12公里"],
        ["", "", "", "", "效益指标", "社会效益指标", "受益人口", "≥2万人"],
        ["", "泵站检修", "30.00", "检修泵站。", "产出指标", "数量指标", "检修泵站数", "=4座"],
      ],
    ],
    [
      "named in every row, and the header again on the next page",
      [
        ...HEADER,
        ["某站", "渠道清淤", "120.50", "清淤12公里。", "产出指标", "数量指标", "清淤里程", "≥12公里"],
        ...HEADER,
        ["某站", "渠道清淤", "120.50", "清淤12公里。", "效益指标", "社会效益指标", "受益人口", "≥2万人"],
        ["某站", "泵站检修", "30.00", "检修泵站。", "产出指标", "数量指标", "检修泵站数", "=4座"],
      ],
    ],
    [
      "with a header in one row, and money in 元",
      [
        [
          "单位名称",
          "单位（专项）名称",
          "资金总额（元）",
          "绩效目标",
          "一级指标",
          "二级指标",
          "三级指标",
          "绩效指标值",
        ],
        ["某站", "渠道清淤", "1205000.00", "清淤12公里。", "产出指标", "数量指标", "清淤里程", "≥12公里"],
        ["", "", "", "", "效益指标", "社会效益指标", "受益人口", "≥2万人"],
        ["", "泵站检修", "300000.00", "检修泵站。", "产出指标", "数量指标", "检修泵站数", "=4座"],
      ],
    ],
  ])("%s", (_, rows) => {
    const { projects, unclaimed } = readProjects(rows, "部门预算项目绩效目标表");
    expect(projects).toMatchObject(EXPECTED);
    expect(projects).toHaveLength(EXPECTED.length);
    // the sum of all projects belongs to none of them
    expect(unclaimed).toEqual(rows.some((row) => row[1] === "合计") ? ["150.50"] : []);
  });

  it("has lines of money of its own in further columns", () => {
    const { projects } = readProjects([
      ["项目名称", "资金来源", "", "", "", "绩效指标", "", "", ""],
      ["", "预算数", "财政拨款", "上年结余资金", "其他资金", "一级指标", "二级指标", "三级指标", "指标值"],
      ["渠道清淤", "120.50", "100.50", "20.00", "", "产出指标", "数量指标", "清淤里程", "≥12公里"],
      ["渠道清淤", "120.50", "100.50", "20.00", "", "效益指标", "社会效益指标", "受益人口", "≥2万人"],
      ["泵站检修", "30.00", "30.00", "", "", "产出指标", "数量指标", "检修泵站数", "=4座"],
    ]);
    expect(projects).toMatchObject([
      { fiscalFunds: "100.5", otherFunds: null, furtherFunds: [{ name: "上年结余资金", amount: "20" }] },
      { fiscalFunds: "30", otherFunds: null },
    ]);
    expect(projects[0]?.furtherFunds).toHaveLength(1);
    expect(projects[1]).not.toHaveProperty("furtherFunds");
  });

  it("keeps two projects of one name and different budgets apart", () => {
    const { projects } = readProjects([
      ...HEADER,
      ["甲站", "日常维护", "10.00", "维护。", "产出指标", "数量指标", "次数", "≥12次"],
      ["乙站", "日常维护", "20.00", "维护。", "产出指标", "数量指标", "次数", "≥10次"],
    ]);
    expect(projects.map(({ budget }) => budget)).toEqual(["10", "20"]);
  });
});
