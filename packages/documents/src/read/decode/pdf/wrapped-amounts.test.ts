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
  ])("with a digit beneath an amount that fills its cell: %s", async (_what, above, expected) => {
    const [grid] = await read(wrapped(above));
    expect(grid?.slice(above.length)).toEqual(expected);
  });
});
