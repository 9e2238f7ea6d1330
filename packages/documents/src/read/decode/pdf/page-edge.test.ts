import { describe, expect, it } from "vitest";
import { row } from "../../../testing/drawn-tables.js";
import { type Draw, madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

/** The right column begins on the page, which is 600 wide, and ends beyond it. */
const WIDE = [50, 250, 450, 650];

async function decoded(...pages: ((draw: Draw) => unknown)[]) {
  const { blocks, notices } = await pdfBlocks(
    madePdf(pages.map((content) => ({ content: (draw) => void content(draw) }))),
  );
  return {
    torn: blocks.map((block) => block.torn === true),
    texts: blocks.map((block) =>
      block.kind === "paragraph" ? block.text : block.rows.map((cells) => cells.map(({ text }) => text)),
    ),
    notices: notices.map(({ code }) => code),
  };
}

function wide(draw: Draw): Draw {
  draw.grid([50, 250, 450, 599], [100, 120, 140]).text(53, 115, "科目").text(253, 115, "基本支出");
  return draw.text(453, 115, "项目支出").text(53, 135, "教育支出").text(253, 135, "1.00");
}

describe("a table wider than its page", () => {
  it("is torn, with a notice", async () => {
    const { torn, notices } = await decoded((draw) => wide(draw).text(585, 135, "1217.26"));
    expect([torn, notices]).toEqual([[true], ["page-cut"]]);
  });

  it("is torn if its last numbers are wholly beyond the page, lines cut or not", async () => {
    const cut = await decoded((draw) => wide(draw).text(610, 135, "1217.26"));
    const uncut = await decoded((draw) => {
      draw.grid(WIDE, [100, 120, 140]);
      row(draw, 115, ["科目", "基本支出", "项目支出"], WIDE);
      row(draw, 135, ["教育支出", "1.00", "1217.26"], WIDE);
    });
    expect([cut.torn, uncut.torn]).toEqual([[true], [true]]);
    expect([cut.notices, uncut.notices]).toEqual([["page-cut"], ["page-cut"]]);
  });

  it("is torn if its lines run out of the page, though nothing is written beyond", async () => {
    const between = (left: number, right: number) => (draw: Draw) => {
      draw.grid([left, 250, 450, right], [100, 120, 140]);
      row(draw, 115, ["科目", "基本支出", "项目支出"], WIDE);
      row(draw, 135, ["教育支出", "1.00"], WIDE);
    };
    expect(await decoded(between(50, 600))).toMatchObject({ torn: [true], notices: ["page-cut"] });
    expect(await decoded(between(0, 600))).toMatchObject({ torn: [false], notices: [] });
    expect(await decoded(between(50, 590))).toMatchObject({ torn: [false], notices: [] });
  });

  it("is torn with its rows on other pages", async () => {
    const { torn } = await decoded(
      (draw) => wide(draw).text(585, 135, "1217.26"),
      (draw) => draw.grid([50, 250, 450, 599], [50, 70]).text(53, 65, "卫生支出").text(253, 65, "1.00"),
    );
    expect(torn).toEqual([true]);
  });

  it("is whole if it ends at the edge, or the text beyond is not beside it", async () => {
    const { torn, notices } = await decoded((draw) =>
      wide(draw).text(560, 135, "217.26").text(640, 700, "1"),
    );
    expect([torn, notices]).toEqual([[false], []]);
  });

  it("is whole if it ends before the edge: beyond it is another page of the sheet", async () => {
    const { torn, notices } = await decoded((draw) => {
      draw.grid([50, 250, 450, 550], [100, 120, 140]).grid([650, 750, 850], [100, 120, 140]);
      row(draw, 115, ["科目", "基本支出", "项目支出"], [50, 250, 450, 550]);
      row(draw, 135, ["教育支出", "1.00", "2.00"], [50, 250, 450, 550]);
      row(draw, 135, ["卫生支出", "3.00"], [650, 750, 850]);
    });
    expect([torn, notices]).toEqual([[false], []]);
  });
});

it("reads no part of a number that the edge of the page cuts in a sentence", async () => {
  const right = await decoded((draw) => draw.text(550, 100, "支出1217.26"));
  const left = await decoded((draw) => draw.text(-12, 100, "1217.26万元"));
  expect([right.texts, left.texts]).toEqual([["支出1217.2\ufffd"], ["\ufffd17.26万元"]]);
  expect([right.notices, left.notices]).toEqual([["page-cut"], ["page-cut"]]);
});
