import { describe, expect, it } from "vitest";
import { exampleText } from "../../testing/documents.js";
import { factsOf, readText, statementOf } from "../../testing/statement.js";
import { type Piece, placeAt } from "../blocks/blocks.js";
import { marginOf } from "./margin.js";
import { textBlocks } from "./text-blocks.js";

const blocksOf = (lines: readonly string[]) =>
  textBlocks(lines).map((block) =>
    block.kind === "grid" ? block.rows.map((row) => row.map(({ text }) => text.trim())) : block.text.trim(),
  );

describe("paragraphs and grids", () => {
  it.each<[string, string[], unknown[]]>([
    ["a line each", ["甲", "", "乙"], ["甲", "乙"]],
    [
      "one cell a line",
      ["\t项目", "\t数量", "", "\t甲", "\t1", "", "乙"],
      [
        [
          ["项目", "数量"],
          ["甲", "1"],
        ],
        "乙",
      ],
    ],
    [
      "a row a line",
      ["项目\t数量", "甲\t1"],
      [
        [
          ["项目", "数量"],
          ["甲", "1"],
        ],
      ],
    ],
    [
      "a row whose first cell is blank",
      ["项目\t数量", "\t甲\t1"],
      [
        [
          ["项目", "数量"],
          ["", "甲", "1"],
        ],
      ],
    ],
    [
      "bars",
      ["| 项目 | 数量 |", "|----|:--:|", "| 甲 | |"],
      [
        [
          ["项目", "数量"],
          ["甲", ""],
        ],
      ],
    ],
    [
      "bars between cells only",
      ["项目｜数量", "甲｜1"],
      [
        [
          ["项目", "数量"],
          ["甲", "1"],
        ],
      ],
    ],
    ["a tab behind a number", ["一、\t部门职责", "1.\t办公室"], ["一、\t部门职责", "1.\t办公室"]],
    [
      "a tab for an indent",
      ["\t2022年收入预算总数为100万元。", "\t2022年支出预算总数为100万元。"],
      ["2022年收入预算总数为100万元。", "2022年支出预算总数为100万元。"],
    ],
    [
      "a cell of several lines",
      ["\t绩效目标", "\t1.按时供餐到户；", "2.送餐上门。", "3.餐食留样。", "", "\t一级指标"],
      [[["绩效目标", "1.按时供餐到户；\n2.送餐上门。\n3.餐食留样。"], ["一级指标"]]],
    ],
    [
      "a title right behind a table",
      ["\t其他资金按时到位。", "2、甲项目绩效目标表", "\t项目编码"],
      [[["其他资金按时到位。"]], "2、甲项目绩效目标表", [["项目编码"]]],
    ],
  ])("%s", (_, lines, blocks) => {
    expect(blocksOf(lines)).toEqual(blocks.length === 3 && blocks[0] === undefined ? [] : blocks);
  });
});

/** Breaks a text at a width, as a mail program does; a Chinese character is two columns wide. */
function brokenAt(text: string, columns: number, indent = ""): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (line.includes("\t")) return [line];
      const broken: string[] = [];
      let current = broken.length === 0 ? indent : "";
      let width = indent.length;
      for (const char of line) {
        const wide = char.charCodeAt(0) >= 0x2010 ? 2 : 1;
        if (width + wide > columns) {
          broken.push(current);
          [current, width] = ["", 0];
        }
        current += char;
        width += wide;
      }
      return [...broken, current];
    })
    .join("\n");
}

