import { describe, expect, it } from "vitest";
import { row } from "../../../testing/drawn-tables.js";
import { type Draw, madePdf } from "../../../testing/made-pdf.js";
import { lacksRows } from "./open-end.js";
import { pdfBlocks } from "./pdf-blocks.js";

type Rows = readonly (readonly string[])[];

const XS = [50, 150, 350, 450];
const HEAD = ["科目编码", "科目名称", "合计"];
const GROUP = [
  ["201", "一般公共服务支出", "30.00"],
  ["20103", "办公厅事务", "30.00"],
  ["2010301", "行政运行", "20.00"],
];
const REST = ["2010302", "一般行政管理事务", "10.00"];

/** A table whose last row ends `room` points above the foot of the page. */
async function ending(rows: Rows, { room = 20, behind = "" } = {}) {
  const height = 800;
  const top = height - room - (rows.length + 1) * 20;
  const content = (draw: Draw) => {
    const ys = Array.from({ length: rows.length + 2 }, (_, index) => top + index * 20);
    draw.text(50, 60, "前文。").grid(XS, ys);
    for (const [index, cells] of [HEAD, ...rows].entries()) row(draw, top + 15 + index * 20, cells, XS);
    if (behind) draw.text(50, 795, behind);
  };
  const { blocks, notices } = await pdfBlocks(madePdf([{ content }]));
  return { isOpen: blocks.some(({ tornBelow }) => tornBelow), notices: notices.map(({ code }) => code) };
}

describe("a document that ends in a table filling its last page", () => {
  it.each<[string, Rows]>([
    ["whose last group is more than its rows", GROUP],
    ["whose total on top is more than its rows", [["", "合计", "50.00"], ...GROUP, REST]],
  ])("is cut off: %s", async (_what, rows) => {
    expect(await ending(rows)).toEqual({ isOpen: true, notices: ["cut-off"] });
  });

  it("is cut off, page number or not", async () => {
    expect(await ending(GROUP, { behind: "- 8 -" })).toMatchObject({ isOpen: true });
  });

  it.each<[string, Rows, { room?: number; behind?: string }]>([
    ["whose groups are the sums of their rows", [...GROUP, REST], {}],
    ["whose total on top is the sum", [["", "合计", "30.00"], ...GROUP, REST], {}],
    ["with a total as its last row", [...GROUP, ["", "合计", "50.00"]], {}],
    ["with room for more rows beneath", GROUP, { room: 200 }],
    ["with a note beneath", GROUP, { behind: "注：本表含上年结转。" }],
  ])("is whole: %s", async (_what, rows, how) => {
    expect(await ending(rows, how)).toEqual({ isOpen: false, notices: [] });
  });
});

it("finds the codes of rows that are numbered, or whose codes are in three columns", () => {
  const lacks = (rows: Rows) =>
    lacksRows(rows.map((cells) => cells.map((text) => ({ text, position: { line: 1, column: 1 } }))));
  const numbered = [...GROUP, REST].map((cells, index) => [`${index + 1}`, ...cells]);
  const parted = [...GROUP, REST].map(([code = "", ...cells]) => [
    code.slice(0, 3),
    code.slice(3, 5),
    code.slice(5).replace(/^0/, ""),
    ...cells,
  ]);
  for (const rows of [numbered, parted])
    expect([lacks(rows.slice(0, 3)), lacks(rows)]).toEqual([true, false]);
});
