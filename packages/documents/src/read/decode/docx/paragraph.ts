import type { Position } from "@qingbei/domain";
import { withoutTail } from "../../text/text-ends.js";
import { scripted } from "../raised.js";
import { attributeOf, childOf, childrenOf, elementsOf, findNode, type XmlNode } from "../xml/xml-tree.js";
import type { DocxNotices } from "./docx-notices.js";
import type { Fields } from "./fields.js";
import { type ListLabels, labelled } from "./list-labels.js";
import type { Numbering } from "./numbering.js";
import { isLargePicture } from "./pictures.js";
import { isOn, type Look, lookOf, propertiesOf, type Styles } from "./styles.js";
import { symbolOf } from "./symbols.js";

/** What reading a paragraph needs from its document. */
export interface DocxContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly labels: ListLabels;
  readonly notices: DocxNotices;
  readonly fields: Fields;
}

/** A paragraph's words. */
export interface ParagraphContent {
  /** With its label and its line breaks. */
  readonly text: string;
  /** Contents of text boxes that are anchored in it. */
  readonly boxes: readonly XmlNode[];
  /** Footnotes and endnotes that it refers to: `w:footnote/2`. */
  readonly notes: readonly string[];
  /** Its end mark was deleted: the next paragraph continues it. */
  readonly goesOn: boolean;
}

const DOTS = "……";
/** Elements by which an alternative is chosen: it has text. */
const WORDS: ReadonlySet<string> = new Set(["w:t", "w:p", "w:drawing", "w:pict", "w:object", "m:t"]);

function hasWords(node: XmlNode): boolean {
  return elementsOf(node).some((child) => WORDS.has(child.name) || hasWords(child));
}

/** One of the alternatives for programs of different age, which have the same content. */
export function chosen(node: XmlNode): XmlNode | undefined {
  return childrenOf(node, "mc:Choice").find(hasWords) ?? childOf(node, "mc:Fallback");
}

/** The content of a form field, unless it is only a prompt. */
export function contentOf(field: XmlNode): XmlNode | undefined {
  const isPrompt = isOn(childOf(field, "w:sdtPr", "w:showingPlcHdr"));
  return isPrompt ? undefined : childOf(field, "w:sdtContent");
}

/** Elements that stand for a character. */
const SIGNS: Readonly<Record<string, string>> = { "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };
const DRAWINGS: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);
const REVISIONS: ReadonlySet<string> = new Set(["w:ins", "w:moveTo", "w:del", "w:moveFrom"]);
/** Elements whose content is not printed, or was read already. */
const ENDS: ReadonlySet<string> = new Set([
  ...[
    "w:r",
    "w:t",
    "m:t",
    "w:instrText",
    "w:pPr",
    "w:rPr",
    "w:del",
    "w:moveFrom",
    "w:delText",
    "w:delInstrText",
  ],
  ...DRAWINGS,
]);

/** Reads one paragraph. */
export class ParagraphReader {
  readonly #context: DocxContext;
  readonly #position: Position;
  readonly #isDotted: boolean;
  readonly #boxes: XmlNode[] = [];
  readonly #notes: string[] = [];
  #text = "";
  #hidesWords = false;

  private constructor(context: DocxContext, position: Position, isDotted: boolean) {
    this.#context = context;
    this.#position = position;
    this.#isDotted = isDotted;
  }

