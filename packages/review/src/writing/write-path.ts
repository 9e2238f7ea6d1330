import { LIMITS, unwritten, type WriteFormat, write } from "@qingbei/documents";
import { InputFault, labelOf } from "@qingbei/domain";
import { STANDARD_INPUT } from "../files/collect.js";
import { load } from "../files/load.js";
import { budgetInFile } from "./budget-file.js";

/** A written disclosure, and what of its budget has no place in it. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** The parts of the budget that were not written, named in Chinese, with their pointers. */
  readonly unwritten: readonly { readonly pointer: string; readonly label: string }[];
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputFault("invalid-budget", `${name} 不是 UTF-8 的 JSON`, "请把文件另存为 UTF-8 编码的 JSON", {
      cause,
    });
  }
}

/**
 * Writes the budget of a JSON file, or of standard input for `-`, as a disclosure.
 * @throws InputFault if the file cannot be read, holds no budget, or one that contradicts itself
 */
export async function writePath(path: string, format: WriteFormat): Promise<WrittenFile> {
  const name = path === STANDARD_INPUT ? "标准输入" : path;
  const budget = budgetInFile(textOf(await load(path, LIMITS.bytes), name), name);
  const bytes = await write(budget, { format });
  const left = unwritten(budget).map((pointer) => ({ pointer, label: labelOf(budget, pointer) }));
  return { bytes, unwritten: left };
}
