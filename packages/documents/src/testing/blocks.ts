import type { Block } from "../read/decode/blocks.js";

/** Blocks as words: a paragraph's text, a grid's rows of cells. */
export function wordsOf(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
}
