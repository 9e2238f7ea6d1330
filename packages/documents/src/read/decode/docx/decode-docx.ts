import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import type { Block } from "../../blocks/blocks.js";
import { empty } from "../../containers/file-faults.js";
import type { Decoded } from "../decoded.js";
import { OfficePackage } from "../ooxml/office-package.js";
import { attributeOf, readTrees, type XmlNode } from "../xml/xml-tree.js";
import { DocumentFlow } from "./document-flow.js";
import { type DocxNoticeCode, DocxNotices, scanned } from "./docx-notices.js";
import { Fields } from "./fields.js";
import { ListLabels } from "./list-labels.js";
import { Numbering } from "./numbering.js";
import { Styles } from "./styles.js";

const MAIN_TYPE = /(?:wordprocessingml|ms-word)\.(?:document|template)\b.*\.main\+xml$/;
/** Elements that are dropped: revision marks of formatting, layout of sections, geometry of drawings. */
const WITHOUT: ReadonlySet<string> = new Set([
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

/** Reads the parts that a document links to; a damaged part is left out with a notice. */
class Parts {
  readonly #package: OfficePackage;
  readonly #notices: DocxNotices;
  readonly #targets: ReadonlyMap<string, string>;

  constructor(file: OfficePackage, main: string, notices: DocxNotices) {
    this.#package = file;
    this.#notices = notices;
    let targets: [string, string][] = [];
    this.attempt("part-unread", () => {
      targets = file.relationships(main).map(({ type, target }) => [type, target]);
    });
    // programs that omit the list use the default names
    const usual = ["styles", "numbering", "footnotes", "endnotes"].map(
      (type) => [type, main.replace(/[^/]*$/, `${type}.xml`)] as const,
    );
    this.#targets = new Map([...usual, ...targets]);
  }

  attempt(code: DocxNoticeCode, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof InputFault) || error.code === "document-too-large") throw error;
      this.#notices.tell(code);
    }
  }

  tree(type: string, root: string, code: DocxNoticeCode): XmlNode | undefined {
    const target = this.#targets.get(type);
    let tree: XmlNode | undefined;
    this.attempt(code, () => {
      if (target !== undefined && this.#package.has(target)) tree = this.#package.tree(target, root);
    });
    return tree;
  }

  notes(): Map<string, XmlNode> {
    const notes = new Map<string, XmlNode>();
    for (const kind of ["footnote", "endnote"]) {
      const tree = this.tree(`${kind}s`, `w:${kind}s`, "part-unread");
      for (const note of tree?.children ?? []) {
        if (typeof note !== "string") notes.set(`w:${kind}/${attributeOf(note, "id")}`, note);
      }
    }
    return notes;
  }
}

/**
 * The paragraphs and tables of a Word file (.docx): labels of lists as printed, insertions accepted, deletions and
 * hidden words left out, footnotes and text boxes behind the paragraph that they belong to, no heads and feet of pages.
 * @throws InputFault unsupported-format (damaged, unsafe, only pictures), document-too-large, empty-document
 */
export function decodeDocx(bytes: Uint8Array, _limits: Limits): Decoded {
  const file = new OfficePackage(bytes);
  const main = file.main(MAIN_TYPE, "word/document.xml");
  const notices = new DocxNotices();
  const parts = new Parts(file, main, notices);
  const styles = new Styles(parts.tree("styles", "w:styles", "part-unread"));
  const numbering = new Numbering(
    parts.tree("numbering", "w:numbering", "list-numbers-unread"),
    (style) => styles.of(style).list,
  );
  const labels = new ListLabels(numbering);
  const flow = new DocumentFlow({ styles, numbering, labels, notices, fields: new Fields() }, parts.notes());
  const blocks: Block[] = [];
  readTrees(file.read(main), main, { within: "w:body", without: WITHOUT }, (node) => {
    for (const block of flow.take(node)) blocks.push(block);
  });
  if (blocks.length === 0) throw notices.has("picture-unread") ? scanned() : empty("Word 文件");
  return { blocks, notices: notices.all() };
}
