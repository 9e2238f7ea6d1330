import { InputFault } from "@qingbei/domain";
import type { Format, Limits } from "../../reading.js";
import { disclosureMarks } from "../../templates/sections.js";
import { detectFormat } from "../detect/detect-format.js";
import { decodeText, splitLines } from "./decode-text.js";

/** Fewer signs of a budget disclosure than this, and a text is something else. */
const MARKS_NEEDED = 3;
const NAMES: Readonly<Record<Exclude<Format, "text">, string>> = {
  pdf: "PDF 文件",
  zip: "Word 或 Excel（压缩）文件",
  ole: "旧版 Word 或 Excel 文件",
  html: "网页",
  binary: "二进制文件",
};

function mebibytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `（${Math.floor(bytes / 1024 / 1024)} MiB）` : "";
}

function assertDisclosure(text: string): void {
  const marks = disclosureMarks.filter((mark) => mark.test(text)).length;
  if (marks >= MARKS_NEEDED && text.includes("预算")) return;
  throw new InputFault(
    "not-a-disclosure",
    "没有读到部门预算公开的内容：缺少预算、收支、金额等字样",
    "请确认选对了文件；需要的是部门预算公开的说明或报表",
  );
}

/**
 * The lines of a document that may be a budget disclosure.
 * @throws InputFault that names what else the bytes are
 */
export function documentLines(bytes: Uint8Array, limits: Limits): string[] {
  if (bytes.length > limits.bytes) {
    throw new InputFault(
      "document-too-large",
      `文件有 ${bytes.length} 字节，超过 ${limits.bytes} 字节${mebibytes(limits.bytes)}的上限`,
      "请只提交预算公开文件本身；若确是一份文件，请拆开后分别检查",
    );
  }
  const format = detectFormat(bytes);
  if (format !== "text") {
    throw new InputFault(
      "unsupported-format",
      `这是${NAMES[format]}，目前只能读纯文本`,
      format === "binary" ? "请提供预算公开文件的文字版" : "请在原软件里另存为纯文本（.txt，UTF-8）后再检查",
    );
  }
  const text = decodeText(bytes);
  if (text.trim() === "") {
    throw new InputFault("empty-document", "文件是空的", "请检查是否选错了文件，或导出时没有内容");
  }
  const lines = splitLines(text, limits);
  assertDisclosure(text);
  return lines;
}
