import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import { textBlocks } from "../../lines/text-blocks.js";
import type { Decoded } from "../decoded.js";
import { decodeText, splitLines } from "./decode-text.js";

/**
 * Decodes plain text: UTF-8, UTF-16 or GB18030.
 * @throws InputFault unknown-encoding, line-too-long, empty-document
 */
export function decodePlainText(bytes: Uint8Array, limits: Limits): Decoded {
  const text = decodeText(bytes);
  if (text.trim() === "") {
    throw new InputFault("empty-document", "文件是空的", "请检查是否选错了文件，或导出时没有内容");
  }
  const lines = splitLines(text, limits);
  return { blocks: textBlocks(lines), lines, notices: [] };
}
