import { unitNote } from "../../../templates/units.js";
import type { Block, Piece } from "../../blocks/blocks.js";
import { cellName } from "./cell-reference.js";
import type { ShownRow } from "./sheet-grid.js";

/** A sentence, or words that introduce one, by their marks. The label of a row has none. */
const SENTENCE = /[。；]|[：:]\s*$/;
const SHORTEST_SENTENCE = 12;
/** The end of a table's title; then words above a table that are not its title. */
const TITLE = /表\s*(?:[（(].*[)）])?\s*$/;
const NO_TITLE =
  /单位\s*[:：]|部门\s*[:：]|(?:编制|填报|填制).*[:：]|日期|^附[表件]\s*\d*$|^表\s*[\d一二三四五六七八九十-]*$/;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;
/** The first rows, among which a title is. */
const TITLE_WITHIN = 5;
/** Default names of sheets. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*(?:\s*\(\d+\))?$/i;

function onlyOf({ cells }: ShownRow): Piece | undefined {
  return cells.length === 1 ? cells[0] : undefined;
}

function isSentence({ text }: Piece): boolean {
  const words = text.trim();
  return words.length > SHORTEST_SENTENCE && SENTENCE.test(words);
}

function paragraphs({ text, position }: Piece): Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line, position }));
}

/** Whether a sheet has a title of its own. */
function hasTitle(rows: readonly ShownRow[]): boolean {
  const first = rows.slice(0, TITLE_WITHIN);
  const header = first.findIndex(({ cells }) => cells.length > 1);
  return first.some(({ cells }, index) =>
    cells.some(({ text }) => {
      const words = text.trim();
      if (words.length < SHORTEST_TITLE || words.length > LONGEST_TITLE || NO_TITLE.test(words)) return false;
      return header < 0 || index < header || TITLE.test(words);
    }),
  );
}

/**
 * For each row whether it belongs to prose: runs of single cells with a sentence among them, without the last rows of
 * the table above.
 */
function proseRows(rows: readonly ShownRow[]): boolean[] {
  const isTable = rows.some(({ cells }) => cells.length > 1);
  const prose = rows.map(() => !isTable);
  for (let start = 0; isTable && start < rows.length; start++) {
    let end = start;
    let first: number | undefined;
    for (; end < rows.length && (rows[end]?.cells.length ?? 0) <= 1; end++) {
      const only = onlyOf(rows[end] as ShownRow);
      if (only && isSentence(only)) first ??= end;
    }
    // beneath a table, labels with blank amounts are rows of it
    if (first !== undefined) prose.fill(true, start === 0 ? 0 : first, end);
    start = Math.max(start, end);
  }
  return prose;
}

/** Texts that show that a table begins in their column: a title, or the unit of its amounts. */
const beginnings: readonly ((text: string) => boolean)[] = [
  (text) => text.length <= LONGEST_TITLE && TITLE.test(text) && !NO_TITLE.test(text),
  (text) => unitNote.test(text),
];

/**
 * Separates tables side by side: at a blank column with a title on either side, or a unit on either side. A single
 * table may have a blank column between its halves, with its title at the left and its unit at the right.
 */
function sideBySide(rows: readonly ShownRow[], columns: readonly number[]): readonly (readonly ShownRow[])[] {
  const marks = new Map<number, Set<number>>();
  for (const { cells } of rows.slice(0, TITLE_WITHIN))
    for (const { text, column } of cells)
      for (const [kind, begins] of beginnings.entries())
        if (begins(text.trim())) marks.set(column, (marks.get(column) ?? new Set()).add(kind));
  if (marks.size < 2) return [rows];
  const tableOf = new Map<number, number>();
  let table = 0;
  let seen = new Set<number>();
  for (let start = 0, end = 0; start < columns.length; start = end) {
    const own = new Set<number>();
    do for (const kind of marks.get(columns[end] ?? 0) ?? []) own.add(kind);
    while (columns[++end] === (columns[start] ?? 0) + end - start);
    if ([...own].some((kind) => seen.has(kind))) {
      table++;
      seen = new Set();
    }
    for (const kind of own) seen.add(kind);
    for (const column of columns.slice(start, end)) tableOf.set(column, table);
  }
  if (table === 0) return [rows];
  const tables: { row: number; cells: ShownRow["cells"][number][] }[][] = Array.from(
    { length: table + 1 },
    () => [],
  );
  for (const { row, cells } of rows)
    for (const cell of cells) {
      const own = tables[tableOf.get(cell.column) ?? 0] ?? [];
      const last = own.at(-1);
      if (last?.row === row) last.cells.push(cell);
      else own.push({ row, cells: [cell] });
    }
  return tables;
}

/** The columns in which any of the rows shows text. */
function columnsOf(rows: readonly ShownRow[]): number[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return columns.sort((a, b) => a - b);
}

/** Rows as a grid of the columns in which any row shows text; one grid for each of several tables side by side. */
function laidOut(name: string, rows: readonly ShownRow[], count: (cells: number) => void): Block[] {
  return sideBySide(rows, columnsOf(rows)).flatMap((own) => gridOf(name, own, count));
}

function gridOf(name: string, rows: readonly ShownRow[], count: (cells: number) => void): Block[] {
  const columns = columnsOf(rows);
  if (columns.length === 0) return [];
  count(columns.length * rows.length);
  const grid = rows.map(({ row, cells }) => {
    const pieces = new Map(cells.map(({ column, text, position }) => [column, { text, position }]));
    return columns.map(
      (column) =>
        pieces.get(column) ?? { text: "", position: { sheet: name, cell: cellName({ row, column }) } },
    );
  });
  return [{ kind: "grid", rows: grid }];
}

/** Whether a row is the title of a table: the rows above belong to another table, or to the sheet. */
function isTableTitle(row: ShownRow): boolean {
  const words = onlyOf(row)?.text.trim() ?? "";
  return words.length <= LONGEST_TITLE && TITLE.test(words);
}

/**
 * A sheet's paragraphs and tables; if it has no title, its name is put above.
 * @param count is called with the number of cells laid out, and throws if there are too many
 */
export function sheetBlocks(
  name: string,
  rows: readonly ShownRow[],
  count: (cells: number) => void,
): Block[] {
  if (!rows.some(({ cells }) => cells.length > 0)) return [];
  const blocks: Block[] = [];
  if (!hasTitle(rows) && !UNNAMED.test(name) && name !== "")
    blocks.push({ kind: "paragraph", text: name, position: { sheet: name, cell: "A1" } });
  const prose = proseRows(rows);
  let grid: ShownRow[] = [];
  const endGrid = () => {
    const isTable = grid.some(({ cells }) => cells.length > 1);
    const own = isTable ? laidOut(name, grid, count) : grid.flatMap(({ cells }) => cells.flatMap(paragraphs));
    for (const block of own) blocks.push(block);
    grid = [];
  };
  for (const [index, row] of rows.entries()) {
    if (prose[index] || isTableTitle(row)) endGrid();
    if (prose[index]) for (const block of row.cells.flatMap(paragraphs)) blocks.push(block);
    else grid.push(row);
  }
  endGrid();
  return blocks;
}
