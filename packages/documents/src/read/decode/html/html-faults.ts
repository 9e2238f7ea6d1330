import { InputFault } from "@qingbei/domain";

export function tooDeep(depth: number): InputFault {
  return new InputFault(
    "unsupported-format",
    `网页结构嵌套过深：超过 ${depth} 层`,
    "请在浏览器里打开，把正文复制到 Word 另存后再检查",
  );
}

export function empty(hint: string): InputFault {
  return new InputFault("empty-document", "网页里没有文字", hint);
}
