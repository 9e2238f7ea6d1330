import { describe, expect, it } from "vitest";
import { type Draw, type MadePage, madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

async function paragraphs(...pages: ((draw: Draw) => void)[]): Promise<string[]> {
  const { blocks } = await pdfBlocks(madePdf(pages.map((content) => ({ content }))));
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : "▦"));
}

/** Thirty ems from 100 to 400: the width of a full line. */
const full = (start: string) => start.padEnd(30, "字");

describe("a line", () => {
  it.each<[string, (draw: Draw) => void, string[]]>([
    ["as printed", (draw) => draw.text(100, 100, "收入预算18,976.76万元"), ["收入预算18,976.76万元"]],
    [
      "drawn glyph by glyph in any order",
      (draw) => draw.text(120, 100, "万").text(130, 100, "元").text(100, 100, "30").text(110, 100, ".5"),
      ["30.5万元"],
    ],
    ["letters set apart", (draw) => draw.text(100, 100, "目").text(130, 100, "录"), ["目录"]],
    [
      "a title set loosely",
      (draw) => draw.text(100, 100, "部").text(114, 100, "门").text(128, 100, "预").text(142, 100, "算"),
      ["部门预算"],
    ],
    [
      "a gap before a mark",
      (draw) => draw.text(100, 100, "安排的预算").text(153, 100, "，故"),
      ["安排的预算，故"],
    ],
    [
      "columns kept apart",
      (draw) => draw.text(100, 100, "编制部门：某局").text(400, 100, "单位：元"),
      ["编制部门：某局    单位：元"],
    ],
    ["numbers kept apart", (draw) => draw.text(100, 100, "12").text(113, 100, "34"), ["12 34"]],
    ["words of letters", (draw) => draw.text(100, 100, "PDF file"), ["PDF file"]],
    [
      "a number set loosely at its comma",
      (draw) => draw.text(100, 100, "1,").text(113, 100, "234"),
      ["1,234"],
    ],
    [
      "printed twice to look bold",
      (draw) => draw.text(100, 100, "合计11.11").text(100.4, 100, "合计11.11"),
      ["合计11.11"],
    ],
    [
      "a raised digit is none of the number",
      (draw) => draw.text(100, 100, "面积100").text(135, 96, "2", 5),
      ["面积100²"],
    ],
    ["radicals named for characters", (draw) => draw.text(100, 100, "⽤⼾⻓"), ["用户长"]],
    ["off the page", (draw) => draw.text(100, 100, "有").text(900, 100, "无"), ["有"]],
  ])("%s", async (_, content, expected) => {
    expect(await paragraphs(content)).toEqual(expected);
  });
});

