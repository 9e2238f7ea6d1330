import { describe, expect, it } from "vitest";
import type { Block } from "../blocks/blocks.js";
import { outline } from "../outline/outline.js";
import { hasGap, withoutTorn } from "./gaps.js";

const position = { page: 1, box: [0, 0, 1, 1] } as const;
const line = (text: string): Block => ({ kind: "paragraph", text, position });
const table = (...labels: readonly string[]): Block => ({
  kind: "grid",
  rows: labels.map((text) => [
    { text, position },
    { text: "1.00", position },
  ]),
});
/** The reading of two stretches with an undecodable gap between them. */
const readOf = (above: readonly Block[], below: readonly Block[]) => {
  const blocks: Block[] = [
    ...above.map((block, at): Block => (at === above.length - 1 ? { ...block, tornBelow: true } : block)),
    ...below.map((block, at): Block => (at === 0 ? { ...block, tornAbove: true } : block)),
  ];
  return withoutTorn(outline(blocks)).items.map((item) =>
    item.kind === "grid" ? item.rows.map(([cell]) => cell?.text) : item.piece.text,
  );
};
const heading = line("五、其他相关情况说明");

describe("what may go on in a gap is not read", () => {
  it.each<[string, readonly Block[], readonly Block[], readonly unknown[]]>([
    ["a table before it", [line("支出表"), table("甲")], [heading], ["支出表", "五、其他相关情况说明"]],
    ["one with the page's number beneath", [table("甲"), line("- 3 -")], [heading], ["五、其他相关情况说明"]],
    ["a table behind it", [heading], [table("乙")], ["五、其他相关情况说明"]],
    [
      "one whose title is said again",
      [heading],
      [line("支出表"), line("单位：元"), table("乙")],
      ["五、其他相关情况说明", "支出表", "单位：元"],
    ],
    [
      "a sentence without its end, and one without its beginning",
      [line("收入预算比上年增加12")],
      [line("5万元，主要是人员增加。"), line("支出预算3万元。")],
      ["支出预算3万元。"],
    ],
    [
      "a note on a table that is lost",
      [table("合计")],
      [line("注：本表为空表。"), line("收入表"), table("丙"), line("注：本表为空表。")],
      [["合计"], "收入表", ["丙"], "注：本表为空表。"],
    ],
  ])("%s", (_, above, below, read) => {
    expect(readOf(above, below)).toEqual(read);
  });
});

describe("what ends before a gap, or begins behind it, is read", () => {
  it.each<[string, readonly Block[], readonly Block[], readonly unknown[]]>([
    [
      "a table with its total beneath",
      [table("甲", "合 计")],
      [heading],
      [["甲", "合 计"], "五、其他相关情况说明"],
    ],
    [
      "a table with a note beneath",
      [table("甲"), line("注：本表按功能分类列到项。")],
      [heading],
      [["甲"], "注：本表按功能分类列到项。", "五、其他相关情况说明"],
    ],
    [
      "a table behind a heading",
      [line("收入预算5万元。")],
      [heading, table("乙")],
      ["收入预算5万元。", "五、其他相关情况说明", ["乙"]],
    ],
    [
      "a sentence with its end, and one with its number",
      [line("收入预算5万元。")],
      [line("2.支出预算3万元。")],
      ["收入预算5万元。", "2.支出预算3万元。"],
    ],
  ])("%s", (_, above, below, read) => {
    expect(readOf(above, below)).toEqual(read);
  });

  it("in no section, until a heading names one", () => {
    const torn: Block[] = [
      line("三、名词解释"),
      { ...line("财政拨款：拨付的资金。"), tornBelow: true },
      { ...line("1.甲。"), tornAbove: true },
    ];
    const sections = outline(torn).paragraphs.map(({ section }) => section);
    expect(sections).toEqual(["glossary", "glossary", undefined]);
    expect(hasGap(outline(torn).items)).toBe(true);
    expect(hasGap(outline([line("甲")]).items)).toBe(false);
  });
});

it("a table that is torn itself is not read, be there a total in it; all around it is, without a gap", () => {
  const document = outline([line("支出表"), { ...table("甲", "合计"), torn: true }, table("乙"), heading]);
  expect(withoutTorn(document).items).toHaveLength(3);
  expect(hasGap(document.items)).toBe(false);
});
