import { pdfBlocks } from "../read/decode/pdf/pdf-blocks.js";
import { type Draw, madePdf } from "./made-pdf.js";

export type Page = (draw: Draw) => unknown;

/** Paragraphs as text, tables as rows of cells. */
export async function read(...pages: Page[]): Promise<(string | readonly string[])[]> {
  const { blocks } = await pdfBlocks(
    madePdf(pages.map((content) => ({ content: (draw) => void content(draw) }))),
  );
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.map(({ text }) => text.replaceAll("\n", "⏎")).join("|")),
  );
}

/** Edges of three columns. */
export const XS = [50, 150, 250, 350];
/** Draws a row of a table: numbers aligned right, words left. */
export const row = (draw: Draw, top: number, cells: readonly string[], xs: readonly number[] = XS) => {
  for (const [index, cell] of cells.entries()) {
    const [left = 0, right = 0] = [xs[index], xs[index + 1]];
    if (/^[\d.,]+$/.test(cell)) draw.ending(right - 3, top, cell);
    else if (cell) draw.text(left + 3, top, cell);
  }
  return draw;
};
