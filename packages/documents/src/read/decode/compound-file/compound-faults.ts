import { InputFault } from "@qingbei/domain";

/** Bytes of a Word or Excel file of old that contradict each other or themselves. */
export function damaged(cause?: unknown): InputFault {
  return new InputFault(
    "unsupported-format",
    "旧版 Word 或 Excel 文件已损坏或不完整，无法读取",
    "请重新下载或复制文件；仍不行时，请用原来的软件打开后另存为 .docx 或 .xlsx 再检查",
    { cause },
  );
}

export function encrypted(): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件有密码，无法读取",
    "请先用密码打开，另存为没有密码的文件再检查",
  );
}

export function tooOld(what: string): InputFault {
  return new InputFault(
    "unsupported-format",
    `这是 ${what} 的文件，太旧了，读不了`,
    "请用 Word 或 WPS 打开后另存为 .docx 或 .xlsx 再检查",
  );
}

export function tooLarge(what: string): InputFault {
  return new InputFault(
    "document-too-large",
    `文件过大：${what}`,
    "请确认选对了文件；确需检查时，可拆成几个文件分别检查",
  );
}

export function empty(): InputFault {
  return new InputFault("empty-document", "文件里没有内容", "请检查是否选错了文件，或另存时没有内容");
}
