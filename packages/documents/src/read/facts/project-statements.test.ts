import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

const read = (...lines: string[]) => {
  const reading = readText(`${statementOf(undefined, ["2022年收入预算1万元。"])}\n${lines.join("\n")}`);
  return {
    statements: reading.budget.projectStatements?.map((each) => ({
      ...each,
      ...(each.budget && { budget: each.budget.toString() }),
      ...(each.quarters && {
        quarters: each.quarters.map(({ quarter, amount }) => [quarter, amount?.toString()]),
      }),
    })),
    projects: reading.budget.projects,
    unclaimed: reading.amounts.unclaimed.map(({ text }) => text),
    budget: reading.budget,
  };
};

const TITLE = "河道养护项目经费情况说明";

describe("a project described in prose", () => {
  it("has its parts by their titles, and is no project with a performance table", () => {
    const { statements, projects, unclaimed } = read(
      TITLE,
      "一、项目概述",
      "养护辖区河道。",
      "保持水面清洁。",
      "二、立项依据",
      "《河道管理办法》",
      "三、实施主体",
      "松溪街道办事处",
      "四、实施方案",
      "委托专业队伍养护。",
      "五、实施周期",
      "2022年1月至12月",
      "六、年度预算安排",
      "260万元",
      "七、绩效目标",
      "水质稳定达标。",
    );
    expect(statements).toEqual([
      {
        name: "河道养护",
        overview: "养护辖区河道。\n保持水面清洁。",
        rationale: "《河道管理办法》",
        implementer: "松溪街道办事处",
        approach: "委托专业队伍养护。",
        period: "2022年1月至12月",
        budgetText: "260万元",
        budget: "260",
        goal: "水质稳定达标。",
      },
    ]);
    expect(projects).toBeUndefined();
    expect(unclaimed).toEqual([]);
  });

  const INDICATORS = [
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    "| 产出指标 | 数量指标 | 养护河道长度 | ≥12.5公里 |",
    "| 效益指标 | 生态效益指标 | 水质达标率 | ≥90% |",
  ];
  const TEXT = [
    TITLE,
    ...[
      "一、项目概述",
      "养护辖区河道。",
      "二、立项依据",
      "《河道管理办法》",
      "三、实施主体",
      "松溪街道办事处",
    ],
    ...["四、实施方案", "委托专业队伍养护。", "五、实施周期", "2022年1月至12月", "六、年度预算安排"],
    "2022年本项目预算260万元，其中：保洁200万元、清淤60万元。",
    "七、绩效目标",
  ];

  it("has its indicators in a table without a title", () => {
    const { statements, projects, unclaimed } = read(...TEXT, ...INDICATORS);
    expect(statements).toHaveLength(1);
    expect(projects).toMatchObject([
      {
        name: "河道养护",
        purpose: { parts: [{ name: "保洁" }, { name: "清淤" }] },
        indicators: [
          { level1: "output", level2: "quantity", name: "养护河道长度", targetValue: { unit: "公里" } },
          { level1: "outcome", level2: "ecological", name: "水质达标率" },
        ],
      },
    ]);
    expect(projects?.[0]?.budget?.toString()).toBe("260");
    expect(unclaimed).toEqual([]);
  });

  it("does not have the indicators of a table behind another text", () => {
    const { projects } = read(...TEXT, "水质稳定达标。", "九、其他情况说明", ...INDICATORS);
    expect(projects).toBeUndefined();
  });

  it("leaves indicators in its text to the forms of the projects", () => {
    const form = ["项目支出绩效目标表", "| 项目名称 | 河道养护 |", "| 项目资金（万元） | 260 |"];
    const { projects } = read(...TEXT, ...INDICATORS, ...form, ...INDICATORS);
    expect(projects).toHaveLength(1);
    expect(projects?.[0]?.indicators).toHaveLength(2);
  });

  it.each<[string, string, object]>([
    ["in a sentence", "2022年度预算安排为260万元。", { budget: "260" }],
    ["once more, as what one source pays of it", "260万元，其中财政拨款260万元。", { budget: "260" }],
    ["of a county", "本项目安排县级财政资金50万元。", { budget: "50" }],
    ["of a province", "本项目安排省财政资金50万元。", { budget: "50" }],
    ["by the project's own name", "本年度保洁经费预算金额为260万元，分别用于人工和工具。", { budget: "260" }],
    ["in 元", "本年安排预算资金2,600,000元。", { budget: "260" }],
    [
      "quarter by quarter",
      "第一季度用款计划60万元，第二季度用款计划60万元，第三季度80万元，第4季度安排60万元。",
      {
        quarters: [
          [1, "60"],
          [2, "60"],
          [3, "80"],
          [4, "60"],
        ],
      },
    ],
    [
      "in all and by quarter",
      "全年安排260万元，其中：一季度130万元、二季度130万元。",
      {
        budget: "260",
        quarters: [
          [1, "130"],
          [2, "130"],
        ],
      },
    ],
  ])("its money %s", (_, sentence, money) => {
    const { statements, unclaimed } = read(
      TITLE,
      "一、项目概况",
      "养护。",
      "二、立项依据",
      "办法。",
      "三、年度预算安排",
      sentence,
    );
    expect(statements).toEqual([
      { name: "河道养护", overview: "养护。", rationale: "办法。", budgetText: sentence, ...money },
    ]);
    expect(unclaimed).toEqual([]);
  });

  it.each<[string, string, string | undefined, string[]]>([
    ["by a word for the project", "本项目2022年度拟安排预算资金260万元，全部为财政拨款。", "260", []],
    ["by its name and the year", "2022年河道养护项目预算260万元，用于清淤。", "260", []],
    [
      "with what it is made of",
      "2022年项目预算260万元，其中：人工费200万元，材料费60万元。",
      "260",
      ["200万元", "60万元"],
    ],
    [
      "of the budget's own year among several",
      "项目总预算900万元，其中：2021年安排300万元，2022年安排260万元，2023年计划安排340万元。",
      "260",
      ["900万元", "300万元", "340万元"],
    ],
    ["not of all years", "项目总投资900万元，分三年实施。", undefined, ["900万元"]],
    [
      "not from one source beside others",
      "区级财政资金200万元，自筹资金60万元。",
      undefined,
      ["200万元", "60万元"],
    ],
    ["of another year where there is no other", "2021年预算安排260万元。", "260", []],
  ])("the year's money %s", (_, sentence, budget, left) => {
    const { statements, unclaimed } = read(
      TITLE,
      "一、项目概况",
      "养护。",
      "二、立项依据",
      "办法。",
      "三、年度预算安排",
      sentence,
    );
    expect(statements?.map((each) => each.budget)).toEqual([budget]);
    expect(unclaimed).toEqual(left);
  });

  it("with its titles in the lines of their text, one after another", () => {
    const { statements } = read(
      "河道养护项目情况说明",
      "项目概况：养护河道。",
      "立项依据：办法一。",
      "预算安排：260万元。",
      "路灯改造项目情况说明",
      "项目概况：更换路灯。",
      "立项依据：办法二。",
      "预算安排：90.5万元。",
    );
    expect(statements).toEqual([
      {
        name: "河道养护",
        overview: "养护河道。",
        rationale: "办法一。",
        budgetText: "260万元。",
        budget: "260",
      },
      {
        name: "路灯改造",
        overview: "更换路灯。",
        rationale: "办法二。",
        budgetText: "90.5万元。",
        budget: "90.5",
      },
    ]);
  });

  it("without a name in its title has none", () => {
    const lines = ["一、项目概况", "养护。", "二、立项依据", "办法。", "三、实施周期", "全年。"];
    expect(read("项目经费情况说明", ...lines).statements).toEqual([
      { overview: "养护。", rationale: "办法。", period: "全年。" },
    ]);
  });

  it.each([
    ["一体化平台项目经费情况说明", "一体化平台"],
    ["（一）一体化平台项目经费情况说明", "一体化平台"],
    ["2）河道养护项目情况说明", "河道养护"],
  ])("is named by its title without its number: %s", (title, name) => {
    const lines = ["一、项目概况", "养护。", "二、立项依据", "办法。", "三、实施周期", "全年。"];
    expect(read(title, ...lines).statements).toMatchObject([{ name }]);
  });

  const one = [
    "一、项目概述",
    "养护河道。",
    "二、立项依据",
    "办法。",
    "三、实施周期",
    "全年",
    "四、绩效目标",
    "水质稳定达标。",
  ];
  const other = [
    "一、项目概述",
    "更换路灯。",
    "二、实施主体",
    "甲站",
    "三、实施周期",
    "全年",
    "四、绩效目标",
    "路灯完好。",
    "故障当日修复。",
  ];

  it.each([
    ["项目一：河道养护经费", "项目二：路灯改造", ["河道养护经费", "路灯改造"]],
    ["项目1 河道养护", "项目2 路灯改造项目", ["河道养护", "路灯改造"]],
    ["（一）河道养护项目", "（二）路灯改造", ["河道养护", "路灯改造"]],
    ["1.河道养护经费", "2.路灯改造", ["河道养护经费", "路灯改造"]],
    ["项目名称：河道养护", "项目名称：路灯改造", ["河道养护", "路灯改造"]],
    ["河道养护项目", "路灯改造经费", ["河道养护", "路灯改造经费"]],
    ["河道养护项目经费情况说明", "路灯改造项目经费情况说明", ["河道养护", "路灯改造"]],
    ["（一）项目支出情况", "（二）重点项目绩效目标", [undefined, undefined]],
    ["（一）松溪街道办事处", "（二）松溪街道养护中心", [undefined, undefined]],
    ["以下介绍河道养护的情况。", "再介绍路灯改造的情况。", [undefined, undefined]],
  ])("stands beneath its name, one after another: %s", (first, second, names) => {
    const { statements } = read("三、项目经费情况说明", first, ...one, second, ...other);
    expect(statements?.map(({ name }) => name)).toEqual(names);
    if (names[1])
      expect(statements?.map(({ goal }) => goal)).toEqual(["水质稳定达标。", "路灯完好。\n故障当日修复。"]);
  });

  it("ends before the title of a form", () => {
    const { statements } = read(TITLE, ...one, "财政项目支出绩效目标申报表", "（2022年度） 单位：元");
    expect(statements?.map(({ goal }) => goal)).toEqual(["水质稳定达标。"]);
  });

  it("is not what a statement tells of the department under titles of the same words", () => {
    const { statements, budget } = read(
      "部门预算情况说明",
      "一、基本情况",
      "街道情况。",
      "二、预算安排情况",
      "项目支出90万元。",
      "三、绩效目标",
      "完成任务。",
    );
    expect(statements).toBeUndefined();
    expect(budget.expenditure?.projectExpenditure?.toString()).toBe("90");
  });

  it("is not read from other texts", () => {
    const { statements, budget } = read(
      "一、基本情况",
      "街道情况。",
      "二、项目支出情况说明",
      "项目支出90万元。",
    );
    expect(statements).toBeUndefined();
    expect(budget.expenditure?.projectExpenditure?.toString()).toBe("90");
  });

  it("says nothing of the department's own figures", () => {
    const { budget, unclaimed } = read(
      TITLE,
      "一、项目概述",
      "养护。",
      "二、立项依据",
      "办法。",
      "三、年度预算安排",
      "2022年收入预算260万元，其中项目支出30万元。",
    );
    expect(budget.revenue?.total?.toString()).toBe("1");
    expect(budget.expenditure).toBeUndefined();
    expect(unclaimed).toEqual(["30万元"]);
  });
});

it.each(["（八）项目绩效情况说明", "项目支出情况说明", "（三）重点项目绩效目标情况说明"])(
  "a heading over all projects is no project's name: %s",
  (heading) => {
    const { statements } = read(
      heading,
      "（1）项目概述：养护河道。",
      "（2）立项依据：办法。",
      "（3）实施主体：本单位。",
      "（4）年度预算安排：120万元。",
    );
    expect(statements).toMatchObject([{ budget: "120" }]);
    expect(statements?.[0]).not.toHaveProperty("name");
  },
);
