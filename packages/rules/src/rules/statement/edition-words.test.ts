import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { editionWords } from "./edition-words.js";

const tables = ["收支预算总表", "收入预算总表", "支出预算总表", "财政拨款收支预算总表", "基本支出预算表"];
const titles = (word: string) => tables.map((table) => `2025年${word}${table}`);
const on = (...statement: string[]) => verdictOn(editionWords, { statement });

describe("edition-words", () => {
  it.each([
    ["部门", [...titles("部门"), "2025年部门预算编制说明"]],
    ["预算单位与单位相同", [...titles("预算单位"), "2025年单位预算编制说明"]],
    ["句子里的不算", [...titles("单位"), "2025年部门预算按照零基预算的要求编制，反映全部收支。"]],
    ["部门预算单位是另一个词", [...titles("单位"), "2025年部门预算单位构成"]],
    ["部门（单位）", [...titles("单位"), "2025年部门（单位）预算公开"]],
  ])("passes: %s", (_, statement) => {
    expect(on(...statement).outcome).toBe("passed");
  });

  it("fails with the title that differs", () => {
    expect(on(...titles("预算单位"), "2025年部门预算编制说明").cases).toMatchObject([
      {
        outcome: "failed",
        message: "其他标题都写“单位”，“2025年部门预算编制说明”不同，请核对是部门预算还是单位预算",
      },
    ]);
  });

  it.each([
    ["部门", [...titles("部门"), "2025年单位构成情况", "2025年单位人员编制情况表", "2025年预算单位范围"]],
    ["单位", [...titles("单位"), "2025年部门职责"]],
  ])("passes what is no title of a budget among those with %s", (_, statement) => {
    expect(on(...statement).outcome).toBe("passed");
  });

  it.each([
    ["unit", "部门", "单位", "skipped"],
    ["unit", "单位", "部门", "failed"],
    ["department", "部门", "单位", "failed"],
  ] as const)("measures by the edition: %s with titles of %s", (edition, most, one, outcome) => {
    const statement = [...titles(most), `2025年${one}预算编制说明`];
    expect(verdictOn(editionWords, { budget: { edition }, statement }).outcome).toBe(outcome);
  });

  it.each([
    ["没有标题", ["某局承担工作。"]],
    ["标题太少", titles("单位").slice(0, 3)],
    ["一份文件里有两份预算", [...titles("单位"), ...titles("部门")]],
  ])("is skipped: %s", (_, statement) => {
    expect(on(...statement).outcome).toBe("skipped");
  });

  it.each([
    ["unit", "2025年单位预算安排购置车辆0辆。", "passed"],
    ["unit", "2025年部门预算安排购置车辆0辆。", "failed"],
    ["department", "2025年部门预算安排购置车辆0辆。", "passed"],
    ["department", "2025年单位预算安排购置车辆0辆。", "failed"],
    ["unit", "纳入2025年部门预算的单位共3个。", "skipped"],
  ] as const)("knows whose budget it is: %s, %s", (edition, text, outcome) => {
    expect(verdictOn(editionWords, { budget: { edition }, statement: [text] }).outcome).toBe(outcome);
  });

  const selves = (word: string) =>
    ["政府采购预算5万元。", "面向中小企业预留3万元。", "3个项目编报目标。"].map(
      (each) => `2025年本${word}${each}`,
    );
  it("hints at the one place where it calls itself by the other word", () => {
    const { cases } = on(...selves("部门"), "注:本单位2025年没有政府性基金预算。");
    expect(cases).toMatchObject([
      { outcome: "failed", severity: "info", message: expect.stringContaining("自称“本部门”，“本单位”不同") },
    ]);
    expect(on(...selves("部门"), ...selves("单位")).outcome).toBe("skipped");
  });

  const part = (role: "contents" | "heading", label: string, title: string): Paragraph => ({
    role,
    label,
    title,
    text: `${label} ${title}`,
  });
  const parts = (role: "contents" | "heading", ...words: readonly string[]) =>
    words.map((word, at) => part(role, `第${"一二三"[at]}部分`, `${["", "2025年", "2025年"][at]}${word}`));
  const contents = parts("contents", "部门概况", "部门预算表", "部门预算情况说明");
  it.each([
    ["一样", parts("heading", "部门概况", "部门预算表", "部门预算情况说明"), "passed"],
    ["一个标题不同", parts("heading", "部门概况", "部门预算表", "单位预算情况说明"), "failed"],
    ["标题都不同，另有说法", parts("heading", "单位概况", "单位预算表", "单位预算情况说明"), "skipped"],
    ["正文写得更全", parts("heading", "部门概况", "部门预算表", "单位预算安排情况说明"), "passed"],
    [
      "只有一个标题有这个词",
      [
        ...parts("heading", "部门概况").map((each) => ({ ...each, title: "职能" })),
        part("heading", "四、", "附件"),
      ],
      "skipped",
    ],
  ])("compares the headings with the contents: %s", (_, headings, outcome) => {
    expect(verdictOn(editionWords, { statement: [...contents, ...headings] }).outcome).toBe(outcome);
  });
});
