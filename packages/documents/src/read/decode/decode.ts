import { InputFault } from "@qingbei/domain";
import type { Format, Limits } from "../../reading.js";
import { CompoundFile } from "../containers/compound-file/compound-file.js";
import { detectFormat } from "../detect/detect-format.js";
import { refuseEncrypted } from "../detect/encrypted-office.js";
import { assertLengths } from "./assert-lengths.js";
import type { Decoded, Decoder } from "./decoded.js";
import { withoutInvisible } from "./invisible.js";
import { decodePlainText } from "./text/plain-text.js";

/** One decoder for each format. All but plain text are loaded on demand: their parsers are large. */
const decoders: Partial<Record<Format, () => Promise<Decoder>>> = {
  text: async () => decodePlainText,
  pdf: async () => (await import("./pdf/pdf-blocks.js")).decodePdf,
  docx: async () => (await import("./docx/decode-docx.js")).decodeDocx,
  xlsx: async () => (await import("./xlsx/decode-xlsx.js")).decodeXlsx,
  doc: async () => (await import("./doc/decode-doc.js")).decodeDoc,
  xls: async () => (await import("./xls/decode-xls.js")).decodeXls,
  html: async () => (await import("./html/decode-html.js")).decodeHtml,
  "word-2003": async () => (await import("./office-2003/decode-word-2003.js")).decodeWord2003,
  "excel-2003": async () => (await import("./office-2003/decode-excel-2003.js")).decodeExcel2003,
  "flat-package": async () => (await import("./flat-package/decode-flat-package.js")).decodeFlatPackage,
  mhtml: async () => (await import("./mhtml/decode-mhtml.js")).decodeMhtml,
};

const SAVE_AS = "请在原来的软件里另存为 PDF、.docx 或 .xlsx 后再检查";

/** Formats that are recognised but not read: their name, and what the user should do. */
const UNREAD: Readonly<Partial<Record<Format, readonly [name: string, hint: string]>>> = {
  zip: ["压缩包里的压缩包", "请先解压里面的压缩包，再检查"],
  archive: ["RAR、7z 一类的压缩包", "请解压后检查里面的文件；几个文件是同一份公开的，可以改用 zip 压缩"],
  picture: ["图片", "图片和扫描件里的文字读不出来，请提供有文字的 PDF、Word 或 Excel 文件"],
  ofd: ["OFD 版式文件", "请用 OFD 阅读器或 WPS 把它转换成 PDF，或提供原来的 Word、Excel 文件"],
  "open-document": ["OpenDocument 文件（.odt、.ods 等）", SAVE_AS],
  package: ["别的办公文件（如 .xlsb、.pptx）", SAVE_AS],
  ole: ["Word、Excel 以外的旧版 Office 文件", SAVE_AS],
  rtf: ["RTF 文件", "请用 Word 或 WPS 打开，另存为 .docx 后再检查"],
  "office-xml": ["UOF、OpenDocument 一类的 XML 文件", SAVE_AS],
  binary: [
    "二进制文件",
    "请提供预算公开文件的文字版；单位的加密软件加密过的文件，要先解密；损坏的文件，请重新下载或复制",
  ],
};

function mebibytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `（${Math.floor(bytes / 1024 / 1024)} MiB）` : "";
}

function unsupported(format: Format): InputFault {
  const [name, hint] = UNREAD[format] ?? ["别的文件", SAVE_AS];
  return new InputFault(
    "unsupported-format",
    `这是${/^\w/.test(name) ? " " : ""}${name}，目前只能读 PDF、Word（.docx、.doc、.xml）、Excel（.xlsx、.xls、.xml）、网页（含 .mht）、纯文本，以及装有一份公开的这些文件的 zip`,
    hint,
  );
}

/** Decodes a single file, not an archive of files. @throws InputFault */
async function decodeFile(bytes: Uint8Array, limits: Limits, format: Format): Promise<Decoded> {
  if (format === "ole") {
    refuseEncrypted(bytes);
    new CompoundFile(bytes);
  }
  const load = decoders[format];
  if (!load) throw unsupported(format);
  const decoder = await load();
  const decoded = withoutInvisible(await decoder(bytes, limits));
  assertLengths(decoded.blocks, limits);
  return decoded;
}

/**
 * Decodes a document by its bytes; the file name plays no part.
 * @throws InputFault that says what is wrong with the bytes, or which other format they are in
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
