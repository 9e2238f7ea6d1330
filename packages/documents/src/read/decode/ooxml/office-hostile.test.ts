import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { cell, docxFiles, madeDocx, paragraph, run, table } from "../../../testing/made-docx.js";
import { madeXlsx, sheetRow, sheetRows, xlsxFiles } from "../../../testing/made-xlsx.js";
import { type MadeFile, madeZip } from "../../../testing/made-zip.js";
import { read } from "../../read.js";
import { decode } from "../decode.js";

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await decode(bytes, LIMITS);
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    expect(fault.hint).not.toBe("");
    return `${fault.code} ${fault.message}`;
  }
  return "none";
}
const noticesOf = async (bytes: Uint8Array) => (await decode(bytes, LIMITS)).notices.map(({ code }) => code);

const word = (more = "") => docxFiles(paragraph("部门预算") + table(["项目", "预算数"], ["甲", "1"]) + more);
const rows = sheetRows(sheetRow("项目", "预算数"), sheetRow("甲", 1));
const book = () =>
  xlsxFiles([
    { name: "表", rows },
    { name: "二", rows },
  ]);
/** The same files, with one of them changed or removed. */
function changed(files: readonly MadeFile[], name: string, change: (text: string) => string | undefined) {
  return madeZip(
    files.flatMap((file) => {
      if (file.name !== name) return [file];
      const data = change(String(file.data));
      return data === undefined ? [] : [{ ...file, data }];
    }),
  );
}
const gone = () => undefined;
const cut = (text: string) => text.slice(0, text.length * 0.7);
const BODY = "word/document.xml";
const BOMB = `<!DOCTYPE d [<!ENTITY a "${"预".repeat(100)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY ${"b".repeat(at + 1)} "${`&${at === 0 ? "a" : "b".repeat(at)};`.repeat(10)}">`).join("")}]>`;
const nested = (depth: number, [open, close]: readonly [string, string], inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

describe("a hostile Word file or workbook is refused by name", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["cut off", () => madeZip(word()).subarray(0, 700), "已损坏"],
    ["its text cut off", () => changed(word(), BODY, cut), `其中的 ${BODY} 读不出来`],
    [
      "its text in no encoding",
      () => changed(word(), BODY, (text) => text.replace("UTF-8", "klingon")),
      "读不出来",
    ],
    ["no text", () => madeDocx(""), "Word 文件里没有内容"],
    ["a lost text", () => changed(word(), BODY, gone), "缺少 word/document.xml"],
    [
      "a picture alone",
      () =>
        madeDocx(
          paragraph(
            '<w:r><w:drawing><wp:inline><wp:extent cx="6000000" cy="8000000"/><a:blip/></wp:inline></w:drawing></w:r>',
          ),
        ),
      "只有图片",
    ],
    [
      "entities of its own",
      () =>
        changed(word(), BODY, (text) =>
          text.replace("?>", `?>${BOMB}`).replace("部门", "&bbbbbbbbbbbbbbbbbbbb;"),
        ),
      "DTD",
    ],
    [
      "an entity from elsewhere",
      () => changed(word(), BODY, (text) => text.replace("?>", '?><!DOCTYPE d SYSTEM "file:///etc/passwd">')),
      "DTD",
    ],
    [
      "an entity that is nowhere",
      () => changed(word(), BODY, (text) => text.replace("部门", "&nosuch;")),
      "读不出来",
    ],
    [
      "elements 100,000 deep",
      () => madeDocx(nested(100_000, ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"], "")),
      "嵌套过深",
    ],
    [
      "tables 1,000 deep",
      () => madeDocx(nested(1_000, ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"], paragraph("甲"))),
      "嵌套过深",
    ],
    [
      "a million cells",
      () =>
        madeDocx(
          table(
            ...Array.from({ length: 4_000 }, (_, at) => [
              cell("甲", at === 0 ? '<w:gridSpan w:val="255"/>' : ""),
              "1",
            ]),
          ),
        ),
      "超过 1000000 个单元格",
    ],
    [
      "one huge part",
      () =>
        madeZip(
          word().map((file) => (file.name === BODY ? { ...file, data: new Uint8Array(101_000_000) } : file)),
        ),
      "解开后过大",
    ],
    ["a workbook without sheets", () => madeXlsx([]), "没有可读的内容"],
    ["a workbook without cells", () => madeXlsx([{ name: "表", rows: "" }]), "没有可读的内容"],
    [
      "a workbook whose only sheet is cut off",
      () =>
        changed(
          xlsxFiles([{ name: "表", rows: '<row r="1"><c><v>1</v></c></row>' }]),
          "xl/worksheets/sheet1.xml",
          cut,
        ),
      "工作表读不出来",
    ],
    ["a workbook cut off", () => changed(book(), "xl/workbook.xml", cut), "读不出来"],
    ["shared strings cut off", () => changed(book(), "xl/sharedStrings.xml", cut), "读不出来"],
    [
      "cells in the corners of a thousand rows and columns",
      () =>
        madeXlsx([
          {
            name: "表",
            rows: Array.from(
              { length: 2_000 },
              (_, at) =>
                `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c>${at === 0 ? Array.from({ length: 1_000 }, (_, column) => (column === 0 ? "" : "<c><v>2</v></c>")).join("") : ""}</row>`,
            ).join(""),
          },
        ]),
      "超过 1000000 个单元格",
    ],
    [
      "merged blocks beyond sense",
      () =>
        madeXlsx([
          {
            name: "表",
            rows: sheetRows(...Array.from({ length: 300 }, () => sheetRow("甲", 1))),
            behind: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
          },
        ]),
      "超过 1000000 个单元格",
    ],
  ])("%s", async (_, bytes, said) => {
    expect(await faultOf(bytes())).toContain(said);
  });

  it("under a password", async () => {
    const ole = new Uint8Array(4_096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    ole.set(Buffer.from("EncryptedPackage", "utf16le"), 1_152);
    expect(await faultOf(ole)).toContain("有密码");
  });

  it("a million cells and one", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`;
    expect(await faultOf(madeXlsx([{ name: "表", rows: row.repeat(1_001) }]))).toContain(
      "超过 1000000 个单元格",
    );
  });
});

