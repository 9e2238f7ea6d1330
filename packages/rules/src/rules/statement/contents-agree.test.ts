import type { DepartmentBudgetJson, Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { contentsAgree } from "./contents-agree.js";

const HAN = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const entry = (label: string, title: string): Paragraph => ({
  text: `${label}${title} …… 1`,
  role: "contents",
  label,
  title,
});
const heading = (label: string, title: string, level = 1): Paragraph => ({
  text: `${label}${title}`,
  role: "heading",
  level,
  label,
  title,
});
const text = (words: string): Paragraph => ({ text: words, role: "body" });

const parts = [
  "收支总体情况",
  "收入预算情况",
  "支出预算情况",
  "机关运行经费情况",
  "政府采购情况",
  "国有资产情况",
];
/** The numbers and titles of a list, some of them other ones. */
const list = (make: typeof entry, titles: readonly string[], numbers = titles.map((_, index) => index + 1)) =>
  titles.map((title, index) => make(`${HAN[numbers[index] ?? 0]}、`, title));
const without = (index: number) => parts.filter((_, each) => each !== index);
const instead = (index: number, title: string) => parts.map((each, at) => (at === index ? title : each));
const on = (...statement: readonly Paragraph[]) => verdictOn(contentsAgree, { statement });

const tables = {
  收支预算总表: "summaryTable",
  收入预算总表: "revenueTable",
  支出预算总表: "expenditureTable",
  财政拨款收支预算总表: "fiscalAppropriationTable",
  一般公共预算支出功能分类预算表: "generalPublicBudgetTable",
  政府性基金预算支出功能分类预算表: "governmentManagedFundsTable",
  "“三公”经费和机关运行经费预算表": "threePublicExpensesTable",
} as const;
const titles = Object.keys(tables);
const budgetOf = (own: readonly string[]) =>
  ({
    department: { name: "东海市河口区水务局" },
    tables: Object.fromEntries(
      own.map((title) => [tables[title as keyof typeof tables], { title: `2025年部门${title}` }]),
    ),
  }) as Partial<DepartmentBudgetJson>;
/** Contents with these tables, and a document with all. */
const withTables = (listed: readonly string[], printed: readonly string[] = titles): Example => ({
  budget: budgetOf(printed),
  statement: [
    entry("一、", "部门预算表"),
    ...listed.map((title, index) => entry(`${index + 1}.`, `2025年部门${title}`)),
    ...printed.map((title) => text(`2025年部门${title}`)),
  ],
});

describe("contents-agree", () => {
  it.each<[string, readonly Paragraph[]]>([
    ["同样的标题", [...list(entry, parts), ...list(heading, parts)]],
    ["正文的标题没有序号", [...list(entry, parts), ...parts.map(text)]],
    [
      "正文写上年度和单位",
      [
        ...list(entry, parts),
        ...list(
          heading,
          parts.map((each) => `2025年部门${each}`),
        ),
      ],
    ],
    [
      "几处各编各的号",
      [
        entry("第一部分", "概况"),
        ...list(entry, ["主要职责", "机构设置"]),
        entry("第二部分", "说明"),
        ...list(entry, parts),
        heading("第一部分", "概况"),
        ...list(heading, ["主要职责", "机构设置"]).map((each) => ({ ...each, level: 2 })),
        heading("第二部分", "说明"),
        ...list(heading, parts).map((each) => ({ ...each, level: 2 })),
      ],
    ],
    [
      "正文的序号也跳过，另有规则报",
      [...list(entry, parts, [1, 2, 3, 5, 6, 7]), ...list(heading, parts, [1, 2, 3, 5, 6, 7])],
    ],
    [
      "目录只列大的，正文多出一半",
      [
        ...list(entry, parts.slice(0, 4)),
        ...list(heading, [...parts.slice(0, 2), "甲情况", "乙情况", ...parts.slice(2, 4)]),
      ],
    ],
    [
      "目录与正文只是繁简不同",
      [...list(entry, instead(2, "支出情况")), ...list(heading, instead(2, "2025年部门支出预算情况说明"))],
    ],
    [
      "中间一行没有认出序号",
      [
        ...list(entry, parts.slice(0, 3)),
        { text: "四 机关运行经费情况", role: "contents" },
        ...list(entry, parts.slice(4), [5, 6]),
        ...parts.map(text),
      ],
    ],
  ])("passes: %s", (_, statement) => {
    expect(on(...statement).outcome).toBe("passed");
  });

  it.each<[string, readonly Paragraph[], string]>([
    [
      "中间漏了一部分，序号也缺",
      [...list(entry, without(3), [1, 2, 3, 5, 6]), ...list(heading, parts)],
      "正文有“四、机关运行经费情况”",
    ],
    [
      "中间漏了一部分，序号顺着编",
      [...list(entry, without(3)), ...list(heading, parts)],
      "正文有“四、机关运行经费情况”",
    ],
    ["漏了最后一部分", [...list(entry, without(5)), ...list(heading, parts)], "正文有“六、国有资产情况”"],
    [
      "序号跳过，正文相连",
      [...list(entry, parts, [1, 2, 3, 5, 6, 7]), ...list(heading, parts)],
      "序号应为“四、”",
    ],
    [
      "序号跳过，正文没有序号",
      [...list(entry, without(3), [1, 2, 3, 5, 6]), ...without(3).map(text)],
      "序号应为“四、”",
    ],
    ["序号重复", [...list(entry, parts, [1, 2, 3, 3, 4, 5]), ...list(heading, parts)], "序号应为“四、”"],
    [
      "同一序号下标题不同",
      [...list(entry, instead(3, "会议费情况")), ...list(heading, parts)],
      "正文的标题是“四、机关运行经费情况”",
    ],
    [
      "最后的标题不同",
      [...list(entry, instead(5, "绩效情况")), ...list(heading, parts)],
      "正文的标题是“六、国有资产情况”",
    ],
  ])("fails: %s", (_, statement, message) => {
    const found = on(...statement).cases.filter(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject([{ message: expect.stringContaining(message) }]);
    expect(found[0]?.evidence.length).toBeGreaterThan(1);
  });

  it.each<[string, Example, string | undefined]>([
    ["各表都列了", withTables(titles), undefined],
    ["漏了一张表", withTables(titles.slice(0, -1)), "没有列这张表"],
    [
      "一张表写作别的名称",
      withTables(
        titles.map((title) => title.replace("政府性基金预算支出功能分类预算表", "政府基金收支预算表")),
      ),
      "目录写作“6.2025年部门政府基金收支预算表”",
    ],
    [
      "只是少了“预算”",
      withTables(titles.map((title) => title.replace("收支预算总表", "收支总表"))),
      undefined,
    ],
    ["只列了少数几张", withTables(titles.slice(0, 4)), undefined],
    [
      "目录写作别的名称的不止一张",
      withTables(titles.map((title, index) => (index > 4 ? `另表${index}表` : title))),
      undefined,
    ],
  ])("compares tables: %s", (_, example, message) => {
    const { outcome, cases } = verdictOn(contentsAgree, example);
    expect(outcome).toBe(message ? "failed" : "passed");
    if (message) expect(cases).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it("leaves open a title that may stand in a part that was not read", () => {
    const statement = [...list(entry, instead(3, "会议费情况")), ...list(heading, parts)];
    expect(verdictOn(contentsAgree, { statement, unreadSections: ["glossary"] }).outcome).toBe("skipped");
  });

  it("is skipped without contents of several parts", () => {
    expect(on(...list(heading, parts)).outcome).toBe("skipped");
    expect(on(...list(entry, parts.slice(0, 3)), ...list(heading, parts)).outcome).toBe("skipped");
  });
});
