import { describe, expect, it } from "vitest";
import { cellLines } from "./cell-lines.js";

/**
 * The rows of the table beneath the first line, and the line behind it. Cells are separated by `,` and may be empty.
 */
function tableOf(cells: string, note = "单位：万元") {
  const table = cellLines([note, ...cells.split(",")], 0);
  return table && { rows: table.rows.map((row) => row.map((cell) => cell.text).join(",")), end: table.end };
}

describe("cells that stand one a line, blank ones as blank lines", () => {
  it.each([
    [
      "codes and names",
      "科目编码,科目名称,合计,基本支出,项目支出,205,教育支出,3.00,1.00,2.00,20508,培训,3.00,1.00,2.00",
      [
        "科目编码,科目名称,合计,基本支出,项目支出",
        "205,教育支出,3.00,1.00,2.00",
        "20508,培训,3.00,1.00,2.00",
      ],
    ],
    [
      "a header of two rows: blanks are where the upper one runs down",
      "科目,合计,结转,科目编码,科目名称,,,205,教育支出,3.00,,20508,培训,3.00,,合计,,3.00,",
      ["科目,,合计,结转", "科目编码,科目名称,,", "205,教育支出,3.00,", "20508,培训,3.00,", "合计,,3.00,"],
    ],
    [
      "three fields for a code, the sum merged over all labels and above the rows",
      "项目,合计,编码,名称,,类,款,项,,,合计,9.00,201,01,03,甲,4.00,201,02,,乙,5.00",
      ["项目,,,,合计", "编码,,,名称,", "类,款,项,,", "合计,,,,9.00", "201,01,03,甲,4.00", "201,02,,乙,5.00"],
    ],
    [
      "the groups of a header part at the amounts, at changes and where the same word comes again",
      "科目,上年,本年,比上年,编码,名称,小计,基本,小计,基本,增减额,增减%,201,甲,3,3,4,4,1,33%,202,乙,2,2,2,2,0,0%",
      [
        "科目,,上年,,本年,,比上年,",
        "编码,名称,小计,基本,小计,基本,增减额,增减%",
        "201,甲,3,3,4,4,1,33%",
        "202,乙,2,2,2,2,0,0%",
      ],
    ],
    [
      "one code alone: as wide as its header",
      "科目,本年支出,科目编码,科目名称,合计,基本支出,项目支出,212,城乡社区支出,7.00,,7.00",
      ["科目,,本年支出,,", "科目编码,科目名称,合计,基本支出,项目支出", "212,城乡社区支出,7.00,,7.00"],
    ],
    [
      "revenue beside expenditure",
      "收入,支出,项目,预算数,项目,预算数,一、拨款,1.00,一、教育,,,,二、农林水,1.00,总计,1.00,总计,1.00",
      [
        "收入,,支出,",
        "项目,预算数,项目,预算数",
        "一、拨款,1.00,一、教育,",
        ",,二、农林水,1.00",
        "总计,1.00,总计,1.00",
      ],
    ],
    [
      "expenditure beside it once more",
      "收入,支出,项目,预算数,项目（按功能分类）,预算数,项目（按经济分类）,预算数,一、拨款,2.00,一、教育,2.00,一、工资,1.00,,,,,二、商品,1.00",
      [
        "收入,,支出,,,",
        "项目,预算数,项目（按功能分类）,预算数,项目（按经济分类）,预算数",
        "一、拨款,2.00,一、教育,2.00,一、工资,1.00",
        ",,,,二、商品,1.00",
      ],
    ],
    [
      "one row of amounts beneath as many words",
      "合计,出国,用车,接待,,,小计,购置,运行,,9.00,1.00,5.00,0.00,5.00,3.00",
      ["合计,出国,用车,,,接待", ",,小计,购置,运行,", "9.00,1.00,5.00,0.00,5.00,3.00"],
    ],
  ])("%s", (_, cells, rows) => {
    expect(tableOf(cells)).toEqual({ rows, end: cells.split(",").length + 1 });
  });

  it("a blank line behind each cell is not a blank cell", () => {
    const cells = "编码,,名称,,合计,,201,,甲,,1.00,,202,,乙,,2.00,";
    expect(tableOf(cells)?.rows).toEqual(["编码,名称,合计", "201,甲,1.00", "202,乙,2.00"]);
  });

  it("notes above the header and beneath the rows are no part of it", () => {
    const table = "编制部门：某局,编码,名称,合计,201,甲,1.00,202,乙,2.00,注：没有其他支出。";
    expect(tableOf(table)?.rows).toEqual(["编码,名称,合计", "201,甲,1.00", "202,乙,2.00"]);
  });

  it.each([
    ["a number is left over", "编码,名称,合计,201,甲,1.00,202,乙,2.00,3.00"],
    [
      "blanks were lost and rows became unequal",
      "编码,名称,合计,基本,项目,201,甲,1.00,1.00,202,乙,3.00,1.00,2.00",
    ],
    ["blanks were lost in all rows alike", "编码,名称,合计,支出,基本,项目,201,甲,1.00,1.00,202,乙,3.00,3.00"],
    ["an amount would stand beneath a code", "合计,编码,名称,201,甲,1.00,202,乙,2.00"],
    [
      "the header of one row of amounts lost its blanks",
      "合计,出国,用车,接待,小计,购置,运行,9.00,1.00,5.00,0.00,5.00,3.00",
    ],
    ["there is no row", "编码,名称,合计"],
    ["it is prose", "一、收支情况,本年收入100.00万元。,二、其他"],
  ])("takes nothing where %s", (_, cells) => {
    expect(tableOf(cells)).toBeUndefined();
  });

  it("takes nothing without a note of the unit", () => {
    expect(tableOf("编码,名称,合计,201,甲,1.00,202,乙,2.00", "2024年部门支出总表")).toBeUndefined();
  });
});
