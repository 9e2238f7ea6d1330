import { InputFault } from "@qingbei/domain";

export function encrypted(): InputFault {
  return new InputFault(
    "unsupported-format",
    "文件有密码，无法读取",
    "请先用密码打开，另存为没有密码的文件再检查",
  );
}

/** @param what the part of the file that is too large, and by how much */
export function tooLarge(what: string): InputFault {
  return new InputFault("document-too-large", what, "请确认选对了文件；确需检查时，可拆成几个文件分别检查");
}

/** @param what the usual name of such a file */
export function empty(what = "文件"): InputFault {
  return new InputFault("empty-document", `${what}里没有内容`, "请检查是否选错了文件，或另存时没有内容");
}
