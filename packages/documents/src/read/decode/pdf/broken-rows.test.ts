import { describe, expect, it } from "vitest";
import { type Page, read, row } from "../../../testing/drawn-tables.js";
import { madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

type Rows = readonly (readonly string[])[];

/** A ruled table with rows of one line, at the end or the beginning of a page. */
const table =
  (xs: readonly number[], rows: Rows, top: number): Page =>
  (draw) => {
    draw.grid(
      xs,
      Array.from({ length: rows.length + 1 }, (_, index) => top + index * 20),
    );
    for (const [index, cells] of rows.entries()) row(draw, top + 15 + index * 20, cells, xs);
    return draw;
  };

const over = (xs: readonly number[], above: Rows, below: Rows) =>
  read(table(xs, above, 780 - above.length * 20), table(xs, below, 50));

const lines = (rows: Rows) => rows.map((cells) => cells.join("|"));

/** Narrow columns for the parts of a code, of which the first has room for two digits. */
const CODES = [50, 66, 92, 118, 210, 290, 350];
/** Edges of a row of indicators whose cells are as wide as four or five characters. */
const INDICATORS = [50, 98, 146, 200, 290];

describe("a row that a page's end broke in several cells", () => {
  it("is one row: a code, a name and amounts", async () => {
    expect(
      await over(
        CODES,
        [
          ["201", "03", "01", "行政运行", "138.73", "138.73"],
          ["20", "05", "05", "机关事业单位", "21.34", "21.34"],
        ],
        [
          ["8", "", "", "养老保险缴费", "", ""],
          ["210", "11", "01", "行政单位医疗", "89.03", "89.03"],
        ],
      ),
    ).toEqual([
      [
        "201|03|01|行政运行|138.73|138.73",
        "208|05|05|机关事业单位养老保险缴费|21.34|21.34",
        "210|11|01|行政单位医疗|89.03|89.03",
      ],
    ]);
  });

  it("is one row: codes of one or two digits, each broken between its digits", async () => {
    const xs = [50, 70, 83, 96, 200, 260];
    expect(
      await over(
        xs,
        [
          ["201", "3", "1", "行政运行", "138.73"],
          ["208", "99", "", "其他社会保障和就业支出", "21.34"],
          ["20", "9", "9", "其他社会保障和就业", "21.34"],
        ],
        [
          ["8", "9", "9", "支出", ""],
          ["210", "11", "1", "行政单位医疗", "89.03"],
        ],
      ),
    ).toEqual([
      [
        "201|3|1|行政运行|138.73",
        "208|99||其他社会保障和就业支出|21.34",
        "208|99|99|其他社会保障和就业支出|21.34",
        "210|11|1|行政单位医疗|89.03",
      ],
    ]);
  });

  it("is one row: an amount whose decimals had no room", async () => {
    const xs = [50, 150, 190];
    expect(
      await over(
        xs,
        [
          ["印刷费", "456,030.5"],
          ["邮电费", "464.46"],
          ["福利费", "131,024"],
        ],
        [
          ["", ".75"],
          ["差旅费", "676.91"],
          ["合计", "132,166.12"],
        ],
      ),
    ).toEqual([
      ["印刷费|456,030.5", "邮电费|464.46", "福利费|131,024.75", "差旅费|676.91", "合计|132,166.12"],
    ]);
  });

  it("is one row: a broken code and amounts, of which one has its sign alone before the end", async () => {
    const xs = [50, 80, 140, 176, 212];
    const above = [
      ["201", "教育支出", "1.2345", "0.1000"],
      ["20805", "机关事业", "84.485", "-"],
    ];
    const below = [
      ["02", "单位离休", "2", "9.5845"],
      ["210", "卫生健康", "3.0000", "0.2000"],
    ];
    expect(await over(xs, above, below)).toEqual([
      [
        "201|教育支出|1.2345|0.1000",
        "2080502|机关事业单位离休|84.4852|-9.5845",
        "210|卫生健康|3.0000|0.2000",
      ],
    ]);
    // a sign that stands for nothing in the column is no part of the amount beneath
    expect(
      await over(xs, [["201", "教育支出", "1.2345", "-"], ...above.slice(1)], [["208", "", "", "9.5845"]]),
    ).toEqual([["201|教育支出|1.2345|-", "20805|机关事业|84.485|-", "208|||9.5845"]]);
  });

  it("is one row: an indicator with what describes it, its value on one line", async () => {
    expect(
      await over(
        INDICATORS,
        [
          ["数量指标", "道路养护", "反映道路的", "≥2次"],
          ["时效指标", "完成时间", "反映完成的", "12月底前"],
          ["社会效益", "道路养护", "反映道路养", "≥88%"],
        ],
        [
          ["", "覆盖面", "护覆盖面", ""],
          ["满意度", "满意度", "反映满意度", "≥90%"],
        ],
      ),
    ).toEqual([
      [
        "数量指标|道路养护|反映道路的|≥2次",
        "时效指标|完成时间|反映完成的|12月底前",
        "社会效益|道路养护覆盖面|反映道路养护覆盖面|≥88%",
        "满意度|满意度|反映满意度|≥90%",
      ],
    ]);
  });

  it("is one row below a header that is printed again", async () => {
    const xs = [50, 190, 260, 330];
    const header = ["项目名称", "合计", "其中"];
    const long = "农村道路监督检查与技术服务";
    expect(
      await over(
        xs,
        [header, ["农村改厕补助", "78.01", "78.01"], [long, "73.37", "73.37"]],
        [header, ["专项", "", ""], ["合计", "151.38", "151.38"]],
      ),
    ).toEqual([
      ["项目名称|合计|其中", "农村改厕补助|78.01|78.01", `${long}专项|73.37|73.37`, "合计|151.38|151.38"],
    ]);
  });

  it("is one row over three pages", async () => {
    const xs = [50, 190, 260];
    const part = "农村道路监督检查与技术服务";
    const page = (rows: Rows) => table(xs, rows, 50);
    expect(
      await read(
        page([
          ["甲", "1.00"],
          [part, "2.00"],
        ]),
        page([[part, ""]]),
        page([
          ["专项", ""],
          ["合计", "3.00"],
        ]),
      ),
    ).toEqual([["甲|1.00", `${part}${part}专项|2.00`, "合计|3.00"]]);
  });

  it.each<[string, readonly number[], Rows, Rows]>([
    ["whose lines have room", [50, 190, 260, 330], [["教育支出", "1", "2"]], [["其中", "", ""]]],
    ["of full cells each", [50, 98, 146], [["数量指标", "道路养护"]], [["质量指标", "验收合格"]]],
    ["with amounts of their own", [50, 150, 188], [["福利费", "131,024"]], [["差旅费", "75"]]],
    [
      "of a name alone, above one that fills its line",
      [50, 98, 160],
      [
        ["基本支出", "1"],
        ["项目支出", "1"],
      ],
      [["其他支出", ""]],
    ],
    [
      "of codes",
      [50, 62, 150],
      [
        ["1", "甲"],
        ["2", "乙"],
      ],
      [["3", "丙"]],
    ],
  ])("are two rows: %s", async (_, xs, above, below) => {
    expect(await over(xs, above, below)).toEqual([lines([...above, ...below])]);
  });
});

it("tells a table in which a number was cut and its rest is not certain as torn", async () => {
  const xs = [50, 150, 350];
  const { blocks } = await pdfBlocks(
    madePdf([
      { content: (draw) => void table(xs, [["福利费", "131,024"]], 700)(draw) },
      { content: (draw) => void table(xs, [["差旅费", ".75"]], 50)(draw) },
    ]),
  );
  expect(blocks).toMatchObject([{ kind: "grid", torn: true }]);
});

it("tells a table in which a code was cut and the row is not certain as torn", async () => {
  const xs = [50, 150, 250, 350];
  const codes = ["2080501", "2080505", "2101101"].map((code) => [code, "行政运行", "1.00"]);
  const { blocks } = await pdfBlocks(
    madePdf([
      { content: (draw) => void table(xs, [...codes, ["21", "行政运行", "1.00"]], 700)(draw) },
      { content: (draw) => void table(xs, [["01103", "行政运行", "1.00"]], 50)(draw) },
    ]),
  );
  expect(blocks).toMatchObject([{ kind: "grid", torn: true }]);
});

it("reads a header that is printed again and runs over into the row beneath as that header", async () => {
  const xs = [50, 110, 200, 290];
  expect(
    await over(
      xs,
      [
        ["科目编码", "科目名称", "财政专户资金收入"],
        ["2080501", "行政运行", "1.00"],
        ["2080505", "养老保险", "2.00"],
      ],
      [
        ["科目编码", "科目名称", "财政专户资金"],
        ["2101101", "单位医疗", "收入"],
        ["2101103", "医疗补助", "4.00"],
      ],
    ),
  ).toEqual([
    [
      "科目编码|科目名称|财政专户资金收入",
      "2080501|行政运行|1.00",
      "2080505|养老保险|2.00",
      "2101101|单位医疗|",
      "2101103|医疗补助|4.00",
    ],
  ]);
});

describe("a form of which only labels stand before a page's end", () => {
  const head = [50, 110, 280, 340, 420];
  const body = [50, 110, 170, 225, 340, 420];
  const above: Page = table(head, [["项目名称", "农村道路", "类别", "特定"]], 760);
  const goal = ["资金", "年度总额", "389.03", "", ""];

  it("goes on in rows that are divided in another way", async () => {
    expect(await read(above, table(body, [goal], 50))).toEqual([
      ["项目名称|农村道路|||类别|特定", "资金|年度总额|389.03|||"],
    ]);
  });

  it("ends where a title stands before the next, or amounts stood in it", async () => {
    expect(
      await read(above, (draw) => table(body, [goal], 50)(draw.text(200, 30, "绩效目标表"))),
    ).toHaveLength(3);
    expect(
      await read(table(head, [["项目名称", "1.50", "类别", "2.50"]], 760), table(body, [goal], 50)),
    ).toHaveLength(2);
  });
});

it("gives the end of a merged label, set astride the first rule of the next page, to that label", async () => {
  const label: Page = (draw) => {
    for (const y of [720, 740, 760]) draw.line(y === 740 ? 110 : 50, y, 350, y);
    for (const x of [50, 110, 250, 350]) draw.line(x, 720, x, 760);
    draw.text(53, 735, "预算规模及").text(53, 747, "资金用于道");
    return row(draw, 735, ["", "预算数", "61.06"], [50, 110, 250, 350]).text(113, 755, "用于道路。");
  };
  const rest: Page = (draw) => {
    draw.grid([50, 110, 250, 350], [50, 65, 80]).text(53, 69, "路").text(53, 76, "目标");
    return draw.text(113, 76, "按期完成。");
  };
  expect(await read(label, rest)).toEqual([
    ["预算规模及资金用于道路|预算数|61.06", "|用于道路。|", "目标|按期完成。|"],
  ]);
});
