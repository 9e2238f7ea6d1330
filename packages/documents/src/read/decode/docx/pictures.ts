import { IMAGE_OF_PAGE, lengthIn } from "../image-of-page.js";
import { attributeOf, childOf, findNode, type XmlNode } from "../xml/xml-tree.js";

const EMU_PER_POINT = 12_700;

/** Whether a drawing shows a picture as large as a scan. */
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
  return (lengthIn(style, "width", "pt") ?? 0) * (lengthIn(style, "height", "pt") ?? 0) >= IMAGE_OF_PAGE;
}
