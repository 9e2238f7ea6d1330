import { InputFault } from "@qingbei/domain";

/** Bytes of an archive that contradict each other or themselves. */
export function damaged(cause?: unknown): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件已损坏或不完整，解不开",
    "请重新下载或复制文件；仍不行时，请用原来的软件打开后另存一份",
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

export function unknownMethod(): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件的压缩方式不常见，解不开",
    "请解压后用普通的 zip 方式重新压缩，或用原来的软件打开后另存一份",
  );
}

export function tooLarge(what: string): InputFault {
  return new InputFault(
    "document-too-large",
    `文件解开后过大：${what}`,
    "请确认选对了文件；确需检查时，可拆成几个文件分别检查",
  );
}
