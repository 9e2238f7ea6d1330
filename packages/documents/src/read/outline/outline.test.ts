import { describe, expect, it } from "vitest";
import { textBlocks } from "../lines/text-blocks.js";
import { outline } from "./outline.js";

const headings = (...lines: string[]) =>
  outline(textBlocks(lines))
    .paragraphs.filter(({ role }) => role === "heading")
    .map(({ text, level, section }) => [text, level, section]);

describe("outline", () => {
  it("nests numbered headings by the style they are written in", () => {
    expect(
      headings("一、机构设置情况", "（一）办公室", "1、收发", "（二）财务室", "二、政府采购情况"),
    ).toEqual([
      ["一、机构设置情况", 1, "organization"],
      ["（一）办公室", 2, "organization"],
      ["1、收发", 3, "organization"],
      ["（二）财务室", 2, "organization"],
      ["二、政府采购情况", 1, "procurement"],
    ]);
  });

  it("takes a wrongly written number for the next of the first level where order and subject say so", () => {
    expect(
      headings("六、政府采购预算情况", "7、国有资产情况", "八、名词解释").map(([, level]) => level),
    ).toEqual([1, 1, 1]);
  });

  it("does so with no number of another make: （四） is no 第四部分, nor is 四、", () => {
    const lines = ["第三部分 情况说明", "一、其他事项", "（二）政府采购情况", "（四）国有资产情况"];
    expect(headings(...lines).map(([, level]) => level)).toEqual([1, 2, 3, 3]);
    expect(headings(...lines.slice(0, 2), "四、国有资产情况").map(([, level]) => level)).toEqual([1, 2, 2]);
  });

  it("does so with no number that goes on with its own list", () => {
    const lines = ["第二部分 收支情况", "一、总体情况", "二、政府采购情况", "三、国有资产情况"];
    expect(headings(...lines).map(([, level]) => level)).toEqual([1, 2, 2, 2]);
  });

  it("nests a list within the section of the same style that goes on behind it", () => {
    const lines = [
      "六、政府采购情况",
      "七、国有资产情况",
      "一、房屋",
      "二、设备",
      "1、车辆",
      "三、图书",
      "八、名词解释",
    ];
    expect(headings(...lines)).toEqual([
      [lines[0], 1, "procurement"],
      [lines[1], 1, "stateAssets"],
      [lines[2], 2, "stateAssets"],
      [lines[3], 2, "stateAssets"],
      [lines[4], 3, "stateAssets"],
      [lines[5], 2, "stateAssets"],
      [lines[6], 1, "glossary"],
    ]);
  });

  it.each([
    ["that the next number continues", ["二、国有资产情况", "一、房屋", "二、设备", "三、名词解释"]],
    ["behind which nothing goes on", ["二、国有资产情况", "一、房屋", "二、设备", "三、图书"]],
    ["of sections", ["七、国有资产情况", "一、机构设置情况", "二、政府采购情况", "八、名词解释"]],
  ])("nests no list %s", (_, lines) => {
    expect(headings(...lines).map(([, level]) => level)).toEqual(lines.map(() => 1));
  });

  it("keeps a title without number within the numbered section on its subject", () => {
    expect(headings("一、部门职责及机构设置情况", "部门机构设置情况", "二、部门预算安排的总体情况")).toEqual([
      ["一、部门职责及机构设置情况", 1, "organization"],
      ["部门机构设置情况", 2, "organization"],
      ["二、部门预算安排的总体情况", 1, "totals"],
    ]);
  });

  it("begins a section with a title without number on another subject", () => {
    expect(
      headings("部门主要职能", "一、统筹发展情况", "二、公共服务情况", "名词解释").map(([, level]) => level),
    ).toEqual([1, 2, 2, 1]);
  });
});

const sectionsOf = (...lines: string[]) =>
  outline(textBlocks(lines)).paragraphs.map(({ text, role, level, section }) =>
    [text, role, level, section].filter((each) => each !== undefined),
  );

