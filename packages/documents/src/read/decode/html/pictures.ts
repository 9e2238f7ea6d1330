import { IMAGE_OF_PAGE, lengthIn, pointsOf } from "../image-of-page.js";
import { attributeOf } from "./hidden.js";
import type { PageElement } from "./parse-page.js";

/** The name of a picture of a table: 部门收支总表.jpg. */
const TABLE = /表(?:[（(][^（()）]{0,20}[)）])?(?:\.\w{2,5})?$/;
const LONGEST_NAME = 60;
/** Characters from which on an embedded picture of unknown size counts as a scan; icons have far fewer. */
const SCANNED = 200_000;
/** Names of documents embedded in a page. */
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|wps|et|ofd)(?:[?#]|$)/i;
const DOCUMENT_TYPE = /^application\/(?:pdf|msword|vnd\.ms-(?:excel|word)|vnd\.openxmlformats)/i;
const FRAMES: ReadonlySet<string> = new Set(["iframe", "object", "embed"]);

function sideOf(image: PageElement, side: "width" | "height"): number | undefined {
  return (
    lengthIn(attributeOf(image, "style") ?? "", side, "px") ?? pointsOf(attributeOf(image, side) ?? "", "px")
  );
}

/**
 * Whether an element is a picture that may be a scan: large enough; if its size is unknown, named as a table or with as
 * many bytes as a scan. Logos, icons and letterheads are smaller.
 */
export function isLargePicture(element: PageElement): boolean {
  if (element.tagName !== "img") return false;
  const [width, height] = [sideOf(element, "width"), sideOf(element, "height")];
  if (width !== undefined && height !== undefined) return width * height >= IMAGE_OF_PAGE;
  const source = attributeOf(element, "src") ?? "";
  if (source.startsWith("data:")) return source.length >= SCANNED;
  return ["alt", "title"].some((name) => {
    const called = (attributeOf(element, name) ?? "").trim();
    return called.length <= LONGEST_NAME && TABLE.test(called);
  });
}

/** Whether an element embeds another document in the page. */
export function isDocument(element: PageElement): boolean {
  if (!FRAMES.has(element.tagName)) return false;
  const source = attributeOf(element, "src") ?? attributeOf(element, "data") ?? "";
  return DOCUMENT.test(source) || DOCUMENT_TYPE.test(attributeOf(element, "type") ?? "");
}
