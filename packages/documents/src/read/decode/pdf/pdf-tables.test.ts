import { describe, expect, it } from "vitest";
import { type Page, read, row, XS } from "../../../testing/drawn-tables.js";
import { type Draw, madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

describe("ruled tables", () => {
  it.each(["line", "bar"] as const)("of strokes or of thin rectangles: %s", async (how) => {
    expect(
      await read((draw) => {
        draw.text(50, 90, "收入预算总表").grid(XS, [100, 120, 140, 160], how);
        row(draw, 115, ["科目", "基本支出", "项目支出"]);
        row(draw, 135, ["教育支出", "1,250.00", ""]);
        row(draw, 155, ["合计", "1,250.00", "0"]);
        draw.text(50, 180, "注：无");
      }),
    ).toEqual([
      "收入预算总表",
      ["科目|基本支出|项目支出", "教育支出|1,250.00|", "合计|1,250.00|0"],
      "注：无",
    ]);
  });

  it("with cells over several columns and rows: the text in the first, the others blank", async () => {
    expect(
      await read((draw) => {
        for (const y of [100, 160, 180]) draw.line(50, y, 350, y);
        draw.line(150, 130, 350, 130);
        for (const x of [50, 150, 350]) draw.line(x, 100, x, 180);
        draw.line(250, 130, 250, 180);
        draw.text(80, 135, "科目").text(220, 118, "支出预算");
        row(draw, 148, ["", "基本支出", "项目支出"]);
        row(draw, 175, ["教育", "1.00", "2.00"]);
      }),
    ).toEqual([["科目|支出预算|", "|基本支出|项目支出", "教育|1.00|2.00"]]);
  });

  it("with wrapped names, two paragraphs, a wrapped number and two numbers in a cell", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 200, 240], [100, 160, 220]);
        draw.text(53, 115, "机关事业单位").text(53, 130, "基本养老保险").text(53, 145, "缴费支出");
        draw.text(123, 115, "1. 甲。").text(123, 130, "2. 乙。");
        draw.text(202, 115, "189,767").text(202, 130, ",551");
        draw.text(53, 175, "其他").text(205, 175, "12.5").text(205, 190, "7.25");
      }),
    ).toEqual([["机关事业单位基本养老保险缴费支出|1. 甲。⏎2. 乙。|189,767,551", "其他||12.5⏎7.25"]]);
  });

  it("with the last of six decimals in the next line, and with two numbers of which each is whole", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 165, 210], [100, 140, 180]);
        draw.text(53, 115, "教育").text(122, 115, "60.00000").text(122, 130, "0").text(167, 115, "60.000000");
        draw.text(53, 155, "其他").text(122, 155, "60.00").text(122, 170, "0").text(167, 155, "1");
        draw.grid([50, 120, 165, 210], [180, 220]);
        draw.text(53, 195, "卫生").text(122, 195, "50.00000").text(122, 210, "0");
        draw.text(167, 195, "50.00000").text(167, 210, "0");
      }),
    ).toEqual([["教育|60.000000|60.000000", "其他|60.00⏎0|1", "卫生|50.000000|50.000000"]]);
  });

  it("with a number of 元 whose last decimal stands alone in the next line", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 165, 210], [100, 140, 180]);
        draw.text(53, 115, "教育").text(122, 115, "12345.6").text(122, 130, "7").text(167, 115, "2345.6");
        draw.text(167, 130, "7").text(53, 155, "卫生").text(122, 155, "1.5").text(122, 170, "7");
        draw.text(167, 155, "2.5").text(167, 170, "7");
      }),
    ).toEqual([["教育|12345.67|2345.67", "卫生|1.5|2.5", "|7|7"]]);
  });

  it("with a number on three lines of a narrow cell", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 160, 230], [100, 160, 180]);
        draw.text(53, 115, "教育").text(123, 115, "14,556").text(123, 130, ",465.3").text(123, 145, "6");
        draw.text(163, 115, "甲").text(53, 175, "卫生").text(123, 175, "1.00");
      }),
    ).toEqual([["教育|14,556,465.36|甲", "卫生|1.00|"]]);
  });

  it("with names that touch at the line between their cells", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 120, 190, 260], [100, 120, 140]);
        draw
          .text(52, 115, "政府性基金")
          .text(102, 115, "预算")
          .text(121, 115, "国有资本经营预算")
          .text(201, 115, "拨款");
        draw.text(53, 135, "1").text(123, 135, "2").text(193, 135, "3");
      }),
    ).toEqual([["政府性基金预算|国有资本经营预算拨款|", "1|2|3"]]);
  });

  it("open at their sides", async () => {
    expect(
      await read((draw) => {
        for (const y of [100, 120, 140]) draw.line(50, y, 350, y);
        for (const x of [150, 250]) draw.line(x, 100, x, 140);
        row(draw, 115, ["科目", "基本", "项目"]);
        row(draw, 135, ["教育", "1", "2"]);
      }),
    ).toEqual([["科目|基本|项目", "教育|1|2"]]);
  });

  it("without lines between rows", async () => {
    expect(
      await read((draw) => {
        for (const y of [100, 120, 200]) draw.line(50, y, 350, y);
        for (const x of XS) draw.line(x, 100, x, 200);
        row(draw, 115, ["科目", "基本", "项目"]);
        row(draw, 135, ["教育", "1.5", "2.5"]);
        row(draw, 155, ["卫生", "3.5", "4.5"]);
        row(draw, 175, ["合计", "5.0", "7.0"]);
      }),
    ).toEqual([["科目|基本|项目", "教育|1.5|2.5", "卫生|3.5|4.5", "合计|5.0|7.0"]]);
  });

  it("without lines between rows, a name on two lines about its numbers", async () => {
    expect(
      await read((draw) => {
        for (const y of [100, 120, 220]) draw.line(50, y, 350, y);
        for (const x of XS) draw.line(x, 100, x, 220);
        row(draw, 115, ["科目", "基本", "项目"]);
        row(draw, 135, ["教育支出", "1.5", "2.5"]);
        draw.text(53, 153, "社会保障和就业").text(53, 165, "支出");
        row(draw, 159, ["", "3.5", "4.5"]);
        row(draw, 185, ["合计", "5.0", "7.0"]);
      }),
    ).toEqual([["科目|基本|项目", "教育支出|1.5|2.5", "社会保障和就业支出|3.5|4.5", "合计|5.0|7.0"]]);
  });

  it("hold a table beside running text that is no cell, and ignore white lines, frames and underlines", async () => {
    expect(
      await read((draw) => {
        draw.grid([20, 580], [20, 780]).line(50, 62, 150, 62).text(50, 60, "收入预算");
        draw.grid([50, 150, 250], [100, 120, 140]).raw("1 1 1 RG").line(50, 130, 250, 130).raw("0 0 0 RG");
        row(draw, 115, ["甲", "1"], [50, 150, 250]);
        row(draw, 135, ["乙", "2"], [50, 150, 250]);
      }),
    ).toEqual(["收入预算", ["甲|1", "乙|2"]]);
  });

  it("let text run over into an empty cell", async () => {
    expect(
      await read((draw) => {
        draw.grid([50, 80, 150, 250], [100, 120, 140]);
        draw.text(53, 115, "功能分类科目编码").ending(247, 115, "1.0");
        draw.text(53, 135, "乙").ending(247, 135, "123,456,789,012.00");
      }),
    ).toEqual([["功能分类科目编码||1.0", "乙||123,456,789,012.00"]]);
  });
});

