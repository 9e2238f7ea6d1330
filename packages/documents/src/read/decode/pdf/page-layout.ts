import { alignedGrids } from "./aligned-grid.js";
import type { PageContent } from "./glyph.js";
import { type Lattice, latticesOf } from "./lattice.js";
import type { PageGrid } from "./page-grid.js";
import { put } from "./put.js";
import { ruledGrid } from "./ruled-grid.js";
import { type Line, lineOf, linesOf, type Run } from "./text-line.js";

/** A line of text outside of tables, or a table. */
export type Item =
  | { readonly kind: "line"; readonly page: PageContent; readonly line: Line }
  | { readonly kind: "grid"; readonly page: PageContent; readonly grid: PageGrid };

export interface PageLayout {
  readonly page: PageContent;
  /** From top to bottom. */
  readonly items: readonly Item[];
  /** All lines of text, those of tables straight across. */
  readonly lines: readonly Line[];
}

/** @param lattices the smallest first: a table within a cell of another */
function latticeAround(lattices: readonly Lattice[], { box }: Run): Lattice | undefined {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return lattices.find(
    ({ box: [left, top, right, bottom] }) => x > left && x < right && y > top && y < bottom,
  );
}

function areaOf({ box: [left, top, right, bottom] }: Lattice): number {
  return (right - left) * (bottom - top);
}

/** The tables and lines of a page, in reading order. */
export function layoutOf(page: PageContent): PageLayout {
  const lattices = latticesOf(page.rules);
  const smallest = [...lattices].sort((a, b) => areaOf(a) - areaOf(b));
  const lines = linesOf(page.glyphs);
  const outside: Line[] = [];
  const inside = new Map<Lattice, Run[][]>();
  for (const line of lines) {
    const free: Run[] = [];
    const taken = new Map<Lattice, Run[]>();
    for (const run of line.runs) {
      const lattice = latticeAround(smallest, run);
      if (lattice) put(taken, lattice, run);
      else free.push(run);
    }
    for (const [lattice, runs] of taken) put(inside, lattice, runs);
    const rest = free.length === line.runs.length ? line : lineOf(free);
    if (rest) outside.push(rest);
  }

  const placed: { readonly top: number; readonly item: Item }[] = [];
  for (const lattice of lattices) {
    const within = inside.get(lattice);
    // lines without text between them are an ornament, or a form to fill in by hand
    if (within)
      placed.push({
        top: lattice.box[1],
        item: { kind: "grid", page, grid: ruledGrid(page, lattice, within) },
      });
  }
  let next = 0;
  for (const { from, to, grid } of [
    ...alignedGrids(page, outside),
    { from: outside.length, to: outside.length, grid: undefined },
  ]) {
    for (const line of outside.slice(next, from))
      placed.push({ top: line.box[1], item: { kind: "line", page, line } });
    if (grid) placed.push({ top: grid.box[1], item: { kind: "grid", page, grid } });
    next = to;
  }
  return { page, items: placed.sort((a, b) => a.top - b.top).map(({ item }) => item), lines };
}
