import { projectTableTitle, unitNote } from "../../templates/project-table.js";
import { numberingOf } from "../outline/numbering.js";
import { type Block, joined, type Piece } from "./blocks.js";
import { lineCells } from "./line-cells.js";
import { continues, marginOf } from "./margin.js";

/** A cell of several paragraphs has no more lines than this. */
const LONGEST_CELL = 40;
const BLANK = /^\s*$/;

function lineAt(lines: readonly string[], index: number): Piece {
  return { text: lines[index] ?? "", position: { line: index + 1, column: 1 } };
}

/** Grids whose cells are sentences are paragraphs with a tab for their indent. */
function asBlocks(rows: Piece[][]): Block[] {
  const cells = rows.flat().filter(({ text }) => !BLANK.test(text));
  const prose = cells.every(({ text }) => text.length > 12 && /[。；：:]\s*$/.test(text));
  return prose ? cells.map((cell) => ({ kind: "paragraph", ...cell })) : [{ kind: "grid", rows }];
}

/**
 * Where the further paragraphs of a cell end, written one a line after the cell's own: the index behind them,
 * or `start` where the lines are no part of the cell. Beneath them the table must go on.
 */
function endOfCell(lines: readonly string[], start: number, cell: string): number {
  if (!/[；;。，,、]\s*$/.test(cell) || cell.trim().length < 6) return start;
  let end = start;
  for (; end < lines.length && end - start < LONGEST_CELL; end++) {
    const line = lines[end] ?? "";
    if (BLANK.test(line) || line.includes("\t")) break;
    if (projectTableTitle.test(line) || unitNote.test(line) || numberingOf(line)?.style === "chinese")
      return start;
  }
  let next = end;
  while (next < lines.length && next - end < 3 && (lines[next] ?? "") === "") next++;
  return (lines[next] ?? "").startsWith("\t") ? end : start;
}

/**
 * Paragraphs and grids of plain text. A line with tabs or bars holds cells; word processors write a table's row
 * as one cell a line, each after a tab, with a blank line behind the row. Lines that were broken at a margin are
 * joined into their paragraph.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const margin = marginOf(lines);
  let rows: Piece[][] = [];
  let row: Piece[] = [];
  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endGrid = () => {
    endRow();
    if (rows.length > 0) blocks.push(...asBlocks(rows));
    rows = [];
  };

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const found = lineCells(line, index + 1);
    if (found) {
      if (found.wholeRow) endRow();
      row.push(...found.cells);
      if (found.wholeRow) endRow();
      const last = row.at(-1);
      const end = last ? endOfCell(lines, index + 1, last.text) : index + 1;
      if (last && end > index + 1) {
        const more = lines.slice(index + 1, end).map((_, offset) => lineAt(lines, index + 1 + offset));
        row[row.length - 1] = joined([last, ...more], "\n");
        index = end - 1;
      }
    } else if (BLANK.test(line)) {
      endRow();
    } else {
      endGrid();
      const broken = [lineAt(lines, index)];
      while (margin && index + 1 < lines.length) {
        const next = lines[index + 1] ?? "";
        if (BLANK.test(next) || lineCells(next, 1) || !continues(lines[index] ?? "", next, margin(index)))
          break;
        index++;
        const indent = next.length - next.trimStart().length;
        broken.push({ text: next.trim(), position: { line: index + 1, column: indent + 1 } });
      }
      const first = broken[0];
      if (broken.length > 1 && first) broken[0] = { ...first, text: first.text.trimEnd() };
      blocks.push({ kind: "paragraph", ...joined(broken) });
    }
  }
  endGrid();
  return blocks;
}
