import { InputFault } from "@qingbei/domain";
import type { Format, Limits } from "../../reading.js";
import { detectFormat } from "../detect/detect-format.js";
import { refuseEncrypted } from "../detect/encrypted-office.js";
import { CompoundFile } from "./compound-file/compound-file.js";
import type { Decoded, Decoder } from "./decoded.js";
import { decodePlainText } from "./text/plain-text.js";

/** One decoder a format. All but plain text are loaded when a document needs them: their parsers are large. */
const decoders: Partial<Record<Format, () => Promise<Decoder>>> = {
  text: async () => decodePlainText,
  pdf: async () => (await import("./pdf/pdf-blocks.js")).decodePdf,
  docx: async () => (await import("./docx/decode-docx.js")).decodeDocx,
  xlsx: async () => (await import("./xlsx/decode-xlsx.js")).decodeXlsx,
  doc: async () => (await import("./doc/decode-doc.js")).decodeDoc,
  xls: async () => (await import("./xls/decode-xls.js")).decodeXls,
  html: async () => (await import("./html/decode-html.js")).decodeHtml,
  mhtml: async () => (await import("./mhtml/decode-mhtml.js")).decodeMhtml,
};

/** Formats that are told apart, but not read. */
const NAMES: Readonly<Partial<Record<Format, string>>> = {
  zip: "压缩包里的压缩包",
  ole: "Word、Excel 以外的旧版 Office 文件",
  rtf: "RTF 文件",
  "office-xml": "Word 或 Excel 的 XML 文件",
  binary: "二进制文件",
};

function mebibytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `（${Math.floor(bytes / 1024 / 1024)} MiB）` : "";
}

function unsupported(format: Format): InputFault {
  return new InputFault(
    "unsupported-format",
    `这是${NAMES[format] ?? "别的文件"}，目前只能读 PDF、Word（.docx、.doc）、Excel（.xlsx、.xls）、网页（含 .mht）、纯文本，以及装有一份公开的这些文件的 zip`,
    format === "binary"
      ? "请提供预算公开文件的文字版"
      : "请解压，或在原软件里另存为 PDF、.docx 或 .xlsx 后再检查",
  );
}

/**
 * Decodes a file of its own, no archive of several.
 * @throws InputFault
 */
async function decodeFile(bytes: Uint8Array, limits: Limits, format: Format): Promise<Decoded> {
  if (format === "ole") {
    refuseEncrypted(bytes);
    new CompoundFile(bytes);
  }
  const load = decoders[format];
  if (!load) throw unsupported(format);
  const decoder = await load();
  return decoder(bytes, limits);
}

/**
 * Decodes a document by what its bytes are; its name says nothing.
 * @throws InputFault that says what is wrong with the bytes, or what else they are
 */
export async function decode(
  bytes: Uint8Array,
  limits: Limits,
): Promise<Decoded & { readonly format: Format }> {
  if (bytes.length > limits.bytes) {
    throw new InputFault(
      "document-too-large",
      `文件有 ${bytes.length} 字节，超过 ${limits.bytes} 字节${mebibytes(limits.bytes)}的上限`,
      "请只提交预算公开文件本身；若确是一份文件，请拆开后分别检查",
    );
  }
  const format = detectFormat(bytes);
  if (format !== "zip") return { format, ...(await decodeFile(bytes, limits, format)) };
  const { decodeZip } = await import("./zip/decode-zip.js");
  const part = async (within: Uint8Array) => {
    const own = detectFormat(within);
    return { format: own, ...(await decodeFile(within, limits, own)) };
  };
  return { format, ...(await decodeZip(bytes, limits, part)) };
}
