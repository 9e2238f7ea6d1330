import { gridOf, type TableBlock } from "./document.js";

/** Full-width characters take two columns of half-width ones. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const char of text) length += (char.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
  return length;
}

const LEAST = 6;
/** Longer texts are broken into lines. */
const MOST = 30;
const MOST_OF_HEAD = 14;

/** How wide each column of a table should be, in half-width characters: wide enough for its numbers. */
export function columnWidths({ head, rows }: Pick<TableBlock, "head" | "rows">): readonly number[] {
  const grid = gridOf([...head, ...rows]);
  const widths = Array.from({ length: grid[0]?.length ?? 0 }, () => LEAST);
  for (const line of grid)
    for (const [column, cell] of line.entries()) {
      if (!cell || (cell.across ?? 1) > 1) continue;
      // heads are broken before numbers are
      const length = cell.is === "head" ? Math.min(lengthOf(cell.text), MOST_OF_HEAD) : lengthOf(cell.text);
      widths[column] = Math.max(widths[column] ?? LEAST, Math.min(MOST, length + 2));
    }
  return widths;
}
