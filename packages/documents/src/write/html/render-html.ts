import type { Block, Cell, TableBlock, WrittenDocument } from "../document.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** As printed disclosures look: tables ruled and centred, numbers on the right. */
const STYLE = [
  'body{font-family:"FangSong","SimSun","Noto Serif CJK SC",serif;max-width:60em;margin:2em auto;line-height:1.8;padding:0 1em}',
  "h1{text-align:center}h2{font-size:1.1em;margin:1.5em 0 0}h3{font-size:1em;margin:0}",
  "p{margin:0;text-indent:2em}p.c{text-align:center;text-indent:0;font-weight:bold;font-size:1.1em;margin-top:2em}",
  "p.u{text-align:right;text-indent:0}p.n{text-indent:0}",
  "table{border-collapse:collapse;width:100%;font-size:.85em;line-height:1.4}",
  "th,td{border:1px solid #000;padding:.2em .4em;font-weight:normal}td.n{text-align:right;white-space:nowrap}",
  "th{text-align:center}nav p{text-indent:0}",
  "@media print{table{page-break-inside:auto}tr{page-break-inside:avoid}p.c{page-break-after:avoid}}",
].join("\n");

const span = (name: string, count = 1) => (count > 1 ? ` ${name}="${count}"` : "");

function cellHtml({ text, across, down, is = "text" }: Cell): string {
  const tag = is === "head" ? "th" : "td";
  const style = is === "number" ? ' class="n"' : "";
  return `<${tag}${style}${span("colspan", across)}${span("rowspan", down)}>${escaped(text)}</${tag}>`;
}

const rowHtml = (cells: readonly Cell[]) => `<tr>${cells.map(cellHtml).join("")}</tr>`;

function tableHtml({ title, above, head, rows, note }: TableBlock): string {
  return [
    `<p class="c">${escaped(title)}</p>`,
    ...above.map((line) => `<p class="u">${escaped(line)}</p>`),
    "<table>",
    ...(head.length > 0 ? ["<thead>", ...head.map(rowHtml), "</thead>"] : []),
    "<tbody>",
    ...rows.map(rowHtml),
    "</tbody>",
    "</table>",
    ...(note === undefined ? [] : [`<p class="n">${escaped(note)}</p>`]),
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "heading":
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case "contents":
      return `<nav><p class="c">${escaped(block.title)}</p>\n${block.entries.map((entry) => `<p>${escaped(entry)}</p>`).join("\n")}\n</nav>`;
    case "table":
      return tableHtml(block);
    default:
      return `<p>${escaped(block.text)}</p>`;
  }
}

/** The document as a web page in UTF-8 that needs no other file. */
export function renderHtml({ title, blocks }: WrittenDocument): Uint8Array {
  const page = [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>\n${STYLE}\n</style></head>`,
    "<body>",
    ...blocks.map(blockHtml),
    "</body>",
    "</html>",
  ];
  return new TextEncoder().encode(`${page.join("\n")}\n`);
}
