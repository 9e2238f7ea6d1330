import { InputFault, type Position } from "@qingbei/domain";
import type { Block } from "./decode/blocks.js";
import { readFrame } from "./facts/frame-facts.js";
import { outline } from "./outline/outline.js";

function positionOf(block: Block): Position | undefined {
  return block.kind === "paragraph" ? block.position : block.rows.flat()[0]?.position;
}

function parts(blocks: readonly Block[]): Map<string, Block[]> {
  const parts = new Map<string, Block[]>();
  for (const block of blocks) {
    const position = positionOf(block);
    if (!position || "line" in position || position.part === undefined) continue;
    const part = parts.get(position.part);
    if (part) part.push(block);
    else parts.set(position.part, [block]);
  }
  return parts;
}

/** One name may leave out the region before the other. */
const isSameBody = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);

/**
 * Refuses an archive whose files name different departments or years: read as one, the figures of one would be held
 * against those of the other.
 * @throws InputFault
 */
export function assertOneDisclosure(blocks: readonly Block[]): void {
  let first: { readonly part: string; readonly name?: string; readonly year?: number } | undefined;
  for (const [part, own] of parts(blocks)) {
    const document = outline(own);
    // a year without a title is what most amounts are of: too little to refuse a file for
    const isTitled = document.paragraphs.some(({ role }) => role === "title");
    const frame = readFrame(document);
    const name = frame.department?.name;
    const year = isTitled ? frame.fiscalYear?.year : undefined;
    const isOther =
      (first?.name !== undefined && name !== undefined && !isSameBody(first.name, name)) ||
      (first?.year !== undefined && year !== undefined && first.year !== year);
    if (first && isOther) {
      throw new InputFault(
        "unsupported-format",
        `压缩包里不止一份公开：“${first.part}”与“${part}”的部门或年度不同`,
        "请解压后把各份公开分别检查；一个压缩包只放一个部门一个年度的说明和报表",
      );
    }
    first = { part, ...(name !== undefined && { name }), ...(year !== undefined && { year }), ...first };
  }
}