describe("paragraphs", () => {
  it("join the lines that reach the margin", async () => {
    expect(
      await paragraphs((draw) =>
        draw
          .text(120, 100, full("一般公共预算").slice(0, 28))
          .text(100, 120, full("支出").slice(0, 30))
          .text(100, 140, "万元。")
          .text(120, 160, full("政府性").slice(0, 28))
          .text(100, 180, "基金。"),
      ),
    ).toEqual([
      `${full("一般公共预算").slice(0, 28)}${full("支出")}万元。`,
      `${full("政府性").slice(0, 28)}基金。`,
    ]);
  });

  it("join a line that begins with a stop, and one that had no room for its stop and the year behind it", async () => {
    const [first, second] = [full("一般公共预算").slice(0, 28), full("支出")];
    const endsEarly = (length: number, rest: string) =>
      paragraphs((draw) =>
        draw
          .text(120, 100, first)
          .text(100, 120, second)
          .text(100, 140, second.slice(0, length))
          .text(100, 160, rest),
      );
    expect(await endsEarly(27, "贴。2023年。")).toHaveLength(1);
    expect(await endsEarly(20, "。另有一句。")).toHaveLength(1);
    expect(await endsEarly(27, "注：2023年。")).toHaveLength(2);
  });

  it.each([
    ["（境）费0万元。", "a mark that opens, and what it opens"],
    ["《甲》的乙。", "another"],
  ])("join a line that has no room for the next part: %s", async (rest) => {
    const lines = [full("一般公共预算").slice(0, 28), full("支出"), full("因公出国").slice(0, 28)];
    const [first = "", second = "", third = ""] = lines;
    expect(
      await paragraphs((draw) =>
        draw.text(120, 100, first).text(100, 120, second).text(100, 140, third).text(100, 160, rest),
      ),
    ).toEqual([`${lines.join("")}${rest}`]);
  });

  it("join the lines of a table's title that are centred, but not a heading and the title beneath", async () => {
    const set = (first: string, second: string) =>
      paragraphs((draw) => {
        for (const top of [60, 75, 90]) draw.text(100, top, full("前文。"));
        draw.text(250 - first.length * 5, 120, first).text(250 - second.length * 5, 135, second);
        draw.ending(400, 150, "单位：万元");
      }).then((all) => all.slice(-3));
    const title = "二〇二五年部门国有资本经营预算支出功能分类科目预算";
    expect(await set(title.padStart(29, "某"), "表")).toEqual([
      expect.any(String),
      `${title.padStart(29, "某")}表`,
      "单位：万元",
    ]);
    expect(await set("二〇二五年预算", "收支表")).toEqual(["二〇二五年预算", "收支表", "单位：万元"]);
    expect(await set(`${title}表`.padStart(29, "某"), "收支表")).toHaveLength(3);
  });

  it("go on over a page's end, past page numbers and heads, which stay among the lines", async () => {
    const page = (first: string, second: string, number: number) => (draw: Draw) =>
      draw
        .text(100, 30, "某局部门预算")
        .text(120, 100, first)
        .text(100, 120, second)
        .text(290, 780, `- ${number} -`);
    const pages = [
      page(full("甲").slice(0, 28), full("乙"), 1),
      page("丙。", "丁。", 2),
      page("戊。", "己。", 3),
    ];
    // the second page begins in the middle of a sentence, and so without an indent
    pages[1] = (draw) =>
      draw
        .text(100, 30, "某局部门预算")
        .text(100, 100, "丙。")
        .text(120, 120, "丁。")
        .text(290, 780, "- 2 -");
    expect((await paragraphs(...pages))[0]).toBe(`${full("甲").slice(0, 28)}${full("乙")}丙。`);
    const { blocks, lines } = await pdfBlocks(madePdf(pages.map((content) => ({ content }))));
    expect(JSON.stringify(blocks)).not.toContain("某局部门预算");
    expect(lines.filter((line) => line === "某局部门预算")).toHaveLength(3);
    expect(lines).toContain("- 2 -");
    const [first] = blocks;
    expect(
      first?.kind === "paragraph" && first.breaks?.map(({ position }) => "page" in position && position.page),
    ).toEqual([1, 2]);
  });

  it("are no heads where they say amounts, though they stand at one height of every page", async () => {
    const page = (number: number) => (draw: Draw) =>
      draw
        .text(120, 30, `某局部门预算 第${number}号`)
        .text(120, 90, `项目${number}安排预算资金${number}0.5${number}万元。`)
        .text(120, 130, "用于修缮。");
    const { blocks } = await pdfBlocks(madePdf([1, 2, 3, 4].map((number) => ({ content: page(number) }))));
    const texts = blocks.map((block) => block.kind === "paragraph" && block.text);
    for (const number of [1, 2, 3, 4])
      expect(texts).toContain(`项目${number}安排预算资金${number}0.5${number}万元。`);
    expect(JSON.stringify(texts)).not.toContain("某局部门预算");
  });

  it("begin with a numbering, an indent or behind a short line", async () => {
    const lines = [
      full("一、甲").slice(0, 29).concat("。"),
      "（一）乙",
      "丙",
      full("二、丁").slice(0, 29).concat("，"),
      "戊",
    ];
    expect(
      await paragraphs((draw) => {
        for (const [index, line] of lines.entries()) draw.text(100, 100 + 20 * index, line);
      }),
    ).toEqual([lines[0], lines[1], lines[2], `${lines[3]}${lines[4]}`]);
  });

  it("keep a number whole that did not fit", async () => {
    const [start] = [full("收入预算").slice(0, 26)];
    expect(
      await paragraphs((draw) =>
        draw.text(100, 80, full("题")).text(120, 140, start).text(100, 160, "18,976.76万元。"),
      ),
    ).toEqual([full("题"), `${start}18,976.76万元。`]);
  });

  it("keep a number together with the brackets before it, but not with a numbering", async () => {
    const name = "2.卫生健康支出（类）行政事业单位医疗（款）医疗";
    const heading = full("前文");
    expect(
      await paragraphs((draw) => {
        draw.text(120, 100, name).text(100, 120, "（项）173.38万元，比上年减少。");
        draw.text(100, 140, heading.slice(0, 26)).text(100, 160, "（一）2026年收入173.38万元。");
        draw.text(100, 180, heading);
      }),
    ).toEqual([
      `${name}（项）173.38万元，比上年减少。`,
      heading.slice(0, 26),
      "（一）2026年收入173.38万元。",
      heading,
    ]);
  });

  it("keep a number together with a bracket that closes before it", async () => {
    const name = "2.卫生健康支出（210类）行政事业单位医疗（11款）（99";
    const whole = full("前文");
    expect(
      await paragraphs((draw) => {
        draw.text(100, 80, whole).text(100, 100, name).text(100, 120, "项）1173.38万元，比上年减少。");
      }),
    ).toEqual([whole, `${name}项）1173.38万元，比上年减少。`]);
  });

  it("place every line", async () => {
    const { blocks } = await pdfBlocks(madePdf([{ content: (draw) => draw.text(100, 100, "合计") }]));
    expect(blocks).toEqual([
      { kind: "paragraph", text: "合计", position: { page: 1, box: [100, 91.2, 120, 102.5] } },
    ]);
  });
});

