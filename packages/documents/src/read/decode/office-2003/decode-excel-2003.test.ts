import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import { madeExcel2003, row2003, sheet2003 } from "../../../testing/made-2003.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decode } from "../decode.js";
import { decodeExcel2003 } from "./decode-excel-2003.js";

const STYLES = `<Styles>
  <Style ss:ID="Default" ss:Name="Normal"><NumberFormat/></Style>
  <Style ss:ID="s21"><NumberFormat ss:Format="Standard"/></Style>
  <Style ss:ID="s22" ss:Parent="s21"><Font ss:StrikeThrough="1"/></Style>
  <Style ss:ID="s23"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style>
  <Style ss:ID="s24"><NumberFormat ss:Format="0.0%"/></Style>
</Styles>`;
const data = (type: string, value: string) => `<Data ss:Type="${type}">${value}</Data>`;
const cell = (content: string, attributes = "") => `<Cell ${attributes}>${content}</Cell>`;
const number = (value: string, attributes = "") => cell(data("Number", value), attributes);
const decoded = (sheets: string, before = STYLES) => decodeExcel2003(madeExcel2003(sheets, before), LIMITS);
const shown = (rows: string, more = {}) => wordsOf(decoded(sheet2003(rows, more)).blocks);
const head = row2003("项目", "预算数");

