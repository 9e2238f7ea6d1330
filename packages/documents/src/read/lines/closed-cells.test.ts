import { describe, expect, it } from "vitest";
import { closedTable } from "./closed-cells.js";

/** The rows of the table at the first line, and the line behind it. */
function tableOf(text: string) {
  const { rows, end } = closedTable(text.split("\n"), 0);
  return { rows: rows?.map((row) => row.map((cell) => cell.text.trim()).join(",")), end };
}

describe("cells that are each closed by a bar", () => {
  it.each([
    [
      "merged cells fill up their rows: that is how wide the table is",
      "序号 |\n收入 |\n支出 | ||\n项目 |\n预算数 |\n项目 |\n预算数 | |\n1 |\n甲 |\n2.50 |\n乙 |\n|\n2 |\n|\n|\n丙 |\n1.00 |",
      ["序号,收入,支出", "项目,预算数,项目,预算数", "1,甲,2.50,乙,", "2,,,丙,1.00"],
      17,
    ],
    [
      "none merged: the columns hold numbers or words",
      "编码 |\n名称 |\n金额 |\n201 |\n甲 |\n1.50 |\n202 |\n乙 |\n2.00 |\n203 |\n丙 |\n1.00 |\n204 |\n丁 |\n|\n合计 |\n|\n4.50 |",
      ["编码,名称,金额", "201,甲,1.50", "202,乙,2.00", "203,丙,1.00", "204,丁,", "合计,,4.50"],
      18,
    ],
    ["published empty", "编码 |\n名称 |\n金额 |\n|\n|\n|", ["编码,名称,金额", ",,"], 6],
    [
      "a cell of several paragraphs",
      "项目 |\n说明 | |\n甲 |\n第一段；\n第二段。 |\n1 |\n乙 |\n无 |\n2 |",
      ["项目,说明", "甲,第一段；\n第二段。,1", "乙,无,2"],
      9,
    ],
    [
      "it ends where a row is whole and no bar follows",
      "项目 |\n预算数 | |\n甲 |\n1 |\n2 |\n乙 |\n1 |\n2 |\n注：本表含结转。\n下一节",
      ["项目,预算数", "甲,1,2", "乙,1,2"],
      8,
    ],
    [
      "another table begins right beneath, of another width",
      "项目 |\n预算数 | |\n甲 |\n1.00 |\n2.00 |\n乙 |\n3.00 |\n4.00 |\n某局 |\n单位：万元 | |||\n项目 |\n一 |\n二 |\n三 |\n四 |",
      ["项目,预算数", "甲,1.00,2.00", "乙,3.00,4.00"],
      8,
    ],
    [
      "合计 ran over the code and the name",
      "科目 |\n金额 | ||\n201 |\n甲 |\n1.00 |\n2.00 |\n合计 |\n1.00 |\n2.00 | |",
      ["科目,金额", "201,甲,1.00,2.00", "合计,,1.00,2.00"],
      9,
    ],
  ])("%s", (_, text, rows, end) => expect(tableOf(text)).toEqual({ rows, end }));

  it.each([
    ["a row a line", "项目 | 预算数 |\n甲 | 1 |\n乙 | 2 |\n丙 | 3 |\n丁 | 4 |\n戊 | 5 |\n己 | 6 |"],
    ["rows that come to different widths", "项目 |\n预算数 | |\n甲 |\n1 |\n2 |\n乙 |\n1 | |\n丙 |"],
    [
      "a row that lacks a column, nobody knows which",
      "科目 |\n金额 | ||\n201 |\n甲 |\n1.00 |\n2.00 |\n202 |\n1.00 |\n2.00 | |",
    ],
    ["words alone", "甲 |\n乙 |\n丙 |\n丁 |\n戊 |\n己 |\n庚 |"],
    ["too few to tell", "甲 |\n1 | |\n2 |"],
    ["prose", "第一段\n第二段 |"],
  ])("no table: %s", (_, text) => expect(tableOf(text).rows).toBeUndefined());
});
