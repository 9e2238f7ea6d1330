import type { Block } from "../../blocks/blocks.js";
import { empty } from "../../containers/file-faults.js";
import type { Decoded } from "../decoded.js";
import type { XmlNode } from "../xml/xml-tree.js";
import { DocumentFlow } from "./document-flow.js";
import { type DocxNotices, scanned } from "./docx-notices.js";
import { Fields } from "./fields.js";
import { ListLabels } from "./list-labels.js";
import { Numbering } from "./numbering.js";
import { Styles } from "./styles.js";

/** Elements that are dropped: revision marks of formatting, layout of sections, geometry of drawings. */
export const WITHOUT: ReadonlySet<string> = new Set([
  "w:sectPr",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:numberingChange",
  "w:rFonts",
  "w:tblPr",
  "w:tcBorders",
  "w:pBdr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "wps:spPr",
  "a:graphicFrameLocks",
]);

/** A document of Word by its parts, however its file keeps them; the elements are those of a .docx. */
export interface WordDocument {
  readonly styles: XmlNode | undefined;
  readonly numbering: XmlNode | undefined;
  /** Footnotes and endnotes by `w:footnote/2`; those that stand in the text may be added while it is read. */
  readonly notes: Map<string, XmlNode>;
  /** Hands over the children of the body, one by one. @throws InputFault */
  readonly eachOfBody: (take: (node: XmlNode) => void) => void;
}

/**
 * The paragraphs and tables of a Word document: labels of lists as printed, insertions accepted, deletions and hidden
 * words left out, footnotes and text boxes behind the paragraph that they belong to, no heads and feet of pages.
 * @throws InputFault unsupported-format (damaged, unsafe, only pictures), document-too-large, empty-document
 */
export function decodeWord(document: WordDocument, notices: DocxNotices): Decoded {
  const styles = new Styles(document.styles);
  const numbering = new Numbering(document.numbering, (style) => styles.of(style).list);
  const labels = new ListLabels(numbering);
  const flow = new DocumentFlow({ styles, numbering, labels, notices, fields: new Fields() }, document.notes);
  const blocks: Block[] = [];
  document.eachOfBody((node) => {
    for (const block of flow.take(node)) blocks.push(block);
  });
  if (blocks.length === 0) throw notices.has("picture-unread") ? scanned() : empty("Word 文件");
  return { blocks, notices: notices.all() };
}