describe("tables over several pages", () => {
  const header: Page = (draw) => row(draw.grid(XS, [100, 120, 140]), 115, ["科目", "基本", "项目"]);

  it("drop the repeated header, title and unit", async () => {
    const page =
      (title: string, cells: readonly string[]): Page =>
      (draw) => {
        header(draw.text(200, 60, title).text(50, 90, "编制部门：某局").text(300, 90, "单位：元"));
        row(draw, 135, cells);
      };
    expect(
      await read(page("支出预算总表", ["教育", "1", "2"]), page("支出预算总表（续）", ["卫生", "3", "4"])),
    ).toEqual(["支出预算总表", "编制部门：某局    单位：元", ["科目|基本|项目", "教育|1|2", "卫生|3|4"]]);
  });

  it("go on without a header, in a row of merged cells as well", async () => {
    const second: Page = (draw) =>
      row(draw.grid([50, 250, 350], [50, 70]), 65, ["合计", "9"], [50, 250, 350]);
    expect(
      await read((draw) => {
        header(draw);
        row(draw, 135, ["教育", "1", "2"]);
      }, second),
    ).toEqual([["科目|基本|项目", "教育|1|2", "合计||9"]]);
  });

  it("join a row that the page's end parted", async () => {
    const [start, end] = ["机关事业单位基本养老保险缴费支", "出的补助"];
    const wide = [50, 210, 280, 350];
    expect(
      await read(
        (draw) => row(draw.grid(wide, [700, 720]), 715, [start, "1", "2"], wide),
        (draw) => {
          draw.grid(wide, [50, 70, 90]);
          row(draw, 65, [end], wide);
          row(draw, 85, ["合计", "1", "2"], wide);
        },
      ),
    ).toEqual([[`${start}${end}|1|2`, "合计|1|2"]]);
  });

  it("stay apart where a total ended the first, or a title stands between", async () => {
    const table: Page = (draw) => row(header(draw) as Draw, 135, ["合计", "1", "2"]);
    expect(await read(table, table)).toHaveLength(2);
    expect(
      await read(
        (draw) => row(header(draw.text(200, 60, "表一")) as Draw, 135, ["教育", "1", "2"]),
        (draw) => row(header(draw.text(200, 60, "表二")) as Draw, 135, ["教育", "1", "2"]),
      ),
    ).toHaveLength(4);
  });

  it("stay apart where the title of the next stands in its first row", async () => {
    const titled =
      (title: string, top: number): Page =>
      (draw) => {
        for (const y of [top, top + 20, top + 40]) draw.line(50, y, 350, y);
        for (const x of [50, 350]) draw.line(x, top, x, top + 40);
        for (const x of [150, 250]) draw.line(x, top + 20, x, top + 40);
        row(draw.text(150, top + 15, title), top + 35, ["教育", "1", "2"]);
      };
    const tables = (title: string) => read(titled("政府性基金预算支出表", 700), titled(title, 50));
    expect(await tables("国有资本经营预算支出表")).toHaveLength(2);
    expect(await tables("政府性基金预算支出表（续）")).toHaveLength(1);
  });

  it("stay apart where their columns differ", async () => {
    const other = [50, 100, 200, 350];
    expect(
      await read(
        (draw) => row(draw.grid(XS, [700, 720]), 715, ["甲", "1", "2"]),
        (draw) => row(draw.grid(other, [50, 70]), 65, ["乙", "3", "4"], other),
      ),
    ).toHaveLength(2);
  });
});

