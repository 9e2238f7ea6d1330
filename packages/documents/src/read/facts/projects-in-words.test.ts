import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

const read = (...lines: string[]) => {
  const reading = readText(`${statementOf(undefined, ["2022年收入预算1万元。"])}\n${lines.join("\n")}`);
  return {
    projects: reading.budget.projects?.map(({ name, budget, purpose, goals, indicators }) => ({
      name,
      budget: budget?.toString(),
      parts: purpose?.parts?.map((part) => [part.name, part.amount?.toString()]),
      goals,
      indicators: indicators?.map((each) => [
        each.level1 ?? each.level2,
        each.name,
        targetOf(each.targetValue),
      ]),
    })),
    statements: reading.budget.projectStatements,
    budget: reading.budget,
    unclaimed: reading.amounts.unclaimed.map(({ text }) => text),
  };
};

function targetOf(value: { readonly kind: string } | null | undefined): unknown {
  if (!value) return undefined;
  if ("number" in value && "comparator" in value)
    return `${value.comparator ?? ""}${value.number}${"unit" in value ? (value.unit ?? "") : ""}`;
  return "words" in value ? value.words : value.kind;
}

const purpose = "巡河保洁18.60万元，购买水质检测服务23.40万元，印制宣传册8.00万元。";
const goal = "水面清洁，水质稳定。";
const indicators =
  "数量指标，巡河≥48次；质量指标，水质达标率≥95%；时效指标，完成时间为12月20日前；效益指标，投诉办结率不低于98%；满意度指标，居民满意度≥90%。";

const canal = {
  name: "河道养护",
  budget: "50",
  parts: [
    ["巡河保洁", "18.6"],
    ["购买水质检测服务", "23.4"],
    ["印制宣传册", "8"],
  ],
  goals: [goal],
  indicators: [
    ["quantity", "巡河", "≥48次"],
    ["quality", "水质达标率", "≥95%"],
    ["timeliness", "完成时间", "12月20日前"],
    ["outcome", "投诉办结率", "≥98%"],
    ["satisfaction", "居民满意度", "≥90%"],
  ],
};
const archive = { name: "档案整理", budget: "7", parts: undefined, goals: ["入库。"], indicators: undefined };

const sentence = (text: string) => text.replace(/。$/, "");

