import type { Position } from "@qingbei/domain";
import type { Block } from "../../blocks/blocks.js";
import { CellCount } from "../cell-count.js";
import { elementsOf, type XmlNode } from "../xml/xml-tree.js";
import { tableBlocks } from "./docx-table.js";
import { chosen, contentOf, type DocxContext, ParagraphReader } from "./paragraph.js";

/** Walks through a document's paragraphs and tables, and returns them as blocks in order. */
export class DocumentFlow {
  readonly #context: DocxContext;
  /** The text of footnotes and endnotes by `w:footnote/2`; each is added once, behind the first reference to it. */
  readonly #notes: Map<string, XmlNode>;
  #paragraphs = 0;
  #tables = 0;
  readonly #cells = new CellCount();
  /** Words of a paragraph whose end mark was deleted. */
  #unended = "";

  constructor(context: DocxContext, notes: Map<string, XmlNode>) {
    this.#context = context;
    this.#notes = notes;
  }

  /** The blocks of one child of the body. */
  take(node: XmlNode): Block[] {
    const referred: string[] = [];
    const blocks = this.#block(node, undefined, referred);
    for (const id of referred) {
      const note = this.#notes.get(id);
      this.#notes.delete(id);
      if (note) for (const block of this.#all(note, undefined, referred)) blocks.push(block);
    }
    return blocks;
  }

  /** @param cell the position of its paragraphs, if they are inside a table */
  #all(node: XmlNode | undefined, cell: Position | undefined, referred: string[]): Block[] {
    return elementsOf(node).flatMap((child) => this.#block(child, cell, referred));
  }

  #block(node: XmlNode, cell: Position | undefined, referred: string[]): Block[] {
    switch (node.name) {
      case "w:p":
        return this.#paragraph(node, cell, referred);
      case "w:tbl":
        return this.#table(node, referred);
      case "w:sdt":
        return this.#all(contentOf(node), cell, referred);
      case "mc:AlternateContent":
        return this.#all(chosen(node), cell, referred);
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
        return this.#all(node, cell, referred);
      case "m:oMathPara":
        return this.#paragraph({ name: "w:p", attributes: {}, children: [node] }, cell, referred);
      case "w:altChunk":
      case "w:subDoc":
        this.#context.notices.tell("embedded-object", cell ?? { paragraph: this.#paragraphs + 1 });
        return [];
      default:
        return [];
    }
  }

  #paragraph(node: XmlNode, cell: Position | undefined, referred: string[]): Block[] {
    const position = cell ?? { paragraph: ++this.#paragraphs };
    const content = ParagraphReader.read(node, this.#context, position, this.#unended);
    for (const note of content.notes) referred.push(note);
    this.#unended = content.goesOn ? content.text : "";
    const lines = content.goesOn ? [] : content.text.split("\n");
    return [
      ...lines
        .filter((text) => text.trim() !== "")
        .map((text) => ({ kind: "paragraph", text, position }) as const),
      ...content.boxes.flatMap((box) => this.#all(box, cell, referred)),
    ];
  }

  #table(node: XmlNode, referred: string[]): Block[] {
    return tableBlocks(node, ++this.#tables, {
      blocksIn: (cell, position) => this.#all(cell, position, referred),
      count: (cells) => this.#cells.add(cells),
      tell: (code, position) => this.#context.notices.tell(code, position),
    });
  }
}
