import { existsSync, readFileSync } from "node:fs";
import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import { type MadeBook, type MadeSheet, madeXlsx, sheetRow, sheetRows } from "../../../testing/made-xlsx.js";
import { read } from "../../read.js";
import { cellName, placeOf } from "./cell-reference.js";
import { decodeXlsx } from "./decode-xlsx.js";

const sheet = (rows: string, more: Partial<MadeSheet> = {}): MadeSheet => ({ name: "Sheet1", rows, ...more });
const decoded = (sheets: readonly MadeSheet[], book: MadeBook = {}) =>
  decodeXlsx(madeXlsx(sheets, book), LIMITS);
const shown = (sheets: readonly MadeSheet[], book: MadeBook = {}) =>
  decoded(sheets, book).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
const merged = (...references: readonly string[]) =>
  `<mergeCells>${references.map((each) => `<mergeCell ref="${each}"/>`).join("")}</mergeCells>`;
const head = sheetRow("项目", "预算数");

describe("what a cell prints", () => {
  it.each<[string, string, string]>([
    ["a shared string", '<c t="s"><v>0</v></c>', "预算"],
    ["a string of several runs, without its reading", '<c t="s"><v>1</v></c>', "办公费"],
    ["a string that is not there", '<c t="s"><v>9</v></c>', ""],
    ["an inline string", '<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', "甲乙"],
    ["a raised digit beside a number", '<c t="s"><v>2</v></c>', "20.50¹"],
    [
      "an inline one",
      '<c t="inlineStr"><is><r><t>CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></is></c>',
      "CO₂",
    ],
    ["a formula's last result", "<c><f>SUM(A1)</f><v>12.5</v></c>", "12.5"],
    ["a formula's last words", '<c t="str"><f>A1</f><v>合计</v></c>', "合计"],
    ["a truth", '<c t="b"><v>1</v></c>', "TRUE"],
    ["a date in words", '<c t="d"><v>2025-01-01</v></c>', "2025-01-01"],
    ["a number rounded by its format", '<c s="1"><v>1469.534</v></c>', "1469.53"],
    ["a date by its format", '<c s="2"><v>45658</v></c>', "2025年1月"],
    ["escaped characters", '<c t="str"><v>甲_x000D_\n乙</v></c>', "甲\n乙"],
    ["what is no number", "<c><v>12,5</v></c>", "12,5"],
    ["a style that is not there", '<c s="99"><v>1.50</v></c>', "1.5"],
  ])("%s", (_, cell, text) => {
    const strings =
      "<si><t>预算</t></si><si><r><t>办公</t></r><rPh><t>ban</t></rPh><r><t>费</t></r></si>" +
      '<si><r><t>20.50</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>';
    const rows = sheetRows(head, sheetRow("甲", cell), sheetRow("乙", 1));
    const formats = ["General", "0.00", 'yyyy"年"m"月"'];
    const [grid] = shown([sheet(rows)], { strings, formats });
    expect(grid?.[1]?.[1]).toBe(text);
  });

  it("zeros are blank in a sheet that hides them", () => {
    const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    const rows = sheetRows(head, sheetRow("甲", 0), sheetRow("乙", 1));
    expect(shown([sheet(rows, { before })])).toEqual([
      [
        ["项目", "预算数"],
        ["甲", ""],
        ["乙", "1"],
      ],
    ]);
  });
});

