import { InputFault } from "@qingbei/domain";
import { expect, it } from "vitest";
import { exampleText } from "../../testing/documents.js";
import { type MadeFile, madeZip } from "../../testing/made-zip.js";
import { read } from "../read.js";
import { detectFormat } from "./detect-format.js";

/** Parts of other programs' files with the words of a disclosure, in a form that is not read. */
const content = {
  name: "content.xml",
  data: `<text>${exampleText().replaceAll("\n", "</text><text>")}</text>`,
};
const types = {
  name: "[Content_Types].xml",
  data: '<Types><Default ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
};

it.each<[string, string, readonly MadeFile[]]>([
  ["ofd", "OFD 版式文件", [{ name: "OFD.xml", data: "<ofd:OFD/>" }, content]],
  [
    "open-document",
    "OpenDocument 文件",
    [{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }, content],
  ],
  ["package", "别的办公文件", [{ name: "mimetype", data: "application/epub+zip" }, content]],
  ["package", "别的办公文件", [types, content]],
])(
  "an archive that is %s is refused as %s, not read as files of a disclosure",
  async (format, name, files) => {
    const bytes = madeZip(files);
    expect(detectFormat(bytes)).toBe(format);
    const fault = await read(bytes).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(InputFault);
    expect(fault).toMatchObject({ code: "unsupported-format", message: expect.stringContaining(name) });
  },
);

it.each([
  ["picture", [0xff, 0xd8, 0xff, 0xe0], "图片"],
  ["archive", [0x52, 0x61, 0x72, 0x21], "请解压后"],
  ["binary", [0x01, 0x02, 0x00, 0x03], "先解密"],
])("says of a %s what to do", async (format, beginning, words) => {
  const bytes = Uint8Array.from([...beginning, ...new Uint8Array(20)]);
  expect(detectFormat(bytes)).toBe(format);
  const fault = (await read(bytes).catch((error: unknown) => error)) as InputFault;
  expect(`${fault.message}${fault.hint}`).toContain(words);
});
