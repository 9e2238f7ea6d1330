import { contentTypes, HEAD, relationships } from "./made-package.js";
import { type MadeFile, madeZip } from "./made-zip.js";

/** Parts of a Word file by name: styles, numbering, footnotes. */
export type MadeParts = Readonly<Record<string, string>>;

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:o="urn:schemas-microsoft-com:office:office"`,
  `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
].join(" ");
/** The files of a Word document, to be packed or spoilt. */
export function docxFiles(body: string, parts: MadeParts = {}): MadeFile[] {
  const part = (name: string, content: string) => `${HEAD}<w:${name} ${SPACES}>${content}</w:${name}>`;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return [
    { name: "[Content_Types].xml", data: contentTypes("word/document.xml", type) },
    { name: "_rels/.rels", data: relationships(["officeDocument", "word/document.xml"]) },
    { name: "word/document.xml", data: part("document", `<w:body>${body}</w:body>`) },
    {
      name: "word/_rels/document.xml.rels",
      data: relationships(...Object.keys(parts).map((name) => [name, `${name}.xml`] as const)),
    },
    ...Object.entries(parts).map(([name, content]) => ({
      name: `word/${name}.xml`,
      data: part(name, content),
    })),
  ];
}

/** A Word document from the markup of its body. */
export function madeDocx(body: string, parts: MadeParts = {}): Uint8Array {
  return madeZip(docxFiles(body, parts));
}

/** A run with a text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: of words, or of runs. */
export function paragraph(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A table's cell: a word, or the markup of its blocks. */
export function cell(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const each = rows.map(
    (cells) =>
      `<w:tr>${cells.map((text) => (text.startsWith("<w:tc>") ? text : cell(text))).join("")}</w:tr>`,
  );
  return `<w:tbl>${each.join("")}</w:tbl>`;
}
