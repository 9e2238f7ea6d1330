import { describe, expect, it } from "vitest";
import { read } from "../../../testing/drawn-tables.js";
import type { Draw } from "../../../testing/made-pdf.js";

describe("ruled tables", () => {
  it("with a number broken within a group of thousands, in a cell with room for one more digit", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 175, 230], [100, 140, 180, 230]);
        draw.text(53, 115, "教育").text(123, 115, "132,61").text(123, 130, "9,632.00").text(178, 115, "甲");
        draw.text(53, 155, "卫生").text(123, 155, "632.00").text(123, 170, "9,632.00").text(178, 155, "乙");
        draw.text(53, 195, "住房").text(123, 195, "132,61").text(123, 210, "9,632.").text(123, 225, "00");
      }),
    ).toEqual([["教育|132,619,632.00|甲", "卫生|632.00⏎9,632.00|乙", "住房|132,619,632.00|"]]);
  });

  /** Rows of amounts, and beneath them a name and two amounts on two lines each, which fill their cells. */
  const wrapped = (above: readonly (readonly string[])[]) => (draw: Draw) => {
    const top = 100 + 20 * above.length;
    const ys = [...above.keys()].map((index) => 100 + 20 * index);
    draw.grid([50, 123, 153, 183], [...ys, top, top + 40]);
    for (const [index, amounts] of above.entries())
      for (const [column, amount] of amounts.entries())
        draw.text(125 + 30 * column, 115 + 20 * index, amount);
    draw.text(53, top + 15, "卫生健康支").text(53, top + 30, "出");
    for (const x of [125, 155]) draw.text(x, top + 15, "60.4").text(x, top + 30, "5");
  };

  it.each([
    ["one number with the decimals of its column", [["91.67", "1.20"]], ["卫生健康支出|60.45|60.45"]],
    [
      "one or two where both occur",
      [
        ["91.67", "1.2"],
        ["1.5", "1.20"],
      ],
      ["卫生健康支出|60.4⏎5|60.4⏎5"],
    ],
    ["two with the decimals of their column", [["1.2", "0.5"]], ["卫生健康支|60.4|60.4", "出|5|5"]],
    ["unread where nothing else has decimals", [["7", "8"]], ["卫生健康支出|60.4⏎5|60.4⏎5"]],
  ])("with a digit beneath an amount that fills its cell: %s", async (_what, above, expected) => {
    const [grid] = await read(wrapped(above));
    expect(grid?.slice(above.length)).toEqual(expected);
  });

  /** Codes, names and two amounts of which the second alone, if any, has room in its cell. */
  type Band = readonly [
    code: string | readonly string[],
    name: readonly string[],
    ...amounts: (readonly string[])[],
  ];
  const bands = (rows: readonly Band[]) =>
    read((draw) => {
      draw.grid(
        [50, 90, 160, 190, 220],
        [...rows.keys(), rows.length].map((index) => 100 + 40 * index),
      );
      for (const [index, [code, name, ...amounts]] of rows.entries()) {
        const lines = (x: number, texts: readonly string[]) => {
          for (const [at, text] of texts.entries()) draw.text(x, 115 + 40 * index + 15 * at, text);
        };
        lines(53, [code].flat());
        lines(93, name);
        for (const [column, amount] of amounts.entries()) lines(162 + 30 * column, amount);
      }
    });
  const cut = ["60.4", "5"];

  it.each<[string, Band[], string[]]>([
    ["a code", [["208", ["社会保障和", "就业支出"], cut, cut]], ["208|社会保障和就业支出|60.45|60.45"]],
    [
      "a code, though zeros are left out elsewhere",
      [
        ["201", ["教育支出"], ["22.9"], ["22.9"]],
        ["208", ["社会保障和", "就业支出"], cut, cut],
        ["210", ["卫生健康支", "出"], ["5"], ["5"]],
      ],
      ["201|教育支出|22.9|22.9", "208|社会保障和就业支出|60.45|60.45", "210|卫生健康支出|5|5"],
    ],
    [
      "a code that is broken too",
      [[["20805", "02"], ["社会保障和", "就业支出"], cut, cut]],
      ["2080502|社会保障和就业支出|60.45|60.45"],
    ],
    ["a name of one line", [["", ["合计"], cut, cut]], ["|合计|60.45|60.45"]],
    [
      "the decimals of the other column",
      [
        ["", ["教育支出"], [], ["1.25"]],
        ["", ["社会保障和", "就业支出"], cut, cut],
      ],
      ["|教育支出||1.25", "|社会保障和就业支出|60.45|60.45"],
    ],
    [
      "the decimals of its column, but for an amount that the page's end may have cut",
      [
        ["208", ["社会保障和", "就业支出"], cut, cut],
        ["210", ["卫生健康支"], ["60.4"], ["0.45"]],
      ],
      ["208|社会保障和就业支出|60.45|60.45", "210|卫生健康支|60.4|0.45"],
    ],
  ])("with numbers broken in every row, of which one is decided by %s", async (_what, rows, expected) => {
    expect(await bands(rows)).toEqual([expected]);
  });

  it.each<[string, string[], string]>([
    ["cut at its point and once more", ["321.", "555", "7"], "321.5557"],
    ["whose first lines are numbers", ["172", "6.34", "72"], "1726.3472"],
    ["of six decimals", ["7.82", "530", "0"], "7.825300"],
  ])("with a number on three lines, %s", async (_what, amount, expected) => {
    const [grid] = await read((draw) => {
      draw.grid([50, 90, 160, 185], [100, 160]);
      draw.text(53, 115, "208").text(93, 115, "社会保障和").text(93, 130, "就业支出");
      for (const [at, text] of amount.entries()) draw.text(162, 115 + 15 * at, text);
    });
    expect(grid).toEqual([`208|社会保障和就业支出|${expected}`]);
  });

  it("with two codes and two amounts between the same lines, though the amounts fill their cells", async () => {
    expect(await bands([[["208", "210"], ["教育支出", "卫生健康"], cut, cut]])).toEqual([
      ["208⏎210|教育支出卫生健康|60.4⏎5|60.4⏎5"],
    ]);
  });

  it("with a number broken between digits where blanks at both sides take the room of the next digit", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 90, 112.5], [100, 120, 140]);
        draw.text(55, 107, "教育", 6).text(95, 107, "911.", 6).text(95, 115, "25", 6);
        draw.text(55, 127, "合计", 6).text(95, 127, "105", 6).text(95, 135, "9.30", 6);
      }),
    ).toEqual([["教育|911.25", "合计|1059.30"]]);
  });

  it("with numbers of two rows between the same lines", async () => {
    const amounts = ["60.40", "5.00"];
    expect(await bands([["208", ["社会保障和", "就业支出"], amounts, amounts]])).toEqual([
      ["208|社会保障和|60.40|60.40", "|就业支出|5.00|5.00"],
    ]);
  });
});
