import type { InputFault } from "@qingbei/domain";
import { speaksOfMoney } from "@qingbei/domain/internal";
import type { Limits, Notice, NoticeCode } from "../../../reading.js";
import type { Block } from "../../blocks/blocks.js";
import { tooLarge } from "../../containers/file-faults.js";
import { paragraphBlocks } from "../../lines/paragraph-blocks.js";
import { CellCount } from "../cell-count.js";
import type { Decoded } from "../decoded.js";
import { MOST_FIELDS, spannedRows } from "../spanned-rows.js";
import { empty } from "./html-faults.js";
import { contentOf, type PageContent, type PageMarks } from "./page-content.js";
import { isLayout, pageTable, unframed } from "./page-table.js";
import { pageText } from "./page-text.js";
import { type PageElement, parsePage } from "./parse-page.js";

class PageReader {
  readonly blocks: Block[] = [];
  readonly #marks: PageMarks;
  #lines: string[] = [];
  readonly #cells = new CellCount();
  #paragraphs = 0;
  #tables = 0;

  constructor(marks: PageMarks) {
    this.#marks = marks;
  }

  read(content: readonly PageContent[]): void {
    for (const each of content) {
      if (each.kind === "table") this.#table(each.table);
      // menus, paths and attachments are not content of the page, unless they state an amount
      else if (!each.isLink || speaksOfMoney(each.text)) this.#lines.push(each.text);
    }
  }

  endParagraphs(): void {
    for (const block of paragraphBlocks(this.#lines, this.#paragraphs)) this.blocks.push(block);
    this.#paragraphs += this.#lines.length;
    this.#lines = [];
  }

  #table(element: PageElement): void {
    const table = pageTable(element, this.#marks);
    this.read(table.caption);
    if (isLayout(element, table)) {
      for (const cell of table.rows.flat()) this.read(cell.content);
      return;
    }
    this.endParagraphs();
    const number = ++this.#tables;
    const own = table.rows.map((row) => row.map((cell) => unframed(cell, this.#marks)));
    const rows = spannedRows(
      own,
      (row, column) => ({ table: number, row: row + 1, column: column + 1 }),
      (fields) => this.#cells.add(fields),
    );
    if (!rows) throw tooLarge(`网页过大：一张表超过 ${MOST_FIELDS} 格`);
    this.blocks.push({ kind: "grid", rows });
    for (const { content } of own.flat()) this.read(content.filter(({ kind }) => kind === "table"));
  }
}

/** What each mark of a page means for its reader. */
const NOTICES = {
  hidesFigures: ["hidden-text", "网页里有隐藏的数字，打开网页看不到，没有检查；公开前请删除"],
  hasDeletions: ["tracked-changes", "网页里有标为已删除的文字，没有检查；公开前请接受或拒绝修订后重新导出"],
  hasStruck: [
    "struck-text",
    "网页里有划了删除线的文字，按已删除处理，没有检查；公开前请删除这些文字，要保留的请去掉删除线",
  ],
  showsPictures: ["picture-unread", "网页里有大幅图片或表格的图片，图片里的内容没有检查"],
  showsDocuments: ["embedded-object", "网页里嵌有别的文件（如 PDF），其中的内容没有检查；请把它一并提交"],
} as const satisfies Readonly<Record<keyof PageMarks, readonly [NoticeCode, string]>>;

/** A page has no places: its notices are those of its marks. */
function noticesOf(marks: PageMarks): Notice[] {
  return (Object.keys(NOTICES) as (keyof PageMarks)[]).flatMap((mark) => {
    const [code, message] = NOTICES[mark];
    return marks[mark] ? [{ code, severity: "warning" as const, message }] : [];
  });
}

/** The tree of a page. @throws InputFault unknown-encoding, document-too-large, unsupported-format */
export function rootOf(bytes: Uint8Array): PageElement | undefined {
  const { childNodes } = parsePage(pageText(bytes));
  return childNodes.find((node): node is PageElement => node.nodeName === "html");
}

/** Whether a page only shows other pages in frames. */
export function isFrames(root: PageElement | undefined): boolean {
  return root?.childNodes.some(({ nodeName }) => nodeName === "frameset") ?? false;
}

/**
 * The visible content of pages, in order: paragraphs, and tables with all columns.
 * @throws InputFault document-too-large
 */
export function pagesDecoded(roots: readonly (PageElement | undefined)[]): Decoded {
  const marks: PageMarks = {
    hidesFigures: false,
    hasDeletions: false,
    hasStruck: false,
    showsPictures: false,
    showsDocuments: false,
  };
  const reader = new PageReader(marks);
  for (const root of roots) {
    if (root) reader.read(contentOf(root, marks));
    reader.endParagraphs();
  }
  return { blocks: reader.blocks, notices: noticesOf(marks) };
}

/** The fault of a page without words. */
export function withoutWords(root: PageElement | undefined): InputFault {
  return empty(
    isFrames(root)
      ? "这个网页只是框架，内容在同一文件夹的其他文件里；请提交其中的正文文件，或另存为 Word 再检查"
      : "内容可能是图片，或要在浏览器里才显示；请在浏览器里打开，把正文复制到 Word 另存后再检查",
  );
}

/**
 * Decodes a web page, or part of one.
 * @throws InputFault unknown-encoding, document-too-large, empty-document, unsupported-format
 */
export function decodeHtml(bytes: Uint8Array, _limits: Limits): Decoded {
  const root = rootOf(bytes);
  const decoded = pagesDecoded([root]);
  if (decoded.blocks.length === 0) throw withoutWords(root);
  return decoded;
}
