import { put } from "@qingbei/domain/internal";
import type { Piece } from "../../blocks/blocks.js";
import { alignedGrids } from "./aligned-grid.js";
import { around, type Box } from "./geometry.js";
import type { Glyph, Page, PageContent } from "./glyph.js";
import { type Lattice, latticesOf } from "./lattice.js";
import { isCutByEdge } from "./page-edge.js";
import type { PageGrid } from "./page-grid.js";
import { positionOf } from "./place.js";
import { ruledGrid } from "./ruled-grid.js";
import { type Line, lineOf, linesOf, type Run } from "./text-line.js";
import { settled } from "./wrapping.js";

/** In ems, between the beginnings of two characters of one word. */
const ASLANT_GAP = 2;

/** A line of text outside of tables, or a table. */
export type Item =
  | { readonly kind: "line"; readonly page: Page; readonly line: Line }
  | { readonly kind: "grid"; readonly page: Page; readonly grid: PageGrid };

export interface PageLayout {
  readonly page: Page;
  /** From top to bottom. */
  readonly items: readonly Item[];
  /** All lines of text, also those across tables and in other directions. */
  readonly lines: readonly string[];
  readonly aslant: readonly Piece[];
  /** Whether the page has more than text: an image, a shape or a table, even an empty one. */
  readonly isDrawn: boolean;
  /** Whether text or a table of the page runs over its edge. */
  readonly isCut: boolean;
}

/** @param lattices the smallest first, since a table may be in a cell of another */
function latticeAround(lattices: readonly Lattice[], { box }: Run): Lattice | undefined {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  for (const lattice of lattices) {
    const frame = lattice.box;
    if (x > frame[0] && x < frame[2] && y > frame[1] && y < frame[3]) return lattice;
  }
  return undefined;
}

function areaOf({ box: [left, top, right, bottom] }: Lattice): number {
  return (right - left) * (bottom - top);
}

/** Words in other directions, in the order they were drawn, since they have no common baseline. */
function aslantText(page: Page, glyphs: readonly Glyph[]): Piece[] {
  const words: { text: string; boxes: Box[] }[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const [x, y] = [glyph.box[0] - (last?.box[0] ?? 0), glyph.box[1] - (last?.box[1] ?? 0)];
    const word = words.at(-1);
    if (word && last && Math.hypot(x, y) <= ASLANT_GAP * glyph.size) {
      word.text += glyph.text;
      word.boxes.push(glyph.box);
    } else words.push({ text: glyph.text, boxes: [glyph.box] });
    last = glyph;
  }
  return words.map(({ text, boxes }) => ({ text, position: positionOf(page, around(boxes)) }));
}

/** The tables and lines of a page, in reading order. */
export function layoutOf(content: PageContent): PageLayout {
  const { glyphs, aslant, beyond, isCut, rules, ...page } = content;
  const lattices = latticesOf(rules);
  const cut = lattices.filter((lattice) => isCutByEdge(lattice, content));
  const smallest = [...lattices].sort((a, b) => areaOf(a) - areaOf(b));
  const lines = linesOf(glyphs);
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
    if (!within) continue;
    const whole = ruledGrid(page, lattice, within);
    const grid: PageGrid = cut.includes(lattice) ? { ...whole, torn: true } : whole;
    placed.push({ top: lattice.box[1], item: { kind: "grid", page, grid } });
  }
  let next = 0;
  for (const { from, to, grid } of [
    ...alignedGrids(page, outside),
    { from: outside.length, to: outside.length, grid: undefined },
  ]) {
    for (const line of outside.slice(next, from))
      placed.push({ top: line.box[1], item: { kind: "line", page, line: settled(line) } });
    if (grid) placed.push({ top: grid.box[1], item: { kind: "grid", page, grid } });
    next = to;
  }
  const words = aslantText(page, aslant);
  return {
    page,
    items: placed.sort((a, b) => a.top - b.top).map(({ item }) => item),
    lines: [...lines, ...words].map(({ text }) => text),
    aslant: words,
    isDrawn: page.images > 0 || page.shapes > 0 || lattices.length > 0,
    isCut: isCut || cut.length > 0,
  };
}
