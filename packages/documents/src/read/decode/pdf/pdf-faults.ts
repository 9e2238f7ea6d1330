import { InputFault } from "@qingbei/domain";

const EXPORT_AGAIN = "请用原来的软件重新导出 PDF，或改用 Word 文件";

export function damaged(cause?: unknown): InputFault {
  return new InputFault(
    "unsupported-format",
    "PDF 文件已损坏或不完整，无法读取",
    `请重新下载或复制文件；仍不行时，${EXPORT_AGAIN}`,
    { cause },
  );
}

export function scanned(): InputFault {
  return new InputFault(
    "unsupported-format",
    "这份 PDF 是扫描件或图片，没有文字可读",
    "请改用原始的 Word 文件，或由 Word 直接导出的 PDF；只有扫描件时，先做文字识别并与原件核对",
  );
}

export function withoutCharacters(): InputFault {
  return new InputFault(
    "unsupported-format",
    "这份 PDF 的字体没有给出文字编码，文字读不出来",
    "请改用原始的 Word 文件，或由 Word 直接导出的 PDF",
  );
}

export function encrypted(): InputFault {
  return new InputFault(
    "unsupported-format",
    "PDF 有密码，无法读取",
    "请先用密码打开，另存为没有密码的 PDF 再检查",
  );
}

export function empty(): InputFault {
  return new InputFault("empty-document", "PDF 里没有内容", "请检查是否选错了文件，或导出时没有内容");
}
