import { numberingOf } from "@qingbei/domain/internal";
import { projectTableTitle } from "../../templates/project-table.js";
import { unitNote } from "../../templates/units.js";
import { type Block, joined, type Piece } from "../blocks/blocks.js";
import { cellLines } from "./cell-lines.js";
import { closedTable } from "./closed-cells.js";
import { gatherFlatTables } from "./flat-tables.js";
import { lineCells, withinBorder } from "./line-cells.js";
import { breaksCount, continues, type Margin, marginOf } from "./margin.js";
import { SetTables } from "./set-tables/set-table.js";
import { markUnreadCells } from "./unread-cells.js";

/** The most lines of a cell of several paragraphs. */
const LONGEST_CELL = 40;
/** The most characters of a paragraph or cell that was broken into lines. */
const LONGEST_JOINED = 20_000;
const BLANK = /^\s*$/;

function lineAt(lines: readonly string[], index: number): Piece {
  return { text: lines[index] ?? "", position: { line: index + 1, column: 1 } };
}

/** A line with the lines that continue its sentence beyond the margin. */
function paragraphAt(lines: readonly string[], start: number, margin: Margin | undefined): Piece[] {
  const broken = [lineAt(lines, start)];
  let length = broken[0]?.text.length ?? 0;
  for (let at = start; length < LONGEST_JOINED; at++) {
    const next = lines[at + 1];
    const line = lines[at] ?? "";
    if (next === undefined || BLANK.test(next)) break;
    if (margin ? !continues(line, next, margin(at)) : !breaksCount(line, next)) break;
    if (lineCells(next, 1)) break;
    const text = next.trim();
    broken.push({ text, position: { line: at + 2, column: next.indexOf(text) + 1 } });
    length += text.length;
  }
  const [first] = broken;
  if (first && broken.length > 1) broken[0] = { ...first, text: first.text.trimEnd() };
  return broken;
}

/**
 * The further paragraphs of a cell, one on each line behind `start`; empty if the lines do not belong to it. The table
 * must continue below them.
 */
function furtherLines(lines: readonly string[], start: number): Piece[] {
  const cell = lines[start] ?? "";
  if (!/[；;。，,、]\s*$/.test(cell) || cell.trim().length < 6) return [];
  const further: Piece[] = [];
  let length = cell.length;
  let at = start + 1;
  for (; at < lines.length && further.length < LONGEST_CELL && length < LONGEST_JOINED; at++) {
    const line = lines[at] ?? "";
    if (BLANK.test(line) || line.includes("\t")) break;
    if (projectTableTitle.test(line) || unitNote.test(line) || numberingOf(line)?.style === "chinese")
      return [];
    further.push(lineAt(lines, at));
    length += line.length;
  }
  const beneath = lines.slice(at, at + 4).find((line) => line !== "");
  return beneath?.startsWith("\t") ? further : [];
}

/** Gathers the rows of grids and the paragraphs between them. */
class BlockBuilder {
  readonly blocks: Block[] = [];
  #rows: Piece[][] = [];
  /** The rows that were between bars. */
  readonly #barred = new Set<Piece[]>();
  #row: Piece[] = [];

  cell(cell: Piece): void {
    this.#row.push(cell);
  }

  endRow(isBarred = false): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    if (isBarred) this.#barred.add(this.#row);
    this.#row = [];
  }

  paragraph(piece: Piece): void {
    this.endGrid();
    this.blocks.push({ kind: "paragraph", ...piece });
  }

  grid(rows: readonly (readonly Piece[])[]): void {
    this.endGrid();
    this.blocks.push({ kind: "grid", rows });
  }

  endGrid(): void {
    this.endRow();
    const rows = this.#withinBorder();
    if (rows.length === 0) return;
    this.#rows = [];
    this.#barred.clear();
    const cells = rows.flat().filter(({ text }) => !BLANK.test(text));
    // cells that are all sentences are paragraphs with a tab as their indent
    const isProse = cells.every(({ text }) => text.length > 12 && /[。；：:]\s*$/.test(text));
    if (!isProse) this.blocks.push({ kind: "grid", rows });
    else for (const cell of cells) this.blocks.push({ kind: "paragraph", ...cell });
  }

  #withinBorder(): readonly Piece[][] {
    const inner = withinBorder(this.#rows.filter((row) => this.#barred.has(row))).values();
    return this.#rows.map((row) => (this.#barred.has(row) ? (inner.next().value ?? row) : row));
  }
}

/**
 * Paragraphs and grids of plain text. A line with tabs or bars holds cells. Word processors write a table's row with
 * one cell on each line, each behind a tab, and a blank line behind the row; converters of web pages write one cell on
 * each line, each in front of a bar. Lines broken at a margin are joined into paragraphs.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const builder = new BlockBuilder();
  const margin = marginOf(lines);
  const setTables = new SetTables(lines);
  // lines already examined for a table of closed cells
  let looked = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const closed = index >= looked ? closedTable(lines, index) : undefined;
    looked = Math.max(looked, closed?.end ?? 0);
    if (closed?.rows) {
      builder.grid(closed.rows);
      index = closed.end - 1;
      continue;
    }
    const found = lineCells(line, index + 1);
    if (found?.wholeRow) {
      builder.endRow();
      for (const cell of found.cells) builder.cell(cell);
      builder.endRow(found.isBarred);
    } else if (found) {
      const further = furtherLines(lines, index);
      for (const cell of found.cells) builder.cell(joined([cell, ...further], "\n"));
      index += further.length;
    } else if (BLANK.test(line)) {
      builder.endRow();
    } else {
      const broken = paragraphAt(lines, index, margin);
      builder.paragraph(joined(broken));
      index += broken.length - 1;
      const table = cellLines(lines, index) ?? setTables.beneath(index);
      if (table) {
        builder.grid(table.rows);
        index = table.end - 1;
      }
    }
  }
  builder.endGrid();
  return markUnreadCells(gatherFlatTables(builder.blocks));
}
