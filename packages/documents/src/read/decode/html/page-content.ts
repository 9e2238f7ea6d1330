import { type Script, scripted } from "../raised.js";
import { attributeOf, holdsFigures, holdsWords, isHidden, isSilent, isStruck, scriptOf } from "./hidden.js";
import { LineWriter, type PageLine } from "./line-writer.js";
import type { PageElement, PageNode } from "./parse-page.js";
import { isDocument, isLargePicture } from "./pictures.js";

/** The content of an element: lines of text, and tables between them. */
export type PageContent = PageLine | { readonly kind: "table"; readonly table: PageElement };

/** What was found on a page and needs a notice. */
export interface PageMarks {
  hidesFigures: boolean;
  hasDeletions: boolean;
  hasStruck: boolean;
  showsPictures: boolean;
  showsDocuments: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set([
  ..."address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset".split(
    ",",
  ),
  ..."figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,legend,li,listing,main,menu,ol".split(
    ",",
  ),
  ..."p,plaintext,pre,section,summary,tbody,td,textarea,tfoot,th,thead,tr,ul,xmp".split(","),
]);
const AS_IS: ReadonlySet<string> = new Set(["pre", "textarea", "listing", "xmp", "plaintext"]);

interface Around {
  readonly isLink: boolean;
  readonly isAsIs: boolean;
  readonly list: { next: number } | undefined;
  readonly script: Script | undefined;
}

class ContentReader {
  readonly content: PageContent[] = [];
  readonly #marks: PageMarks;
  readonly #writer = new LineWriter();

  constructor(marks: PageMarks) {
    this.#marks = marks;
  }

  read(element: PageElement): void {
    this.#all(element.childNodes, { isLink: false, isAsIs: false, list: undefined, script: undefined });
    this.#endLine();
  }

  #endLine(): void {
    this.#writer.endLine();
    for (const line of this.#writer.lines.splice(0)) this.content.push(line);
  }

  #all(nodes: readonly PageNode[], around: Around): void {
    for (const node of nodes) {
      if ("tagName" in node) this.#element(node, around);
      else if (node.nodeName === "#text" && "value" in node) {
        const text = scripted(node.value, around.script);
        if (around.isAsIs) this.#writer.writeAsIs(text, around.isLink);
        else this.#writer.write(text, around.isLink);
      }
    }
  }

  #element(element: PageElement, around: Around): void {
    const { tagName: name } = element;
    if (isDocument(element)) this.#marks.showsDocuments ||= !isHidden(element);
    if (isSilent(element)) return;
    if (isHidden(element)) this.#marks.hidesFigures ||= holdsFigures(element);
    else if (name === "img") this.#marks.showsPictures ||= isLargePicture(element);
    else if (name === "br") this.#endLine();
    else if (name === "del") this.#marks.hasDeletions = true;
    else if (isStruck(element)) this.#marks.hasStruck ||= holdsWords(element);
    else if (name === "input") this.#input(element, around);
    else if (name === "table") {
      this.#endLine();
      this.content.push({ kind: "table", table: element });
    } else if (BLOCKS.has(name)) {
      this.#endLine();
      this.#within(element, around);
      this.#endLine();
    } else this.#within(element, around);
  }

  #within(element: PageElement, around: Around): void {
    const { tagName: name } = element;
    if (name === "li" && around.list) {
      const value = Number(attributeOf(element, "value") ?? Number.NaN);
      const ordinal = Number.isSafeInteger(value) ? value : around.list.next;
      around.list.next = ordinal + 1;
      this.#writer.label(`${ordinal}. `);
    }
    this.#all(element.childNodes, {
      isLink: around.isLink || (name === "a" && !/^(?:#|$)/.test(attributeOf(element, "href") ?? "")),
      isAsIs: around.isAsIs || AS_IS.has(name),
      script: scriptOf(element) ?? around.script,
      list: name === "ol" || name === "ul" ? listOf(element) : around.list,
    });
  }

  /** The value of a form's input is shown. */
  #input(element: PageElement, { isLink }: Around): void {
    const type = attributeOf(element, "type")?.toLowerCase() ?? "text";
    if (type === "text" || type === "number") this.#writer.write(attributeOf(element, "value") ?? "", isLink);
  }
}

/** Items of an ordered list are labelled in digits; other numerals are dropped. */
function listOf(element: PageElement): { next: number } | undefined {
  if (element.tagName !== "ol" || (attributeOf(element, "type") ?? "1") !== "1") return undefined;
  const start = Number(attributeOf(element, "start") ?? 1);
  return { next: Number.isSafeInteger(start) ? start : 1 };
}

/** Lines and tables within an element, in order; tables are not opened. */
export function contentOf(element: PageElement, marks: PageMarks): PageContent[] {
  const reader = new ContentReader(marks);
  reader.read(element);
  return reader.content;
}
