import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { contentsSections } from "./contents-sections.js";

const contents = [
  "目录",
  "一、部门主要职能 ………… 1",
  "二、部门机构设置 ………… 2",
  "三、名词解释 ………… 3",
  "四、部门预算编制说明 ………… 4",
  "五、部门预算表 ………… 6",
  "六、项目经费情况说明",
].map((text): Paragraph => ({ text, role: "contents" }));
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
  ])("finds the one that is not there: %s", (entry, parts) => {
    expect(on(...contents, ...parts).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(entry), evidence: [{}] },
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
    const parts = ["第一部分 单位概览", "第二部分 收支说明", "第三部分 补充材料"].map(
      (text): Paragraph => ({ text, role: "contents" }),
    );
    const present = [heading("单位概览"), heading("补充材料"), duties, offices, terms, budget, projects];
    expect(on(...contents, ...parts, ...present).outcome).toBe("passed");
    const fourth: Paragraph = { text: "第四部分 名词解释", role: "contents" };
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