describe("tables without ruling lines", () => {
  it("are tables when numbers stand in line in three rows", async () => {
    expect(
      await read((draw) => {
        row(draw, 100, ["科目", "基本支出", "项目支出"]);
        row(draw, 120, ["教育支出", "1,250.00", "3.00"]);
        row(draw, 140, ["卫生健康支出", "7.00", ""]);
        row(draw, 160, ["合计", "1,257.00", "3.00"]);
      }),
    ).toEqual([
      ["科目|基本支出|项目支出", "教育支出|1,250.00|3.00", "卫生健康支出|7.00|", "合计|1,257.00|3.00"],
    ]);
  });

  it("keep a number in its column, though a name is set with blanks within", async () => {
    expect(
      await read((draw) => {
        row(draw, 100, ["科目", "基本支出", "项目支出"]);
        row(draw, 120, ["教育支出", "1,250.00", "3.00"]);
        draw.text(53, 140, "农林").text(90, 140, "水支出");
        row(draw, 140, ["", "7.00", ""]);
        row(draw, 160, ["合计", "1,257.00", "3.00"]);
      }),
    ).toEqual([
      ["科目|基本支出|项目支出", "教育支出|1,250.00|3.00", "农林水支出|7.00|", "合计|1,257.00|3.00"],
    ]);
  });

  it.each(["△7.00", "−7.00", "(7.00)"])("count what is negative among the numbers: %s", async (negative) => {
    expect(
      await read((draw) => {
        row(draw, 100, ["教育支出", "1,250.00"]);
        row(draw, 120, ["卫生健康支出", ""]).ending((XS[2] ?? 0) - 3, 120, negative);
        row(draw, 140, ["合计", "1,243.00"]);
      }),
    ).toEqual([["教育支出|1,250.00", `卫生健康支出|${negative}`, "合计|1,243.00"]]);
  });

  it("are paragraphs otherwise", async () => {
    const lines = await read((draw) => {
      row(draw, 100, ["教育支出", "1,250.00"]);
      row(draw, 120, ["卫生健康支出", "7.00"]);
      draw
        .text(50, 160, "一、部门职责………………1")
        .text(50, 180, "二、机构设置………………2")
        .text(50, 200, "三、名词解释………………3");
    });
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => typeof line === "string")).toBe(true);
  });
});

it("reads what is drawn as a form of its own, and what was typed into the page", async () => {
  const { blocks } = await pdfBlocks(
    madePdf([
      {
        content: (draw) => void draw.text(50, 60, "收入预算"),
        form: (draw) => void row(draw.grid([50, 150, 250], [100, 120]), 115, ["甲", "1"], [50, 150, 250]),
        note: (draw) => void draw.text(50, 200, "编制人：12号"),
      },
    ]),
  );
  expect(blocks).toMatchObject([
    { text: "收入预算" },
    { rows: [[{ text: "甲", position: { box: [63, 116.2, 73, 127.5] } }, { text: "1" }]] },
    { text: "编制人：12号" },
  ]);
});
