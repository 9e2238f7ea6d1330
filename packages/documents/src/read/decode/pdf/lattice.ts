import { least, most } from "../../blocks/most.js";
import type { Box } from "./geometry.js";
import type { Rule, Rules } from "./glyph.js";

/** In points: lines whose ends are this close meet. */
const TOUCH = 3;
/** In points: lines this close are one, since each cell draws its own border, and hairlines run beside thick ones. */
const SAME = 2.2;
/** The share of a cell's side that lines must cover to rule it. */
const COVERED = 0.6;
/** In points: if horizontals reach further than the outermost verticals, the table is open at its sides. */
const OPEN = 8;
/** A page with more lines is a drawing. */
const MOST_LINES = 4_000;
const MOST_CELLS = 40_000;

/** A cell of a lattice, which may span several rows and columns. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

/** The ruling lines of a table: the edges of its columns and rows, and its cells. */
export interface Lattice {
  /** Edges of the columns, one more than columns. */
  readonly xs: readonly number[];
  /** Edges of the rows. */
  readonly ys: readonly number[];
  readonly box: Box;
  /** In rows, from left to right. */
  readonly cells: readonly Cell[];
  /** Index into `cells` by row and column. */
  readonly cellAt: readonly (readonly number[])[];
}

/** Joins lines that continue each other. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Rule[] = [];
  let band: Rule[] = [];
  const endBand = () => {
    if (band.length === 0) return;
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
    let current: { from: number; to: number } | undefined;
    for (const { from, to } of band.sort((a, b) => a.from - b.from)) {
      if (current && from <= current.to + TOUCH) current.to = Math.max(current.to, to);
      else {
        if (current) lines.push({ at, ...current });
        current = { from, to };
      }
    }
    if (current) lines.push({ at, ...current });
    band = [];
  };
  for (const rule of sorted) {
    const first = band[0];
    if (first && rule.at - first.at > SAME) endBand();
    band.push(rule);
  }
  endBand();
  return lines.filter(({ from, to }) => to - from > TOUCH);
}

/** Groups of lines that cross or touch. */
function connected({ horizontal, vertical }: Rules): Rules[] {
  const all = horizontal.length + vertical.length;
  const parents = Array.from({ length: all }, (_, index) => index);
  const find = (start: number): number => {
    let node = start;
    while (parents[node] !== node) {
      parents[node] = parents[parents[node] ?? node] ?? node;
      node = parents[node] ?? node;
    }
    return node;
  };
  // every pair of lines of a page is visited, by index, since an iterator allocates for each
  for (let v = 0; v < vertical.length; v++) {
    const upright = vertical[v];
    if (!upright) continue;
    for (let h = 0; h < horizontal.length; h++) {
      const level = horizontal[h];
      if (!level) continue;
      const meet =
        level.at >= upright.from - TOUCH &&
        level.at <= upright.to + TOUCH &&
        upright.at >= level.from - TOUCH &&
        upright.at <= level.to + TOUCH;
      if (meet) parents[find(horizontal.length + v)] = find(h);
    }
  }
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupOf = (index: number) => {
    const root = find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  for (const [index, rule] of horizontal.entries()) groupOf(index).horizontal.push(rule);
  for (const [index, rule] of vertical.entries()) groupOf(horizontal.length + index).vertical.push(rule);
  return [...groups.values()];
}

/** The distinct coordinates of lines. */
function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    const last = edges.at(-1);
    if (last === undefined || at - last > SAME) edges.push(at);
  }
  return edges;
}

/** The edges, completed by the ends of the crossing lines if a side of the table is open. */
function closedEdges(edges: readonly number[], crossing: readonly Rule[]): number[] {
  const from = least(crossing.map((rule) => rule.from));
  const to = most(crossing.map((rule) => rule.to));
  const [first = from, last = to] = [edges[0], edges.at(-1)];
  return [...(first - from > OPEN ? [from] : []), ...edges, ...(to - last > OPEN ? [to] : [])];
}

/** Whether lines along `at` cover most of the way. */
function isRuled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= SAME)
      covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= (to - from) * COVERED;
}

function latticeOf({ horizontal, vertical }: Rules): Lattice | undefined {
  if (horizontal.length < 2 || vertical.length === 0) return undefined;
  const xs = closedEdges(edgesOf(vertical), horizontal);
  const ys = closedEdges(edgesOf(horizontal), vertical);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // a frame around text, or a column of boxes, is not a table
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return undefined;

  const spans = columnsAndRows(xs, ys, { horizontal, vertical });
  const cells: Cell[] = [];
  const cellAt = spans.map((row) => row.map(() => -1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const root = spans[row]?.[column] ?? 0;
      const [top, left] = [Math.floor(root / columns), root % columns];
      const line = cellAt[row];
      if (!line) continue;
      const known = cellAt[top]?.[left] ?? -1;
      if (known >= 0 && root !== row * columns + column) {
        const cell = cells[known];
        line[column] = known;
        if (!cell) continue;
        const [down, wide] = [Math.max(cell.rows, row - top + 1), Math.max(cell.columns, column - left + 1)];
        const box: Box = [xs[left] ?? 0, ys[top] ?? 0, xs[left + wide] ?? 0, ys[top + down] ?? 0];
        cells[known] = { ...cell, rows: down, columns: wide, box };
      } else {
        line[column] = cells.length;
        const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0];
        cells.push({ row, column, rows: 1, columns: 1, box });
      }
    }
  }
  if (cells.length < 2) return undefined;
  return { xs, ys, box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], cells, cellAt };
}

/** For each field between the edges the first field of its cell: fields without a line between them are one cell. */
function columnsAndRows(
  xs: readonly number[],
  ys: readonly number[],
  { horizontal, vertical }: Rules,
): number[][] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const parents = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (start: number): number => {
    let node = start;
    while (parents[node] !== node) node = parents[node] ?? node;
    return node;
  };
  const unite = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  const at = (edges: readonly number[], index: number) => edges[index] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      if (column + 1 < columns && !isRuled(vertical, at(xs, column + 1), at(ys, row), at(ys, row + 1)))
        unite(field, field + 1);
      if (row + 1 < rows && !isRuled(horizontal, at(ys, row + 1), at(xs, column), at(xs, column + 1)))
        unite(field, field + columns);
    }
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => find(row * columns + column)),
  );
}

/** The ruled tables of a page, from top to bottom. */
export function latticesOf(rules: Rules): Lattice[] {
  const lines = { horizontal: merged(rules.horizontal), vertical: merged(rules.vertical) };
  if (lines.horizontal.length + lines.vertical.length > MOST_LINES) return [];
  return connected(lines)
    .map(latticeOf)
    .filter((lattice) => lattice !== undefined)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}