describe("a workbook of 2003 in XML", () => {
  it("is recognised by its first element", () => {
    expect(detectFormat(madeExcel2003(sheet2003(head)))).toBe("excel-2003");
  });

  it.each<[string, string, string]>([
    ["words", cell(data("String", "甲&amp;乙")), "甲&乙"],
    ["a number as it is stored", number("1469.534"), "1469.534"],
    ["a number rounded by its format", number("1469.534", 'ss:StyleID="s21"'), "1,469.53"],
    ["a number in per cent", number("0.125", 'ss:StyleID="s24"'), "12.5%"],
    ["a style that is not there", number("1.5", 'ss:StyleID="s99"'), "1.5"],
    [
      "a day by its format",
      cell(data("DateTime", "2025-01-01T00:00:00.000"), 'ss:StyleID="s23"'),
      "2025年1月",
    ],
    ["a formula's last result", number("12.5", 'ss:Formula="=SUM(R1C1)"'), "12.5"],
    ["a truth", cell(data("Boolean", "1")), "TRUE"],
    [
      "words in several looks",
      cell(
        `<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><Font html:Color="#FF0000">办公</Font><B>费</B><Sup>1</Sup></ss:Data>`,
      ),
      "办公费¹",
    ],
    [
      "a comment's words left out",
      cell(
        `${data("Number", "7")}<Comment><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>请核对</B></ss:Data></Comment>`,
      ),
      "7",
    ],
    [
      "words that are crossed out left out",
      cell(`<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>旧</S>新</ss:Data>`),
      "新",
    ],
    ["a number that its style crosses out", number("7", 'ss:StyleID="s22"'), ""],
  ])("%s", (_, content, text) => {
    const [grid] = shown(head + row2003("甲", content) + row2003("乙", 1));
    expect(grid?.[1]?.[1]).toBe(text);
  });

  it("takes a style from its row, else from its column", () => {
    const column = '<Column ss:Index="2" ss:StyleID="s21"/>';
    const own = `<Row ss:StyleID="s24"><Cell>${data("String", "乙")}</Cell>${number("0.5")}</Row>`;
    expect(shown(column + head + row2003("甲", 1500) + own)).toEqual([
      [
        ["项目", "预算数"],
        ["甲", "1,500.00"],
        ["乙", "50.0%"],
      ],
    ]);
  });

  it("puts cells where their indexes say, behind merged ones, and rows where theirs say", () => {
    const wide = `<Row><Cell ss:MergeDown="1">${data("String", "科目")}</Cell><Cell ss:MergeAcross="1">${data("String", "预算数")}</Cell><Cell>${data("String", "说明")}</Cell></Row>`;
    const below = `<Row><Cell ss:Index="2">${data("String", "本年")}</Cell><Cell>${data("String", "上年")}</Cell></Row>`;
    const far = `<Row ss:Index="3"><Cell>${data("String", "甲")}</Cell>${number("1")}${number("2")}</Row>`;
    expect(shown(wide + below + far)).toEqual([
      [
        ["科目", "预算数", "", "说明"],
        ["", "本年", "上年", ""],
        ["甲", "1", "2", ""],
      ],
    ]);
  });

  const options = (content: string) =>
    `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${content}</WorksheetOptions>`;
  const plain = head + row2003("甲", 1);

  it.each<[string, string, readonly string[]]>([
    [
      "a hidden sheet",
      sheet2003(plain) +
        sheet2003(plain, { name: "底稿", behind: options("<Visible>SheetHidden</Visible>") }),
      ["hidden-sheet"],
    ],
    [
      "a hidden row",
      sheet2003(`${plain}<Row ss:Hidden="1"><Cell>${data("String", "乙")}</Cell></Row>`),
      ["hidden-cells"],
    ],
    [
      "a hidden column",
      sheet2003(`<Column ss:Index="2" ss:Hidden="1"/>${head}${row2003("甲", 1)}`),
      ["hidden-cells"],
    ],
    [
      "a formula without a result",
      sheet2003(plain + row2003("乙", '<Cell ss:Formula="=1+1"/>')),
      ["formula-without-value"],
    ],
    ["an error", sheet2003(plain + row2003("乙", cell(data("Error", "#REF!")))), ["cell-error"]],
    ["a comment", sheet2003(plain + row2003("乙", cell(`${data("Number", "7")}<Comment/>`))), ["comments"]],
    [
      "cells beyond the print area",
      sheet2003(plain, {
        before: '<Names><NamedRange ss:Name="Print_Area" ss:RefersTo="=表!R1C1:R1C2"/></Names>',
      }),
      ["outside-print-area"],
    ],
    ["nothing of a plain one", sheet2003(plain), []],
  ])("says of %s what was not read", (_, sheets, expected) => {
    expect(decoded(sheets).notices.map(({ code }) => code)).toEqual(expected);
  });

  it("prints no zeros where the sheet hides them", () => {
    const rows = head + row2003("甲", 0) + row2003("乙", 1);
    expect(shown(rows, { behind: options("<DoNotDisplayZeros/>") })).toEqual([
      [
        ["项目", "预算数"],
        ["甲", ""],
        ["乙", "1"],
      ],
    ]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const before = `${STYLES}<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook>`;
    const day = cell(data("DateTime", "2025-01-01T00:00:00.000"), 'ss:StyleID="s23"');
    const [grid] = wordsOf(decoded(sheet2003(head + row2003("甲", day)), before).blocks);
    expect(grid?.[1]?.[1]).toBe("2025年1月");
  });

  it.each<[string, Buffer, string]>([
    ["without cells", madeExcel2003(sheet2003("")), "empty-document"],
    ["cut off", madeExcel2003(sheet2003(head)).subarray(0, -30), "unsupported-format"],
    [
      "with rows in disorder",
      madeExcel2003(sheet2003(`<Row ss:Index="4"/><Row ss:Index="2"/>`)),
      "unsupported-format",
    ],
    [
      "with cells in disorder",
      madeExcel2003(sheet2003(row2003('<Cell ss:Index="4"/>', '<Cell ss:Index="2"/>'))),
      "unsupported-format",
    ],
    [
      "with a count that is none",
      madeExcel2003(sheet2003(row2003('<Cell ss:MergeAcross="-1"/>'))),
      "unsupported-format",
    ],
    [
      "with a cell beyond the last column",
      madeExcel2003(sheet2003(row2003('<Cell ss:Index="16385"/>'))),
      "unsupported-format",
    ],
    ["with sheets without end", madeExcel2003(sheet2003(head).repeat(1001)), "document-too-large"],
    [
      "with entities of its own",
      Buffer.from(
        String(madeExcel2003(sheet2003(head))).replace(
          "<Workbook",
          '<!DOCTYPE a [<!ENTITY a "b">]><Workbook',
        ),
      ),
      "unsupported-format",
    ],
  ])("is refused %s", async (_, bytes, code) => {
    const fault = await decode(bytes, LIMITS).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(InputFault);
    expect(fault).toMatchObject({ code, hint: expect.stringMatching(/./) });
  });
});
