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
});
