import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { decodeHtml } from "../html/decode-html.js";
import { mimeParts } from "./mime-parts.js";

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * Decodes a page that a browser or Word saved with all that belongs to it in one file: the page itself, or where that is a
 * frame alone, the first page within it that says something.
 * @throws InputFault those of web pages; unsupported-format where there is no page in it
 */
export function decodeMhtml(bytes: Uint8Array, limits: Limits): Decoded {
  let frame: InputFault | undefined;
  for (const part of mimeParts(Buffer.from(bytes).toString("latin1"))) {
    if (!PAGE.test(part.type)) continue;
    try {
      return decodeHtml(part.bytes, limits);
    } catch (fault) {
      if (!(fault instanceof InputFault) || fault.code !== "empty-document") throw fault;
      frame ??= fault;
    }
  }
  throw (
    frame ??
    new InputFault(
      "unsupported-format",
      "这是单个文件网页（.mht），里面没有读到网页",
      "请在浏览器里打开，另存为网页或 PDF 后再检查",
    )
  );
}