describe("sections", () => {
  it("by their numbered titles", () => {
    expect(
      sectionsOf(
        "松溪街道办事处2022年部门预算公开说明",
        "一、部门职责及机构设置",
        "（一）办公室",
        "二、部门预算安排的总体情况",
        "1、收入说明",
        "收入预算100万元。",
        "三、机关运行经费安排情况",
        "五、绩效预算信息",
        "（一）“三公”经费管理",
        "六、政府采购预算情况",
        "7、国有资产信息",
        "八、名词解释",
        "1．机关运行经费：指行政单位的公用经费。",
        "九、其他需要说明的事项",
      ),
    ).toEqual([
      ["松溪街道办事处2022年部门预算公开说明", "title"],
      ["一、部门职责及机构设置", "heading", 1, "organization"],
      ["（一）办公室", "heading", 2, "organization"],
      ["二、部门预算安排的总体情况", "heading", 1, "totals"],
      ["1、收入说明", "heading", 2, "totals"],
      ["收入预算100万元。", "body", "totals"],
      ["三、机关运行经费安排情况", "heading", 1, "agencyOperatingExpenses"],
      ["五、绩效预算信息", "heading", 1, "performance"],
      ["（一）“三公”经费管理", "heading", 2, "performance"],
      ["六、政府采购预算情况", "heading", 1, "procurement"],
      ["7、国有资产信息", "heading", 1, "stateAssets"],
      ["八、名词解释", "heading", 1, "glossary"],
      ["1．机关运行经费：指行政单位的公用经费。", "body", "glossary"],
      ["九、其他需要说明的事项", "heading", 1, "otherMatters"],
    ]);
  });

  it("by titles without numbers, and by parts", () => {
    expect(
      sectionsOf(
        "第一部分 部门概况",
        "一、主要职责",
        "甲。",
        "第二部分 预算说明",
        "机关运行经费情况说明",
        "乙。",
        "名词解释",
      ).map((each) => each.at(-1)),
    ).toEqual(
      [
        "organization",
        "organization",
        "organization",
        "第二部分 预算说明",
        "agencyOperatingExpenses",
        "agencyOperatingExpenses",
        "glossary",
      ].map((each, index) => (index === 3 ? expect.anything() : each)),
    );
  });

  it("that begin in the line of their title", () => {
    expect(
      sectionsOf(
        "二、收支情况",
        "三、机关运行经费：2022年安排61.2万元。",
        "四、“三公”经费2022年预算11万元。",
      ),
    ).toEqual([
      ["二、收支情况", "heading", 1, "totals"],
      ["三、机关运行经费：2022年安排61.2万元。", "body", "agencyOperatingExpenses"],
      ["四、“三公”经费2022年预算11万元。", "body", "threePublicExpenses"],
    ]);
  });

  it("a list of contents without pages opens none, up to the title or to its own lines again", () => {
    const listed = ["目  录", "一、部门职责", "二、收支情况"];
    const title = "松溪局2022年部门预算情况说明";
    const own: unknown = [
      ["一、部门职责", "heading", 1, "organization"],
      ["甲。", "body", "organization"],
    ];
    const contents = listed.map((line) => [line, "contents"]);
    expect(sectionsOf(...listed, title, "一、部门职责", "甲。")).toEqual([
      ...contents,
      [title, "title"],
      ...(own as []),
    ]);
    expect(sectionsOf(...listed, "一、部门职责", "甲。")).toEqual([...contents, ...(own as [])]);
  });

  it("a list of contents ends where its first part is said again under a number of another style", () => {
    const listed = ["目  录", "一、主要职能", "二、机构设置", "三、名词解释"];
    const contents = listed.map((line) => [line, "contents"]);
    expect(sectionsOf(...listed, "第一部分　主要职能", "甲。", "第二部分　机构设置")).toEqual([
      ...contents,
      ["第一部分　主要职能", "heading", 1, "organization"],
      ["甲。", "body", "organization"],
      ["第二部分　机构设置", "heading", 1, "organization"],
    ]);
    const within = ["目录", "第一部分 部门概况", "一、部门概况", "二、机构设置"];
    expect(sectionsOf(...within, "第一部分 部门概况", "甲。").slice(0, 4)).toEqual(
      within.map((line) => [line, "contents"]),
    );
  });

  it("what stands beneath the word 目录 alone is what it looks like", () => {
    expect(sectionsOf("目录", "二、收支情况", "甲。")).toContainEqual([
      "二、收支情况",
      "heading",
      1,
      "totals",
    ]);
  });

  it("tells the number of each line of the contents from what it calls the part, without dots and page", () => {
    const lines = [
      "目录",
      "第一部分  部门概况………1",
      "一、 部门职责 …… 2",
      "说明",
      "部门预算",
      "第一部分 部门概况",
    ];
    const { paragraphs } = outline(textBlocks(lines));
    expect(paragraphs.slice(1, 4).map(({ role, label, title }) => [role, label, title])).toEqual([
      ["contents", "第一部分", "部门概况"],
      ["contents", "一、", "部门职责"],
      ["contents", undefined, undefined],
    ]);
  });

  it("a table of contents opens none", () => {
    expect(sectionsOf("目录", "一、部门职责……………1", "二、收支情况.......3", "甲。")).toEqual([
      ["目录", "body"],
      ["一、部门职责……………1", "body"],
      ["二、收支情况.......3", "body"],
      ["甲。", "body"],
    ]);
  });
});

it.each([
  "（三）公务接待费0.40万元，与上年持平",
  "（三）公务接待费０．４０万元，与上年持平",
  "三公经费０元情况",
])("%s tells an amount and is no title", (line) => {
  const [, paragraph] = outline(textBlocks(["一、三公经费情况说明", line, "甲。"])).paragraphs;
  expect(paragraph?.role).toBe("body");
});

it.each([
  [
    "1、甲项目绩效目标表 TC 3、乙项目绩效目标表 \\f C \\l 1 ",
    "1、甲项目绩效目标表",
    "TC 3、乙项目绩效目标表 \\f C \\l 1",
  ],
  ["一、部门职责 PAGEREF _Toc1 \\h", "一、部门职责", "PAGEREF _Toc1 \\h"],
  ["1、路径 C:\\data TC", "1、路径 C:\\data TC", undefined],
  ["1、TC 检测设备购置", "1、TC 检测设备购置", undefined],
])("%s without its field code", (line, text, residue) => {
  const [paragraph] = outline(textBlocks([line])).paragraphs;
  expect(paragraph?.text).toBe(text);
  expect(paragraph?.residue).toBe(residue);
});
