import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../reading.js";
import type { Block } from "../blocks/blocks.js";

/**
 * Refuses paragraphs and cells longer than any disclosure has, in any format: readers may spend time on each character.
 * @throws InputFault line-too-long
 */
export function assertLengths(blocks: readonly Block[], { lineLength }: Limits): void {
  const assert = ({ text }: { readonly text: string }, name: string) => {
    if (text.length <= lineLength) return;
    throw new InputFault(
      "line-too-long",
      `有${name} ${text.length} 个字符，超过 ${lineLength} 个字符的上限`,
      "这不像一份预算文件；请检查文件是否损坏，或从原文件重新导出",
    );
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") assert(block, "一段文字");
    else for (const row of block.rows) for (const cell of row) assert(cell, "一格文字");
  }
}
