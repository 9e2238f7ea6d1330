import { InputFault } from "@qingbei/domain";
import { looksLikeUtf16 } from "../../detect/outer-format.js";

const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const PROLOG = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i;
/** The first bytes of a page, among which it declares its encoding. */
const NAMED_WITHIN = 8192;

function decodedAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The encoding that a page declares, under the name of a superset that decodes it: gb2312 and gbk are within gb18030.
 */
function named(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, NAMED_WITHIN));
  const name = (META.exec(head) ?? PROLOG.exec(head))?.[1]?.toLowerCase();
  // a declaration that can be read byte by byte is not written in two-byte characters
  if (name === undefined || name.startsWith("utf-16")) return undefined;
  // a default of programs: Chinese cannot be written in it
  if (/^(?:iso-8859-1|latin1|windows-1252|us-ascii|ascii)$/.test(name)) return undefined;
  return /^(?:gb2312|gbk|gb_2312-80|x-gbk|cp936|ms936|windows-936)$/.test(name) ? "gb18030" : name;
}

/**
 * The text of a page: by its byte order mark, by the encoding it declares, else as UTF-8 or GB18030, whichever its
 * bytes are valid in. A wrong declaration is ignored.
 * @throws InputFault unknown-encoding
 */
export function pageText(bytes: Uint8Array): string {
  const utf16 = looksLikeUtf16(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const name = isMarked ? "utf-8" : named(bytes);
  const order = utf16 ? [utf16] : [...(name ? [name] : []), "utf-8", "gb18030"];
  for (const encoding of order) {
    const text = decodedAs(encoding, bytes, true);
    if (text !== undefined) return text;
  }
  // one broken character must not make the page unreadable: browsers show a sign in its place
  const text = name ? decodedAs(name, bytes, false) : undefined;
  if (text !== undefined && (text.match(/\ufffd/g)?.length ?? 0) * 200 < text.length) return text;
  throw new InputFault(
    "unknown-encoding",
    "网页的文字编码无法识别：不是 UTF-8、UTF-16，也不是 GB18030",
    "请在浏览器里打开，另存为 UTF-8 编码的网页，或把正文复制到 Word 另存后再检查",
  );
}