describe("a text broken at a margin", () => {
  const text = exampleText();
  const whole = factsOf(readText(text));
  it.each([
    [72, ""],
    [76, "    "],
    [100, ""],
    [120, "  "],
  ])("at %i columns reads as before", (columns, indent) => {
    const broken = brokenAt(text, columns, indent);
    const reading = readText(broken);
    expect(factsOf(reading)).toEqual(whole);
    for (const [pointer, occurrences] of Object.entries(reading.sources)) {
      if (!/total|amount|Expenses$/.test(pointer)) continue;
      for (const { position, text: quoted } of occurrences) {
        const at =
          "line" in position ? reading.lines.text[position.line - 1]?.slice(position.column - 1) : "";
        expect(at?.startsWith(quoted.slice(0, 2)) || quoted.startsWith(at ?? " ")).toBe(true);
      }
    }
  });

  it("knows the line and column of every character", () => {
    const [block] = textBlocks(
      brokenAt(`${"松溪街道办事处按规定编制部门预算".repeat(12)}。`, 40).split("\n"),
    );
    const piece = block as Piece;
    expect(piece.text).toBe(`${"松溪街道办事处按规定编制部门预算".repeat(12)}。`);
    expect(placeAt(piece, 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt(piece, 19)).toEqual({ line: 1, column: 20 });
    expect(placeAt(piece, 20)).toEqual({ line: 2, column: 1 });
    expect(placeAt(piece, 45)).toEqual({ line: 3, column: 6 });
  });

  it.each([
    ["a clause", "占收入预算的百分比如下，", "其中财政拨款占一部分。"],
    ["a name before its number", "占基本支出预算", "81.45%，同比增加。"],
    ["a number before its unit", "收入预算1234.56", "万元。"],
    ["a name broken behind a clause", "（一）收入1234.56元，其中本年收", "入1000元。"],
  ])("%s goes on, however short its line", (_, short, next) => {
    const line = "松溪街道办事处二〇二二年收入预算情况如下按照综合预算的原则编制";
    expect(blocksOf([line, line, line, `${line}。`, short, next]).at(-1)).toBe(`${short}${next}`);
  });

  it.each([
    ["an amount", "教育支出100万元，卫生支出80万元", "住房支出20万元。"],
    [
      "a heading, however long",
      "四、松溪街道办事处二〇二二年一般公共预算安排的收入情况说明",
      "收入预算100万元。",
    ],
  ])("%s is an end", (_, line, next) => {
    const full = "松溪街道办事处二〇二二年收入预算情况如下按照综合预算的原则编制";
    expect(blocksOf([full, full, full, `${full}。`, line, next]).slice(-2)).toEqual([line, next]);
  });

  it("a heading wider than the margin tells nothing of it", () => {
    const line = "松溪街道办事处二〇二二年收入预算情况如下按照综合预算原则";
    const wide = "六、松溪街道办事处二〇二二年一般公共预算财政拨款安排的收入支出情况说明";
    expect(blocksOf([wide, line, line, line, `${line}。`])).toEqual([wide, `${line.repeat(4)}。`]);
  });

  it.each([
    ["2022年收入预算100万元，主要原因是 2022", "年人员减少。", true],
    ["2022年安排出国团组0个，年末保有公务用车 3", "辆。", true],
    ["截至2021年12月31日，共有项目 12", "个，均已完成。", true],
    ["主要反映2021年12", "月的支出，2021年12", false],
    ["上年结转，合计 2022", "年初结转10万元。", false],
    ["收入，支出，合计 12", "项目支出10万元。", false],
    ["收入预算 2022", "年度", false],
  ])("a number goes on with what it counts, whatever the margin: %s", (line, next, isOne) => {
    const texts = textBlocks([line, next]).map((block) => (block.kind === "paragraph" ? block.text : ""));
    expect(texts).toEqual(isOne ? [`${line}${next}`] : [line, next]);
  });

  it("a number broken in two is one number", () => {
    const line = "松溪街道办事处二〇二二年收入预算情况如下按照综合预算的原则编制";
    const lines = [`${line}，`, `${line}，`, `${line}，`, `${line}收入预算1234.`, "56万元。"];
    expect(readText(statementOf("收支", lines)).amounts.printed).toBe(1);
  });
});

describe("no margin", () => {
  it.each([
    ["paragraphs of unlike length", ["甲".repeat(80), "乙".repeat(60), "丙".repeat(40), "丁".repeat(70)]],
    ["sentences of one length", Array.from({ length: 9 }, () => `${"甲".repeat(39)}。`)],
    ["short lines of one length", Array.from({ length: 9 }, () => "甲".repeat(10))],
    [
      "columns of a table",
      Array.from(
        { length: 9 },
        () => "一般公共服务支出        1,234.50        1,234.50        0.00        0.00",
      ),
    ],
    ["our example", exampleText().split("\n")],
  ])("%s", (_, lines) => {
    expect(marginOf(lines)).toBeUndefined();
  });
});
