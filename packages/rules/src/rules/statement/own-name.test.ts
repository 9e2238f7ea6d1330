import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { ownName } from "./own-name.js";

const OWN = [
  "2025年，东海市河口区水务局收入预算100万元。",
  "编制部门：东海市河口区水务局    单位：元",
  "截至2024年8月31日，河口区水务局共有车辆3辆。",
];
const said = (...more: string[]) => ({
  budget: { department: { name: "东海市河口区水务局" } },
  statement: [...OWN, ...more],
});

describe("own-name", () => {
  it.each([
    ["全称和简称", said()],
    ["代称", said("2025年本单位财政拨款的机关运行经费预算为5万元。")],
    ["带括号的口径", said("2025年东海市河口区水务局（部门）下属1家机关财政拨款的机关运行经费预算为5万元。")],
    [
      "列有所属单位",
      said(
        "具体包括：东海市河口区河道管理所。",
        "2025年东海市河口区河道管理所财政拨款的机关运行经费预算为5万元。",
      ),
    ],
    ["和所属单位一起", said("截至2024年8月31日，河口区水务局及所属管理站共有车辆3辆。")],
    [
      "标题括号里的另一个名称",
      {
        ...said("截至2024年8月31日，河口区河道办公室共有车辆3辆。"),
        statement: [
          "东海市河口区水务局（河道办公室）2025年部门预算",
          ...OWN,
          "截至2024年8月31日，河口区河道办公室共有车辆3辆。",
        ],
      },
    ],
    [
      "职能和机构",
      said("东海市河口区水务局主要职能", "河口区水务局是主管本区水务工作的区政府工作部门，主要职责是："),
    ],
    ["本部门的职能", said("部门主要职能", "一、主要职能", "本部门机构设置", "本部门是主管水务的部门。")],
    ["别处的单位批复", said("2025年6月，东海市财政局2025年批复预算100万元。")],
    ["别的地方的单位", said("西山市民政局2025年度政府采购预算100万元。")],
    ["只是配合", said("积极配合东海市财政局2025年预算编制。")],
    ["不是说本单位", said("与东海市河口区财政局共同办理。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(ownName, example).outcome).toBe("passed");
  });

  it.each<readonly [string, string, string]>([
    ["收入预算", "2025年，东海市河口区民政局收入预算100万元。", "东海市河口区民政局"],
    ["年份之后", "2025年东海市河口区民政局机关运行经费当年拨款5万元。", "民政局"],
    ["固定资产", "截至2024年12月31日，石门镇人民政府固定资产情况如下表。", "石门镇人民政府"],
    ["国有资产", "截至2024年底，东海市河口区民政局国有资产占用情况如下。", "民政局"],
    ["公务用车", "截至2024年12月31日，河口区文化馆开支财政拨款的公务用车保有量2辆。", "文化馆"],
    ["收入总预算", "2025年，东海市河口区民政局预算总收入为100万元。", "民政局"],
    ["全角数字", "2025年，东海市河口区民政局收入预算１００万元。", "民政局"],
    ["决算", "东海市河口区民政局2024年度收入总计100万元、支出总计100万元。", "民政局"],
    ["决算报表", "部门名称：东海市河口区民政局    金额单位：万元", "民政局"],
    ["报表", "编制部门：东海市河口区民政局    单位：元", "东海市河口区民政局"],
    ["机关运行经费", "2025年东海市河口区民政局下属1家机关财政拨款的机关运行经费预算为5万元。", "民政局"],
    ["车辆", "截至2024年8月31日，东海市山前区水务局共有车辆3辆。", "山前区水务局"],
    ["年度", "2025年度东海市河口区民政局机关运行经费预算为5万元。", "着“东海市河口区民政局”"],
    ...[
      "东海市河口区民政局2025年度收入、支出预算总计100万元。",
      "东海市河口区民政局2025年支出预算100万元。",
      "（二）关于东海市河口区民政局2025年收入预算情况的说明",
      "东海市河口区民政局所有收入和支出均纳入部门预算管理。",
      "东海市河口区民政局内设办公室、业务科2个科室。",
      "从预算单位构成看，东海市河口区民政局部门预算包括：本级预算。",
      "2025年东海市河口区民政局作为行政单位，机关运行经费20万元。",
      "2025年东海市河口区民政局政府采购预算10万元。",
      "东海市河口区民政局2025年没有使用政府性基金预算安排的支出。",
      "反映东海市河口区民政局年度部门预算中支出预算的总体情况。",
    ].map((text) => [text, text, "民政局"] as const),
    ["保有量", "截至2024年12月31日，东海市河口区民政局公务用车保有量2辆。", "民政局"],
    ["实有车辆", "截至2024年12月31日，东海市河口区民政局实有车辆2辆。", "民政局"],
    ["绩效", "2025年东海市河口区民政局纳入绩效目标管理的项目5个。", "民政局"],
    ["本级", "纳入编制范围的单位3个，分别是：河口区民政局（本级）、河道管理所。", "民政局"],
    ["职能标题", "东海市河口区民政局主要职能", "民政局"],
    ["机构标题", "二、东海市河口区民政局机构设置", "民政局"],
    ["职能开头", "东海市河口区民政局是主管本区民政工作的区政府工作部门，主要职责是：", "民政局"],
    ["机构", "东海市河口区民政局部门预算是包括本部以及下属1家预算单位的综合收支计划。", "民政局"],
  ])("fails: %s", (_, text, name) => {
    const { outcome, cases } = verdictOn(ownName, said(text));
    expect(outcome).toBe("failed");
    expect(cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []))[0]).toContain(name);
  });

  it("finds one name in one place where few sentences name the body", () => {
    const own = "东海市河口区水务局";
    const slip = "东海市河口区民政局2025年收支总预算100万元。";
    const statement = [`${own}2025年部门预算`, `${own}2025年收入预算100万元。`, slip];
    const budget = { department: { name: own } };
    expect(verdictOn(ownName, { budget, statement }).outcome).toBe("failed");
    const unit = { budget, statement: [...statement, "下属单位：东海市河口区民政局"] };
    expect(verdictOn(ownName, unit).outcome).toBe("passed");
    const station = "截至2024年12月31日，东海市河口区水文监测站共有车辆2辆。";
    expect(verdictOn(ownName, { budget, statement: [...statement.slice(0, 2), station] }).outcome).toBe(
      "passed",
    );
  });

  it("finds the label of a table with another name where few places name the body", () => {
    const label = "编制部门：东海市河口区民政局    单位：元";
    const statement = ["东海市河口区水务局2025年部门预算", "东海市河口区水务局机构设置", label];
    const budget = { department: { name: "东海市河口区水务局" } };
    expect(verdictOn(ownName, { budget, statement }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("民政局") },
    ]);
    const listed = { budget, statement: [...statement, "下属单位：东海市河口区民政局"] };
    expect(verdictOn(ownName, listed).outcome).toBe("passed");
  });

  it.each([
    [
      "哪里都没有说到自己",
      { budget: { department: { name: "东海市河口区水务局" } }, statement: ["收入预算100万元。"] },
    ],
    ["没有原文", { budget: { department: { name: "东海市河口区水务局" } } }],
    ["不知道部门", { budget: { department: { name: null } }, statement: OWN }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(ownName, example).outcome).toBe("skipped");
  });

  it("tells of a cover that has another name than all that follows", () => {
    const labels = ["编制部门：东海市河口区水务局", "编制部门：东海市河口区水务局 单位：元"];
    const example = {
      budget: { department: { name: "东海市河口区水利局" } },
      statement: [...OWN, ...labels],
    };
    expect(verdictOn(ownName, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("文件名称写的是“东海市河口区水利局”") },
    ]);
  });

  const own = "东海市河口区水务局";
  const named = (...statement: (string | Paragraph)[]) => ({
    budget: { department: { name: own } },
    statement,
  });
  const title = `${own}2025年部门预算`;
  const cell = (text: string): Paragraph => ({ text, role: "cell" });
  const row = (label: string, name: string) => [cell(label), cell(name)];

  it.each<[string, (string | Paragraph)[]]>([
    ["职责句里别处同类的单位", ["东海市山前区水务局主管全区水务工作。"]],
    ["职责句里同一地方的同类单位", ["东海市河口区民政局负责救灾工作。"]],
    ["预算级次", ["东海市河口区民政局为一级预算单位，没有下属单位。"]],
    ["空表的说明", ["注：东海市河口区民政局2025年没有政府性基金预算拨款支出。"]],
    ["表头的部门", [...Array(3).fill(`部门：${own}`), "部门：东海市河口区民政局 单位：万元"]],
    ["几段的实施主体", [...[own, own, "东海市山前区水务局"].flatMap((name) => ["（三）实施主体", name])]],
    ["几张表的实施单位", [own, own, "东海市山前区水务局"].flatMap((name) => row("实施单位", name))],
  ])("finds a slip in %s", (_, more) => {
    const { cases } = verdictOn(ownName, named(title, `${own}内设办公室。`, ...more));
    expect(cases).toContainEqual(expect.objectContaining({ outcome: "failed" }));
  });

  it("only hints where one project alone has another department above", () => {
    const statement = [own, own, "东海市河口区民政局"].flatMap((name) => row("主管部门", name));
    const { cases } = verdictOn(ownName, named(title, ...statement));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { severity: "info", message: expect.stringContaining("主管部门") },
    ]);
  });

  it.each<[string, (string | Paragraph)[]]>([
    ["上级写在句子开头", ["东海市人民政府负责统筹全市水务工作。"]],
    ["所属单位的职责", ["东海市河口区河道管理所负责河道管护。"]],
    ["别处列着的同类单位", ["东海市河口区民政局负责救灾工作。", "共同办理：东海市河口区民政局"]],
    ["每张表都是上级", ["水务厅", "水务厅"].map((name) => `部门：东海市${name}`)],
    [
      "下属单位自己的一张表",
      [`部门：${own}`, `部门：${own}`, "部门：东海市河口区河道所", "包括：东海市河口区河道所"],
    ],
    ["两张表各有各的", [`部门：${own}`, "部门：东海市河口区民政局"]],
    ["所属单位实施", [own, own, "东海市河口区河道管理所"].flatMap((name) => row("实施单位", name))],
    ["下一级的同类单位实施", [own, own, "东海市河口县水务局"].flatMap((name) => row("实施单位", name))],
    [
      "主管部门都是上级",
      Array(3)
        .fill("东海市水利局")
        .flatMap((name: string) => row("主管部门", name)),
    ],
    ["主管部门有简称", [own, own, "河口区水务局"].flatMap((name) => row("主管部门", name))],
    ["表头的部门带本级", [`部门：${own}`, `部门：${own}`, `部门：${own}（本级）`]],
  ])("is silent on right documents: %s", (_, more) => {
    const { cases } = verdictOn(ownName, named(title, `${own}内设办公室。`, ...more));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  });

  it("lets a school name the bureau above it where it tells of duties", () => {
    const school = "东海市第三中学";
    const statement = [
      `${school}2025年单位预算`,
      `${school}实施义务教育。`,
      "东海市教育局主管全市教育工作。",
    ];
    const budget = { department: { name: school } };
    expect(verdictOn(ownName, { budget, statement }).outcome).not.toBe("failed");
    const copied = [...statement.slice(0, 2), "东海市第二中学实施义务教育。"];
    expect(verdictOn(ownName, { budget, statement: copied }).outcome).toBe("failed");
  });

  const asSelf = (...more: string[]) => ({
    budget: { department: { name: "东海市河口区水务局" } },
    statement: [
      "东海市河口区水务局2025年部门预算",
      "2025年本部门收入预算100万元。",
      "2025年本部门支出预算100万元。",
      ...more,
    ],
  });
  it("finds another body in the fixed phrases of a document that calls its own 本部门", () => {
    const { cases } = verdictOn(ownName, asSelf("截至2024年12月31日，区交通运输局共有车辆3辆。"));
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("“区交通运输局”") }]);
  });

  it.each([
    ["简称", ["截至2024年12月31日，区水务局共有车辆3辆。"]],
    ["所属单位的车辆", ["截至2024年12月31日，区机关事务中心共有车辆3辆。"]],
    ["别处也说到", ["截至2024年12月31日，区交通运输局共有车辆3辆。", "与区交通运输局合署办公。"]],
    [
      "不止一个别的单位",
      ["截至2024年12月31日，区交通运输局共有车辆3辆。", "截至2024年12月31日，区民政局共有车辆3辆。"],
    ],
    ["本级是自己", ["分别是：区水务局（本级）、河道管理所。"]],
    ["医院的院区", ["分别是：区中心医院（本部）、东院区。"]],
  ])("passes in such a document: %s", (_, more) => {
    expect(verdictOn(ownName, asSelf(...more)).outcome).not.toBe("failed");
  });
});
