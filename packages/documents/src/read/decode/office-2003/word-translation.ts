import { NUMERALS } from "../docx/numbering.js";
import { attributeOf, childOf, elementsOf, type XmlNode } from "../xml/xml-tree.js";

/** Elements of Word 2003 that a .docx names otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  "w:vmerge": "w:vMerge",
  "w:hmerge": "w:hMerge",
  "w:listPr": "w:numPr",
  "w:ilfo": "w:numId",
  "w:lists": "w:numbering",
  "w:listDef": "w:abstractNum",
  "w:list": "w:num",
  "w:ilst": "w:abstractNumId",
  "w:listStyleLink": "w:numStyleLink",
};
/** Attributes that a .docx names otherwise, by the local name. */
const ATTRIBUTES: Readonly<Record<string, string>> = { listDefId: "abstractNumId", ilfo: "numId" };
/** What a mark on a stretch of text says ([MS-OE376] and the reference schema of 2003). */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  "Word.Insertion": "w:ins",
  "Word.Deletion": "w:del",
  "Word.Comment": "w:commentReference",
};

type Child = XmlNode | string;

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

function renamed(attributes: XmlNode["attributes"]): XmlNode["attributes"] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const local = localName(name);
      return [ATTRIBUTES[local] ?? name, value];
    }),
  );
}

/** Gives the elements of a Word file of 2003 as a .docx has them. */
export class WordTranslation {
  /** The footnotes and endnotes met so far by `w:footnote/1`: they stand in the text, where a .docx only refers to them. */
  readonly notes = new Map<string, XmlNode>();

  all(children: readonly Child[]): Child[] {
    return children.flatMap((child) => (typeof child === "string" ? [child] : this.#node(child)));
  }

  one(node: XmlNode): XmlNode {
    const { name, attributes, children } = node;
    return { name: NAMES[name] ?? name, attributes: renamed(attributes), children: this.all(children) };
  }

  #node(node: XmlNode): Child[] {
    const { name } = node;
    switch (name) {
      case "aml:annotation":
        return this.#annotation(node);
      case "w:footnote":
      case "w:endnote":
        return [this.#note(node)];
      case "w:nfc":
        return [withValue("w:numFmt", NUMERALS[Number(attributeOf(node))] ?? "decimal")];
      case "w:suff":
        return [withValue("w:suff", (attributeOf(node) ?? "").toLowerCase())];
      case "w:t":
      case "w:delText":
      case "w:instrText":
        // the whole document keeps its blanks
        return [{ ...node, attributes: { ...node.attributes, "xml:space": "preserve" } }];
    }
    // sections, hints for other programs, and the marks of schemas and smart tags stand around what is printed
    if (name.startsWith("wx:") || name.startsWith("?:")) return this.all(elementsOf(node));
    return [this.one(node)];
  }

  #annotation(node: XmlNode): Child[] {
    const content = this.all(elementsOf(childOf(node, "aml:content")));
    const name = ANNOTATIONS[attributeOf(node, "type") ?? ""];
    return name === undefined ? content : [{ name, attributes: {}, children: content }];
  }

  #note(node: XmlNode): XmlNode {
    const id = String(this.notes.size + 1);
    this.notes.set(`${node.name}/${id}`, { ...node, children: this.all(node.children) });
    return { name: `${node.name}Reference`, attributes: { id }, children: [] };
  }
}

const withValue = (name: string, val: string): XmlNode => ({ name, attributes: { val }, children: [] });
