import { describe, expect, it } from "vitest";
import { wordsOf } from "../../testing/blocks.js";
import { textBlocks } from "./text-blocks.js";

/** Grids with their cells joined, paragraphs as they are. */
const blocksOf = (lines: readonly string[]) =>
  wordsOf(textBlocks(lines)).map((block) =>
    typeof block === "string" ? block : block.map((row) => row.join("|")),
  );

const rows = [
  "收入||支出|",
  "项目|预算数|项目|预算数",
  "一、一般公共预算拨款收入|8.50||",
  "||一、农林水支出|6.00",
  "二、事业收入|||",
  "||二、住房保障支出|2.50",
  "收入总计|8.50||",
  "||支出总计|8.50",
];
const cells =
  "一、一般公共预算拨款收入 8.50 一、农林水支出 6.00 二、事业收入 二、住房保障支出 2.50 收入总计 8.50 支出总计 8.50";

describe("revenue beside expenditure whose blank cells left no trace", () => {
  it.each([
    [
      "a cell a line",
      ["收支总表", ..."收入 支出 项目 预算数 项目 预算数".split(" "), ...cells.split(" "), "第二部分"],
      ["收支总表", rows, "第二部分"],
    ],
    [
      "with the numbers of its lines behind the labels",
      [
        ..."收入 支出 项目 行次 预算数 项目 行次 预算数 栏次 1 栏次 2".split(" "),
        ..."一、一般公共预算拨款收入 1 8.50 一、农林水支出 4 6.00 二、事业收入 2 二、住房保障支出 5 2.50 收入总计 3 8.50 支出总计 6 8.50".split(
          " ",
        ),
      ],
      [rows],
    ],
    [
      "with the numbers of its lines before the rows",
      [
        ..."序号 收入 支出 项目 预算数 项目 预算数 栏次 1 2 3 4".split(" "),
        ..."1 一、一般公共预算拨款收入 8.50 一、农林水支出 6.00 2 二、事业收入 二、住房保障支出 2.50 3 收入总计 8.50 支出总计 8.50".split(
          " ",
        ),
      ],
      [rows],
    ],
    [
      "a row a line, its cells set apart by blanks",
      [
        "收　　入    支　　出",
        "项　目    2024年预算数    项　目    2024年预算数",
        "一、一般公共预算拨款收入    8.50    一、农林水支出    6.00",
        "二、住房保障支出    2.50",
        "收　入　总　计    8.50    支　出　总　计    8.50",
        "第二部分",
      ],
      [
        [
          "收　　入||支　　出|",
          "项　目|2024年预算数|项　目|2024年预算数",
          "一、一般公共预算拨款收入|8.50||",
          "||一、农林水支出|6.00",
          "||二、住房保障支出|2.50",
          "收　入　总　计|8.50||",
          "||支　出　总　计|8.50",
        ],
        "第二部分",
      ],
    ],
    [
      "sides that end alike, told by the numbers of their lines",
      [
        ..."项目 行次 决算数 项目 行次 决算数".split(" "),
        ..."一、财政拨款收入 1 8.50 一、农林水支出 9 8.00 年初结转和结余 2 年末结转和结余 10 0.50 总计 3 8.50 总计 11 8.50".split(
          " ",
        ),
      ],
      [
        [
          "项目|决算数|项目|决算数",
          "一、财政拨款收入|8.50||",
          "||一、农林水支出|8.00",
          "年初结转和结余|||",
          "||年末结转和结余|0.50",
          "总计|8.50||",
          "||总计|8.50",
        ],
      ],
    ],
    [
      "whole on one line, with what stands before and behind",
      [`部门收支总表 单位：万元 收入 支出 项 目 预算数 项 目 预算数 ${cells} 注：含结转。`],
      [
        "部门收支总表 单位：万元 收入 支出 ",
        rows.map((row) => row.replaceAll("项目", "项 目")),
        "注：含结转。",
      ],
    ],
  ])("%s", (_, lines, blocks) => expect(blocksOf(lines)).toEqual(blocks));

  it.each([
    ["a label with two amounts", cells.replace("6.00", "6.00 5.00")],
    ["a side without its total", cells.replace(" 支出总计 8.50", "")],
    ["rows by code", cells.replace("二、住房保障支出", "22101住房保障支出")],
  ])("is not read with %s", (_, text) => {
    const lines = ["收入", "支出", "项目", "预算数", "项目", "预算数", ...text.split(" ")];
    // no row of several cells
    expect(blocksOf(lines).flat()).toEqual(lines);
  });

  it("is not read where a number of a line goes back", () => {
    const lines =
      "项目 行次 预算数 项目 行次 预算数 一、事业收入 2 8.50 一、农林水支出 9 8.50 收入总计 1 8.50 支出总计 10 8.50".split(
        " ",
      );
    expect(blocksOf(lines)).toEqual(lines);
  });
});
