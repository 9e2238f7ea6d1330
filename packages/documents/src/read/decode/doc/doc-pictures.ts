import type { Bytes } from "../../containers/compound-file/bytes.js";
import { IMAGE_OF_PAGE } from "../image-of-page.js";

/** The character in the place of a picture in a line. */
export const PICTURE_MARK = "\u0001";
const TWIPS_PER_POINT = 20;
/** Scales are in thousandths. */
const WHOLE = 1000;

/** Whether the picture at an offset of the data stream ([MS-DOC] 2.9.192, a PICF) is as large as a scan. */
export function isLargePicture(data: Bytes, at: number): boolean {
  const [width, height, across, down] = [28, 30, 32, 34].map((offset) => data.short(at + offset));
  const side = (length = 0, scale = 0) => ((length / TWIPS_PER_POINT) * scale) / WHOLE;
  return side(width, across) * side(height, down) >= IMAGE_OF_PAGE;
}