  /** @param before the words of the paragraph above, if this one continues it */
  static read(node: XmlNode, context: DocxContext, position: Position, before = ""): ParagraphContent {
    const own = childOf(node, "w:pPr");
    const style = attributeOf(childOf(own, "w:pStyle")) ?? context.styles.usual;
    const { listStyle, ...inherited } = context.styles.of(style);
    const properties = { ...inherited, ...propertiesOf(own) };
    const reader = new ParagraphReader(context, position, properties.isDotted ?? false);
    for (const child of elementsOf(node)) reader.#inline(child, inherited);
    context.fields.endParagraph();
    const mark = childOf(own, "w:rPr");
    const goesOn = childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
    if (goesOn) context.notices.tell("tracked-changes", position);
    const words = before + reader.#text;
    // a paragraph that is wholly hidden is not an item of its list
    const isNone =
      words.trim() === "" && (reader.#hidesWords || goesOn || (isOn(childOf(mark, "w:vanish")) ?? false));
    const { list } = properties;
    let label = "";
    if (list !== undefined && list !== "0" && !goesOn && !isNone) {
      const ofStyle = listStyle === undefined ? undefined : context.numbering.levelOfStyle(list, listStyle);
      label = context.labels.next(list, propertiesOf(own).level ?? ofStyle ?? properties.level ?? 0);
    }
    return { text: labelled(label, words), boxes: reader.#boxes, notes: reader.#notes, goesOn };
  }

  #write(text: string, { isHidden, isStruck, script }: Look): void {
    if (!this.#context.fields.isPrinted) return;
    if (!isHidden && !isStruck) this.#text += scripted(text, script);
    else if (text.trim() !== "") {
      this.#hidesWords = true;
      this.#context.notices.tell(isHidden ? "hidden-text" : "struck-text", this.#position);
    }
  }

  #tab(look: Look): void {
    const isDotted = this.#isDotted || this.#context.fields.isContents;
    this.#write(isDotted && this.#text.trim() !== "" ? DOTS : "\t", look);
  }

  #all(node: XmlNode | undefined, look: Look): void {
    for (const child of elementsOf(node)) this.#inline(child, look);
  }

  #run(node: XmlNode, look: Look): void {
    const own = childOf(node, "w:rPr");
    const style = attributeOf(childOf(own, "w:rStyle"));
    this.#all(node, { ...look, ...this.#context.styles.of(style), ...lookOf(own) });
  }

  #drawing(node: XmlNode): void {
    const box = findNode(node, "w:txbxContent");
    if (box) this.#boxesIn(node);
    if (findNode(node, "o:OLEObject")) this.#context.notices.tell("embedded-object", this.#position);
    else if (isLargePicture(node)) this.#context.notices.tell("picture-unread", this.#position);
  }

  /** Reads text boxes, also those in a group; one that is stored twice for programs of different age is read once. */
  #boxesIn(node: XmlNode): void {
    for (const child of elementsOf(node)) {
      if (child.name === "w:txbxContent") this.#boxes.push(child);
      else if (child.name === "mc:AlternateContent") {
        const one = chosen(child);
        if (one) this.#boxesIn(one);
      } else this.#boxesIn(child);
    }
  }

  #inline(node: XmlNode, look: Look): void {
    const { name } = node;
    const sign = SIGNS[name];
    if (sign !== undefined) this.#write(sign, look);
    else if (name === "w:t" || name === "m:t") this.#write(wordsOf(node), look);
    else if (name === "w:r") this.#run(node, look);
    else if (name === "w:tab" || name === "w:ptab") this.#tab(look);
    else if (name === "w:sym")
      this.#write(symbolOf(attributeOf(node, "font") ?? "", attributeOf(node, "char") ?? ""), look);
    else if (name === "w:instrText") this.#context.fields.instruct(wordsOf(node));
    else if (name === "w:fldChar") this.#context.fields.mark(attributeOf(node, "fldCharType"));
    else if (name.endsWith("noteReference"))
      this.#notes.push(`${name.slice(0, -"Reference".length)}/${attributeOf(node, "id")}`);
    else if (name === "w:commentReference") this.#context.notices.tell("comments", this.#position);
    else if (DRAWINGS.has(name)) this.#drawing(node);
    else if (REVISIONS.has(name)) this.#context.notices.tell("tracked-changes", this.#position);
    if (!ENDS.has(name)) this.#all(withinOf(node), look);
  }
}

/**
 * The content of an element that wraps runs: a link, smart tag or formula; one of several alternatives, a form field's
 * content, the base of a gloss.
 */
function withinOf(node: XmlNode): XmlNode | undefined {
  if (node.name === "w:sdt") return contentOf(node);
  if (node.name === "w:ruby") return childOf(node, "w:rubyBase");
  if (node.name === "mc:AlternateContent") return chosen(node);
  return /^[wm]:/.test(node.name) ? node : undefined;
}

/** The words of a text element; blanks at its ends count only if it says so. */
function wordsOf({ attributes, children }: XmlNode): string {
  const text = children.filter((child) => typeof child === "string").join("");
  return attributes["xml:space"] === "preserve"
    ? text
    : withoutTail(text.replace(/^[ \t\r\n]+/, ""), /[ \t\r\n]/);
}
