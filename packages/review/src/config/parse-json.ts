import { InputFault } from "@qingbei/domain";
import { jsonFault } from "@qingbei/domain/internal";

/**
 * Parses JSON that people write by hand.
 * @param name of the file, for messages
 * @throws InputFault invalid-config with line and column of what is no JSON, or of a key that is there twice
 */
export function parseJson(
  text: string,
  name: string,
  hint = "JSON 写错的，常见是多了或少了逗号、括号没有成对、用了中文引号、写了注释；改正后再运行",
): unknown {
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text);
  const { code, line, column, path, message } = fault;
  const key = String(path.at(-1)).slice(0, 60);
  const what = code === "duplicate-key" ? `键 ${key} 写了两次，分不清用哪个值` : `不是 JSON，${message}`;
  throw new InputFault("invalid-config", `${name}：第 ${line} 行第 ${column} 个字，${what}`, hint);
}
