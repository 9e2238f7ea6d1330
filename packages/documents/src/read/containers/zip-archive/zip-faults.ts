import { InputFault } from "@qingbei/domain";
import { tooLarge } from "../file-faults.js";

/** The fault of an archive whose bytes are inconsistent. */
export function damaged(cause?: unknown): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件已损坏或不完整，解不开",
    "请重新下载或复制文件；仍不行时，请用原来的软件打开后另存一份",
    { cause },
  );
}

export function unknownMethod(): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件的压缩方式不常见，解不开",
    "请解压后用普通的 zip 方式重新压缩，或用原来的软件打开后另存一份",
  );
}

export function unpackedTooLarge(what: string): InputFault {
  return tooLarge(`文件解开后过大：${what}`);
}