describe("what is not read is said", () => {
  it.each<[string, MadeSheet, string, readonly unknown[]]>([
    [
      "a formula without its result",
      sheet(sheetRows(head, sheetRow("甲", "<c><f>1+1</f></c>"))),
      "formula-without-value",
      [
        ["项目", "预算数"],
        ["甲", "（公式未计算）"],
      ],
    ],
    ...["<v/>", "<v></v>", "<v />"].map((value): [string, MadeSheet, string, readonly unknown[]] => [
      `a formula whose result is ${value}, as programs write it that compute nothing`,
      sheet(sheetRows(head, sheetRow("甲", `<c><f>1+1</f>${value}</c>`))),
      "formula-without-value",
      [
        ["项目", "预算数"],
        ["甲", "（公式未计算）"],
      ],
    ]),
    [
      "a hidden row all whose cells are merged across",
      sheet(
        sheetRows(
          sheetRow("项目", "", "预算数"),
          sheetRow("甲", "", 1).replace("<row", '<row hidden="1"'),
          sheetRow("乙", "", 2),
        ),
        { behind: merged("A2:B2", "C2:D2") },
      ),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["乙", "2"],
      ],
    ],
    [
      "a hidden column all whose cells are merged downwards",
      sheet(sheetRows(sheetRow("项目", "密", "预算数"), sheetRow("甲", "", 1)), {
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
        behind: merged("B1:B2"),
      }),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["甲", "1"],
      ],
    ],
    [
      "an error",
      sheet(sheetRows(head, sheetRow("甲", '<c t="e"><v>#REF!</v></c>'))),
      "cell-error",
      [
        ["项目", "预算数"],
        ["甲", "#REF!"],
      ],
    ],
    [
      "struck words of a shared string",
      sheet(sheetRows(head, sheetRow("甲", '<c t="s"><v>0</v></c>'))),
      "struck-text",
      [
        ["项目", "预算数"],
        ["甲", "20.50"],
      ],
    ],
    [
      "struck words of an inline string",
      sheet(
        sheetRows(
          head,
          sheetRow(
            "甲",
            '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>30</t></r><r><t>20.50</t></r></is></c>',
          ),
        ),
      ),
      "struck-text",
      [
        ["项目", "预算数"],
        ["甲", "20.50"],
      ],
    ],
    [
      "a hidden row",
      sheet(sheetRows(head, sheetRow("甲", 1).replace("<row", '<row hidden="1"'), sheetRow("乙", 2))),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["乙", "2"],
      ],
    ],
    [
      "a row of no height",
      sheet(sheetRows(head, sheetRow("甲", 1).replace("<row", '<row ht="0"'), sheetRow("乙", 2))),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["乙", "2"],
      ],
    ],
    [
      "a hidden column",
      sheet(sheetRows(sheetRow("项目", "密", "预算数"), sheetRow("甲", 1, 2)), {
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      }),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["甲", "2"],
      ],
    ],
    [
      "a number hidden by its format",
      sheet(sheetRows(head, sheetRow("甲", '<c s="1"><v>5</v></c>'))),
      "hidden-cells",
      [
        ["项目", "预算数"],
        ["甲", ""],
      ],
    ],
  ])("%s", (_, made, code, rows) => {
    const strings = "<si><r><rPr><strike/></rPr><t>30.00</t></r><r><t>20.50</t></r></si>";
    const book = { formats: ["General", ";;;"], strings };
    expect(shown([made], book)).toEqual([rows]);
    expect(decoded([made], book).notices.map((notice) => notice.code)).toEqual([code]);
  });

  it.each(["<c><f>A1</f></c>", "<c><f>A1</f><v/></c>"])(
    "an empty text is a result, a missing result is not: %s",
    (cell) => {
      const codes = (type: string) =>
        decoded([sheet(sheetRows(head, sheetRow("甲", cell.replace("<c", `<c t="${type}"`))))]).notices.map(
          ({ code }) => code,
        );
      expect(codes("n")).toEqual(["formula-without-value"]);
      expect(codes("str")).toEqual(cell.includes("<v") ? [] : ["formula-without-value"]);
    },
  );

  it("cells whose style crosses them out", () => {
    const rows = sheetRows(
      head,
      sheetRow("甲", '<c s="1"><v>5</v></c>'),
      sheetRow("乙", '<c s="0"><v>6</v></c>'),
    );
    const fonts = "<fonts><font/><font><strike/></font></fonts>";
    const { blocks, notices } = decoded([sheet(rows)], { fonts, fontOfStyle: [0, 1] });
    expect(wordsOf(blocks)).toEqual([
      [
        ["项目", "预算数"],
        ["甲", ""],
        ["乙", "6"],
      ],
    ]);
    expect(notices).toMatchObject([{ code: "struck-text", position: { cell: "B2" } }]);
  });

  it("a hidden sheet, by its name, unless nothing is in it", () => {
    const rows = sheetRows(head, sheetRow("甲", 1));
    const { blocks, notices } = decoded([
      sheet(rows),
      sheet(rows, { name: "底稿", state: "hidden" }),
      sheet("", { name: "空", state: "veryHidden" }),
    ]);
    expect(blocks).toHaveLength(1);
    expect(notices).toEqual([
      {
        code: "hidden-sheet",
        severity: "warning",
        message: "工作表 “底稿” 是隐藏的，其中的内容没有检查；公开前请删除或取消隐藏",
        position: { sheet: "底稿", cell: "A1" },
      },
    ]);
  });
});