describe("turned pages", () => {
  const box = async (page: MadePage) => {
    const { blocks } = await pdfBlocks(madePdf([page]));
    const [block] = blocks;
    return block?.kind === "paragraph" && "box" in block.position
      ? [block.text, ...block.position.box.map(Math.round)]
      : undefined;
  };

  it.each([
    [0, [100, 91, 140, 103]],
    [1, [698, 100, 709, 140]],
    [2, [460, 698, 500, 709]],
    [3, [91, 460, 103, 500]],
  ])("%i quarters: boxes as shown", async (turn, expected) => {
    expect(await box({ turn, content: (draw) => draw.text(100, 100, "部门预算") })).toEqual([
      "部门预算",
      ...expected,
    ]);
  });

  it("read text that was drawn sideways", async () => {
    const { blocks } = await pdfBlocks(
      madePdf([
        {
          content: (draw) => {
            draw
              .turned(100, 700, "项目", 90)
              .turned(100, 600, "预算数", 90)
              .turned(120, 700, "合计", 90)
              .turned(120, 600, "12.5", 90);
            return draw.grid([85, 105, 125], [500, 620, 720]);
          },
        },
      ]),
    );
    expect(
      blocks.map((block) => block.kind === "grid" && block.rows.map((row) => row.map(({ text }) => text))),
    ).toEqual([
      [
        ["项目", "预算数"],
        ["合计", "12.5"],
      ],
    ]);
  });

  it("leave watermarks out of the text, unless they have digits", async () => {
    const { blocks, lines } = await pdfBlocks(
      madePdf([
        {
          content: (draw) =>
            draw
              .text(100, 100, "部门预算")
              .turned(200, 400, "内部资料", 45, 40)
              .turned(300, 600, "2025", 45, 40),
        },
      ]),
    );
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual(["部门预算", "2025"]);
    expect(lines.join("")).toContain("内部资料");
  });
});
