import type { Block } from "./blocks.js";

/** A table's row as one line. */
function rowLine(cells: readonly { readonly text: string }[]): string {
  return cells
    .map(({ text }) => text.replace(/\s*\n\s*/g, " "))
    .join("\t")
    .trimEnd();
}

/** The lines of a document that has no lines of its own: a paragraph as it is, a table's row as its cells. */
export function displayLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.text.split("\n") : block.rows.map((row) => rowLine(row)),
  );
}
