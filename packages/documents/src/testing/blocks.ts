import type { DisclosureKind } from "@qingbei/domain";
import type { Block } from "../read/blocks/blocks.js";
import { outline } from "../read/outline/outline.js";
import { Captions } from "../read/tables/captions.js";

/** Blocks as words: a paragraph's text, a grid's rows of cells. */
export function wordsOf(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
}

/**
 * Blocks in a form easy to write: lines with bars are rows of a grid, a blank line ends it, other lines are paragraphs.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endGrid = () => {
    const table = blocks.length + 1;
    if (rows.length > 0)
      blocks.push({
        kind: "grid",
        rows: rows.map((cells, row) =>
          cells.map((cell, column) => ({
            text: cell.trim().replaceAll("\\n", "\n"),
            position: { table, row: row + 1, column: column + 1 },
          })),
        ),
      });
    rows = [];
  };
  for (const line of text.trim().split("\n")) {
    if (line.includes("|")) rows.push(line.split("|"));
    else {
      endGrid();
      if (line.trim())
        blocks.push({ kind: "paragraph", text: line, position: { paragraph: blocks.length + 1 } });
    }
  }
  endGrid();
  return blocks;
}

/** The captions of the tables of some blocks. */
export function captionsOf(blocks: readonly Block[], document: DisclosureKind = "budget"): Captions {
  return new Captions(outline(blocks).items, document);
}
