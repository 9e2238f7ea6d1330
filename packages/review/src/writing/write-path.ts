import { LIMITS, unwritten, type WriteFormat, write } from "@qingbei/documents";
import { InputFault, placeNameOf } from "@qingbei/domain";
import { STANDARD_INPUT } from "../files/collect.js";
import { load } from "../files/load.js";
import { review } from "../review.js";
import { budgetInFile } from "./budget-file.js";

/** A written disclosure, and what of its budget has no place in it. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** The parts of the budget that were not written, named in Chinese, with their pointers. */
  readonly unwritten: readonly { readonly pointer: string; readonly label: string }[];
  /** What the rules still call an error in the written file, in Chinese: lists as given, texts, codes of projects. */
  readonly errors: readonly string[];
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

/** What the rules call an error in a written file; of a budget with next to nothing, that it is no disclosure. */
async function errorsIn(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  try {
    const { report } = await review(bytes, name);
    return report.findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));
  } catch (fault) {
    if (fault instanceof InputFault) return [fault.message];
    throw fault;
  }
}

/**
 * Writes the budget of a JSON file, or of standard input for `-`, as a disclosure, and reviews what was written: what is
 * written as given (rows of a list that may stand beneath one another, texts) may still break a rule.
 * @throws InputFault if the file cannot be read, holds no budget, or one that contradicts itself
 */
export async function writePath(path: string, format: WriteFormat): Promise<WrittenFile> {
  const name = path === STANDARD_INPUT ? "标准输入" : path;
  const budget = budgetInFile(textOf(await load(path, LIMITS.bytes), name), name);
  const bytes = await write(budget, { format });
  const left = unwritten(budget).map((pointer) => ({ pointer, label: placeNameOf(budget, pointer) }));
  return { bytes, unwritten: left, errors: await errorsIn(bytes, name) };
}
