import type { Piece } from "../../blocks/blocks.js";
import { IMAGE_OF_PAGE } from "../image-of-page.js";
import type { OfficePackage } from "../ooxml/office-package.js";
import { attributeOf, childOf, childrenOf, elementsOf, findNode, type XmlNode } from "../xml/xml-tree.js";
import { type CellPlace, cellName } from "./cell-reference.js";

/** The shapes above the cells of a sheet, and its comments. */
export interface SheetDrawing {
  /** Lines of text boxes, each with the cell that its box begins at. */
  readonly boxes: readonly { readonly row: number; readonly piece: Piece }[];
  /** Cells beneath large pictures, beneath hidden text boxes, and with comments. */
  readonly pictures: readonly string[];
  readonly hidden: readonly string[];
  readonly comments: readonly string[];
}

const EMU_PER_POINT = 12_700;

const wordsOf = ({ children }: XmlNode) => children.filter((child) => typeof child === "string").join("");

/** The elements within; of alternatives for programs of different age only one. */
function within(node: XmlNode): XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    if (child.name !== "mc:AlternateContent") return [child];
    const one =
      childrenOf(child, "mc:Choice").find((choice) => findNode(choice, "a:t")) ??
      childOf(child, "mc:Fallback");
    return one ? within(one) : [];
  });
}

/** The lines of a text body. */
function linesOf(body: XmlNode): string[] {
  return childrenOf(body, "a:p").map((paragraph) =>
    elementsOf(paragraph)
      .map((run) => (run.name === "a:br" ? " " : childrenOf(run, "a:t").map(wordsOf).join("")))
      .join(""),
  );
}

function isLarge(picture: XmlNode): boolean {
  const extent = childOf(picture, "xdr:spPr", "a:xfrm", "a:ext");
  const [width, height] = ["cx", "cy"].map((side) => Number(attributeOf(extent, side) ?? 0) / EMU_PER_POINT);
  return (width ?? 0) * (height ?? 0) >= IMAGE_OF_PAGE;
}

/** Gathers the visible content of a sheet's shapes. */
class Shapes {
  readonly boxes: { row: number; piece: Piece }[] = [];
  readonly pictures: string[] = [];
  readonly hidden: string[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  take(node: XmlNode, place: CellPlace): void {
    for (const child of within(node)) {
      const properties =
        childOf(child, "xdr:nvSpPr", "xdr:cNvPr") ?? childOf(child, "xdr:nvGrpSpPr", "xdr:cNvPr");
      if (/^(?:1|true)$/.test(attributeOf(properties, "hidden") ?? "")) {
        if (findNode(child, "a:t")) this.hidden.push(cellName(place));
      } else if (child.name === "xdr:txBody") this.#text(child, place);
      else if (child.name === "xdr:pic") {
        if (isLarge(child)) this.pictures.push(cellName(place));
      } else this.take(child, place);
    }
  }

  #text(body: XmlNode, place: CellPlace): void {
    const position = { sheet: this.#sheet, cell: cellName(place) };
    for (const text of linesOf(body))
      if (text.trim() !== "") this.boxes.push({ row: place.row, piece: { text, position } });
  }
}

/** The cell at which a shape begins; A1 if the shape is not tied to a cell. */
function placeOfAnchor(anchor: XmlNode): CellPlace {
  const from = childOf(anchor, "xdr:from");
  const of = (name: string) => {
    const count = childOf(from, name);
    const number = Number(count ? wordsOf(count) : 0);
    return Number.isInteger(number) && number >= 0 ? number + 1 : 1;
  };
  return { row: of("xdr:row"), column: of("xdr:col") };
}

/** Reads the shapes and comments of a sheet. @throws InputFault if a part is damaged */
export function readDrawing(file: OfficePackage, part: string, sheet: string): SheetDrawing {
  const shapes = new Shapes(sheet);
  const comments: string[] = [];
  for (const { type, target } of file.relationships(part)) {
    if (!file.has(target)) continue;
    if (type === "drawing")
      for (const anchor of within(file.tree(target, "xdr:wsDr"))) shapes.take(anchor, placeOfAnchor(anchor));
    else if (type === "comments")
      for (const comment of childrenOf(file.tree(target, "s:commentList"), "s:comment"))
        if (findNode(comment, "s:t")) comments.push(attributeOf(comment, "ref") ?? "A1");
  }
  const { pictures, hidden } = shapes;
  return { boxes: shapes.boxes.toSorted((a, b) => a.row - b.row), pictures, hidden, comments };
}
