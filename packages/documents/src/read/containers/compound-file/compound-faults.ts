import { InputFault } from "@qingbei/domain";

/** The fault of an old Word or Excel file whose bytes are inconsistent. */
export function damaged(cause?: unknown): InputFault {
  return new InputFault(
    "unsupported-format",
    "旧版 Word 或 Excel 文件已损坏或不完整，无法读取",
    "请重新下载或复制文件；仍不行时，请用原来的软件打开后另存为 .docx 或 .xlsx 再检查",
    { cause },
  );
}

export function tooOld(what: string): InputFault {
  return new InputFault(
    "unsupported-format",
    `这是 ${what} 的文件，太旧了，读不了`,
    "请用 Word 或 WPS 打开后另存为 .docx 或 .xlsx 再检查",
  );
}
