import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { fieldResidue } from "./field-residue.js";

const heading = (text: string, residue?: string) => ({
  text,
  role: "heading" as const,
  level: 2,
  ...(residue !== undefined && { residue }),
});
const said = (...statement: ReturnType<typeof heading>[]) => ({ budget: {}, statement });

describe("field-residue", () => {
  it.each([
    ["与标题相同", said(heading("3、河道保洁项目绩效目标表", " TC 3、河道保洁项目绩效目标表 \\f C \\l 1"))],
    ["只差表名的写法", said(heading("3、河道保洁项目绩效目标表", "TC 3、河道保洁绩效目标表 \\f B \\l 1"))],
    ["带引号，无序号", said(heading("3、河道保洁绩效目标表", 'TC "河道保洁绩效目标表" \\l 2'))],
    ["残留里没有标题", said(heading("3、河道保洁绩效目标表", "PAGEREF _Toc123 \\h"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(fieldResidue, example).outcome).toBe("passed");
  });

  it.each([
    ["名称是别的项目", said(heading("3、河道保洁项目绩效目标表", "TC 3、路灯维护绩效目标表 \\f C \\l 1"))],
    ["序号不同", said(heading("3、河道保洁项目绩效目标表", "TC 5、河道保洁绩效目标表 \\f C \\l 1"))],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(fieldResidue, example).outcome).toBe("failed");
  });

  it("gathers all headings in one finding", () => {
    const verdict = verdictOn(
      fieldResidue,
      said(
        heading("1、河道保洁绩效目标表", " TC 4、路灯维护绩效目标表 \\f C \\l 1 "),
        heading("2、路灯维护绩效目标表"),
        heading("3、广场养护绩效目标表", "TC 3、广场养护绩效目标表 \\f C \\l 1"),
        heading("4、公厕管护绩效目标表", "TC 9、河道保洁绩效目标表 \\f C \\l 1"),
      ),
    );
    expect(verdict.cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "“1、河道保洁绩效目标表”等 2 处标题带着与它不符的目录域残留（如“TC 4、路灯维护绩效目标表 \\f C \\l 1”），请删除或按现标题重建目录",
        evidence: [{ pointer: "/statement/paragraphs/0" }, { pointer: "/statement/paragraphs/3" }],
        edits: [{ from: "TC 4、路灯维护绩效目标表 \\f C \\l 1", to: "" }, {}],
      },
    ]);
  });

  it.each([
    ["没有原文", { budget: {} }],
    ["没有残留", said(heading("1、河道保洁绩效目标表"))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(fieldResidue, example).outcome).toBe("skipped");
  });
});
