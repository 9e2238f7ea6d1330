import { describe, expect, it } from "vitest";
import { blocksOf } from "../../testing/blocks.js";
import { kindOfDocument } from "../facts/document-kind.js";
import { textBlocks } from "../lines/text-blocks.js";
import { outline } from "./outline.js";

const NAMES = [
  "东岭县财政绩效评价中心",
  "东岭县政府采购中心",
  "东岭县国有资产事务中心",
  "东岭县决算审核中心",
];
const TITLES: readonly ((name: string) => string)[] = [
  (name) => `${name}2024年单位预算公开`,
  (name) => `2024年${name}单位预算公开`,
  (name) => `${name}\n2024年单位预算公开`,
  (name) => `2024年单位预算公开\n第一部分 ${name}概况`,
];
const documents = NAMES.flatMap((name) => TITLES.map((title) => [title(name), name] as const));

describe("the name of the body itself", () => {
  it.each(documents)("tells no subject of a section: %s", (title, name) => {
    const lines = [
      ...title.split("\n"),
      "第二部分 2024年单位预算情况说明",
      `一、关于${name}2024年收支预算情况的总体说明`,
      `二、关于${name}2024年收入预算情况说明`,
      `三、${name}政府采购情况`,
      `四、${name}名词解释`,
    ];
    const sections = outline(textBlocks(lines)).paragraphs.map(({ section }) => section);
    expect(sections.slice(-4)).toEqual(["totals", "totals", "procurement", "glossary"]);
  });

  it.each(documents)("tells no kind of document: %s", (title, name) => {
    expect(kindOfDocument(blocksOf(`${title}\n一、关于${name}2024年收入预算情况说明`))).toBe("budget");
  });

  it.each([
    ["东岭县决算审核中心2024年度部门决算", "finalAccounts"],
    ["2024年度部门决算\n第一部分 东岭县预算编审中心概况", "finalAccounts"],
  ])("leaves the kind that its title tells: %s", (title, kind) => {
    expect(kindOfDocument(blocksOf(title))).toBe(kind);
  });
});
