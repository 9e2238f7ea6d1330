import { InputFault } from "@qingbei/domain";
import { tooLarge } from "../../containers/file-faults.js";

/** The name of a document that is one XML file, for messages. */
export const WHOLE_FILE = "XML";

const SAVE_AGAIN = "请用原来的软件打开后另存一份，再检查";

/** @param part the file within the document that cannot be read */
export function malformed(part: string, cause?: unknown): InputFault {
  return new InputFault("unsupported-format", `文件已损坏：其中的 ${part} 读不出来`, SAVE_AGAIN, { cause });
}

/**
 * The fault of a document that defines entities, which can make its text grow without bound; no office program writes
 * any.
 */
export function ownDefinitions(part: string): InputFault {
  return new InputFault(
    "unsupported-format",
    `文件不安全：其中的 ${part} 自带实体定义（DTD），正常的办公软件不会这样写`,
    SAVE_AGAIN,
  );
}

export function tooDeep(part: string, depth: number): InputFault {
  return new InputFault("unsupported-format", `文件结构嵌套过深：${part} 超过 ${depth} 层`, SAVE_AGAIN);
}

export function tooMany(part: string, elements: number): InputFault {
  return tooLarge(`文件过大：${part} 里的元素超过 ${elements} 个`);
}
