import type { Notice } from "../../../reading.js";
import { targetTitle } from "../../../templates/other-tables.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { type Piece, trimPiece } from "../../blocks/blocks.js";
import type { OutlineItem } from "../../outline/outline.js";
import { bodyOf } from "../budget/body.js";
import { readCodedRows } from "../budget/coded-rows.js";
import { type Header, headerOf, isSameHeader } from "../budget/header.js";
import { areShifted } from "../budget/shifted-rows.js";
import { TableSink } from "../budget/table-sink.js";
import { isSameTitle } from "../budget/title.js";
import { unitInRow, unitRow } from "../budget/unit.js";
import { type Captions, nearest, REACH } from "../captions.js";
import { type Row, textOf } from "../cells.js";
import { isOtherHeaderWord } from "./header-words.js";
import { mayBeAmount, otherColumnsOf } from "./other-columns.js";

const LIST = "/tables/otherTables";

/** A table with a title, other than the standard ones. */
interface Other {
  readonly title: Piece;
  readonly unit: Piece | undefined;
  readonly header: Header;
  readonly rows: Row[];
}

/**
 * Whether a grid continues the table above it: it has no title of its own, and repeats the header or has as many
 * columns.
 */
function continues(open: Other, title: Piece | undefined, header: Header | undefined, rows: readonly Row[]) {
  if (title && !isSameTitle(title.text, open.title.text)) return false;
  if (header) return isSameHeader(header, open.header);
  return rows.every(({ length }) => length <= open.header.columns.length);
}

/** The tables among the grids that nothing else has read; the pages of a table are put together. */
function findOthers(
  sink: FactSink,
  captions: Captions,
  taken: Pick<ReadonlySet<OutlineItem>, "has">,
): Other[] {
  const found: Other[] = [];
  let open: Other | undefined;
  for (const caption of captions.all) {
    const { grid } = caption;
    if (!grid) break;
    const { rows } = grid;
    if (taken.has(grid) || rows.flat().some((cell) => sink.isClaimed(trimPiece(cell).position))) {
      open = undefined;
      continue;
    }
    const title = captions.titleOf(grid);
    const header = headerOf(rows, isOtherHeaderWord);
    const above = nearest(caption, REACH.title, (line) => line.unit !== undefined)?.unit;
    if (open && continues(open, title, header, rows)) {
      for (const row of above ? [unitRow(above), ...rows] : rows) open.rows.push(row);
      continue;
    }
    open = undefined;
    if (!title || !header || targetTitle.test(title.text)) continue;
    const within = rows
      .slice(0, header.end)
      .map(unitInRow)
      .find((each) => each !== undefined);
    open = { title, unit: within ?? above ?? caption.unitOfAll, header, rows: [...rows] };
    found.push(open);
  }
  return found;
}

/** Reads one table; reads nothing if it has no amounts, or if their unit or their columns are uncertain. */
function readOther(sink: FactSink, { title, unit, header, rows }: Other): readonly Notice[] {
  const body = bodyOf(rows, header);
  const columns = otherColumnsOf(header.columns, body.rows);
  const amounts = columns?.flatMap((column, at) => (column.role === "amount" ? [{ ...column, at }] : []));
  if (!columns || !amounts?.every((column) => unit ?? column.unit)) return [];
  const hasNumber = body.rows.some((row) => amounts.some(({ at }) => /\d/.test(textOf(row[at]))));
  if (!hasNumber || areShifted(body.rows, columns)) return [];
  const table = new TableSink(sink, `${LIST}/${sink.length(LIST)}`, unit?.text, body);
  table.caption({ title, unit, notes: body.notes });
  for (const [index, { at }] of amounts.entries())
    for (const [level, piece] of (header.columns[at] ?? []).entries())
      table.text(`/columns/${index}/${level}`, [piece]);
  const whole = body.rows.filter((row) => {
    const isRead = amounts.every(({ at }) => mayBeAmount(row[at]));
    if (!isRead) table.rowUnread(row, "有的格不是金额");
    return isRead;
  });
  readCodedRows(table, "otherTables", columns, { ...body, rows: whole });
  return table.notices;
}

/**
 * Reads the tables with amounts that no other reader reads into /tables/otherTables.
 * @param taken the grids of the standard tables
 */
export function readOtherTables(
  sink: FactSink,
  captions: Captions,
  taken: Pick<ReadonlySet<OutlineItem>, "has">,
): readonly Notice[] {
  return findOthers(sink, captions, taken).flatMap((table) => readOther(sink, table));
}
