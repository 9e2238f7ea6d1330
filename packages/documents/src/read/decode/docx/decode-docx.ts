import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { OfficePackage } from "../ooxml/office-package.js";
import { attributeOf, readTrees, type XmlNode } from "../xml/xml-tree.js";
import { type DocxNoticeCode, DocxNotices } from "./docx-notices.js";
import { decodeWord, WITHOUT } from "./word-document.js";

const MAIN_TYPE = /(?:wordprocessingml|ms-word)\.(?:document|template)\b.*\.main\+xml$/;
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
 * The paragraphs and tables of a Word file (.docx), as {@link decodeWord} gives them.
 * @throws InputFault unsupported-format (damaged, unsafe, only pictures), document-too-large, empty-document
 */
export function decodeDocx(bytes: Uint8Array, _limits: Limits): Decoded {
  return decodeWordPackage(OfficePackage.open(bytes));
}

/** As {@link decodeDocx}, of a package that is open. @throws InputFault */
export function decodeWordPackage(file: OfficePackage): Decoded {
  const main = file.main(MAIN_TYPE, "word/document.xml");
  const notices = new DocxNotices();
  const parts = new Parts(file, main, notices);
  return decodeWord(
    {
      styles: parts.tree("styles", "w:styles", "part-unread"),
      numbering: parts.tree("numbering", "w:numbering", "list-numbers-unread"),
      notes: parts.notes(),
      eachOfBody: (take) => readTrees(file.read(main), main, { within: "w:body", without: WITHOUT }, take),
    },
    notices,
  );
}