describe("a sheet's tables", () => {
  it("a merged block's text stands in its first cell; what it covers is not shown", () => {
    const rows = sheetRows(
      sheetRow("科目", "", "合计"),
      sheetRow("编码", "名称", "旧"),
      sheetRow("201", "教育", 3),
    );
    expect(shown([sheet(rows, { behind: merged("A1:B1", "C1:C2") })])).toEqual([
      [
        ["科目", "", "合计"],
        ["编码", "名称", ""],
        ["201", "教育", "3"],
      ],
    ]);
  });

  it("a merged block whose first row is hidden shows its text in the next", () => {
    const rows = sheetRows(
      head,
      sheetRow("甲", 1, "注").replace("<row", '<row hidden="1"'),
      sheetRow("乙", 2),
    );
    expect(shown([sheet(rows, { behind: merged("C2:C3") })])).toEqual([
      [
        ["项目", "预算数", ""],
        ["乙", "2", "注"],
      ],
    ]);
  });

  it("cells keep their names, columns and rows without words go", () => {
    const rows = sheetRows(
      "<row/>",
      sheetRow("项目", "", "预算数"),
      "<row/>",
      "<row/>",
      sheetRow("甲", "", 1, '<c s="0"/>'),
    );
    const [grid] = decoded([sheet(rows)]).blocks;
    expect(grid).toEqual({
      kind: "grid",
      rows: [
        [
          { text: "项目", position: { sheet: "Sheet1", cell: "A2" } },
          { text: "预算数", position: { sheet: "Sheet1", cell: "C2" } },
        ],
        [
          { text: "甲", position: { sheet: "Sheet1", cell: "A5" } },
          { text: "1", position: { sheet: "Sheet1", cell: "C5" } },
        ],
      ],
    });
  });

  it("a table published blank keeps one blank row", () => {
    const blank = '<row><c r="A@row" s="0"/></row>';
    expect(shown([sheet(sheetRows(head, blank, blank))])).toEqual([
      [
        ["项目", "预算数"],
        ["", ""],
      ],
    ]);
  });

  it("rows and cells without their names follow each other", () => {
    expect(shown([sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")])).toEqual([
      [
        ["1", "2"],
        ["3", ""],
      ],
    ]);
  });

  it("tables beneath each other are apart, each with its own columns", () => {
    const rows = sheetRows(
      sheetRow("松溪县水务局2024年部门预算"),
      sheetRow("收支总表"),
      sheetRow("项目", "", "预算数"),
      sheetRow("甲", "", 1),
      sheetRow("支出总表"),
      sheetRow("项目", "预算数"),
      sheetRow("乙", 2),
    );
    expect(shown([sheet(rows)])).toEqual([
      "松溪县水务局2024年部门预算",
      [
        ["收支总表", ""],
        ["项目", "预算数"],
        ["甲", "1"],
      ],
      [
        ["支出总表", ""],
        ["项目", "预算数"],
        ["乙", "2"],
      ],
    ]);
  });

  it("tables side by side are apart where a blank column has a title or a unit on either side", () => {
    const rows = sheetRows(
      sheetRow("收入总表", "", "", "支出总表"),
      sheetRow("单位：万元", "", "", "单位：元"),
      sheetRow("项目", "预算数", "", "项目", "预算数"),
      sheetRow("甲", 1, "", "乙", 2),
      sheetRow("", "", "", "丙", 3),
    );
    expect(shown([sheet(rows)])).toEqual([
      [
        ["收入总表", ""],
        ["单位：万元", ""],
        ["项目", "预算数"],
        ["甲", "1"],
      ],
      [
        ["支出总表", ""],
        ["单位：元", ""],
        ["项目", "预算数"],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ]);
  });

  it("a blank column within one table parts nothing: its title stands left, its unit right", () => {
    const rows = sheetRows(
      sheetRow("收支总表"),
      sheetRow("部门：松溪县水务局", "", "", "", "单位：万元"),
      sheetRow("收入", "预算数", "", "支出", "预算数"),
      sheetRow("甲", 1, "", "乙", 2),
    );
    expect(shown([sheet(rows)])).toEqual([
      [
        ["收支总表", "", "", ""],
        ["部门：松溪县水务局", "", "", "单位：万元"],
        ["收入", "预算数", "支出", "预算数"],
        ["甲", "1", "乙", "2"],
      ],
    ]);
  });

  it.each<[string, string, string, readonly unknown[]]>([
    [
      "its name, where it has no title",
      "部门收支总表",
      sheetRows(head, sheetRow("甲", 1)),
      [
        "部门收支总表",
        [
          ["项目", "预算数"],
          ["甲", "1"],
        ],
      ],
    ],
    [
      "not a name that nobody gave",
      "工作表2",
      sheetRows(head, sheetRow("甲", 1)),
      [
        [
          ["项目", "预算数"],
          ["甲", "1"],
        ],
      ],
    ],
    [
      "not where there is a title",
      "表一",
      sheetRows(sheetRow("收支总表"), head, sheetRow("甲", 1)),
      [
        [
          ["收支总表", ""],
          ["项目", "预算数"],
          ["甲", "1"],
        ],
      ],
    ],
    [
      "above what is no title",
      "收支总表",
      sheetRows(sheetRow("", "单位：万元"), head, sheetRow("甲", 1)),
      [
        "收支总表",
        [
          ["", "单位：万元"],
          ["项目", "预算数"],
          ["甲", "1"],
        ],
      ],
    ],
  ])("a sheet says %s", (_, name, rows, expected) => {
    expect(shown([sheet(rows, { name })])).toEqual(expected);
  });

  it("prose is paragraphs, before a table, behind it and alone; labels without amounts are rows", () => {
    const sentence = "2024年收入预算12万元，其中：一般公共预算拨款12万元。";
    const rows = sheetRows(
      sheetRow("二、预算总体情况"),
      sheetRow(sentence),
      head,
      sheetRow("甲", 1),
      sheetRow("上年结转"),
      sheetRow("注：本表没有政府性基金预算安排的支出。"),
    );
    expect(shown([sheet(rows)])).toEqual([
      "二、预算总体情况",
      sentence,
      [
        ["项目", "预算数"],
        ["甲", "1"],
        ["上年结转", ""],
      ],
      "注：本表没有政府性基金预算安排的支出。",
    ]);
    const alone = sheetRows(sheetRow("一、职责"), sheetRow(`${sentence}\n${sentence}`));
    expect(shown([sheet(alone)])).toEqual(["一、职责", sentence, sentence]);
  });
});

it.each([
  ["A1", 1, 1],
  ["Z10", 10, 26],
  ["AA3", 3, 27],
  ["XFD1048576", 1_048_576, 16_384],
])("%s is row %i, column %i", (name, row, column) => {
  expect(placeOf(name)).toEqual({ row, column });
  expect(cellName({ row, column })).toBe(name);
});

it.each(["XFE1", "A0", "A1048577", "1A", "", "A", "AAAA1"])("%j is no place", (name) => {
  expect(placeOf(name)).toBeUndefined();
});

const form = new URL(
  "../../../../../../../shared/corpus/budgets/department-budget-form.xlsx",
  import.meta.url,
);
it.skipIf(!existsSync(form))(
  "a real form that nobody filled in has its nine tables and no amount (skipped where ../shared is absent)",
  async () => {
    const { budget, notices } = await read(readFileSync(form));
    const json = encode(DepartmentBudget, budget);
    expect(Object.keys(json.tables ?? {})).toHaveLength(9);
    expect(notices).toEqual([]);
    expect(JSON.stringify(json)).not.toMatch(/"(?:amount|total|basicExpenditure)":"/);
  },
);
