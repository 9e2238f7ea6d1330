import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { kindWords } from "./kind-words.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("kind-words", () => {
  it.each([
    "2021年收入预算100万元，支出预算100万元。",
    "2021年收入预算100万元，比2020年收入决算90万元增加10万元。",
    "2020年支出决算90万元，2021年支出预算100万元。",
    "上年政府采购决算30万元。",
    "“三公”经费预算3万元，比上年决算数2万元增加1万元。",
    "三、2020年部门决算情况说明",
    "负责编制部门决算，审核收入决算和支出决算报表。",
    "《财政总决算编制说明》",
    "2021年部门预算编制说明",
    "2020年部门一般公共预算支出决算表",
    "部门支出决算表",
    "附2020年决算表和2021年部门支出预算表",
  ])("passes: %s", (text) => {
    expect(verdictOn(kindWords, said(text)).outcome).toBe("passed");
  });

  const heading = (text: string) => ({ role: "heading" as const, level: 2, text });
  it.each([
    [["2020年决算情况：收入决算100万元，支出决算99万元。"], "passed"],
    [["按照2020年部门决算，“三公”经费决算数3万元。"], "passed"],
    [[heading("（二）2020年的情况"), "收入决算100万元。"], "passed"],
    [[heading("（二）上年的情况"), "收入决算100万元。"], "passed"],
    [[heading("（二）2021年的情况"), "收入决算100万元。"], "failed"],
    [["2021年预算10万元，比2020年预算增加1万元，其中：政府采购决算3万元。"], "failed"],
    [[heading("二、2020年的情况"), heading("三、收支情况"), "收入决算100万元。"], "failed"],
  ])("takes the year from the sentence, or the heading: %j", (statement, outcome) => {
    expect(verdictOn(kindWords, { budget: {}, statement }).outcome).toBe(outcome);
  });

  it.each([
    ["2021年，某局收入决算100万元，其中：财政拨款100万元。", "收入决算100万元"],
    ["2021年本部门政府采购决算30万元，其中：货物10万元。", "政府采购决算30万元"],
    ["其中：政府采购工程预算1万元、政府采购服务决算2万元。", "采购服务决算2万元"],
    ["2021年部门决算编制说明", "2021年部门决算编制说明"],
    ["2021年部门一般公共预算支出功能分类决算表", "2021年部门一般公共预算支出功能分类决算表"],
  ])("finds in %s", (text, quoted) => {
    expect(verdictOn(kindWords, said(text)).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`“${quoted}”`) },
    ]);
  });

  it.each([
    ["第二部分 2021年度部门预算情况说明", "failed"],
    ["第二部分 2021年度部门决算情况说明", "passed"],
    ["（一）2021年度部门预算执行情况说明", "passed"],
    ["第四部分 2022年部门预算情况说明", "passed"],
    ["2021年度收入预算100万元。", "passed"],
    ["四、2021年度部门预算情况说明", "failed"],
    ["四、2022年度部门预算情况说明", "passed"],
    ["四、部门预算情况说明", "passed"],
    ["2021年度财政拨款支出年初预算为90万元，支出预算为80万元，完成年初预算的88.89%。", "failed"],
    ["2021年度财政拨款支出年初预算为90万元，支出决算为80万元，完成年初预算的88.89%。", "passed"],
    ["2021年度财政拨款支出年初预算为90万元，调整预算为80万元，支出决算为80万元。", "passed"],
    ["2021年度财政拨款收入预算为90万元，支出预算为80万元，完成年初预算的88.89%。", "passed"],
  ])("reads the headings of final accounts: %s", (text, outcome) => {
    const example = { budget: { kind: "finalAccounts" as const }, statement: [text] };
    expect(verdictOn(kindWords, example).outcome).toBe(outcome);
  });

  const [total, income] = ["一、收入支出决算总体情况说明", "二、收入决算情况说明"];
  it.each<[string, string[], string]>([
    ["一个标题没有改", [total, income, "三、支出预算情况说明"], "failed"],
    ["三公的标题没有改", [total, income, "（六）财政拨款“三公”经费支出预算情况说明"], "failed"],
    [
      "都改了",
      [total, income, "三、支出决算情况说明", "四、政府性基金预算财政拨款支出决算情况说明"],
      "passed",
    ],
    ["预算和决算各有一节", [total, income, "三、支出预算情况说明", "四、支出决算情况说明"], "passed"],
    ["说的是执行", [total, income, "三、支出预算执行情况说明", "四、预算绩效情况说明"], "passed"],
    ["说的是下一年", [total, income, "三、2022年支出预算情况说明"], "passed"],
    ["看不出标题怎么写", [total, "三、支出预算情况说明"], "passed"],
  ])("reads the numbered headings of final accounts: %s", (_, statement, outcome) => {
    expect(verdictOn(kindWords, { budget: { kind: "finalAccounts" }, statement }).outcome).toBe(outcome);
  });

  const tables = ["收入支出决算总表", "收入决算表", "财政拨款收入支出决算总表"];
  it.each<[string, string[], string]>([
    ["一张没有改", [...tables, "支出预算表"], "failed"],
    ["写了年度，没有改", [...tables, "2021年度部门支出预算表"], "failed"],
    ["都改了", [...tables, "一般公共预算财政拨款支出决算表"], "passed"],
    ["预算表和决算表都有", [...tables, "支出决算表", "支出预算表"], "passed"],
    ["下一年的表", [...tables, "2022年部门支出预算表"], "passed"],
    ["别的表", [...tables, "政府采购支出预算表"], "passed"],
    ["看不出标题怎么写", [tables[0] as string, "支出预算表"], "passed"],
  ])("reads the titles of tables in final accounts: %s", (_, statement, outcome) => {
    expect(verdictOn(kindWords, { budget: { kind: "finalAccounts" }, statement }).outcome).toBe(outcome);
  });

  it.each([
    ["不知道年度", { budget: { fiscalYear: null }, statement: ["收入决算100万元。"] }],
    ["没有原文", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(kindWords, example).outcome).toBe("skipped");
  });

  const entry = (title: string, label = "五、") =>
    ({ role: "contents", label, title, text: label + title }) as const;
  it.each([
    ["部门决算表", [], "failed"],
    ["2021年部门决算情况说明", [], "failed"],
    ["部门预算表", [], "passed"],
    ["2020年部门决算表", [], "passed"],
    ["上年部门决算表", [], "passed"],
    ["部门决算表", ["一般公共预算支出决算表"], "passed"],
  ] as const)("looks at the contents of a budget: %s", (title, more, outcome) => {
    const statement = [entry("部门主要职能", "一、"), entry(title), ...more, "2021年收入预算100万元。"];
    expect(verdictOn(kindWords, { budget: {}, statement }).outcome).toBe(outcome);
  });

  it("leaves open whether a part that was not read bears the title of the contents", () => {
    const statement = [entry("部门决算表")];
    expect(verdictOn(kindWords, { budget: {}, statement, unreadSections: ["glossary"] }).outcome).toBe(
      "passed",
    );
  });
});
