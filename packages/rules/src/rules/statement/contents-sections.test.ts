import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { contentsSections } from "./contents-sections.js";

const entry = (label: string, title: string): Paragraph => ({
  text: `${label}${title} ………… 1`,
  role: "contents",
  label,
  title,
});
const contents = [
  { text: "目录", role: "contents" } as const,
  entry("一、", "部门主要职能"),
  entry("二、", "部门机构设置"),
  entry("三、", "名词解释"),
  entry("四、", "部门预算编制说明"),
  entry("五、", "部门预算表"),
  entry("六、", "项目经费情况说明"),
];
const heading = (text: string): Paragraph => ({ text, role: "heading", level: 1 });
const duties = heading("东海市河口区水务局主要职能");
const offices = heading("东海市河口区水务局机构设置");
const terms = heading("名词解释");
const budget = heading("2025年部门预算编制说明");
const projects = heading("项目经费情况说明");
const on = (...statement: readonly Paragraph[]) => verdictOn(contentsSections, { statement });

describe("contents-sections", () => {
  it("passes where each part has its heading, in its order or not", () => {
    expect(on(...contents, duties, offices, terms, budget, projects).outcome).toBe("passed");
    expect(on(...contents, terms, duties, offices, budget, projects).outcome).toBe("passed");
  });

  it.each<[string, readonly Paragraph[]]>([
    ["“三、名词解释”", [duties, offices, budget, projects]],
    ["“一、部门主要职能”", [offices, terms, budget, projects]],
  ])("finds the one that is not there: %s", (absent, parts) => {
    expect(on(...contents, ...parts).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(absent), evidence: [{}] },
    ]);
  });

  it("finds two that are not there where three times as many are", () => {
    const more = ["政府采购情况", "国有资产占有情况", "预算绩效情况"];
    const listed = more.map((title, index) => entry(["七、", "八、", "九、"][index] ?? "", title));
    const [, ...present] = more.map(heading);
    expect(on(...contents, ...listed, duties, offices, budget, projects, ...present).cases).toMatchObject([
      {
        outcome: "failed",
        message: expect.stringContaining("“三、名词解释”、“七、政府采购情况”"),
        evidence: [{}, {}],
      },
    ]);
  });

  it.each<[string, readonly Paragraph[]]>([
    ["最后的部分没有读到", [duties, offices, terms, budget]],
    ["好几部分都没有", [duties, budget, projects]],
    [
      "名称在一段的开头",
      [duties, offices, { text: `名词解释：${"一段很长的话，".repeat(20)}`, role: "body" }, budget, projects],
    ],
  ])("says nothing: %s", (_, parts) => {
    expect(on(...contents, ...parts).outcome).toBe("passed");
  });

  it("counts parts of one kind alone: three 第几部分 beside sections that are all there tell nothing", () => {
    const parts = [
      entry("第一部分", "单位概览"),
      entry("第二部分", "收支说明"),
      entry("第三部分", "补充材料"),
    ];
    const present = [heading("单位概览"), heading("补充材料"), duties, offices, terms, budget, projects];
    expect(on(...contents, ...parts, ...present).outcome).toBe("passed");
    const fourth = entry("第四部分", "名词解释");
    expect(on(...contents, ...parts, fourth, ...present).outcome).toBe("failed");
  });

  it("is skipped where some of the document was not read: the part may stand there", () => {
    const statement = [...contents, duties, offices, budget, projects];
    expect(verdictOn(contentsSections, { statement, unreadSections: ["glossary"] }).outcome).toBe("skipped");
  });

  it("is skipped without contents", () => {
    expect(on(duties, offices).outcome).toBe("skipped");
  });
});
