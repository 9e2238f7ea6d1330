import { type Block, gridOf, type TableBlock, type WrittenDocument } from "../document.js";

/** A row a line, with a tab between two cells; places that a wider cell covers are blank. */
function linesOf({ title, above, head, rows, note }: TableBlock): readonly string[] {
  const grid = gridOf([...head, ...rows]).map((line) => line.map((cell) => cell?.text ?? "").join("\t"));
  return ["", title, ...above, ...grid, ...(note === undefined ? [] : [note])];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "contents":
      return [block.title, ...block.entries, ""];
    case "table":
      return linesOf(block);
    case "heading":
      return block.level === 1 ? ["", block.text] : [block.text];
    default:
      return [block.text];
  }
}

/** The document as plain text in UTF-8. */
export function renderText({ blocks }: WrittenDocument): Uint8Array {
  return new TextEncoder().encode(`${blocks.flatMap(blockLines).join("\n")}\n`);
}