describe("projects in labelled words", () => {
  it.each<[string, string[]]>([
    [
      "a numbered name, and numbered labels",
      [
        "（一）河道养护",
        "1.预算安排：50.00万元。",
        `2.资金用途：${purpose}`,
        `3.绩效目标：${goal}`,
        `4.绩效指标：${indicators}`,
        "（二）档案整理",
        "1.预算安排：7万元。",
        "2.资金用途：整理存量档案。",
        "3.绩效目标：入库。",
      ],
    ],
    [
      "a label for the name",
      [
        "1.项目名称：河道养护",
        "预算金额：50.00万元",
        `项目用途：${purpose}`,
        `年度目标：${goal}`,
        `绩效指标：${indicators}`,
        "2.项目名称：档案整理",
        "预算金额：7万元",
        "项目用途：整理存量档案。",
        "年度目标：入库。",
      ],
    ],
    [
      "a counted name, and several labels in a paragraph",
      [
        "项目1：河道养护",
        `预算安排50.00万元。资金用途：${purpose}`,
        `绩效目标：${goal}`,
        `绩效指标：${indicators}`,
        "项目2：档案整理",
        "预算安排7万元。资金用途：整理存量档案。",
        "绩效目标：入库。",
      ],
    ],
    [
      "labels that are alone in their line, with the words beneath",
      [
        "（一）河道养护",
        "1.资金安排",
        "2022年安排50.00万元。",
        "2.资金用途",
        purpose,
        "3.绩效目标",
        goal,
        "4.绩效指标",
        indicators,
        "（二）档案整理",
        "1.资金安排",
        "7万元。",
        "2.资金用途",
        "整理存量档案。",
        "3.绩效目标",
        "入库。",
      ],
    ],
  ])("with %s", (_, lines) => {
    const { projects, statements, unclaimed } = read("十、预算绩效情况", ...lines, "十一、其他情况");
    expect(projects).toEqual([canal, archive]);
    expect(statements).toBeUndefined();
    expect(unclaimed).toEqual([]);
  });

  it("all in one paragraph behind the name and the money", () => {
    const { projects, unclaimed } = read(
      "十、预算绩效情况",
      `1.河道养护项目50.00万元，${purpose}绩效目标：${goal}绩效指标：${indicators}`,
      "2.档案整理，预算安排7万元，整理存量档案。绩效目标：入库。",
    );
    expect(projects).toEqual([
      { ...canal, goals: [sentence(goal)] },
      { ...archive, goals: ["入库。"] },
    ]);
    expect(unclaimed).toEqual([]);
  });

  it("keeps 项目 in a name that is printed so", () => {
    const { projects } = read("（一）河道整治项目", "1.预算安排：50万元。", "2.绩效目标：水质稳定。");
    expect(projects?.map(({ name }) => name)).toEqual(["河道整治项目"]);
  });

  it.each<[string, string[]]>([
    [
      "a function with goals and no money",
      ["（一）河道养护", "绩效目标：水质稳定。", "绩效指标：达标率95%以上。"],
    ],
    ["an item of the classification with its use", ["1.教育支出为120.5万元。主要用途：学校运转。"]],
    ["money without a name", ["2022年的安排如下。", "预算安排：50万元。", "绩效目标：水质稳定。"]],
  ])("are not found in %s", (_, lines) => {
    expect(read("十、预算绩效情况", ...lines).projects).toBeUndefined();
  });

  it("end where the next section begins", () => {
    const { projects } = read(
      "十、预算绩效情况",
      "（一）河道养护",
      "1.预算安排：50万元。",
      "2.绩效目标：水质稳定。",
      "十一、名词解释",
      "基本支出：指日常开支。",
    );
    expect(projects).toEqual([{ ...canal, parts: undefined, goals: ["水质稳定。"], indicators: undefined }]);
  });

  it.each([
    ["under a number of its own", "1.河道养护", "预算安排：50万元。", "绩效目标：水质稳定。"],
    ["under a label", "1.项目名称：河道养护", "预算安排：50万元。", "绩效目标：水质稳定。"],
    ["under a count", "项目1：河道养护", "预算安排50万元。", "绩效目标：水质稳定。"],
  ])("end where the next section of the same level begins: %s", (_, ...lines) => {
    const { projects, budget, unclaimed } = read(
      "八、其他重要事项情况说明",
      "（一）绩效目标设置情况",
      ...lines,
      "（二）国有资产占用情况",
      "截至2021年12月31日，本部门共有车辆3辆，其中：一般公务用车3辆。",
      "（三）政府采购情况",
      "2022年政府采购预算20万元，其中：货物20万元。",
    );
    expect(projects?.map(({ goals }) => goals)).toEqual([["水质稳定。"]]);
    expect(budget.stateAssets?.vehicles?.total?.toString()).toBe("3");
    expect(budget.procurement?.total?.toString()).toBe("20");
    expect(unclaimed).toEqual([]);
  });

  it("are no second projects beside their own forms", () => {
    const { projects, statements } = read(
      "十、重点项目情况",
      "（一）河道养护",
      "1.预算安排：50万元。",
      "2.绩效目标：水质稳定。",
      "河道养护项目绩效目标表",
      "项目名称\t河道养护",
      "预算数\t50.00\t其中：财政资金\t50.00\t其他资金\t0.00",
      "资金用途\t巡河保洁。",
    );
    expect(projects).toMatchObject([{ name: "河道养护", budget: "50" }]);
    expect(statements).toMatchObject([{ name: "河道养护", goal: "水质稳定。" }]);
  });
});

describe("an indicator in words", () => {
  const indicatorsOf = (words: string) =>
    read("（一）河道养护", "1.预算安排：50万元。", `2.绩效指标：${words}`).projects?.[0]?.indicators;

  it.each<[string, unknown]>([
    ["数量指标：巡河次数不少于48次。", [["quantity", "巡河次数", "≥48次"]]],
    [
      "数量：巡河48次；质量：达标率95%以上",
      [
        ["quantity", "巡河", "48次"],
        ["quality", "达标率", "≥95%"],
      ],
    ],
    // without a number, and without words that bind a target to it
    ["质量指标，水质稳定达标", [["quality", "水质稳定达标", undefined]]],
    // a further indicator of the same category
    [
      "数量指标，巡河≥48次；清淤≥3公里",
      [
        ["quantity", "巡河", "≥48次"],
        ["quantity", "清淤", "≥3公里"],
      ],
    ],
    // what it is a category of is not told
    ["巡河≥48次", undefined],
  ])("%s", (words, expected) => {
    expect(indicatorsOf(words)).toEqual(expected);
  });
});
