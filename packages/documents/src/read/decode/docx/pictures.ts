import { attributeOf, childOf, findNode, type XmlNode } from "../xml/xml-tree.js";

/** An image of a page, not a seal or a logo: this share of A4, in square points. */
const IMAGE_OF_PAGE = 0.3 * 595 * 842;
const EMU_PER_POINT = 12_700;

function points(style: string, side: "width" | "height"): number {
  const match = new RegExp(`(?:^|;)\\s*${side}:([\\d.]+)(pt|in|cm|mm|px)?`).exec(style);
  const unit = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[match?.[2] ?? "pt"] ?? 1;
  return Number(match?.[1] ?? 0) * unit;
}

/** Whether a drawing shows a picture as large as what people scan. */
export function isLargePicture(drawing: XmlNode): boolean {
  if (findNode(drawing, "a:blip")) {
    const frame = childOf(drawing, "wp:inline") ?? childOf(drawing, "wp:anchor");
    const extent = childOf(frame, "wp:extent");
    const [width, height] = [Number(attributeOf(extent, "cx") ?? 0), Number(attributeOf(extent, "cy") ?? 0)];
    return (width / EMU_PER_POINT) * (height / EMU_PER_POINT) >= IMAGE_OF_PAGE;
  }
  const shape = findNode(drawing, "v:shape");
  if (!shape || !findNode(shape, "v:imagedata")) return false;
  const style = attributeOf(shape, "style") ?? "";
  return points(style, "width") * points(style, "height") >= IMAGE_OF_PAGE;
}
