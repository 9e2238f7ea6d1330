import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import { looksLikeUtf16 } from "../../detect/outer-format.js";

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text decoded as GB18030 is Chinese: bytes of another encoding give rare characters and few common ones. */
function looksChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const odd = sample.match(/[\ue000-\uf8ff\u0080-\u009f]|[\u{20000}-\u{3ffff}]/gu)?.length ?? 0;
  const common = sample.match(/[的年预算支出收入部门万元位为]/g)?.length ?? 0;
  return han === 0 ? odd === 0 : odd * 20 < han && common * 50 > han;
}

/**
 * Decodes bytes in UTF-8 (with or without mark), UTF-16 or GB18030, as the bytes themselves decide.
 * @throws InputFault unknown-encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = looksLikeUtf16(bytes);
  const text = utf16
    ? decodeAs(utf16, bytes)
    : (decodeAs("utf-8", bytes) ??
      [decodeAs("gb18030", bytes)].find((each) => each !== undefined && looksChinese(each)));
  if (text === undefined) {
    throw new InputFault(
      "unknown-encoding",
      "文字编码无法识别：不是 UTF-8、UTF-16，也不是 GB18030",
      "请用文字处理软件打开后另存为 UTF-8 编码的纯文本，再试一次",
    );
  }
  // marks that word processors leave in text (cell ends, fields) become blanks, one for one
  return text.replace(/^\ufeff/, "").replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, " ");
}

// the line breaks of editors: a form feed or a vertical tab does not begin a line
const LINE_BREAK = /\r\n|[\n\r]/g;

/**
 * The lines of a text, with any line ending.
 * @throws InputFault line-too-long
 */
export function splitLines(text: string, limits: Limits): string[] {
  const lines = text.split(LINE_BREAK);
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.lineLength) {
      throw new InputFault(
        "line-too-long",
        `第 ${index + 1} 行有 ${line.length} 个字符，超过每行 ${limits.lineLength} 个字符的上限`,
        "这不像一份预算文件；请检查文件是否损坏，或从原文件重新导出",
      );
    }
  }
  return lines;
}
