import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { flatPackage } from "../../../testing/made-2003.js";
import { docxFiles, madeDocx, paragraph, table } from "../../../testing/made-docx.js";
import { madeXlsx, sheetRow, sheetRows, xlsxFiles } from "../../../testing/made-xlsx.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decode } from "../decode.js";

const body = paragraph("部门预算") + table(["项目", "预算数"], ["甲", "1"]);
const styles = {
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>',
};
const sheets = [{ name: "表", rows: sheetRows(sheetRow("项目", "预算数"), sheetRow("甲", 1)) }];
const picture =
  '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>';

describe("an office package in one XML file", () => {
  it("is recognised by its first element", () => {
    expect(detectFormat(flatPackage(docxFiles(body)))).toBe("flat-package");
  });

  it.each<[string, Buffer, Uint8Array]>([
    ["a Word file", flatPackage(docxFiles(body)), madeDocx(body)],
    ["one with pictures", flatPackage(docxFiles(body), picture), madeDocx(body)],
    ["a workbook", flatPackage(xlsxFiles(sheets)), madeXlsx(sheets)],
    [
      "one whose namespaces are all declared at its beginning",
      Buffer.from(
        String(flatPackage(docxFiles(body)))
          .replace(/ (xmlns:w="[^"]*")/, "")
          .replace(
            "<pkg:package ",
            '<pkg:package xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ',
          ),
      ),
      madeDocx(body),
    ],
  ])("%s reads as its archive does", async (_, flat, packed) => {
    const { format: __, ...read } = await decode(flat, LIMITS);
    const { format: ___, ...expected } = await decode(packed, LIMITS);
    expect(read).toEqual(expected);
  });

  it("has its styles", async () => {
    const { notices } = await decode(
      flatPackage(
        docxFiles(body + paragraph('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>收入</w:t></w:r>'), styles),
      ),
      LIMITS,
    );
    expect(notices.map(({ code }) => code)).toEqual(["hidden-text"]);
  });

  const twice = String(flatPackage(docxFiles(body))).replace("</pkg:package>", (end) => {
    const document = /<pkg:part pkg:name="\/word\/document\.xml".*?<\/pkg:part>/s.exec(
      String(flatPackage(docxFiles(body))),
    );
    return `${document?.[0]}${end}`;
  });
  it.each<[string, Buffer]>([
    ["cut off", flatPackage(docxFiles(body)).subarray(0, -40)],
    ["with a part twice", Buffer.from(twice)],
    ["without its main part", flatPackage([])],
    [
      "with entities of its own",
      Buffer.from(
        String(flatPackage(docxFiles(body))).replace(
          "<pkg:package",
          '<!DOCTYPE a [<!ENTITY a "b">]><pkg:package',
        ),
      ),
    ],
  ])("is refused %s", async (_, bytes) => {
    const fault = await decode(bytes, LIMITS).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(InputFault);
    expect(fault).toMatchObject({ code: "unsupported-format", hint: expect.stringMatching(/./) });
  });
});
