import { describe, expect, it } from "vitest";
import { type Page, read, row } from "../../../testing/drawn-tables.js";
import { type Draw, madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

const XS = [50, 200, 300, 400];
const HEADER = ["科目", "合计", "基本支出"];
type Rows = readonly (readonly string[])[];

/** Rows without lines, 20 points apart. */
const rows = (draw: Draw, top: number, cells: Rows): Draw => {
  for (const [index, line] of cells.entries()) row(draw, top + index * 20, line, XS);
  return draw;
};

const page =
  (top: number, cells: Rows): Page =>
  (draw) =>
    rows(draw, top, cells);

const BODY: Rows = [
  ["教育支出", "1,250.00", "1,000.00"],
  ["卫生健康支出", "7.00", "7.00"],
  ["文化支出", "3.00", "3.00"],
];
const TOTAL = ["合计", "1,260.00", "1,010.00"];
const lines = (cells: Rows) => cells.map((line) => line.join("|"));

/** For each table in order whether it is marked as torn. */
async function tornOf(...pages: Page[]): Promise<boolean[]> {
  const { blocks } = await pdfBlocks(
    madePdf(pages.map((content) => ({ content: (draw) => void content(draw) }))),
  );
  return blocks.flatMap((block) => (block.kind === "grid" ? [block.torn === true] : []));
}

describe("a name too long for its column, without lines around it", () => {
  it.each([
    ["about its numbers", [134, 146], 140],
    ["from its numbers on", [140, 152], 140],
    ["up to its numbers", [135, 147], 147],
  ] as const)("is one name, set %s", async (_, [first, second], numbers) => {
    const long: Page = (draw) => {
      rows(draw, 100, [HEADER, ["教育支出", "1.00", "1.00"]]);
      draw.text(53, first, "机关事业单位基本养老保").text(53, second, "险缴费支出");
      row(draw, numbers, ["", "2.00", "2.00"], XS);
      return rows(draw, 170, [
        ["卫生健康支出", "4.00", "4.00"],
        ["文化支出", "3.00", "3.00"],
        ["合计", "10.00", "10.00"],
      ]);
    };
    const [table = []] = await read(long);
    expect(table).toHaveLength(6);
    expect(table[2]).toMatch(/^机关事业单位基本养老保⏎?险缴费支出\|2.00\|2.00$/);
    expect(await tornOf(long)).toEqual([false]);
  });

  it("is reported as torn where it stands as near to one row as to the other", async () => {
    expect(
      await tornOf((draw) => {
        rows(draw, 100, [HEADER, ...BODY.slice(0, 2)]);
        draw.text(53, 160, "险缴费支出");
        return rows(draw, 180, [["文化支出", "3.00", "3.00"], TOTAL]);
      }),
    ).toEqual([true]);
  });
});

describe("a table without ruling lines", () => {
  it("goes on over pages, though its columns begin elsewhere there", async () => {
    const second: Rows = [["行政单位离退休经费", "1,100,000.00", "5.00"], ...BODY, TOTAL];
    expect(await read(page(700, [HEADER, ...BODY]), page(50, [HEADER, ...second]))).toEqual([
      lines([HEADER, ...BODY, ...second]),
    ]);
    expect(await tornOf(page(700, [HEADER, ...BODY]), page(50, [HEADER, ...second]))).toEqual([false]);
  });

  it.each<[string, boolean[], Page[]]>([
    ["with a total", [false], [page(700, [HEADER, ...BODY, TOTAL])]],
    ["that ends amid its page", [false], [page(100, [HEADER, ...BODY])]],
    ["that ends with its page, its total behind", [true], [page(700, [HEADER, ...BODY]), page(50, [TOTAL])]],
    [
      "whose columns on the next page are others",
      [true, true],
      [
        page(700, [HEADER, ...BODY]),
        (draw) => {
          for (const [index, line] of [...BODY, TOTAL].entries())
            row(draw, 50 + index * 20, line, [50, 130, 200, 260]);
          return draw;
        },
      ],
    ],
    [
      "with a row of other columns amid it",
      [true, true],
      [
        (draw) => {
          rows(draw, 100, [HEADER, ...BODY]);
          draw
            .text(53, 180, "农林")
            .text(150, 180, "水支")
            .text(210, 180, "出的补助")
            .ending(397, 180, "9.00");
          draw.text(53, 200, "其中一段很长很长的说明文字占了两栏的位置");
          return rows(draw, 220, [...BODY, TOTAL]);
        },
      ],
    ],
  ])("is torn or not: %s", async (_, torn, pages) => {
    expect(await tornOf(...pages)).toEqual(torn);
  });
});
