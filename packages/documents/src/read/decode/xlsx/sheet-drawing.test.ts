import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { type MadeBook, type MadeSheet, madeXlsx, sheetRow, sheetRows } from "../../../testing/made-xlsx.js";
import { decodeXlsx } from "./decode-xlsx.js";

const rows = sheetRows("<row></row>", sheetRow("项目", "预算数"), sheetRow("办公费", 12.5));
const decoded = (made: Partial<MadeSheet>, book: MadeBook = {}) =>
  decodeXlsx(madeXlsx([{ name: "Sheet1", rows, ...made }], book), LIMITS);
const grid = [
  ["项目", "预算数"],
  ["办公费", "12.5"],
];

/** A shape at a cell, counted from 0. */
const anchor = (row: number, column: number, shape: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${shape}</xdr:twoCellAnchor>`;
const body = (...lines: readonly string[]) =>
  `<xdr:txBody>${lines
    .map(
      (line) =>
        `<a:p>${line
          .split("+")
          .map((text) => `<a:r><a:t>${text}</a:t></a:r>`)
          .join("")}</a:p>`,
    )
    .join("")}</xdr:txBody>`;
const box = (properties: string, ...lines: readonly string[]) =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="文本框"${properties}/></xdr:nvSpPr>${body(...lines)}</xdr:sp>`;
const picture = (size: number) =>
  `<xdr:pic><xdr:spPr><a:xfrm><a:ext cx="${size}" cy="${size}"/></a:xfrm></xdr:spPr></xdr:pic>`;

describe("what lies over the cells of a sheet", () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      "a text box beneath",
      anchor(8, 0, box("", "注：含上年结转+3.20万元。", "另行说明。")),
      [grid, "注：含上年结转3.20万元。", "另行说明。"],
    ],
    ["a text box above", anchor(0, 1, box("", "单位：万元")), ["单位：万元", grid]],
    [
      "boxes of a group",
      anchor(8, 0, `<xdr:grpSp>${box("", "甲")}${box("", "乙")}</xdr:grpSp>`),
      [grid, "甲", "乙"],
    ],
    [
      "a box written twice for programs of different age",
      anchor(
        8,
        0,
        `<mc:AlternateContent><mc:Choice Requires="a14">${box("", "甲")}</mc:Choice><mc:Fallback>${box("", "甲")}</mc:Fallback></mc:AlternateContent>`,
      ),
      [grid, "甲"],
    ],
    [
      "an anchor that newer programs alone know",
      `<mc:AlternateContent><mc:Choice Requires="a14">${anchor(8, 0, box("", "甲"))}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
      [grid, "甲"],
    ],
    ["a shape without words", anchor(8, 0, box("")), [grid]],
  ])("is read: %s", (_, shapes, expected) => {
    const { blocks, notices } = decoded({ shapes });
    expect(
      blocks.map((block) =>
        block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
      ),
    ).toEqual(expected);
    expect(notices).toEqual([]);
  });

  it("has the place of the cell that it begins at", () => {
    const [, note] = decoded({ shapes: anchor(8, 2, box("", "3.20万元")) }).blocks;
    expect(note).toMatchObject({ position: { sheet: "Sheet1", cell: "C9" } });
  });

  it.each<[string, Partial<MadeSheet>, MadeBook, string]>([
    ["a box that is hidden", { shapes: anchor(8, 0, box(' hidden="1"', "3.20万元")) }, {}, "hidden-cells A9"],
    ["a picture as large as a page", { shapes: anchor(2, 3, picture(5_000_000)) }, {}, "picture-unread D3"],
    [
      "a comment",
      { comments: '<comment ref="B3"><text><r><t>应为13.5</t></r></text></comment>' },
      {},
      "comments B3",
    ],
    [
      "a cell beside what is printed",
      {},
      {
        names:
          '<definedName name="_xlnm.Print_Area" localSheetId="0">\'支出,表\'!$A$1:$A$20,Sheet1!$B$1:$B$2</definedName>',
      },
      "outside-print-area B3",
    ],
    ["a damaged drawing", { shapes: "<xdr:oneCellAnchor>" }, {}, "part-unread A1"],
  ])("is said: %s", (_, made, book, expected) => {
    const { blocks, notices } = decoded(made, book);
    expect(blocks).toHaveLength(1);
    expect(
      notices.map(({ code, position }) => `${code} ${position && "cell" in position && position.cell}`),
    ).toEqual([expected]);
  });

  it.each<[string, Partial<MadeSheet>, MadeBook]>([
    ["a seal", { shapes: anchor(2, 3, picture(1_000_000)) }, {}],
    [
      "all is printed",
      {},
      { names: '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A:$B</definedName>' },
    ],
    [
      "a print area that is computed",
      {},
      {
        names:
          '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Sheet1!$A$1,0,0,1,1)</definedName>',
      },
    ],
    [
      "a print area of another sheet",
      {},
      { names: '<definedName name="_xlnm.Print_Area" localSheetId="3">Sheet1!$A$1</definedName>' },
    ],
    ["another name", {}, { names: '<definedName name="甲" localSheetId="0">Sheet1!$A$1</definedName>' }],
  ])("is not worth a word: %s", (_, made, book) => {
    expect(decoded(made, book).notices).toEqual([]);
  });

  it("is no longer hidden where it stands on a sheet that is", () => {
    const shapes = anchor(8, 0, box("", "3.20万元"));
    const sheets = [
      { name: "Sheet1", rows },
      { name: "Sheet2", rows, shapes, state: "hidden" as const },
    ];
    const { blocks, notices } = decodeXlsx(madeXlsx(sheets), LIMITS);
    expect(blocks).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(["hidden-sheet"]);
  });
});
