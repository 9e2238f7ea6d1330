import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../testing/blocks.js";
import { FactSink } from "../assemble/fact-sink.js";
import { readBudgetTables } from "./budget/read-budget-tables.js";
import { nearest, REACH } from "./captions.js";

const ROWS = "科室 | 金额\n办公室 | 12.50";
const captions = (text: string) => captionsOf(blocksOf(text)).all;
/** The title of the last table. */
const titled = (text: string) => {
  const all = captionsOf(blocksOf(text));
  const grid = all.all.at(-2)?.grid;
  return grid && all.titleOf(grid)?.text;
};

describe("what stands above a table", () => {
  it("is told from the nearest line on, blank lines and numbers of pages apart, up to the table before", () => {
    const [, caption] = captions(
      `${ROWS}\n\n甲事项表\n一段文字\n- 3 -\n单位：万元\n注：本表为空\n又一段文字\n\n${ROWS}`,
    );
    expect(caption?.lines.map(({ piece, kind, distance }) => [piece.text, kind.is, distance])).toEqual([
      ["又一段文字", "words", 0],
      ["注：本表为空", "note", 1],
      ["单位：万元", "words", 1],
      ["一段文字", "words", 1],
      ["甲事项表", "title", 2],
    ]);
  });

  it("may be set as grids of its own", () => {
    const all = captions(`部门收支总表 |\n\n编制部门：某局 | 单位：元\n\n${ROWS}`);
    expect(all).toHaveLength(2);
    expect(all[0]?.lines.map(({ kind, unit }) => [kind.is, unit?.text])).toEqual([
      ["words", "元"],
      ["standard title", undefined],
    ]);
  });

  it("reaches as far as its reader asks", () => {
    const [caption] = captions(`甲事项表\n一\n二\n三\n四\n\n${ROWS}`);
    const find = (within: number) =>
      caption && nearest(caption, within, ({ kind }) => kind.is === "title")?.piece.text;
    expect(find(4)).toBe("甲事项表");
    expect(find(REACH.title)).toBeUndefined();
  });

  it("knows the unit that a heading names for all tables beneath", () => {
    const [first, second] = captions(`第二部分 报表（单位：元）\n\n${ROWS}\n\n甲事项表\n\n${ROWS}`);
    expect([first?.unitOfAll?.text, second?.unitOfAll?.text]).toEqual(["元", "元"]);
  });
});

describe("the title of any table", () => {
  it.each([
    ["in its own first rows", `甲事项表 | \n${ROWS}`, "甲事项表"],
    ["above it", `甲事项表\n单位：万元\n\n${ROWS}`, "甲事项表"],
    ["set as a grid of its own", `甲事项表 |\n\n单位：万元 |\n\n${ROWS}`, "甲事项表"],
    ["that of a standard table with its number", `部门收支总表2\n\n${ROWS}`, "部门收支总表2"],
    ["above the number of its form", `甲事项表\n公开05表\n\n${ROWS}`, "甲事项表"],
    ["none: the number of a form alone", `公开05表\n\n${ROWS}`, undefined],
    ["none: beyond another table", `甲事项表\n\n${ROWS}\n\n一段文字\n\n${ROWS}`, undefined],
    ["none: a line of the contents", `甲事项表…………3\n\n${ROWS}`, undefined],
  ])("stands %s", (_, text, title) => {
    expect(titled(text)?.trim()).toBe(title);
  });
});

describe("the unit of a standard table", () => {
  const rows = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n201 | 一般公共服务支出 | 3 | 1 | 2";
  const unitOf = (text: string) => {
    const sink = new FactSink();
    readBudgetTables(sink, captionsOf(blocksOf(text)));
    const { tables } = sink.budget as { tables?: { expenditureTable?: { unit?: string } } };
    return tables?.expenditureTable?.unit;
  };

  it.each([
    ["beneath the title", `部门支出总表\n单位：元\n\n${rows}`],
    ["in the title's own line", `部门支出总表（单位：元）\n\n${rows}`],
    ["above the title", `单位：元\n部门支出总表\n\n${rows}`],
    [
      "above a title in the table's own rows, however much stands further above",
      `一\n二\n三\n四\n五\n六\n单位：元\n七\n\n部门支出总表 | | | |\n${rows}`,
    ],
  ])("stands %s", (_, text) => {
    expect(unitOf(text)).toBe("元");
  });
});