describe("what is left of a spoilt file is read", () => {
  it.each<[string, () => Uint8Array, readonly string[]]>([
    ["no list of parts", () => changed(word(), "_rels/.rels", gone), []],
    ["no content types", () => changed(word(), "[Content_Types].xml", gone), []],
    [
      "parts that point nowhere",
      () => changed(word(), "_rels/.rels", (text) => text.replace("document.xml", "x.xml")),
      [],
    ],
    [
      "the list of a text's parts cut off",
      () => changed(word(), "word/_rels/document.xml.rels", cut),
      ["part-unread"],
    ],
    [
      "styles cut off",
      () => madeZip([...word(), { name: "word/styles.xml", data: "<w:styles" }]),
      ["part-unread"],
    ],
    [
      "footnotes cut off",
      () => madeZip([...word(), { name: "word/footnotes.xml", data: "<w:f" }]),
      ["part-unread"],
    ],
    ["one sheet cut off", () => changed(book(), "xl/worksheets/sheet2.xml", cut), ["part-unread"]],
    ["one sheet lost", () => changed(book(), "xl/worksheets/sheet2.xml", gone), ["part-unread"]],
    [
      "a cell beyond the edge",
      () => changed(book(), "xl/worksheets/sheet2.xml", (text) => text.replace('r="A1"', 'r="XFE1"')),
      ["part-unread"],
    ],
    [
      "a row twice",
      () => changed(book(), "xl/worksheets/sheet2.xml", (text) => text.replace('r="2"', 'r="1"')),
      ["part-unread"],
    ],
    ["no list of sheets' parts", () => changed(book(), "xl/_rels/workbook.xml.rels", gone), []],
    ["no styles", () => changed(book(), "xl/styles.xml", gone), []],
    ["no strings", () => changed(book(), "xl/sharedStrings.xml", gone), []],
  ])("%s", async (_, bytes, notices) => {
    const { blocks } = await decode(bytes(), LIMITS);
    expect(blocks.length).toBeGreaterThan(0);
    expect(await noticesOf(bytes())).toEqual(notices);
  });

  it("a cell in the last corner of a sheet is one cell", async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { blocks } = await decode(madeXlsx([{ name: "Sheet1", rows: far }]), LIMITS);
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual(["1", "2"]);
  });

  it("50,000 paragraphs, 50,000 runs in one, a chain of styles that bites its tail", {
    timeout: 60_000,
  }, async () => {
    const styles = ["A", "B"].map(
      (id, at) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${"BA"[at]}"/></w:style>`,
    );
    const body =
      paragraph("部门", '<w:pStyle w:val="A"/>').repeat(50_000) + paragraph(run("预算").repeat(50_000));
    const { blocks } = await decode(madeDocx(body, { styles: styles.join("") }), LIMITS);
    expect(blocks).toHaveLength(50_001);
  });

  it("150,000 paragraphs of one footnote, 150,000 footnotes of one paragraph", {
    timeout: 60_000,
  }, async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2">${paragraph("注").repeat(150_000)}</w:footnote>`;
    const { blocks } = await decode(
      madeDocx(paragraph(run("文") + note.repeat(150_000)), { footnotes }),
      LIMITS,
    );
    expect(blocks).toHaveLength(150_001);
  });

  it("100,000 fields that nothing ends", async () => {
    const field = ["begin", "separate"].map((type) => `<w:fldChar w:fldCharType="${type}"/>`).join("");
    const body = paragraph(`<w:r>${field}<w:t>甲</w:t></w:r>`.repeat(100_000)) + paragraph("乙");
    const { blocks } = await decode(madeDocx(body), LIMITS);
    expect(blocks).toHaveLength(2);
  });

  it("150,000 lines in a cell of prose", async () => {
    const rows = sheetRows(sheetRow("一。\n".repeat(150_000)));
    const { blocks } = await decode(madeXlsx([{ name: "Sheet1", rows }]), LIMITS);
    expect(blocks).toHaveLength(150_000);
  });

  it("100,000 stretches of hidden columns, and 100,000 print areas", async () => {
    const sheet = {
      name: "表",
      before: `<cols>${'<col min="9" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`,
      rows: sheetRows(...Array.from({ length: 20_000 }, () => sheetRow("甲", 1))),
    };
    const areas = `${"表!$D$9:$E$9,".repeat(100_000)}表!$A$1:$B$9`;
    const names = `<definedName name="_xlnm.Print_Area" localSheetId="0">${areas}</definedName>`;
    const { blocks } = await decode(madeXlsx([sheet], { names }), LIMITS);
    expect(blocks).toMatchObject([{ kind: "grid", rows: { length: 20_000 } }]);
  });

  it("macros, programs and links outside are never followed", async () => {
    const external =
      '<Relationship Id="rId9" Type="http://x/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/></Relationships>';
    const bytes = changed(word(), "word/_rels/document.xml.rels", (text) =>
      text.replace("</Relationships>", external),
    );
    expect(await noticesOf(bytes)).toEqual([]);
  });
});

it("a Word file that is no disclosure says so", async () => {
  await expect(read(madeDocx(paragraph("那天傍晚，他沿着河堤走了很久。")))).rejects.toMatchObject({
    code: "not-a-disclosure",
  });
});
