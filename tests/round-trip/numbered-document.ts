import { packed } from "./archive.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A line of the document: its text, its numbering, and how that is printed. */
interface Line {
  readonly printed: string;
  readonly words: string;
  readonly list?: number;
  readonly level?: number;
  readonly style?: string;
}

const heading = (printed: string, words: string): Line => ({ printed, words, style: "Section" });
const item = (printed: string, words: string, list: number, level = 0): Line => ({
  printed,
  words,
  list,
  level,
});

const lines: readonly Line[] = [
  { printed: "", words: "松溪县水务局2024年部门预算公开" },
  heading("一、", "部门职责"),
  item("（一）", "拟订水务规划。", 2),
  item("（二）", "管理水资源。", 2),
  item("1.", "节约用水", 2, 1),
  item("2.", "水源保护", 2, 1),
  item("（三）", "防汛抗旱。", 2),
  heading("二、", "预算安排"),
  { printed: "", words: "2024年收入预算1270.36万元，支出预算1270.36万元。" },
  item("①", "基本支出", 3),
  item("②", "项目支出", 3),
  heading("三、", "机关运行经费"),
  item("（四）", "接着数下去。", 2),
];

/** The printed text of each line. */
export const numberedLines = lines.map(({ printed, words }) => printed + words);

const level = (index: number, format: string, label: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${label}"/></w:lvl>`;
const kinds = [
  level(0, "chineseCounting", "%1、", '<w:pStyle w:val="Section"/>'),
  level(0, "chineseCounting", "（%1）") + level(1, "decimal", "%2."),
  level(0, "decimalEnclosedCircle", "%1"),
];

function paragraph({ words, list, level: at = 0, style }: Line): string {
  const number = list ? `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>` : "";
  const name = style ? `<w:pStyle w:val="${style}"/>` : "";
  return `<w:p><w:pPr>${name}${number}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

/** A Word file with automatic numbers: by a style, directly, on two levels, continued. */
export function numberedDocx(): Buffer {
  const part = (name: string, content: string) => `${HEAD}<w:${name} xmlns:w="${W}">${content}</w:${name}>`;
  const relationships = (...targets: readonly (readonly [type: string, target: string])[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const types = ["document.main", "styles", "numbering"].map(
    (name) => `<Override PartName="/word/${name.split(".")[0]}.xml" ContentType="${PARTS}.${name}+xml"/>`,
  );
  const style =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Section"><w:name w:val="Section"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    kinds
      .map((levels, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels}</w:abstractNum>`)
      .join("") +
    kinds.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`).join("");
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/document.xml": part("document", `<w:body>${lines.map(paragraph).join("")}</w:body>`),
    "word/styles.xml": part("styles", style),
    "word/numbering.xml": part("numbering", numbering),
    "word/_rels/document.xml.rels": relationships(["styles", "styles.xml"], ["numbering", "numbering.xml"]),
  };
  return packed(Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) })));
}
